import Cells
import Domain
import ViewModels

/// Row 0: the name, the pages with their digits, search, user, date and clock.
struct AppBar {
  let app: AppModel

  init(_ app: AppModel) { self.app = app }

  private var tabs: [(page: AppModel.Page, digit: String, term: Term, action: String)] {
    let all: [(page: AppModel.Page, digit: String, term: Term, action: String)] = [
      (.today, "1", app.phrases.today.tab, "app.today"),
      (.board, "2", app.phrases.frame.pipeline, "app.pipeline"),
      (.calendar, "3", app.phrases.calendar.title, "app.calendar"),
      (.customers, "4", app.phrases.frame.customers, "app.customers"),
      (.leads, "5", app.phrases.leads.tab, "app.leads"),
    ]
    return app.usesLeads ? all : all.dropLast()
  }

  func draw(on canvas: inout Canvas, in row: Rect) {
    canvas.fill(row, " ", .appbar)
    var pen = Pen(row.inset(1, 0))
    let start = pen
    pen.write("kariz", .title, on: &canvas)
    canvas.ground(pen.passed(since: start), .appbar)
    let isWide = row.width >= 100
    pen.space(isWide ? 3 : 1)
    let isNamed = isWide || namedTabs(canvas) + 8 < pen.rest.width
    isNamed ? drawTabs(&pen, gap: isWide ? 2 : 1, on: &canvas) : drawNarrowTabs(&pen, on: &canvas)
    if app.isTrial {
      pen.space(2)
      pen.write(app.phrases.first.demo, .contextChip, on: &canvas)
    }
    guard canvas.size.height >= 20 || !drawNarrowing(&pen, on: &canvas) else { return }
    drawEnd(&pen, isWide: isWide, isShort: isNamed && !isWide, on: &canvas)
  }

  /// Where there is no context bar: how many are marked, else how the page is narrowed.
  /// - Returns: whether there was anything to say.
  private func drawNarrowing(_ pen: inout Pen, on canvas: inout Canvas) -> Bool {
    let marked = app.marked.map { app.phrases.marks.count($0.count, app.formats) }
    let said = [marked, app.chips.first, app.page == .board ? app.sortName : nil]
      .compactMap { $0 }
    guard !said.isEmpty else { return false }
    pen.space(2)
    pen.write(said.joined(separator: " · "), .contextChip, on: &canvas, base: .interface)
    return true
  }

  /// The cells of all tabs with their names, where they stand close.
  private func namedTabs(_ canvas: Canvas) -> Int {
    tabs.reduce(0) { $0 + canvas.width(of: $1.term.short) + 5 }
  }

  private func drawTabs(_ pen: inout Pen, gap: Int, on canvas: inout Canvas) {
    for tab in tabs {
      let start = pen
      let isActive = tab.page == app.page
      let role = isActive ? Role.appbarTabActive : .appbarTab
      isActive ? pen.sign(.open, role, on: &canvas) : pen.write(" ", role, on: &canvas)
      pen.write("\(app.formats.digits(tab.digit)) ", role, on: &canvas, base: .interface)
      pen.write(tab.term.short, role, on: &canvas)
      isActive ? pen.sign(.close, role, on: &canvas) : pen.write(" ", role, on: &canvas)
      canvas.spot(pen.passed(since: start), Target.action(tab.action))
      pen.space(gap)
    }
  }

  private func drawNarrowTabs(_ pen: inout Pen, on canvas: inout Canvas) {
    let active = tabs.first { $0.page == app.page }
    pen.sign(.open, .appbarTabActive, on: &canvas)
    pen.write(active?.term.short ?? "", .appbarTabActive, on: &canvas)
    pen.sign(.close, .appbarTabActive, on: &canvas)
    for tab in tabs {
      pen.space()
      let role = tab.page == app.page ? Role.appbarTabActive : .appbarTab
      let start = pen
      pen.write(app.formats.digits(tab.digit), role, on: &canvas)
      canvas.spot(pen.passed(since: start), Target.action(tab.action))
    }
  }

  /// - Parameter isShort: the clock alone, without the day.
  private func drawEnd(
    _ pen: inout Pen, isWide: Bool, isShort: Bool, on canvas: inout Canvas
  ) {
    let now =
      isShort ? app.formats.time(app.clock.now(), by: app.clock) : app.formats.now(app.clock)
    pen.writeAtEnd(now, .appbar, on: &canvas, base: .interface)
    if let call = app.callTime {
      pen.spaceAtEnd(2)
      pen.writeAtEnd(call, .title, on: &canvas, base: .interface)
    }
    if isWide {
      pen.spaceAtEnd(2)
      pen.writeAtEnd(app.shownUserName, .appbar, on: &canvas)
    }
    pen.spaceAtEnd(2)
    let start = pen
    let key = app.keys(of: app.action("app.search"))
    let search = app.phrases.frame.search
    guard canvas.setting.width(of: "\(key) \(search)") < pen.rest.width else { return }
    pen.writeAtEnd(search, .appbarTab, on: &canvas)
    pen.spaceAtEnd()
    pen.writeAtEnd(key, .hintKey, on: &canvas)
    canvas.spot(pen.passed(since: start), Target.action("app.search"))
  }
}
