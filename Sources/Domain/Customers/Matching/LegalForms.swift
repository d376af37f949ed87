/// Words that say how a company is constituted, and nothing about which one it is.
enum LegalForms {
  /// The words that are left; all of them where nothing else would be.
  static func dropped(from words: [String]) -> [String] {
    guard words.contains(where: firsts.contains) else { return words }
    var kept = words
    for form in forms where kept.count >= form.count {
      while let place = kept.firstPlace(of: form) { kept.removeSubrange(place) }
    }
    return kept.isEmpty ? words : kept
  }

  private static let firsts = Set(forms.compactMap(\.first))

  /// Folded; longer ones first, so that no rest of them stays.
  private static let forms: [[String]] = [
    "شرکت سهامی خاص", "شرکت سهامی عام", "سهامی خاص", "سهامی عام", "با مسئولیت محدود",
    "بامسئولیت محدود", "تضامنی", "شرکت", "موسسه", "private limited", "limited", "ltd",
    "incorporated", "inc", "llc", "llp", "plc", "corporation", "corp", "company", "co", "gmbh",
    "ag", "kg", "sa", "spa", "srl", "sarl", "sas", "bv", "nv", "oy", "ab", "ae", "αε", "epe",
    "επε", "οε", "εε", "ικε", "αβεε", "μονοπροσωπη",
  ].map { Folding.words($0) }
}

extension Array where Element == String {
  fileprivate func firstPlace(of part: [String]) -> Range<Int>? {
    guard !part.isEmpty, count >= part.count else { return nil }
    return (0...(count - part.count)).first { self[$0..<($0 + part.count)].elementsEqual(part) }
      .map { $0..<($0 + part.count) }
  }
}
