import Cells
import Domain
import ViewModels

/// Row 1: what is looked at, how it is narrowed, and what it comes to.
struct ContextBar {
  let app: AppModel

  init(_ app: AppModel) { self.app = app }

  func draw(on canvas: inout Canvas, in row: Rect) {
    canvas.fill(row, " ", .context)
    var pen = Pen(row.inset(1, 0))
    if let card = app.card {
      drawCard(card, &pen, on: &canvas)
    } else {
      let start = pen
      if app.page == .today {
        TodayBar(app).draw(&pen, isWide: row.width >= 100, on: &canvas)
      } else {
        pen.write(title(on: canvas, in: pen.rest.width), .title, on: &canvas)
      }
      if app.page == .board && app.board.pipelines.count > 1 {
        pen.space()
        pen.sign(.dropDown, .label, on: &canvas)
        canvas.spot(pen.passed(since: start), Target.action("board.pipelines"))
      }
      drawFilter(&pen, on: &canvas)
      if app.page == .board { drawSort(&pen, on: &canvas) }
      drawView(&pen, isWide: row.width >= 100, on: &canvas)
      drawMarks(&pen, on: &canvas)
      if app.page == .calendar { drawCalendar(&pen, isWide: row.width >= 100, on: &canvas) }
      if app.page == .board { drawTotals(&pen, isWide: row.width >= 100, on: &canvas) }
    }
  }

  private func title(on canvas: Canvas, in width: Int) -> String {
    switch app.page {
    case .today: app.phrases.today.go.label
    case .board: app.board.pipeline.map(app.phrases.terms.pipeline) ?? ""
    case .calendar: calendarTitle(on: canvas, in: width - layoutCells(on: canvas))
    case .customers: app.phrases.frame.customers.full
    case .leads: app.phrases.leads.tab.full
    }
  }

  /// The fullest that fits; the leading calendar alone where there is room for no more.
  private func calendarTitle(on canvas: Canvas, in room: Int) -> String {
    let titles = calendarTitles
    return titles.first { canvas.setting.width(of: $0, limit: room + 1) <= room }
      ?? titles[titles.count - 1]
  }

  /// The month in both calendars; of a week also its number.
  private var calendarTitles: [String] {
    let calendar = app.calendar
    let month = app.formats.month(calendar.month)
    switch calendar.layout {
    case .month: return ["\(month) · \(app.formats.otherMonths(of: calendar.month))", month]
    case .day:
      let due = Due.day(calendar.day)
      return [app.formats.inBothCalendars(due, by: app.clock), app.formats.day(calendar.day)]
    case .week, .agenda, .team:
      let days = calendar.window.lowerBound...calendar.window.upperBound - 1
      let own = app.formats.days(days)
      let both = "\(own) · \(app.formats.otherDays(days))"
      guard !calendar.isJalali, days.upperBound - days.lowerBound == 6 else { return [both, own] }
      let week = app.formats.digits("\((days.lowerBound + 3).isoWeek)")
      return ["\(app.phrases.calendar.weekNumber(week)) · \(both)", both, own]
    }
  }

  /// Cells of the names of the layouts, and of what stands between them.
  private func layoutCells(on canvas: Canvas) -> Int {
    CalendarModel.Layout.allCases.reduce(1) {
      $0 + 2 + canvas.width(of: app.phrases.calendar.text(of: $1).label)
    }
  }

  /// The layouts, and how much is planned on the days of the week.
  private func drawCalendar(_ pen: inout Pen, isWide: Bool, on canvas: inout Canvas) {
    let calendar = app.calendar
    for layout in CalendarModel.Layout.allCases.reversed() {
      let isActive = layout == calendar.layout
      let role: Role = isActive ? .appbarTabActive : .label
      let start = pen
      isActive ? pen.signAtEnd(.close, role, on: &canvas) : pen.spaceAtEnd()
      pen.writeAtEnd(app.phrases.calendar.text(of: layout).label, role, on: &canvas)
      isActive ? pen.signAtEnd(.open, role, on: &canvas) : pen.spaceAtEnd()
      canvas.spot(pen.passed(since: start), Target.action("calendar.\(layout.rawValue)"))
    }
    guard isWide else { return }
    pen.spaceAtEnd(3)
    drawLoads(&pen, on: &canvas)
  }

  /// A column for each day of the week of the cursor; full is a day of eight hours.
  private func drawLoads(_ pen: inout Pen, on canvas: inout Canvas) {
    let start = app.calendar.day.startOfWeek(from: app.calendar.firstWeekday)
    let plans = (0..<7).compactMap { app.calendar.plan(of: start + $0) }
    guard plans.count == 7 else { return }
    for plan in plans.reversed() {
      let isToday = plan.day == app.clock.today
      pen.signAtEnd(
        .level(Double(plan.load.minutes) / 480), isToday ? .calendarToday : .textMuted, on: &canvas)
    }
    guard start == app.clock.today.startOfWeek(from: app.calendar.firstWeekday) else { return }
    pen.spaceAtEnd()
    pen.writeAtEnd(app.phrases.calendar.thisWeek, .label, on: &canvas)
  }

  private func drawFilter(_ pen: inout Pen, on canvas: inout Canvas) {
    for (place, chip) in app.chips.enumerated() {
      pen.space(pen.rest.width >= 60 ? 3 : 2)
      var start = pen
      pen.write(chip, .contextChip, on: &canvas)
      canvas.spot(pen.passed(since: start), Target.action("page.filter"))
      start = pen
      pen.space()
      pen.sign(.remove, .contextChip, on: &canvas)
      canvas.spot(pen.passed(since: start), Target.chip(place))
    }
    if !app.chips.isEmpty { pen.space(2) }
  }

