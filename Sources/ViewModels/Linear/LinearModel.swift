import Cells
import Domain

/// The interface as plain lines, for screen readers and for terminals that can do no more: where one
/// is, and what can be chosen there by its number or the beginning of its words.
///
/// It leads the same `AppModel` by its own actions, and says what that has to say.
public final class LinearModel {
  /// How deep one is in the board.
  enum Level: Equatable {
    case lanes
    case lane(ID<Stage>)
    case deal(ID<Opportunity>)
  }

  let app: AppModel
  var level = Level.lanes
  /// A row of the list that is open has been chosen; what can be done to it is asked.
  var isOnRow = false
  /// All that can be done here is listed.
  var listsCommands = false
  /// The fields of the form that is open are through.
  var isThrough = false
  /// What came of the last answer, where it is no notice.
  var remark: String?
  /// The choices keep the numbers by which they were said.
  private var said: LinearPage?
  private var wantsAll = true
  private var saidScope: Scope?

  /// Something has happened by itself that is to be told.
  public var hasNews: Bool { app.notice != nil || app.overlay?.scope != saidScope }

  /// Rows of a list that are said at once go by this, and so do the columns that are read for them.
  public static let size = Size(100, 27)

  public init(_ app: AppModel) throws {
    self.app = app
    app.hasReducedMotion = true
    app.handle(.focus(false))
    try app.board.zoom(app.repository)
    app.today.tellsWeek = true
    if app.page == .today { try app.countToday() }
  }

  // MARK: Saying

  /// What has changed since the last time, line by line; everything when one is elsewhere or asked.
  public func lines() -> [String] {
    let news = [app.notice?.text, remark].compactMap { $0 }
    (app.notice, remark) = (nil, nil)
    let page = page
    defer { (said, wantsAll, saidScope) = (page, false, app.overlay?.scope) }
    if !wantsAll, page.isLike(said), !news.isEmpty { return clean(news) }
    let numbered = page.choices.enumerated().map { place, choice in
      "\(formats.number(place + 1)). \(choice.name)"
    }
    return clean(news + [page.title] + page.lines + numbered + [prompt(page)])
  }

  private func clean(_ lines: [String]) -> [String] {
    lines.filter { !$0.isEmpty }.map { cleaned($0) }
  }

  private func prompt(_ page: LinearPage) -> String {
    if page.takesNumbers { return "" }
    if page.takesText != nil && page.choices.isEmpty { return words.textPrompt }
    return isAtRoot ? words.rootPrompt : words.prompt
  }

  /// Says the page once more, though it is the same.
  func sayAll() { wantsAll = true }

  var words: LinearPhrases { app.phrases.linear }
  var formats: Formats { app.formats }

  /// Parts of a line, without those that are empty.
  func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: formats.comma)
  }

  // MARK: Answering

  /// Does what a typed line means.
  public func take(_ line: String) {
    let before = Spot(app)
    app.attempt { try answer(line.trimmed) }
    app.attempt { try follow(from: before) }
    app.storeDrafts()
  }

  private func answer(_ text: String) throws {
    guard let page = said else { return }
    if text.isEmpty {
      guard let go = page.takesNothing else {
        wantsAll = true
        return
      }
      return try go(self)
    }
    if let act = page.signs[text] { return try act(self) }
    if !page.takesNumbers, let number = Self.number(text) { return try choose(number, page) }
    if let take = page.takesText { return try take(self, text) }
    if try !runKeys(text) { try choose(text, page) }
  }

  /// A number in the digits of any script.
  static func number(_ text: String) -> Int? { Int(Numbers.latin(text)) }

  private func choose(_ number: Int, _ page: LinearPage) throws {
    guard number != 0 else { return try goBack() }
    guard page.choices.indices.contains(number - 1) else {
      remark = words.noSuchNumber(formats.number(number))
      return
    }
    try page.choices[number - 1].act(self)
  }

  /// By the beginning of what is said, or of what else can be done here.
  private func choose(_ text: String, _ page: LinearPage) throws {
    let typed = Folding.fold(text)
    for choices in [page.choices, commands] {
      let found = choices.filter { Folding.fold($0.name).hasPrefix(typed) }
      if found.count == 1 { return try found[0].act(self) }
      if found.count > 1 {
        remark = words.several(formats.list(found.map(\.name)))
        return
      }
    }
    remark = words.noSuchWord
  }

  /// The keys of a screen mean the same here, so that what speaks of them is true.
  private func runKeys(_ text: String) throws -> Bool {
    guard text.utf8.allSatisfy({ $0 < 0x80 }), let sequence = KeySequence(reading: text),
      case .action(let action) = app.keymap.answer(sequence.keys, in: app.scopes)
    else { return false }
    listsCommands = false
    try app.run(action)
    return true
  }

  // MARK: Where one is

  private var isAtRoot: Bool {
    app.overlay == nil && app.card == nil && app.page == .board && level == .lanes
      && !listsCommands
  }

  private func goBack() throws {
    if listsCommands {
      listsCommands = false
    } else if isOnRow {
      isOnRow = false
    } else if app.overlay != nil {
      app.handle(.key(Key(.escape)))
    } else if app.card != nil {
      app.card = nil
    } else if app.page != .board {
      try app.go(to: .board)
    } else {
      goUp()
    }
  }

  private func goUp() {
    switch level {
    case .lanes: app.overlay = .quit
    case .lane: level = .lanes
    case .deal: level = app.board.currentLane.map { .lane($0.stage.id) } ?? .lanes
    }
  }

  private var page: LinearPage {
    if listsCommands { return LinearPage(title: words.commands, choices: commands) }
    if let overlay = app.overlay { return page(of: overlay) }
    if let card = app.card { return page(of: card) }
    switch app.page {
    case .today: return todayPage
    case .board: return boardPage
    case .calendar: return calendarPage
    case .customers: return customersPage
    case .leads: return leadsPage
    }
  }

  private var boardPage: LinearPage {
    switch level {
    case .lanes: lanesPage
    case .lane: cardsPage
    case .deal: dealPage
    }
  }

  /// Where the model was before an answer.
  private struct Spot {
    let deal: ID<Opportunity>?
    let scope: Scope?
    let isOnCard: Bool
    let filter: Filter

    init(_ app: AppModel) {
      deal = app.board.current?.id
      scope = app.overlay?.scope
      isOnCard = app.card != nil
      filter = app.board.filter
    }
  }

  /// Goes where an action has put the cursor.
  private func follow(from before: Spot) throws {
    if app.overlay?.scope != before.scope { (isOnRow, isThrough) = (false, false) }
    guard app.overlay == nil, app.card == nil, app.page == .board else { return }
    let current = app.board.current
    let wasAway = [.search, .palette].contains(before.scope) || before.isOnCard
    let isNew = before.scope == .form && current?.id != before.deal
    if wasAway || isNew, before.filter == app.board.filter, let current {
      level = .deal(current.id)
    }
    try stayOnBoard()
  }

  /// A deal or a lane that is no longer there is left; from a deal that is, one goes to the next.
  private func stayOnBoard() throws {
    if case .deal(let id) = level, app.board.current?.id != id {
      let stage = try app.repository.card(id)?.stage
      let isShown = app.board.lanes.contains { $0.stage.id == stage }
      let next = isShown ? app.board.current.map { Level.deal($0.id) } : nil
      level = next ?? app.board.currentLane.map { .lane($0.stage.id) } ?? .lanes
    }
    if case .lane(let id) = level, app.board.currentLane?.stage.id != id { level = .lanes }
  }
}
