/// The order of a list; for each there is an index to read it along.
public struct RowSort: Hashable, Sendable {
  /// By the names of the properties that it goes by.
  public enum Key: String, CaseIterable, Sendable {
    case name, nextStep, openAmount, wonRevenue, lastPurchaseOn, age

    public static let ofCustomers: [Key] = [
      .name, .nextStep, .openAmount, .wonRevenue, .lastPurchaseOn,
    ]
    /// The usual one first.
    public static let ofLeads: [Key] = [.age, .name, .nextStep]

    public static func all(of kind: Kind) -> [Key] { kind == .lead ? ofLeads : ofCustomers }

    /// The most, or the latest, comes first.
    var isFromEnd: Bool {
      switch self {
      case .name, .nextStep: false
      case .openAmount, .wonRevenue, .lastPurchaseOn, .age: true
      }
    }
  }

  public let key: Key
  public let isReversed: Bool

  /// As the list of a kind is sorted unless somebody says otherwise.
  public static func usual(of kind: Kind) -> RowSort { RowSort(Key.all(of: kind)[0]) }

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
