import Cells
import Domain

/// The pointer: a click selects, a second one opens, the right button shows what can be done, the
/// wheel scrolls what is under it, and cards are dragged.
extension AppModel {
  /// What the last frame showed, and where.
  public func sees(_ spots: [HotSpot]) { self.spots = spots }

  /// Something is open over the page.
  public var hasPopup: Bool { overlay?.isPopup ?? false }

  func handle(_ mouse: Mouse) throws {
    let point = logical(mouse.at)
    switch (mouse.kind, mouse.button) {
    case (.press, .left): try press(at: point)
    case (.press, .right): try openMenu(ofWhatIsAt: point)
    case (.drag, .left): try drag(to: point)
    case (.release, _): try drop()
    case (.wheelUp, _): try turnWheel(by: -1, at: point)
    case (.wheelDown, _): try turnWheel(by: +1, at: point)
    case (.press, .middle), (.press, .none), (.drag, _): break
    }
  }

  private func drag(to point: Point) throws {
    if dragsPane { return try dragPreview(to: point.x) }
    if draggedColumn != nil { return try dragColumn(to: point.x) }
    switch target(at: point) {
    case .time(let place), .activity(_, let place), .activityEnd(_, let place):
      dragInCalendar(to: place)
    default: try dragDeal(to: point)
    }
  }

  private func drop() throws {
    dropPreview()
    draggedColumn = nil
    if calendar.held?.isDragged ?? false { return try dropActivity() }
    if calendar.stretched != nil { return try dropEnd() }
    try dropDeal()
  }

  /// As views count, from the leading edge.
  private func logical(_ point: Point) -> Point {
    language.direction == .leftToRight ? point : Point(size.width - 1 - point.x, point.y)
  }

  func target(at point: Point) -> Target? {
    spots.last { $0.rect.contains(point) }?.target as? Target
  }

  // MARK: Clicks

  private func press(at point: Point) throws {
    guard let target = target(at: point) else { return try pressBeside() }
    let isSecond = lastClick?.isFollowed(by: target, at: clock.now()) ?? false
    lastClick = isSecond ? nil : Click(target: target, at: clock.now())
    if isSecond, case .headEdge(let name) = target { return try fitColumn(name) }
    try select(target)
    if isSecond && target.opens { return try runKey(.enter) }
    beginDrag(target, at: point)
  }

  /// Outside of what is open: it closes as it does by Esc, but for a form, in which one has typed.
  private func pressBeside() throws {
    switch overlay {
    case .help, .palette, .search, .history, .report, .menu, .settings, .pick, .datePicker,
      .recorder, .stages, .playbook, .fields, .pipelines, .columns, .people, .jobs, .duplicates,
      .merge:
      try runKey(.escape)
    case .form, .filter, .choice, .conflict, .confirm, .quit, .leaving, nil: break
    }
  }

  /// Does what a key means now.
  private func runKey(_ code: Key.Code) throws {
    forgetKeys()
    guard case .action(let action) = keymap.answer([Key(code)], in: scopes) else { return }
    try run(action)
  }

  func select(_ target: Target) throws {
    switch target {
    case .action(let id): try runAction(id)
    case .lane(let lane): try board.focus(on: lane, repository)
    case .card(let lane, let line): try selectCard(lane, line)
    case .row(let row): selectRow(row)
    case .field(let index): moveInForm(to: index)
    case .choice(let field, let word): choose(word, inField: field)
    case .chip(let place): try removeChip(at: place)
    case .suggestion(let row): takeSuggestion(row)
    case .time(let place): try clickInCalendar(place, nil)
    case .activity(let id, let place), .activityEnd(let id, let place):
      try clickInCalendar(place, id)
    case .person(let place): calendar.person = place
    case .pane(let tab): card?.show(tab)
    case .deal(let place): card?.select(deal: place)
    case .listed(let tab, let place):
      card?.show(tab)
      card?.select(row: place)
    case .copy(let text): copy(text)
    case .head(let name): try sort(by: name)
    case .headEdge(let name): draggedColumn = name
    case .paneEdge: dragsPane = true
    case .popup: break
    }
  }

  private func runAction(_ id: String) throws {
    forgetKeys()
    if let action = action(id) { try run(action) }
  }

  private func selectCard(_ lane: Int, _ line: Int) throws {
    if case .filter = overlay { keepFilter() }
    try board.focus(on: lane, repository)
    board.select(line: line)
  }

  // MARK: The wheel

  private func turnWheel(by step: Int, at point: Point) throws {
    if let overlay { return try turnWheel(by: step, in: overlay) }
    if case .card(let lane, _) = target(at: point) { try board.focus(on: lane, repository) }
    let isOfRows = page != .board || card != nil
    for _ in 0..<(isOfRows ? 3 : 1) { try move(step > 0 ? .down : .up) }
  }

  /// Lists move by rows; a form by fields; a question does not move.
  private func turnWheel(by step: Int, in overlay: Overlay) throws {
    switch overlay {
    case .form: moveInForm(by: step)
    case .filter: try move(step > 0 ? .down : .up)
    case .datePicker: pick { $0.move(byMonths: step) }
    case .search, .help, .palette, .history, .report, .menu, .settings, .choice, .pick, .stages,
      .playbook, .fields, .pipelines, .columns, .people, .jobs, .duplicates, .merge:
      for _ in 0..<3 { try runKey(step > 0 ? .down : .up) }
    case .recorder, .conflict, .confirm, .quit, .leaving: break
    }
  }
}

extension Target {
  /// A second click on it does what Enter does; actions were done at the first.
  fileprivate var opens: Bool {
    switch self {
    case .card, .row, .deal, .listed, .activity, .activityEnd, .time, .person: true
    case .action, .lane, .field, .choice, .suggestion, .chip, .pane, .paneEdge, .head,
      .headEdge, .copy, .popup:
      false
    }
  }
}
