/// The order of a list; for each there is an index to read it along.
public struct RowSort: Hashable, Sendable {
  /// By the names of the properties that it goes by.
  public enum Key: String, CaseIterable, Sendable {
    case name, nextStep, openAmount, wonRevenue, lastPurchaseOn

    /// The most, or the latest, comes first.
    var isFromEnd: Bool {
      switch self {
      case .name, .nextStep: false
      case .openAmount, .wonRevenue, .lastPurchaseOn: true
      }
    }
  }

  public let key: Key
  public let isReversed: Bool

  public init(_ key: Key = .name, isReversed: Bool = false) {
    self.key = key
    self.isReversed = isReversed
  }

  public var isDescending: Bool { key.isFromEnd != isReversed }

  /// `-name` is turned round.
  public init?(text: String) {
    let isReversed = text.hasPrefix("-")
    guard let key = Key(rawValue: isReversed ? String(text.dropFirst()) : text) else { return nil }
    self.init(key, isReversed: isReversed)
  }

  public var text: String { (isReversed ? "-" : "") + key.rawValue }
}
