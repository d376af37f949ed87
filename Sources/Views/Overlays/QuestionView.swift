import Cells
import ViewModels

/// A short question with its answers: “Quit?”, or what keeps one from leaving.
struct QuestionView {
  let app: AppModel
  /// The first is the question.
  let lines: [String]

  init(_ app: AppModel, _ lines: [String]) {
    self.app = app
    self.lines = lines
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = min(lines.count > 1 ? 56 : 44, area.width - 2)
    let rows = lines.enumerated().flatMap { place, line in
      canvas.setting.lines(of: line, width: width - 4, atMost: 4).map { (place, $0) }
    }
    let rect = area.centred(Size(width, rows.count + 4))
    canvas.opened(rect)
    let inside = rect.inset(2, 1)
    for (row, (place, line)) in rows.enumerated() {
      canvas.write(line, place == 0 ? .textStrong : .text, in: inside.row(row), align: .centre)
    }
    drawAnswers(on: &canvas, in: inside.row(inside.height - 1))
  }

  private func drawAnswers(on canvas: inout Canvas, in row: Rect) {
    let answers = app.answers.map { action in
      (action.id, "\(app.keys(of: action)) \(action.says(app.phrases).label)")
    }
    let gap = 5
    let width = answers.reduce(-gap) { $0 + canvas.width(of: $1.1) + gap }
    var pen = Pen(row.columns(max(0, row.width - width) / 2))
    for (id, text) in answers {
      let start = pen
      pen.write(text, .hint, on: &canvas)
      canvas.spot(pen.passed(since: start), Target.action(id))
      pen.space(gap)
    }
  }
}
