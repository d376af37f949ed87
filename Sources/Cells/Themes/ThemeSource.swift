/// What a theme file says about one role: names of colours, and attributes.
public struct RoleSpec: Hashable, Sendable {
  /// A palette name, `#rgb`, `#rrggbb`, 0 to 255, a name of the sixteen, or `default`.
  public var fg: String?
  public var bg: String?
  /// `bold`, `dim`, `italic`, `underline`, `reverse`, `strike`.
  public var mods: [String]

  public init(fg: String? = nil, bg: String? = nil, mods: [String] = []) {
    self.fg = fg
    self.bg = bg
    self.mods = mods
  }
}

/// A theme as it stands in its file, colours still by name.
public struct ThemeSource: Hashable, Sendable {
  /// What errors call it: the path of the file.
  public var file: String
  public var id: String
  public var name: String
  public var variant = Theme.Variant.dark
  /// The theme for when the terminal turns light or dark.
  public var pair: String?
  /// The theme that says what this one does not.
  public var inherits: String?
  /// The richest tier that the theme has colours for: `mono` for one of attributes only.
  public var tier: ColourTier?
  /// It promises more contrast than others, and is checked for it.
  public var isHighContrast = false
  public var palette: [String: String] = [:]
  public var roles: [String: RoleSpec] = [:]
  public var ansi256: [String: RoleSpec] = [:]
  public var ansi16: [String: RoleSpec] = [:]
  public var mono: [String: RoleSpec] = [:]
  public var series: [String] = []
  public var heat: [String] = []

  public init(file: String, id: String, name: String) {
    self.file = file
    self.id = id
    self.name = name
  }

  /// The tables of this theme laid over those of the one it inherits from.
  public func laid(over parent: ThemeSource) -> ThemeSource {
    var whole = self
    whole.inherits = parent.inherits
    whole.palette = parent.palette.merging(palette) { $1 }
    whole.roles = parent.roles.merging(roles) { $1 }
    whole.ansi256 = parent.ansi256.merging(ansi256) { $1 }
    whole.ansi16 = parent.ansi16.merging(ansi16) { $1 }
    whole.mono = parent.mono.merging(mono) { $1 }
    whole.series = series.isEmpty ? parent.series : series
    whole.heat = heat.isEmpty ? parent.heat : heat
    return whole
  }

  /// This theme with all that it inherits, four generations at most.
  /// - Parameter find: Reads the theme of an id; `nil` when there is none.
  /// - Throws: `ThemeError` for a parent that is missing or a chain too long (or round), and
  ///   whatever `find` throws.
  public func whole(find: (String) throws -> ThemeSource?) throws -> ThemeSource {
    var whole = self
    for _ in 0..<4 {
      guard let parent = whole.inherits else { return whole }
      guard let found = try find(parent) else {
        throw ThemeError(file: file, problem: .unknownParent(parent))
      }
      whole = whole.laid(over: found)
    }
    guard whole.inherits == nil else { throw ThemeError(file: file, problem: .inheritsTooDeep) }
    return whole
  }
}