  /// The name of the saved view on the screen, at the very end.
  private func drawView(_ pen: inout Pen, isWide: Bool, on canvas: inout Canvas) {
    guard let view = app.shownView else { return }
    pen.writeAtEnd(view.name, .contextChip, on: &canvas)
    if isWide { pen.writeAtEnd("\(app.phrases.views.view): ", .label, on: &canvas) }
    pen.spaceAtEnd(3)
  }

  /// What the cards are sorted by, unless that is their own order.
  private func drawSort(_ pen: inout Pen, on canvas: inout Canvas) {
    guard let name = app.sortName else { return }
    pen.space(3)
    pen.sign(app.board.sort.isReversed ? .ascending : .descending, .contextChip, on: &canvas)
    pen.space()
    pen.write(name, .contextChip, on: &canvas)
  }

  /// How many are marked, and what they come to.
  private func drawMarks(_ pen: inout Pen, on canvas: inout Canvas) {
    guard let (count, money) = app.marked else { return }
    pen.space(3)
    pen.sign(.marked, .selectionMarked, on: &canvas)
    pen.space()
    let sum = money.map { " · \(app.formats.money($0, atMost: 14))" } ?? ""
    pen.write(
      app.phrases.marks.count(count, app.formats) + sum, .contextChip, on: &canvas,
      base: .interface)
  }

  private func drawTotals(_ pen: inout Pen, isWide: Bool, on canvas: inout Canvas) {
    if !isWide {
      drawLaneRange(&pen, on: &canvas)
      guard app.board.marks.isEmpty else { return }
    }
    guard app.board.totals != nil else {
      return pen.writeAtEnd(app.phrases.frame.counting, .textFaint, on: &canvas)
    }
    let totals = app.board.grandTotals
    guard let first = totals.first else { return }
    let count = totals.reduce(0) { $0 + $1.count }
    let more = totals.count > 1 ? " +\(app.formats.number(totals.count - 1))" : ""
    let sum = app.formats.money(Money(first.sum, first.currency), atMost: 14)
    // An estimate is no more exact than what it is made of.
    let weighted = app.formats.money(
      Money(first.weighted, first.currency), atMost: max(6, canvas.width(of: sum)))
    let deals = app.phrases.board.dealCount(count, app.formats)
    let parts: [(text: String, role: Role)] = [
      (deals, .text), (" · ", .label), (sum + more, .textMoney),
      (" · \(app.phrases.board.weighted) ", .label), (weighted + more, .textMoney),
    ]
    write(
      isWide ? [parts, Array(parts[2...]), [parts[2]]] : [Array(parts[2...]), [parts[2]]],
      &pen, on: &canvas)
  }

  /// The first of these that there is room for, at the end: a figure never stands without its word.
  private func write(
    _ choices: [[(text: String, role: Role)]], _ pen: inout Pen, on canvas: inout Canvas
  ) {
    let setting = canvas.setting
    let fitting = choices.first { parts in
      parts.reduce(0) { $0 + setting.width(of: $1.text) } <= pen.rest.width - 2
    }
    for part in (fitting ?? []).reversed() { pen.writeAtEnd(part.text, part.role, on: &canvas) }
  }

  private func drawLaneRange(_ pen: inout Pen, on canvas: inout Canvas) {
    let visible = app.board.visibleLanes
    guard visible.count < app.board.lanes.count else { return }
    let count = app.board.lanes.count
    let range =
      visible.count == 1
      ? app.formats.counter(visible.upperBound, of: count)
      : app.formats.range(visible.lowerBound + 1, visible.upperBound, of: count)
    let text = "\(app.phrases.board.stages) \(range)"
    pen.writeAtEnd(text, .label, on: &canvas)
    pen.spaceAtEnd(2)
  }

  private func drawCard(_ model: CardModel, _ pen: inout Pen, on canvas: inout Canvas) {
    let from: Term =
      switch app.page {
      case .today: app.phrases.today.tab
      case .board: app.phrases.frame.pipeline
      case .calendar: app.phrases.calendar.title
      case .customers: app.phrases.frame.customers
      case .leads: app.phrases.leads.tab
      }
    let start = pen
    pen.write(from.short, .label, on: &canvas)
    pen.space()
    pen.sign(.close, .label, on: &canvas)
    canvas.spot(pen.passed(since: start), Target.action("app.close"))
    pen.space()
    let name = model.lead.map { app.leadName($0.row.lead) } ?? model.card?.name ?? ""
    pen.write(name, .title, on: &canvas)
    guard CardModel.showsPanes(canvas.size) else { return }
    for tab in CardModel.Tab.allCases.reversed() {
      let isActive = tab == model.tab
      let start = pen
      isActive ? pen.signAtEnd(.close, .appbarTabActive, on: &canvas) : pen.spaceAtEnd(1)
      pen.writeAtEnd(
        model.name(of: tab, app.phrases), isActive ? .appbarTabActive : .label, on: &canvas)
      isActive ? pen.signAtEnd(.open, .appbarTabActive, on: &canvas) : pen.spaceAtEnd(1)
      canvas.spot(pen.passed(since: start), Target.pane(tab))
      pen.spaceAtEnd(1)
    }
  }
}
