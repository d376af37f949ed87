import CNcurses

/// What terminfo says of the terminal that TERM names.
public nonisolated struct TerminalKind: Hashable, Sendable {
  /// The terminal whose habits are used.
  public let name: String
  /// TERM, when no such terminal is known and a common one is taken instead.
  public let unknown: String?
  /// 0 without colours.
  public let colours: Int
  /// Without it only lines can be printed, one after the other.
  public let canAddressCursor: Bool

  public init(name: String, unknown: String? = nil, colours: Int, canAddressCursor: Bool) {
    self.name = name
    self.unknown = unknown
    self.colours = colours
    self.canAddressCursor = canAddressCursor
  }

  /// No questions are put to it and no modes set beyond what terminfo names.
  var isSimple: Bool { name == "linux" || name.hasPrefix("linux-") }

  private static let common = "xterm-256color"

  /// Looks TERM up. An absent TERM, or one that cannot be a name, is a terminal that prints lines.
  public static func find(_ environment: [String: String]) -> TerminalKind {
    guard let term = environment["TERM"], (1...64).contains(term.utf8.count),
      !term.contains("/"), term != "dumb"
    else { return TerminalKind(name: "dumb", colours: 0, canAddressCursor: false) }
    return read(indexed(term)) ?? read(term) ?? read(common, insteadOf: term)
      ?? TerminalKind(name: term, colours: 0, canAddressCursor: false)
  }

  /// A terminal of direct colours by the name that takes an index: a frame is drawn in indices,
  /// and those become direct colours afterwards.
  private static func indexed(_ term: String) -> String {
    term.hasSuffix("-direct") ? term.dropLast("direct".count) + "256color" : term
  }

  private static func read(_ name: String, insteadOf unknown: String? = nil) -> TerminalKind? {
    var answer: Int32 = 0
    guard setupterm(name, 1, &answer) == OK, answer == 1 else { return nil }
    defer { terminfo_forget() }
    return TerminalKind(
      name: name, unknown: unknown, colours: max(0, Int(tigetnum("colors"))),
      canAddressCursor: terminfo_string("cup") != nil)
  }
}
