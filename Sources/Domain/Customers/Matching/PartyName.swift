/// A name as two records of the same party would share it: folded words, without the legal form.
public struct PartyName: Hashable, Sendable {
  public let words: [String]

  public init(person first: String, _ last: String) {
    words = Self.joiningLetters(Folding.words("\(first) \(last)"))
  }

  public init(organisation name: String) {
    words = LegalForms.dropped(from: Self.joiningLetters(Folding.words(name)))
  }

  public var isEmpty: Bool { words.isEmpty }
  public var text: String { words.joined(separator: " ") }

  /// The first letters of the first and the last word, whichever of them stands first.
  var initials: String {
    [words.first, words.last].compactMap { $0?.unicodeScalars.first }.map { String($0) }
      .sorted().joined()
  }

  /// From 0 to 1; the order of the words does not matter.
  public func similarity(to other: PartyName) -> Double {
    guard !isEmpty, !other.isEmpty else { return 0 }
    if words == other.words { return 1 }
    let straight = JaroWinkler.similarity(text, other.text)
    return max(straight, JaroWinkler.similarity(sorted, other.sorted))
  }

  private var sorted: String { words.sorted().joined(separator: " ") }

  /// `a e` and `s a` are `ae` and `sa`; a letter that stands alone is somebody's initial.
  private static func joiningLetters(_ words: [String]) -> [String] {
    var joined: [String] = []
    var letters: [String] = []
    for word in words + [""] {
      if word.unicodeScalars.count == 1 {
        letters.append(word)
      } else {
        joined += letters.count > 1 ? [letters.joined()] : letters
        letters = []
        if !word.isEmpty { joined.append(word) }
      }
    }
    return joined
  }
}
