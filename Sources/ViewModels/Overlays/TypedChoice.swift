import Domain

/// Letters typed where one chooses: they stand beside the word that they found, and stay in sight as
/// a mistake where they found none.
extension FormModel {
  /// Chooses the word that begins with all letters so far, or the next one with the same letter;
  /// else the only one that has a word within it that begins so.
  /// - Parameter names: folded, as the reader calls the words.
  mutating func type(_ letter: Character, toChooseOf names: [String], from words: [String]) {
    let typed = fields[focus].typed + String(letter)
    let folded = Folding.fold(typed)
    let here = words.firstIndex(of: fields[focus].text.text) ?? words.count - 1
    let others = words.indices.map { (here + 1 + $0) % words.count }
    let isRepeated = Set(folded).count == 1
    let found =
      folded.count > 1 || !isRepeated
      ? names.firstIndex { $0.hasPrefix(folded) } : nil
    let next = isRepeated ? others.first { names[$0].first == folded.first } : nil
    let place = found ?? next ?? Self.inner(folded, of: names)
    if let place { choose(place) }
    fields[focus].typed = typed
    fields[focus].typedFits = place != nil
    if fields[focus].hasStray { fields[focus].problem = .noChoice(typed) }
  }

  private static func inner(_ folded: String, of names: [String]) -> Int? {
    let found = names.indices.filter { " \(names[$0])".contains(" \(folded)") }
    return found.count == 1 && !folded.isEmpty ? found[0] : nil
  }

  /// Letters that found their word have done their work; the others stay.
  mutating func leaveChoice() {
    guard fields.indices.contains(focus) else { return }
    if fields[focus].hasStray {
      fields[focus].problem = .noChoice(fields[focus].typed)
    } else {
      fields[focus].typed = ""
    }
  }
}

extension FormModel.Field {
  /// Letters were typed that none of the choices begins with.
  var hasStray: Bool { !typed.isEmpty && !typedFits }
}
