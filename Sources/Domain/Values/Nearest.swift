/// The word that somebody meant who wrote another.
public enum Nearest {
  /// The nearest of `words`, when it is near: at most a third of the letters differ.
  public static func word(to wanted: String, among words: some Sequence<String>) -> String? {
    let letters = Array(wanted.lowercased().unicodeScalars.prefix(64))
    let rated = words.map {
      ($0, distance(letters, Array($0.lowercased().unicodeScalars.prefix(64))))
    }
    guard let best = rated.min(by: { $0.1 < $1.1 }) else { return nil }
    return best.1 <= max(1, letters.count / 3) ? best.0 : nil
  }

  /// How many letters are to be put in, taken out or changed (Levenshtein).
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let changed = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
