import Cells
import Domain
import ViewModels

/// A form in the middle of the screen: labels at the leading side, one field a row, what is wrong
/// beside it or, where there is no room, below it.
struct FormView {
  let app: AppModel
  let form: FormModel

  init(_ app: AppModel, _ form: FormModel) {
    self.app = app
    self.form = form
  }

  /// A row of the form.
  private enum Line {
    case field(Int)
    /// A further row of the words of the field under the cursor.
    case chips(Int)
    /// So many columns from the edge.
    case remark(String, Role, indent: Int)
  }

  /// What is said of a field beside it, or below where there is no room.
  private struct Remark {
    let text: String
    let role: Role
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = isBeside(area) ? Self.width(beside: app, area) : min(72, area.width - 2)
    let lines = lines(canvas, width - 4)
    let head = head(canvas, width - 4)
    let hint = form.alike.isEmpty ? 0 : 2
    // The row of what has just happened stays in sight.
    let height = min(lines.count + head.count + 4 + hint, area.height - 3)
    let rect = place(Size(width, height), in: area.rows(0, area.height - 1))
    let filled = app.formats.counter(form.filledCount, of: form.fields.count)
    canvas.opened(rect, title: app.title(of: form), trailing: filled)
    let inside = rect.inset(2, 1)
    for (row, (text, role)) in head.enumerated() {
      let base: TextBase = role == .textMuted ? .natural : .interface
      canvas.write(text, role, in: inside.row(row), base: base)
    }
    let above = head.count + 1
    let list = inside.rows(above, inside.height - above - hint)
    if let alike = form.alike.first {
      let row = inside.row(inside.height - 1)
      canvas.write(app.sentence(for: alike), .inputError, in: row, base: .interface)
    }
    for (row, line) in lines.dropFirst(first(lines, list.height)).prefix(list.height).enumerated() {
      draw(line, on: &canvas, in: list.row(row))
    }
    drawSuggestions(lines, on: &canvas, in: list)
  }

  /// What the form is about, whether it has a draft in it, and why it is still open when its save was refused.
  private func head(_ canvas: Canvas, _ width: Int) -> [(String, Role)] {
    let subject = canvas.setting.lines(of: form.subject, width: width, atMost: 3)
    let isRefused = app.notice?.tone == .error
    let refusal = isRefused ? app.notice.map { "! \($0.text)" } ?? "" : ""
    let why = canvas.setting.lines(of: refusal, width: width, atMost: 3)
    let draft = canvas.setting.lines(of: app.stateOfDraft(form) ?? "", width: width, atMost: 2)
    return (subject.isEmpty ? [""] : subject).map { ($0, .textMuted) } + draft.map { ($0, .hint) }
      + why.map { ($0, .inputError) }
  }

  /// A new lead is entered beside the list where there is room for both.
  private func isBeside(_ area: Rect) -> Bool { Self.width(beside: app, area) > 0 }

  /// The columns at the end of the page that the form takes; 0 where it lies over the list.
  static func width(beside app: AppModel, _ area: Rect) -> Int {
    guard case .form(let form) = app.overlay, form.purpose == .addLead, app.page == .leads,
      app.card == nil, area.width >= 100
    else { return 0 }
    return min(56, area.width / 2)
  }

  private func place(_ size: Size, in area: Rect) -> Rect {
    guard isBeside(area) else { return area.centred(size) }
    return area.rows(3, size.height).columns(area.width - size.width)
  }

  /// Last, for they lie over the fields below.
  private func drawSuggestions(_ lines: [Line], on canvas: inout Canvas, in list: Rect) {
    guard let suggestions = form.suggestions, let at = focusLine(lines) else { return }
    let row = list.row(at - first(lines, list.height))
    SuggestionList(suggestions: suggestions)
      .draw(on: &canvas, below: row.columns(labelWidth(row.width)))
  }

  private func lines(_ canvas: Canvas, _ width: Int) -> [Line] {
    form.fields.enumerated().flatMap { index, field -> [Line] in
      let rows = chips(index, canvas, width).map { (1..<$0.count).map(Line.chips) } ?? []
      guard let remark = remark(index),
        !rows.isEmpty || !fitsBeside(remark.text, field, canvas, width)
      else { return [.field(index)] + rows }
      return [.field(index)] + rows + self.rows(of: remark, canvas, width)
    }
  }

  /// Below the labels where it is too wide to stand beside them; all rows begin alike.
  private func rows(of remark: Remark, _ canvas: Canvas, _ width: Int) -> [Line] {
    let texts = remark.text.split(separator: "\n").flatMap { line in
      canvas.setting.lines(of: String(line), width: width, atMost: 3)
    }
    let widest = texts.map { canvas.width(of: $0, limit: width) }.max() ?? 0
    let indent = min(labelWidth(width), width - widest)
    return texts.map { .remark($0, remark.role, indent: indent) }
  }

