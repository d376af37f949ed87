import Cells
import ViewModels

/// The keys pressed so far for an action, and whose they are already.
struct RecorderView {
  let app: AppModel
  let recorder: KeyRecorder

  init(_ app: AppModel, _ recorder: KeyRecorder) {
    self.app = app
    self.recorder = recorder
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let rect = area.centred(Size(min(60, area.width - 2), min(7, area.height)))
    canvas.opened(rect, title: app.phrases.recorder.title)
    let inside = rect.inset(2, 1)
    canvas.write(app.nameOrId(recorder.action), .textStrong, in: inside.row(0))
    let now = recorder.action.keys.map { app.text(of: $0) }.joined(separator: "  ")
    drawNow(now, on: &canvas, in: inside.row(1))
    drawPressed(on: &canvas, in: inside.row(3))
    guard let taken = recorder.taken else { return }
    let sentence = app.phrases.recorder.isTaken(
      app.text(of: taken.keys), app.nameOrId(taken.action))
    canvas.write(sentence, .inputError, in: inside.row(4))
  }

  private func drawNow(_ keys: String, on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    pen.write(app.phrases.recorder.now, .label, on: &canvas)
    pen.space(2)
    canvas.write(keys.isEmpty ? "–" : keys, .textMuted, in: pen.rest, base: .leftToRight)
  }

  private func drawPressed(on canvas: inout Canvas, in row: Rect) {
    let pressed = app.text(of: recorder.sequence)
    guard pressed.isEmpty else {
      return canvas.input(pressed, caret: pressed.endIndex, in: row, base: .leftToRight)
    }
    canvas.write(app.phrases.recorder.press, .inputPlaceholder, in: row.columns(1))
    canvas.ground(row, .inputFocus)
    canvas.cursor = Point(row.x, row.y)
  }
}
