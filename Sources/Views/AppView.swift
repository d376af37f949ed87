import Cells
import Domain
import ViewModels

/// The whole screen: bars, the page, what is open over it, and the last thing that happened.
public struct AppView {
  private let app: AppModel

  public init(_ app: AppModel) { self.app = app }

  public func draw(on canvas: inout Canvas) {
    let area = canvas.area
    guard !app.isTooSmall else { return drawTooSmall(on: &canvas, in: area) }
    AppBar(app).draw(on: &canvas, in: area.row(0))
    if area.height >= 20 { ContextBar(app).draw(on: &canvas, in: area.row(1)) }
    drawPage(on: &canvas)
    if let tour = app.tour, !app.hasPopup { TourView(app, tour).draw(on: &canvas, in: area) }
    ToastRow(app).draw(on: &canvas, in: area.row(area.height - 2))
    HintBar(app).draw(on: &canvas, in: area.row(area.height - 1))
    // The hints are those of what is open, and stay in reach.
    if app.hasPopup { canvas.coverSpots(in: area.rows(0, area.height - 1)) }
    drawOverlay(on: &canvas, in: area)
    if app.hasPopup { ToastRow(app).drawRest(on: &canvas, in: area.row(area.height - 2)) }
    NextKeysView(app).draw(on: &canvas, in: area)
  }

  private func drawTooSmall(on canvas: inout Canvas, in area: Rect) {
    canvas.write(
      app.phrases.frame.tooSmall, .text, in: area.row(area.height / 2), align: .centre)
  }

  private func drawPage(on canvas: inout Canvas) {
    if let card = app.card {
      return CustomerCardView(app, card).draw(on: &canvas, in: body(canvas.area))
    }
    switch app.page {
    case .today:
      let area = body(canvas.area).columns(0, app.size(of: .today).width)
      TodayView(app, app.today).draw(on: &canvas, in: area)
    case .board: BoardView(app, app.board).draw(on: &canvas)
    case .calendar: CalendarView(app).draw(on: &canvas)
    case .customers:
      let area = body(canvas.area).columns(0, app.size(of: .customers).width)
      CustomersView(app, app.customers).draw(on: &canvas, in: area)
    case .leads:
      let beside = FormView.width(beside: app, canvas.area)
      let width = beside > 0 ? canvas.size.width - beside : app.size(of: .leads).width
      let area = body(canvas.area).columns(0, width)
      LeadsView(app, app.leads).draw(on: &canvas, in: area)
    }
    guard app.showsPreview, FormView.width(beside: app, canvas.area) == 0 else { return }
    let beside = body(canvas.area).columns(app.size(of: app.page).width)
    PreviewView(app).draw(on: &canvas, in: beside)
  }

  /// Between the bars: a blank row below the context bar where there is room for it.
  private func body(_ area: Rect) -> Rect {
    let top = area.height < 20 ? 1 : (area.height >= 30 ? 3 : 2)
    return area.rows(top, area.height - top - 2)
  }

  private func drawOverlay(on canvas: inout Canvas, in area: Rect) {
    switch app.overlay {
    case .form(let form): FormView(app, form).draw(on: &canvas, in: area)
    case .filter(let filter): FilterLine(app, filter).draw(on: &canvas, in: area)
    case .search(let search): SearchView(app, search).draw(on: &canvas, in: area)
    case .help(let help): HelpView(app, help).draw(on: &canvas, in: area)
    case .palette(let palette): PaletteView(app, palette).draw(on: &canvas, in: area)
    case .history(let history): HistoryView(app, history).draw(on: &canvas, in: area)
    case .settings(let settings): SettingsView(app, settings).draw(on: &canvas, in: area)
    case .menu(let menu): MenuView(app, menu).draw(on: &canvas, in: area)
    case .choice(let choice): ChoiceView(app, choice).draw(on: &canvas, in: area)
    case .conflict(let conflict): ConflictView(app, conflict).draw(on: &canvas, in: area)
    case .report(let report): ReportView(app, report).draw(on: &canvas, in: area)
    case .pick(let pick): PickView(app, pick).draw(on: &canvas, in: area)
    case .datePicker(let picker):
      DatePickerView(app, picker).draw(on: &canvas, in: area)
    case .recorder(let recorder): RecorderView(app, recorder).draw(on: &canvas, in: area)
    case .stages(let stages): StagesView(app, stages).draw(on: &canvas, in: area)
    case .fields(let fields): OwnFieldsView(app, fields).draw(on: &canvas, in: area)
    case .playbook(let playbook): PlaybookView(app, playbook).draw(on: &canvas, in: area)
    case .pipelines(let pipelines): PipelinesView(app, pipelines).draw(on: &canvas, in: area)
    case .segments(let segments): SegmentsView(app, segments).draw(on: &canvas, in: area)
    case .columns(let columns): ColumnsView(app, columns).draw(on: &canvas, in: area)
    case .people(let people): PeopleView(app, people).draw(on: &canvas, in: area)
    case .jobs(let jobs): JobsView(app, jobs).draw(on: &canvas, in: area)
    case .duplicates(let model): DuplicatesView(app, model).draw(on: &canvas, in: area)
    case .merge(let merge): MergeView(app, merge).draw(on: &canvas, in: area)
    case .confirm(let confirm):
      QuestionView(app, [confirm.question]).draw(on: &canvas, in: area)
    case .quit: QuestionView(app, [app.phrases.frame.quitQuestion]).draw(on: &canvas, in: area)
    case .leaving: QuestionView(app, app.whyItWaits).draw(on: &canvas, in: area)
    case nil: break
    }
  }
}
