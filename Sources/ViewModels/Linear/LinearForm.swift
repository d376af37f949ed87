import Cells
import Domain

/// A form, asked field by field; at its end it is saved, gone through again, or closed as a draft.
extension LinearModel {
  func page(of form: FormModel) -> LinearPage {
    if isThrough { return endPage(form) }
    if let rows = form.suggestions?.rows, !rows.isEmpty { return page(of: rows, form) }
    let field = form.fields[form.focus]
    var page = LinearPage(title: title(of: field, form), lines: lines(of: field, form))
    page.choices = words(of: field)
    page.takesNothing = { try $0.goOn() }
    page.signs["-"] = { try $0.fill("") }
    page.signs["."] = { $0.isThrough = true }
    switch field.kind {
    case .text: page.takesText = { try $0.fill($1) }
    case .properties(let names): page.takesText = { try $0.fill($0.chosen($1, names)) }
    case .choice: return page
    }
    page.takesNumbers = true
    return page
  }

  private func title(of field: FormModel.Field, _ form: FormModel) -> String {
    let label = app.label(field.property.name, of: field.owner)
    let required = field.isRequired ? " (\(app.phrases.forms.required))" : ""
    return "\(formats.counter(form.focus + 1, of: form.fields.count)) \(label)\(required)"
  }

  /// What the form is for comes before its first field.
  private func lines(of field: FormModel.Field, _ form: FormModel) -> [String] {
    let head =
      form.focus == 0
      ? [app.title(of: form), form.subject, app.stateOfDraft(form) ?? "", words.formHint] : []
    let problem = field.problem.map(app.sentence) ?? ""
    let several = if case .properties = field.kind { words.severalNumbers } else { "" }
    return head + [problem, now(shown(field)), several]
  }

  private func words(of field: FormModel.Field) -> [LinearPage.Choice] {
    switch field.kind {
    case .text: []
    case .choice(let words):
      words.map { word in LinearPage.Choice(app.name(of: word, field)) { try $0.fill(word) } }
    case .properties(let names):
      names.map { name in
        LinearPage.Choice(app.label(name, of: .opportunity)) { try $0.fill(name) }
      }
    }
  }

  private func shown(_ field: FormModel.Field) -> String {
    switch field.kind {
    case .text: field.text.text
    case .choice: field.text.isEmpty ? "" : app.name(of: field.text.text, field)
    case .properties: formats.list(field.chosen.map { app.label($0, of: .opportunity) })
    }
  }

  /// Those of these numbers, parted by blanks.
  private func chosen(_ text: String, _ names: [String]) -> String {
    let places = text.split(separator: " ").compactMap { Self.number(String($0)) }
    return names.enumerated().filter { places.contains($0.offset + 1) }.map(\.element)
      .joined(separator: " ")
  }

  // MARK: Filling in

  /// Puts a text into the field and goes on, unless it is wrong or could mean several records.
  private func fill(_ text: String) throws {
    guard case .form(var form) = app.overlay else { return }
    form.fields[form.focus].text = TextField(text)
    form.fields[form.focus].problem = nil
    try app.suggest(for: &form)
    if form.suggestions?.isNew == true { remark = app.phrases.forms.newCustomer }
    app.overlay = .form(form)
    app.noteTyping()
    if form.suggestions?.rows.isEmpty ?? true { try goOn() }
  }

  private func goOn() throws {
    guard case .form(var form) = app.overlay else { return }
    var read = form
    _ = try app.read(&read)
    form.fields[form.focus].problem = read.fields[form.focus].problem
    app.overlay = .form(form)
    if form.fields[form.focus].problem != nil { return sayAll() }
    if form.isOnLast { isThrough = true } else { app.moveInForm(to: form.focus + 1) }
  }

  /// Several records could be meant.
  private func page(of rows: [Suggestions.Row], _ form: FormModel) -> LinearPage {
    let field = form.fields[form.focus]
    var page = LinearPage(title: title(of: field, form), lines: [now(field.text.text)])
    page.choices = rows.enumerated().map { place, row in
      LinearPage.Choice(joined([row.name, row.note])) { linear in
        linear.app.takeSuggestion(place)
        try linear.goOn()
      }
    }
    page.choices.append(LinearPage.Choice(words.asTyped) { try $0.goOn() })
    return page
  }

  // MARK: The end

  private func endPage(_ form: FormModel) -> LinearPage {
    let filled = form.fields.filter { !$0.text.isEmpty }.map { field in
      "\(app.label(field.property.name, of: field.owner)): \(shown(field))"
    }
    let again = LinearPage.Choice(words.again) { linear in
      linear.isThrough = false
      linear.app.moveInForm(to: 0)
    }
    return LinearPage(
      title: app.title(of: form), lines: filled,
      choices: [LinearPage.Choice(app.phrases.actions.save.label) { try $0.save() }, again])
  }

  /// What is wrong is asked once more.
  private func save() throws {
    try app.saveForm()
    if case .form = app.overlay { isThrough = false }
  }
}