  private func chips(_ index: Int, _ canvas: Canvas, _ width: Int) -> ChipRows? {
    guard index == form.focus else { return nil }
    let room = width - labelWidth(width)
    return ChipRows(app, form.fields[index], at: index, width: room, canvas)
  }

  /// The first line to be shown, so that the field under the cursor and what is below it are seen.
  private func first(_ lines: [Line], _ height: Int) -> Int {
    max(0, min((focusEnd(lines) ?? 0) - height + 2, lines.count - height))
  }

  /// Where the words of the field under the cursor end.
  private func focusEnd(_ lines: [Line]) -> Int? {
    lines.lastIndex { if case .chips = $0 { true } else { false } } ?? focusLine(lines)
  }

  private func focusLine(_ lines: [Line]) -> Int? {
    lines.firstIndex { if case .field(form.focus) = $0 { true } else { false } }
  }

  /// What is wrong with the field; else, where one types, what it will come to; of a time that was
  /// typed that stays.
  private func remark(_ index: Int) -> Remark? {
    let field = form.fields[index]
    if let problem = field.problem {
      return Remark(text: "! \(app.sentence(for: problem))", role: .inputError)
    }
    guard index == form.focus || app.keepsMeaning(of: field, in: form) else { return nil }
    if index == form.focus, form.suggestions?.isNew == true {
      return Remark(text: app.phrases.forms.newCustomer, role: .textMuted)
    }
    return app.meaning(of: field, in: form).map { Remark(text: $0, role: .textMuted) }
  }

  private func fitsBeside(
    _ text: String, _ field: FormModel.Field, _ canvas: Canvas, _ width: Int
  ) -> Bool {
    guard !text.contains("\n") else { return false }
    let room = width - labelWidth(width)
    let typed = canvas.width(of: field.text.text, limit: room)
    return max(8, typed + 2) + canvas.width(of: text, limit: room) + 1 <= room
  }

  private func labelWidth(_ width: Int) -> Int { min(24, width * 2 / 5) }

  private func draw(_ line: Line, on canvas: inout Canvas, in row: Rect) {
    switch line {
    case .field(let index):
      canvas.spot(row, Target.field(index))
      draw(index, on: &canvas, in: row)
    case .chips(let place):
      chips(form.focus, canvas, row.width)?
        .draw(place, on: &canvas, in: row.columns(labelWidth(row.width)))
    case .remark(let text, let role, let indent):
      canvas.write(text, role, in: row.columns(indent), base: .interface)
    }
  }

  private func draw(_ index: Int, on canvas: inout Canvas, in row: Rect) {
    guard !row.isEmpty else { return }
    let field = form.fields[index]
    let isFocused = index == form.focus
    let labels = labelWidth(row.width)
    drawLabel(field, isFocused, on: &canvas, in: row.columns(0, labels))
    var rest = row.columns(labels)
    if let chips = chips(index, canvas, row.width), chips.count > 1 || remark(index) == nil {
      return chips.draw(0, on: &canvas, in: rest)
    }
    if let remark = remark(index), fitsBeside(remark.text, field, canvas, row.width) {
      let width = canvas.width(of: remark.text)
      canvas.write(
        remark.text, remark.role, in: rest.columns(rest.width - width), base: .interface)
      rest = rest.columns(0, rest.width - width - 1)
    }
    switch field.kind {
    case .text: drawText(field, isFocused, on: &canvas, in: rest)
    case .choice(let words): drawChoice(words, index, on: &canvas, in: rest)
    case .properties(let names): drawProperties(names, field, isFocused, on: &canvas, in: rest)
    }
  }

  private func drawLabel(
    _ field: FormModel.Field, _ isFocused: Bool, on canvas: inout Canvas, in area: Rect
  ) {
    let room = area.width - 3
    let full = app.label(field.property.name, of: field.owner)
    let label =
      canvas.width(of: full) <= room
      ? full : app.shortLabel(field.property.name, of: field.owner)
    canvas.write(label, isFocused ? .textStrong : .label, in: area.columns(0, room))
    guard field.isRequired else { return }
    canvas.write("*", .textFaint, at: Point(area.x + room + 1, area.y), width: 1)
  }

  private func drawText(
    _ field: FormModel.Field, _ isFocused: Bool, on canvas: inout Canvas, in rest: Rect
  ) {
    canvas.ground(rest, isFocused ? .inputFocus : .input)
    guard isFocused else {
      canvas.write(field.text.text, .input, in: rest, base: base(field))
      return
    }
    canvas.input(
      field.text.text, caret: field.text.caret, .inputFocus, in: rest, base: base(field))
  }

