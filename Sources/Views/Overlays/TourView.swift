import Cells
import ViewModels

/// The step of the tour that is to be done, above the hints, where it hides the least.
struct TourView {
  let app: AppModel
  let tour: TourModel

  init(_ app: AppModel, _ tour: TourModel) {
    self.app = app
    self.tour = tour
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = min(66, area.width)
    let words = app.phrases.first
    let lines = canvas.setting.lines(of: tour.step.says(words), width: width - 4, atMost: 3)
    let height = lines.count + 3
    let rect = area.rows(area.height - height - 2, height).columns(area.width - width)
    canvas.opened(
      rect, title: words.tour,
      trailing: app.formats.counter(tour.number + 1, of: TourModel.steps.count))
    let inside = rect.inset(2, 1)
    canvas.write(lines: lines, .text, in: inside, base: .interface)
    drawKey(on: &canvas, in: inside.row(lines.count))
  }

  /// The key of the step, which can be clicked too, and the way out.
  private func drawKey(on canvas: inout Canvas, in row: Rect) {
    guard let action = app.action(tour.step.shown) else { return }
    var pen = Pen(row)
    pen.writeAtEnd(app.phrases.first.leavesTour, .textFaint, on: &canvas)
    let start = pen
    pen.write(app.keys(of: action), .hintKey, on: &canvas, base: .leftToRight)
    pen.space(2)
    pen.write(action.says(app.phrases).label, .textStrong, on: &canvas)
    canvas.spot(pen.passed(since: start), Target.action(action.id))
  }
}
