import Cells
import Domain
import ViewModels

/// Two people changed the same field: mine, theirs and the original side by side. Or one of them
/// deleted what the other was changing.
struct ConflictView {
  let app: AppModel
  let model: ConflictModel

  init(_ app: AppModel, _ model: ConflictModel) {
    self.app = app
    self.model = model
  }

  private var isGone: Bool { model.conflict.isMissing }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let fields = isGone ? [] : Array(model.fields.prefix(8))
    let width = min(84, area.width - 2)
    let lines = canvas.setting.lines(of: app.sentence(for: model), width: width - 4, atMost: 3)
    let rows = lines.count + (isGone ? 1 : fields.count + 2)
    let rect = area.centred(Size(width, rows + 4))
    let words = app.phrases.forms
    canvas.opened(rect, title: isGone ? words.goneTitle : words.conflictTitle)
    let inside = rect.inset(2, 1)
    canvas.write(lines: lines, .text, in: inside, base: .interface)
    if isGone { canvas.write(words.draftKept, .textMuted, in: inside.row(lines.count)) }
    drawTable(fields, on: &canvas, in: inside.rows(lines.count + 1))
    drawKeys(on: &canvas, in: inside.row(inside.height - 1))
  }

  private func drawTable(_ fields: [FieldConflict], on canvas: inout Canvas, in area: Rect) {
    guard !fields.isEmpty else { return }
    let words = app.phrases.forms
    let columns = area.split(4, gap: 1)
    for (column, head) in zip(columns, ["", words.mine, words.theirs, words.original]) {
      canvas.write(head, .label, in: column.row(0))
    }
    for (line, field) in fields.enumerated() { draw(field, columns, line + 1, on: &canvas) }
  }

  private func draw(_ field: FieldConflict, _ columns: [Rect], _ row: Int, on canvas: inout Canvas)
  {
    canvas.write(app.label(field.property.name, of: field.kind), .label, in: columns[0].row(row))
    let texts = [field.mine, field.theirs, field.original].map { app.shown($0, of: field) }
    let isCut = zip(columns.dropFirst(), texts).contains { canvas.width(of: $1) > $0.width }
    for (column, text) in zip(columns.dropFirst(), isCut ? Self.differing(texts) : texts) {
      canvas.write(text, .text, in: column.row(row))
    }
  }

  /// The same texts without the most of what they have in common at their beginning.
  private static func differing(_ texts: [String]) -> [String] {
    let shared = texts.dropFirst().reduce(texts[0]) { $0.commonPrefix(with: $1) }
    let left = shared.count - 6
    return left > 2 ? texts.map { "…" + $0.dropFirst(left) } : texts
  }

  private func drawKeys(on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    for action in app.answers {
      let start = pen
      pen.write(app.keys(of: action), .hintKey, on: &canvas)
      pen.space()
      pen.write(action.says(app.phrases).label, .text, on: &canvas)
      canvas.spot(pen.passed(since: start), Target.action(action.id))
      pen.space(3)
    }
  }
}
