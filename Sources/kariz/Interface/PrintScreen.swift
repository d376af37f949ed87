import ArgumentParser
import Cells
import Domain
import Terminal
import ViewModels
import Views

/// `kariz print`: one frame of a screen, drawn without a terminal.
struct PrintScreen: Verb {
  enum Page: String, CaseIterable, ExpressibleByArgument {
    case today, board, calendar, customers, leads, card
  }
  enum Form: String, CaseIterable, ExpressibleByArgument { case text, ansi, svg }

  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Print one frame of a screen, drawn without a terminal.")

  @Argument(help: "today, board, calendar, customers, leads or card.") var page: Page
  @Argument(help: "The customer of a card: an id, its ending, or name:TEXT.") var id: String?
  @Option(help: "Columns and rows, such as 120x40.") var size = "120x40"
  @Option(name: .customLong("form"), help: "text, ansi or svg.") var form = Form.text
  @Option(name: .customLong("where"), help: "Only what this filter lets through.")
  var filter: String?

  @MainActor func run(in session: Session) throws {
    guard let size = Self.size(size) else {
      throw Exit(.wrongUse, session.phrases.acts.wrongSize)
    }
    // A picture has no terminal, and so all the colours of its theme.
    let look = try Look(session, tier: form == .svg ? .trueColour : nil)
    let app = try AppModel(
      try session.repository(), formats: session.formats, userName: session.actor.login, size: size)
    app.hasAsciiSigns = session.glyphs != .unicode
    session.furnishDays(app)
    try app.visit(try place(session))
    if let filter { try app.narrow(to: filter) }
    for case .work(let ticket) in app.takeEffects() {
      app.receive(Result { try ticket.work.run(app.repository) }, for: ticket)
    }
    let frame = text(look.frame(size) { AppView(app).draw(on: &$0) }, look)
    try session.world.output(ArraySlice((frame.hasSuffix("\n") ? frame : frame + "\n").utf8))
  }

  @MainActor private func place(_ session: Session) throws -> AppModel.Place {
    switch page {
    case .today: return .today
    case .board: return .board
    case .calendar: return .calendar
    case .customers: return .customers
    case .leads: return .leads
    case .card:
      guard let id else { throw Exit(.wrongUse, session.phrases.acts.cardNeedsID) }
      return .card(try customer(id, session))
    }
  }

  /// The customer meant; of a deal, the one it belongs to.
  @MainActor private func customer(_ text: String, _ session: Session) throws -> Reference {
    let repository = try session.repository()
    let named = text.hasPrefix("name:") ? String(text.dropFirst(5)) : nil
    for kind in [Kind.account, .contact, .opportunity] {
      let found =
        try named.map { try repository.resolve(kind, named: $0) }
        ?? repository.resolve(kind, ending: text)
      guard found.count == 1, let one = found.first else { continue }
      guard kind == .opportunity else { return one }
      if let customer = try repository.card(ID(one.raw))?.customer { return customer }
    }
    throw Exit(.notFound, session.phrases.command.nothingFound)
  }

  @MainActor private func text(_ canvas: Canvas, _ look: Look) -> String {
    switch form {
    case .text: canvas.text()
    case .ansi: canvas.ansi(look.theme)
    case .svg: canvas.svg(look.theme, title: "Kariz")
    }
  }

  private static func size(_ text: String) -> Size? {
    let parts = text.split(separator: "x").map { Int($0) }
    guard parts.count == 2, let width = parts[0], let height = parts[1],
      (1...500).contains(width), (1...500).contains(height)
    else { return nil }
    return Size(width, height)
  }
}
