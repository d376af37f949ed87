/// How many colours the terminal has. A richer tier compares greater.
public enum ColourTier: String, CaseIterable, Hashable, Sendable, Comparable {
  case mono
  case ansi16 = "16"
  case ansi256 = "256"
  case trueColour = "true"

  public static func < (a: ColourTier, b: ColourTier) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .mono: 0
    case .ansi16: 1
    case .ansi256: 2
    case .trueColour: 3
    }
  }
}

/// The style of every role for one tier, ready to be looked up.
public struct Theme: Hashable, Sendable {
  public enum Variant: String, Hashable, Sendable { case dark, light }

  public let id: String
  public let name: String
  public let variant: Variant
  /// The theme to use when the terminal turns from dark to light or back.
  public let pair: String?
  public let tier: ColourTier
  /// The colours of a chart's series, in order; they begin again at the end.
  public let series: [Colour]
  /// The two ends of a heat map.
  public let heat: [Colour]
  /// The style for each `slot(of:)`: all roles without a ground, then all on each ground.
  public let styles: [Style]
  private let roleCount: Int

  /// `style` is asked for every role once.
  public init(
    id: String, name: String, variant: Variant = .dark, pair: String? = nil,
    tier: ColourTier = .trueColour, series: [Colour] = [], heat: [Colour] = [],
    style: (Role) throws -> Style
  ) rethrows {
    self.id = id
    self.name = name
    self.variant = variant
    self.pair = pair
    self.tier = tier
    self.series = series
    self.heat = heat
    let bare = try Role.allCases.map(style)
    roleCount = bare.count
    styles = Self.table(bare)
  }

  /// The place in `styles` of how this cell looks, so that a screen can keep a table beside it.
  public func slot(of cell: Cell) -> Int { slot(cell.role, cell.ground) }

  public func style(of cell: Cell) -> Style { styles[slot(of: cell)] }

  public func style(_ role: Role, on ground: Role? = nil) -> Style {
    styles[slot(role, ground)]
  }

  /// A theme without colours, for where none could be read: roles differ by nothing but a
  /// reversed selection and bold titles.
  public static let plain = Theme(id: "plain", name: "Plain", tier: .mono) { role in
    switch role {
    case .selection, .selectionMarked, .cursor, .buttonFocus: Style(attributes: .reverse)
    case .title, .borderFocus: Style(attributes: .bold)
    default: Style()
    }
  }

  private func slot(_ role: Role, _ ground: Role?) -> Int {
    let row = ground.map { $0.place + 1 } ?? 0
    return row * roleCount + role.place
  }

  private static func table(_ bare: [Style]) -> [Style] {
    let roles = Role.allCases
    var table = bare
    table.reserveCapacity(bare.count * (roles.count + 1))
    for (ground, under) in zip(roles, bare) {
      for (role, style) in zip(roles, bare) {
        table.append(style.laid(as: role, on: under, of: ground))
      }
    }
    return table
  }
}