  /// Numbers and addresses of the net are written from the left in every language.
  private func base(_ field: FormModel.Field) -> TextBase {
    ["phones", "emails", "website", "number"].contains(field.property.name)
      ? .leftToRight : .natural
  }

  /// The chosen word in brackets; the ones around it as far as there is room, and how many of all
  /// these are.
  private func drawChoice(
    _ words: [String], _ place: Int, on canvas: inout Canvas, in rest: Rect
  ) {
    let field = form.fields[place]
    let isFocused = place == form.focus
    if isFocused { canvas.ground(rest, .inputFocus) }
    let chosen = words.firstIndex(of: field.text.text)
    guard isFocused || chosen != nil else { return drawUnchosen(field, on: &canvas, in: rest) }
    let all = app.formats.range(words.count, words.count, of: words.count)
    let room = rest.columns(0, rest.width - canvas.width(of: all) - 3)
    let around = words.prefix((chosen ?? 0) + 1).suffix(2)
    let needed = around.reduce(0) { $0 + canvas.width(of: app.name(of: $1, field)) + 2 }
    let first = (chosen ?? 0) - (needed <= room.width ? around.count - 1 : 0)
    var pen = Pen(room)
    var end = first
    for (index, word) in words.enumerated().dropFirst(first) {
      let label = app.name(of: word, field)
      let isFirst = index == (chosen ?? 0)
      guard isFirst || pen.rest.width > canvas.width(of: label) + 2 else {
        if index < (chosen ?? 0) { continue }
        break
      }
      let role: Role = index == chosen ? (isFocused ? .inputFocus : .textStrong) : .textMuted
      let start = pen
      index == chosen ? pen.sign(.open, role, on: &canvas) : pen.space()
      pen.write(label, role, on: &canvas)
      index == chosen ? pen.sign(.close, role, on: &canvas) : pen.space()
      canvas.spot(pen.passed(since: start), Target.choice(field: place, index))
      end = index + 1
    }
    if isFocused { canvas.cursor = Point(rest.x, rest.y) }
    drawRange(first, end, words.count, on: &canvas, in: rest)
  }

  /// Nothing, or what is none of the words to choose from.
  private func drawUnchosen(
    _ field: FormModel.Field, on canvas: inout Canvas, in rest: Rect
  ) {
    canvas.ground(rest, .input)
    guard !field.text.isEmpty else { return }
    canvas.write(app.name(of: field.text.text, field), .input, in: rest, base: .interface)
  }

  /// Those that are taken; under the cursor all of them, from a little before the one at hand.
  private func drawProperties(
    _ names: [String], _ field: FormModel.Field, _ isFocused: Bool, on canvas: inout Canvas,
    in rest: Rect
  ) {
    let chosen = field.chosen
    guard isFocused else {
      let labels = chosen.map { app.name(of: $0, field) }
      canvas.write(app.formats.list(labels), .input, in: rest, base: .interface)
      return
    }
    canvas.ground(rest, .inputFocus)
    var pen = Pen(rest)
    if rest.width >= 40 {
      pen.writeAtEnd(app.phrases.forms.spaceTakes, .textFaint, on: &canvas, base: .interface)
      pen.spaceAtEnd()
    }
    for (place, name) in names.enumerated().dropFirst(max(0, field.place - 1)) {
      let label = app.name(of: name, field)
      guard pen.rest.width > canvas.width(of: label) + 3 else {
        pen.sign(.ellipsis, .textFaint, on: &canvas)
        break
      }
      let isHere = place == field.place
      let role: Role = isHere ? .inputFocus : .textMuted
      isHere ? pen.sign(.open, role, on: &canvas) : pen.space()
      if isHere { canvas.cursor = Point(pen.rest.x, pen.rest.y) }
      chosen.contains(name) ? pen.sign(.marked, role, on: &canvas) : pen.space()
      pen.write(label, role, on: &canvas)
      isHere ? pen.sign(.close, role, on: &canvas) : pen.space()
    }
  }

  /// Which of the words are seen, and on which side there are more.
  private func drawRange(
    _ first: Int, _ end: Int, _ count: Int, on canvas: inout Canvas, in rest: Rect
  ) {
    guard end > first, end - first < count else { return }
    var pen = Pen(rest)
    end < count ? pen.signAtEnd(.close, .textMuted, on: &canvas) : pen.spaceAtEnd()
    pen.spaceAtEnd()
    pen.writeAtEnd(
      app.formats.range(first + 1, end, of: count), .textMuted, on: &canvas, base: .interface)
  }
}
