import Cells
import Terminal
import ViewModels

/// How the screen looks: theme, colours, signs and the order of Persian text, as far as is known.
final class Look {
  let kind: TerminalKind
  private(set) var theme: Theme
  /// The name of the theme's file.
  private var id: String
  private(set) var bidi: BidiMode
  private var glyphs: GlyphSet { session.glyphs }
  private var direction: Direction { session.formats.language.direction }
  let environment: [String: String]
  private let session: Session
  private let tier: ColourTier
  /// The theme that the settings name; `nil` leaves the choice to the terminal's background.
  private var named: String?
  /// The theme was named for this run; what the settings say does not change it.
  private let isTyped: Bool
  private var paintsBackground: Bool
  /// What the terminal last said of its background; `nil` before it has spoken.
  private var answeredDark: Bool?
  /// The order of Persian text was named; what the terminal is called does not change it.
  private var isOrderChosen = false
  /// tmux can be asked for the terminals of its clients. That costs a process, so it is done when the
  /// first right-to-left letter is to be seen.
  private var canAsk = false
  /// What the terminal calls itself.
  private var answeredName: String?

  /// - Parameter tier: of colours; `nil` finds out what was asked for and what the terminal has.
  init(_ session: Session, tier: ColourTier? = nil) throws {
    environment = session.world.environment
    kind = .find(environment)
    self.session = session
    self.tier =
      tier ?? .detect(asked: session.options.color?.tier, environment, colours: kind.colours)
    named = session.options.theme
    isTyped = named != session.settings.theme
    paintsBackground = session.settings.paintsBackground ?? true
    id = named ?? Self.usual(isDark: Background.isDark(environment))
    theme = try Self.theme(id, self.tier, paintsBackground, session)
    bidi = .visual
    findOrder()
    if direction == .rightToLeft { recall() }
  }

  /// The order that the settings name, else what is known of the terminal.
  private func findOrder() {
    let chosen = session.settings.bidi.flatMap(BidiMode.init)
    isOrderChosen = chosen != nil
    canAsk = !isOrderChosen && environment["TMUX"]?.isEmpty == false
    bidi = chosen ?? .detect(environment, name: answeredName)
  }

  /// Takes the order that was found right in this terminal, unless the settings name one. Where little
  /// is written from right to left, the first frame does not wait for it.
  /// - Returns: whether it is another than before.
  @discardableResult func recall() -> Bool {
    guard !isOrderChosen, let known = KnownTerminals(environment).mode else { return false }
    let before = bidi
    choose(known)
    return known != before
  }

  /// Remembers the order that was found right in this terminal.
  func keep(_ order: BidiMode) throws {
    try KnownTerminals(environment).keep(order)
    choose(order)
  }

  private func choose(_ order: BidiMode) {
    bidi = order
    isOrderChosen = true
    canAsk = false
  }

  /// Where its settings and themes are.
  var paths: Paths { Paths(environment) }

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
    case .isDark(let isDark):
      // A theme that was named stays until the terminal turns under it.
      if named == nil || answeredDark.map({ $0 != isDark }) == true {
        turn(isDark ? .dark : .light, screen)
      }
      answeredDark = isDark
    case .name(let name):
      answeredName = name
      if LinkDetection.opensLinks(name) { screen.openLinks() }
      if !isOrderChosen, environment["TMUX"] == nil { bidi = .detect(environment, name: name) }
    case .synchronises: break
    }
  }

  /// Changes to the theme's pair when the terminal is of the other kind.
  private func turn(_ variant: Theme.Variant, _ screen: CursesScreen) {
    guard theme.variant != variant, let pair = theme.pair,
      let other = (try? Self.theme(pair, tier, paintsBackground, session))
    else { return }
    id = pair
    use(other, screen)
  }

  private func use(_ other: Theme, _ screen: CursesScreen?) {
    guard other != theme else { return }
    theme = other
    screen?.use(other)
  }

  /// Takes the theme as its file is now and the settings as the session has them; a theme that cannot
  /// be read leaves the screen as it is.
  /// - Throws: `Exit`, whose message says what is wrong.
  func reload(_ screen: CursesScreen?) throws {
    let settings = session.settings
    findOrder()
    recall()
    paintsBackground = settings.paintsBackground ?? true
    if !isTyped, settings.theme != named {
      named = settings.theme
      id = named ?? Self.usual(isDark: answeredDark ?? Background.isDark(environment))
    }
    let source = try session.knownTheme(id)
    use(try source.resolved(tier: tier, paintsBackground: paintsBackground), screen)
  }

  private static func usual(isDark: Bool?) -> String {
    isDark == false ? "kariz-light" : "kariz-dark"
  }

  private static func theme(
    _ id: String, _ tier: ColourTier, _ paintsBackground: Bool, _ session: Session
  ) throws -> Theme {
    let shelf = session.themes
    if let found = try shelf.theme(id, tier, paintsBackground: paintsBackground) { return found }
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
