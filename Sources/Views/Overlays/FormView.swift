import Cells
import Domain
import ViewModels

/// A form in the middle of the screen: labels at the leading side, one field a row, what is wrong
/// beside it.
struct FormView {
  let app: AppModel
  let form: FormModel

  init(_ app: AppModel, _ form: FormModel) {
    self.app = app
    self.form = form
  }

  private var labelWidth: Int { 22 }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let height = form.fields.count + 5
    let rect = area.centred(Size(min(72, area.width - 2), min(height, area.height - 2)))
    let filled = app.formats.counter(form.filledCount, of: form.fields.count)
    canvas.popup(rect, title: app.phrases.forms.title(form.purpose), trailing: filled)
    let inside = rect.inset(2, 1)
    canvas.write(form.subject, .textMuted, in: inside.row(0))
    for (index, field) in form.fields.enumerated() {
      draw(field, isFocused: index == form.focus, on: &canvas, in: inside.row(index + 2))
    }
  }

  private func draw(
    _ field: FormModel.Field, isFocused: Bool, on canvas: inout Canvas, in row: Rect
  ) {
    guard !row.isEmpty else { return }
    let label = app.label(field.property.name, of: .opportunity)
    canvas.write(label, isFocused ? .textStrong : .label, in: row.columns(0, labelWidth - 2))
    if field.isRequired {
      canvas.write("*", .textFaint, at: Point(row.x + labelWidth - 2, row.y), width: 1)
    }
    var rest = row.columns(labelWidth)
    if let problem = field.problem {
      let text = app.phrases.forms.problem(problem)
      let typed = canvas.setting.width(of: field.text.text, limit: rest.width / 2)
      let width = min(
        rest.width - max(8, typed + 2), canvas.setting.width(of: text, limit: 60) + 2)
      canvas.write("! \(text)", .inputError, in: rest.columns(rest.width - width))
      rest = rest.columns(0, rest.width - width - 1)
    }
    switch field.kind {
    case .text: drawText(field, isFocused, on: &canvas, in: rest)
    case .choice(let words): drawChoice(words, field, isFocused, on: &canvas, in: rest)
    }
  }

  private func drawText(
    _ field: FormModel.Field, _ isFocused: Bool, on canvas: inout Canvas, in rest: Rect
  ) {
    canvas.ground(rest, isFocused ? .inputFocus : .input)
    guard isFocused else {
      canvas.write(field.text.text, .input, in: rest)
      return
    }
    canvas.input(field.text.text, caret: field.text.caret, .inputFocus, in: rest)
  }

  /// The chosen word in brackets; the ones around it as far as there is room.
  private func drawChoice(
    _ words: [String], _ field: FormModel.Field, _ isFocused: Bool, on canvas: inout Canvas,
    in rest: Rect
  ) {
    if isFocused { canvas.ground(rest, .inputFocus) }
    let chosen = words.firstIndex(of: field.text.text)
    var pen = Pen(rest)
    for (index, word) in words.enumerated().dropFirst(max(0, (chosen ?? 0) - 1)) {
      let label =
        app.phrases.terms.choices.word(word, of: field.property.name, in: .opportunity)?.full
        ?? word
      guard pen.rest.width > canvas.setting.width(of: label, limit: 40) + 2 else { break }
      let role: Role = index == chosen ? (isFocused ? .inputFocus : .textStrong) : .textMuted
      index == chosen ? pen.sign(.open, role, on: &canvas) : pen.space()
      pen.write(label, role, on: &canvas)
      index == chosen ? pen.sign(.close, role, on: &canvas) : pen.space()
    }
    if isFocused { canvas.cursor = Point(rest.x, rest.y) }
  }
}
