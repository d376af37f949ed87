/// How alike two words are: the letters that they share near the same place, then those that they
/// begin with (Winkler 1990; at most four letters, a tenth each).
public enum JaroWinkler {
  /// From 0 to 1.
  public static func similarity(_ one: String, _ other: String) -> Double {
    let (a, b) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    let jaro = jaro(a, b)
    let shared = zip(a.prefix(4), b.prefix(4)).prefix { $0 == $1 }.count
    return jaro + Double(shared) * 0.1 * (1 - jaro)
  }

  private static func jaro(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    let reach = max(max(a.count, b.count) / 2 - 1, 0)
    var taken = Array(repeating: false, count: b.count)
    var mine: [Unicode.Scalar] = []
    for (place, letter) in a.enumerated() {
      let near = max(0, place - reach)..<max(min(b.count, place + reach + 1), max(0, place - reach))
      guard let found = near.first(where: { !taken[$0] && b[$0] == letter }) else { continue }
      taken[found] = true
      mine.append(letter)
    }
    guard !mine.isEmpty else { return 0 }
    let theirs = b.indices.filter { taken[$0] }.map { b[$0] }
    let swapped = Double(zip(mine, theirs).filter { $0 != $1 }.count / 2)
    let count = Double(mine.count)
    return (count / Double(a.count) + count / Double(b.count) + (count - swapped) / count) / 3
  }
}
