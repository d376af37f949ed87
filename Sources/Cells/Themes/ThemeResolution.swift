extension ThemeSource {
  /// The theme for a terminal of this tier. Call it on a `whole` source.
  /// - Parameter paintsBackground: False leaves the terminal's own background under plain cells.
  /// - Throws: `ThemeError` for a name that means nothing, and when `text` has no colours.
  public func resolved(tier wanted: ColourTier, paintsBackground: Bool = true) throws -> Theme {
    let tier = min(wanted, tier ?? .trueColour)
    let table = try RoleTable(self, tier: tier)
    let plain = try table.style(of: .text).bg
    return try Theme(
      id: id, name: name, variant: variant, pair: pair, tier: tier,
      series: try series.map { try table.colour($0, of: nil) },
      heat: try heat.map { try table.colour($0, of: nil) }
    ) { role in
      var style = try table.style(of: role)
      if !paintsBackground, style.bg == plain { style.bg = .default }
      return style
    }
  }
}

/// The roles of one tier of a theme.
private final class RoleTable {
  private let source: ThemeSource
  private let specs: [String: RoleSpec]
  private let tier: ColourTier
  /// Colours by their names, once they have been asked for: roles share them.
  private var found: [String: Colour] = [:]

  /// - Throws: `ThemeError.unknownRole` for a name that no role has or begins with.
  init(_ source: ThemeSource, tier: ColourTier) throws {
    self.source = source
    self.tier = tier
    specs =
      switch tier {
      case .mono: source.mono
      case .ansi16: source.ansi16
      case .ansi256: source.roles.merging(source.ansi256) { $1 }
      case .trueColour: source.roles
      }
    guard tier == .mono || specs["text"] != nil else {
      throw ThemeError(file: source.file, problem: .noText)
    }
    for name in specs.keys where !Self.known.contains(name) {
      throw ThemeError(file: source.file, role: name, problem: .unknownRole)
    }
  }

  /// What a role does not say itself, its longest dotted prefix says, and at last `text`.
  func style(of role: Role) throws -> Style {
    let chain = Self.chain(role.rawValue).filter { specs[$0] != nil }
    let mods = chain.first.flatMap { specs[$0]?.mods } ?? []
    var style = Style(attributes: try attributes(mods, of: role.rawValue))
    guard tier != .mono else { return style }
    style.fg = try firstColour(in: chain, \.fg)
    style.bg = try firstColour(in: chain, \.bg)
    return style
  }

  /// A colour of this tier by its name.
  func colour(_ name: String, of role: String?) throws -> Colour {
    guard tier != .mono else { return .default }
    if let colour = found[name] { return colour }
    guard let colour = Colour(source.palette[name] ?? name) else {
      throw ThemeError(file: source.file, role: role, problem: .unknownColour(name))
    }
    let shown =
      switch tier {
      case .ansi256: colour.among256
      case .ansi16: colour.among16
      case .trueColour, .mono: colour
      }
    found[name] = shown
    return shown
  }

  private func firstColour(
    in chain: [String], _ part: KeyPath<RoleSpec, String?>
  ) throws -> Colour {
    for role in chain {
      if let name = specs[role]?[keyPath: part] { return try colour(name, of: role) }
    }
    return .default
  }

  private func attributes(_ names: [String], of role: String) throws -> Style.Attributes {
    try names.reduce(into: []) { all, name in
      guard let attribute = Style.Attributes(name: name) else {
        throw ThemeError(file: source.file, role: role, problem: .unknownAttribute(name))
      }
      all.insert(attribute)
    }
  }

  /// The role, its dotted prefixes from the longest, then `text`.
  private static func chain(_ role: String) -> [String] {
    let chain = prefixes(role)
    return chain.last == "text" ? chain : chain + ["text"]
  }

  private static func prefixes(_ role: String) -> [String] {
    var prefixes = [role]
    var rest = Substring(role)
    while let dot = rest.lastIndex(of: ".") {
      rest = rest[..<dot]
      prefixes.append(String(rest))
    }
    return prefixes
  }

  /// Every name that says something about a role.
  private static let known = Set(Role.allCases.flatMap { prefixes($0.rawValue) })
}
