import Cells
import Domain

/// A column that a list can show: a property, or what is worked out of several.
nonisolated public struct ListColumn: Hashable, Sendable {
  public let property: Property
  /// Cells that it takes, unless somebody gave it others.
  public let width: Int
  /// Cells that show nearly all that stands there, where there is room to spare.
  let ideal: Int
  /// It shares what the others leave.
  public let isEven: Bool
  /// It is never left out while there is room.
  public let isFirm: Bool
  /// It is left out before all others.
  let yields: Bool
  /// Every row tells it, unasked.
  let isKnown: Bool

  public var name: String { property.name }
  public var sort: RowSort.Key? { RowSort.Key(rawValue: name) }
  public var align: Alignment { property.type.isFigure ? .trailing : .leading }

  private init(
    _ property: Property, _ width: Int? = nil, ideal: Int? = nil, isEven: Bool = false,
    isFirm: Bool = false, yields: Bool = false, isKnown: Bool = true
  ) {
    self.property = property
    self.width = width ?? property.type.usualWidth
    self.ideal = max(self.width, ideal ?? (isEven ? 23 : property.type.idealWidth))
    self.isEven = isEven
    self.isFirm = isFirm
    self.yields = yields
    self.isKnown = isKnown
  }

  /// All that a list of this kind can show: those that it shows unless somebody chose others first.
  /// - Parameter custom: properties that people have made.
  static func all(of kind: Kind, _ custom: [Property] = []) -> [ListColumn] {
    let usual = usual(of: kind)
    let rest = Fields.rows(of: kind).filter { row in
      row.isShown && !usual.contains { $0.name == row.property.name }
        && !isWithin(row.property, of: kind)
    }
    return usual
      + (rest.map(\.property) + custom).map { ListColumn($0, isKnown: kind == .lead) }
  }

  /// How many of `all` are shown at first.
  static func usualCount(of kind: Kind) -> Int { usual(of: kind).count }

  private static func usual(of kind: Kind) -> [ListColumn] {
    func property(_ name: String) -> Property {
      kind.schema.property(name) ?? Property(name, .text)
    }
    let name = ListColumn(
      Property("name", .text), kind == .lead ? 17 : 18, isEven: true, isFirm: true)
    let next = ListColumn(property("nextStep"), 14, isFirm: true)
    guard kind == .lead else {
      return [
        name, ListColumn(property("address.city"), 16),
        ListColumn(property("state"), 12, isFirm: true),
        ListColumn(property("owner"), 14, isFirm: true), ListColumn(property("openAmount"), 12),
        next,
      ]
    }
    return [
      name, ListColumn(property("company"), 10, isEven: true),
      ListColumn(property("source"), 12, ideal: 16, yields: true),
      ListColumn(Property("score", .text), 10, ideal: 10),
      ListColumn(property("status"), 11, isFirm: true),
      next, ListColumn(property("owner"), 12, isFirm: true),
      ListColumn(Property("age", .number), 6),
    ]
  }

  /// Another column tells it; of a lead, what became of it is told on its card.
  private static func isWithin(_ property: Property, of kind: Kind) -> Bool {
    if property.type == .custom { return true }
    if kind == .lead, case .link = property.type { return true }
    return [
      "firstName", "lastName", "nextStepDue", "nextStepSubject", "currency", "inSegment", "id",
    ]
    .contains(property.name)
  }
}

nonisolated extension PropertyType {
  fileprivate var isFigure: Bool {
    switch self {
    case .number, .decimal, .percent, .money: true
    case .text, .currency, .day, .due, .instant, .flag, .choice, .texts, .phones, .tags, .link,
      .url, .custom:
      false
    }
  }

  fileprivate var idealWidth: Int {
    switch self {
    case .link: 20
    case .text, .due: 16
    case .number, .decimal, .percent, .money, .currency, .day, .instant, .flag, .choice, .texts,
      .phones,
      .tags, .url, .custom:
      usualWidth
    }
  }

  fileprivate var usualWidth: Int {
    switch self {
    case .flag, .currency: 5
    case .number, .decimal, .percent: 9
    case .money, .day, .instant, .due, .choice: 12
    case .text, .link, .tags, .url, .custom: 14
    case .texts, .phones: 20
    }
  }
}
