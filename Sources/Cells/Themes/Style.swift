/// How a cell looks.
public struct Style: Hashable, Sendable {
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let italic = Attributes(rawValue: 4)
    public static let underline = Attributes(rawValue: 8)
    public static let reverse = Attributes(rawValue: 16)
    public static let strike = Attributes(rawValue: 32)

    /// As themes name them; `nil` for an unknown name.
    init?(name: String) {
      switch name {
      case "bold": self = .bold
      case "dim": self = .dim
      case "italic": self = .italic
      case "underline": self = .underline
      case "reverse": self = .reverse
      case "strike": self = .strike
      default: return nil
      }
    }
  }

  public var fg: Colour
  public var bg: Colour
  public var attributes: Attributes

  public init(fg: Colour = .default, bg: Colour = .default, attributes: Attributes = []) {
    self.fg = fg
    self.bg = bg
    self.attributes = attributes
  }

  /// The style of `role` when `ground` lies under it.
  func laid(as role: Role, on under: Style, of ground: Role) -> Style {
    let isGiven = ground.givesForeground(to: role)
    // What is quiet elsewhere is read here.
    let own = isGiven ? attributes.subtracting(.dim) : attributes
    return Style(
      fg: isGiven ? under.fg : fg, bg: under.bg, attributes: own.union(under.attributes))
  }
}

extension Role {
  /// Its place among all roles. A case without payload is stored as that number, and reading it
  /// so is what makes the look-up of a style cost nothing; a test holds it to `allCases`.
  var place: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  /// A selection is read as one thing, so it gives its own ink to what stands on it; but stages are
  /// known by their colour, and a placeholder in an input is its own kind.
  fileprivate func givesForeground(to role: Role) -> Bool {
    guard let kind, kind != .stage, role.kind != .stage else { return false }
    return role.kind != kind || role == self
  }

  private enum Kind { case selection, cursor, button, input, stage }

  private var kind: Kind? {
    switch self {
    case .selection, .selectionInactive, .selectionMarked: .selection
    case .cursor: .cursor
    case .button, .buttonFocus: .button
    case .input, .inputFocus, .inputPlaceholder, .inputError: .input
    case .stage1, .stage2, .stage3, .stage4, .stage5, .stage6, .stage7, .stage8, .stage9: .stage
    default: nil
    }
  }
}
