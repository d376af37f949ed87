import Cells

/// A language that Kariz speaks. The raw value is its ISO 639 code.
public nonisolated enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case persian = "fa"
  case greek = "el"

  /// The language of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set; English when
  /// Kariz does not speak it.
  public init(environment: [String: String]) {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    let code = set?.prefix { $0.isLetter }.lowercased()
    self = code.flatMap(Language.init(rawValue:)) ?? .english
  }

  public var direction: Direction { self == .persian ? .rightToLeft : .leftToRight }

  /// What its speakers call it.
  public var ownName: String {
    switch self {
    case .english: "English"
    case .persian: "فارسی"
    case .greek: "Ελληνικά"
    }
  }
}
