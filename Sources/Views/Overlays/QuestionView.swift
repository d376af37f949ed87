import Cells
import ViewModels

/// A short question with its answers: “Quit?”
struct QuestionView {
  let app: AppModel
  let question: String

  init(_ app: AppModel, _ question: String) {
    self.app = app
    self.question = question
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let rect = area.centred(Size(min(44, area.width - 2), 5))
    canvas.popup(rect)
    let inside = rect.inset(2, 1)
    canvas.write(question, .textStrong, in: inside.row(0), align: .centre)
    let keys = app.answers.map {
      "\($0.keys.first?.text ?? "") \(app.phrases[keyPath: $0.says].label)"
    }
    canvas.write(keys.joined(separator: "     "), .hint, in: inside.row(2), align: .centre)
  }
}
