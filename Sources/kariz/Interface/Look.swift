import Cells
import Terminal
import ViewModels

/// How the screen looks: theme, colours, signs and the order of Persian text, as far as is known.
final class Look {
  let kind: TerminalKind
  private(set) var theme: Theme
  private(set) var bidi: BidiMode
  private let glyphs: GlyphSet
  private let direction: Direction
  private let environment: [String: String]
  private let shelf: ThemeShelf
  private let tier: ColourTier
  /// The theme was named; the terminal's background does not change it.
  private let isChosen: Bool
  /// The order of Persian text was named; what the terminal is called does not change it.
  private let isOrderChosen: Bool
  /// tmux can be asked for the terminals of its clients. That costs a process, so it is done when the
  /// first right-to-left letter is to be seen.
  private var canAsk: Bool

  static let usual = "kariz-dark"

  /// - Parameter tier: of colours; `nil` finds out what was asked for and what the terminal has.
  init(_ session: Session, tier: ColourTier? = nil) throws {
    environment = session.world.environment
    kind = .find(environment)
    shelf = ThemeShelf(environment)
    self.tier =
      tier ?? .detect(asked: session.options.color?.tier, environment, colours: kind.colours)
    isChosen = session.options.theme != nil
    let isLight = Background.isDark(environment) == false
    let id = session.options.theme ?? (isLight ? "kariz-light" : Look.usual)
    theme = try Self.theme(id, self.tier, shelf, session)
    direction = session.formats.language.direction
    let charset = Charset.adopt(environment)
    isOrderChosen = session.settings.bidi.flatMap(BidiMode.init) != nil
    bidi = session.settings.bidi.flatMap(BidiMode.init) ?? .detect(environment)
    canAsk = !isOrderChosen && environment["TMUX"]?.isEmpty == false
    glyphs = session.settings.glyphs == "ascii" ? .ascii : .detect(charset, environment)
  }

  /// A frame; drawn again where its own letters were the reason to learn how they are to be ordered.
  func frame(_ size: Size, _ draw: (inout Canvas) -> Void) -> Canvas {
    let before = bidi
    let first = drawn(size, draw)
    guard canAsk, first.hasRightToLeft else { return first }
    learnOrder()
    return bidi == before ? first : drawn(size, draw)
  }

  /// Asks tmux for its clients, once.
  func learnOrder() {
    guard canAsk else { return }
    canAsk = false
    if let clients = OuterTerminal.ask(environment) {
      bidi = .detect(clients: clients) ?? bidi
    }
  }

  private func drawn(_ size: Size, _ draw: (inout Canvas) -> Void) -> Canvas {
    var canvas = Canvas(size, direction: direction, bidi: bidi, glyphs: glyphs)
    draw(&canvas)
    return canvas
  }

  /// Takes what the terminal says of itself.
  func learn(_ fact: TerminalFact, _ screen: CursesScreen) {
    switch fact {
    case .isDark(let isDark): turn(isDark ? .dark : .light, screen)
    case .name(let name):
      if !isOrderChosen, environment["TMUX"] == nil { bidi = .detect(environment, name: name) }
    case .synchronises: break
    }
  }

  /// Changes to the theme's pair when the terminal is of the other kind.
  private func turn(_ variant: Theme.Variant, _ screen: CursesScreen) {
    guard !isChosen, theme.variant != variant, let pair = theme.pair,
      let other = (try? shelf.theme(pair, tier)) ?? nil
    else { return }
    theme = other
    screen.use(other)
  }

  private static func theme(
    _ id: String, _ tier: ColourTier, _ shelf: ThemeShelf, _ session: Session
  ) throws -> Theme {
    if let found = try shelf.theme(id, tier) { return found }
    guard session.options.theme == nil else {
      throw Exit(.wrongUse, session.phrases.acts.noTheme(id, shelf.ids.joined(separator: ", ")))
    }
    return .plain
  }
}

extension FileOptions.Colour {
  /// The tier that was asked for; `nil` leaves it to the terminal.
  var tier: ColourTier? {
    switch self {
    case .auto: nil
    case .always, .ansi256: .ansi256
    case .never: .mono
    case .ansi16: .ansi16
    case .trueColour: .trueColour
    }
  }
}
