/// A whole name, parted into what a person is called and what the family is.
public struct PersonName: Hashable, Sendable {
  public let first: String
  public let last: String

  /// The last word is the family's, with what belongs to it: `Anna van der Berg`, «سارا نوری زاده».
  public init(_ whole: String) {
    let words = whole.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 1, let end = words.last else {
      (first, last) = ("", words.first ?? "")
      return
    }
    var start = words.count - 1
    if start > 1, Self.endings.contains(Folding.fold(end)) { start -= 1 }
    while start > 1, Self.particles.contains(Folding.fold(words[start - 1])) { start -= 1 }
    first = words[..<start].joined(separator: " ")
    last = words[start...].joined(separator: " ")
  }

  private static let particles: Set = [
    "van", "von", "der", "den", "de", "del", "della", "da", "di", "la", "le", "bin", "ibn", "al",
    "el", "ter", "zu", "dos", "du",
  ]
  /// Second halves of Persian family names that are written apart.
  private static let endings: Set = [
    "زاده", "نژاد", "پور", "فر", "نیا", "خواه", "دوست", "منش", "مقدم", "تبار", "پرست", "اصل",
  ]
}
