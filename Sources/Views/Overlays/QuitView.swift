import Cells
import ViewModels

/// “Quit?”
struct QuitView {
  let app: AppModel

  init(_ app: AppModel) { self.app = app }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let rect = area.centred(Size(min(44, area.width - 2), 5))
    canvas.popup(rect)
    let inside = rect.inset(2, 1)
    canvas.write(app.phrases.frame.quitQuestion, .textStrong, in: inside.row(0), align: .centre)
    let keys = app.answers.map {
      "\($0.keys.first?.text ?? "") \(app.phrases[keyPath: $0.says].label)"
    }
    canvas.write(keys.joined(separator: "     "), .hint, in: inside.row(2), align: .centre)
  }
}
