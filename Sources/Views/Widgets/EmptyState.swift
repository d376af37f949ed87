import Cells
import ViewModels

/// Where there is nothing to show: what belongs here, and the keys that bring it here.
struct EmptyState {
  let app: AppModel
  let sentence: String
  /// Identities of the actions that help now.
  let actions: [String]

  init(_ app: AppModel, _ sentence: String, _ actions: [String]) {
    self.app = app
    self.sentence = sentence
    self.actions = actions
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    // Something that is open lies in the same place.
    guard !app.hasPopup else { return }
    // Where one types, these keys would be text.
    let rows =
      app.takesText ? [] : actions.compactMap(app.action)
    let lines = canvas.setting.lines(of: sentence, width: area.width - 2, atMost: 3)
    let top = max(0, (area.height - rows.count - lines.count - 1) / 2)
    canvas.write(lines: lines, .textMuted, in: area.rows(top), align: .centre)
    let helps = rows.map { $0.says(app.phrases).help }
    let widest = helps.reduce(43) { max($0, canvas.width(of: $1, limit: 99)) }
    // A help that would be cut says less than the name alone.
    let hasHelp = 21 + widest <= area.width - 4
    let width = hasHelp ? 21 + widest : 20
    let below = top + lines.count + 1
    let block = area.rows(below).columns((area.width - width) / 2, width)
    for (line, action) in rows.enumerated() where below + line < area.height {
      draw(action, hasHelp, on: &canvas, in: block.row(line))
      canvas.spot(block.row(line), Target.action(action.id))
    }
  }

  private func draw(
    _ action: Action, _ hasHelp: Bool, on canvas: inout Canvas, in row: Rect
  ) {
    let text = action.says(app.phrases)
    canvas.write(
      app.keys(of: action), .hintKey, in: row.columns(0, 5), align: .trailing,
      base: .leftToRight)
    canvas.write(text.label, .text, in: row.columns(7, 13))
    if hasHelp { canvas.write(text.help, .textFaint, in: row.columns(21)) }
  }
}
