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
    let width = lines.count > 1 ? 56 : 44
    let rect = area.centred(Size(min(width, area.width - 2), lines.count + 4))
    canvas.popup(rect)
    let inside = rect.inset(2, 1)
    for (row, line) in lines.enumerated() {
      canvas.write(line, row == 0 ? .textStrong : .text, in: inside.row(row), align: .centre)
    }
    let keys = app.answers.map {
      "\(app.keys(of: $0)) \(app.phrases[keyPath: $0.says].label)"
    }
    let last = inside.row(inside.height - 1)
    canvas.write(keys.joined(separator: "     "), .hint, in: last, align: .centre)
  }
}
