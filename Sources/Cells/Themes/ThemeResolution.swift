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
  /// The same for what names say together with those that they begin with.
  private var specsInWhole: [String: RoleSpec] = [:]

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

  func style(of role: Role) throws -> Style {
    let name = role.rawValue
    let spec = whole(name)
    var style = Style(attributes: try attributes(spec.mods, of: name))
    guard tier != .mono else { return style }
    style.fg = try spec.fg.map { try colour($0, of: name) } ?? .default
    style.bg = try spec.bg.map { try colour($0, of: name) } ?? .default
    return style
  }

  /// What a name does not say itself, the name up to its last dot says, and at last `text`.
  private func whole(_ name: String) -> RoleSpec {
    if let known = specsInWhole[name] { return known }
    var spec = specs[name] ?? RoleSpec()
    if name != "text" {
      let rest = whole(Self.parent(of: name))
      if specs[name] == nil { spec.mods = rest.mods }
      spec.fg = spec.fg ?? rest.fg
      spec.bg = spec.bg ?? rest.bg
    }
    specsInWhole[name] = spec
    return spec
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

  private func attributes(_ names: [String], of role: String) throws -> Style.Attributes {
    try names.reduce(into: []) { all, name in
      guard let attribute = Style.Attributes(name: name) else {
        throw ThemeError(file: source.file, role: role, problem: .unknownAttribute(name))
      }
      all.insert(attribute)
    }
  }

  private static func parent(of name: String) -> String {
    name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) } ?? "text"
  }

  /// Every name that says something about a role.
  private static let known = Role.allCases.reduce(into: Set(["text"])) { known, role in
    var name = role.rawValue
    while known.insert(name).inserted { name = parent(of: name) }
  }
}
