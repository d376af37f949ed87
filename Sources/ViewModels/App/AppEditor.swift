import Domain

/// What became of a text in the person's editor.
public enum Edited: Equatable, Sendable {
  case text(String)
  /// No editor is named, so the text is edited here.
  case noEditor
  /// The editor failed; what was typed is in this file, unless nothing was.
  case failed(keptAt: String?)
}

/// Long texts in the person's own editor.
extension AppModel {
  /// What the text belongs to that the editor has.
  enum Editing {
    case field(Int)
    case notes(Record)
  }

  /// The notes of the record under the cursor.
  func editNotes() throws {
    let subject = deal.map { Reference($0.id) } ?? card?.customer ?? customerUnderCursor
    guard let subject, let record = try repository.record(subject) else {
      return say(.info, phrases.acts.why(.deal))
    }
    editing = .notes(record)
    ask(for: .edit(record["notes"].text ?? ""))
  }

  /// The field under the cursor.
  func editField() {
    guard case .form(let form) = overlay, case .text = form.fields[form.focus].kind else { return }
    editing = .field(form.focus)
    ask(for: .edit(form.fields[form.focus].text.text))
  }

  /// Takes back what the editor was given.
  public func take(_ edited: Edited) {
    guard let editing else { return }
    self.editing = nil
    attempt {
      switch (edited, editing) {
      case (.text(let text), .field(let index)): putIntoField(text, index)
      case (.text(let text), .notes(let record)): try keepNotes(text, of: record)
      case (.noEditor, .field): say(.info, phrases.outside.noEditor)
      case (.noEditor, .notes(let record)): try openNotes(of: record)
      case (.failed(let path?), _): say(.warning, phrases.outside.textKept(path))
      case (.failed(nil), _): say(.warning, phrases.outside.editorFailed)
      }
    }
  }

  private func putIntoField(_ text: String, _ index: Int) {
    guard case .form(var form) = overlay, form.fields.indices.contains(index) else { return }
    form.fill(index, with: text)
    overlay = .form(form)
    noteTyping()
  }

  private func keepNotes(_ text: String, of record: Record) throws {
    let reference = Reference(record.kind, record.id)
    var after = record
    after["notes"] = text.value
    guard after != record else { return say(.info, phrases.outside.unchanged) }
    after["updatedAt"] = clock.now().value
    try commit(
      Change(.edit, [Edit(before: record, after: after)]),
      saying: phrases.acts.edited(try repository.title(of: reference)))
  }

  private func openNotes(of record: Record) throws {
    let reference = Reference(record.kind, record.id)
    openForm(
      FormModel(
        .editNotes(reference), record: record, subject: try repository.title(of: reference),
        fields: [field("notes", record["notes"].text ?? "", of: record.kind)]))
  }

  /// The change that a form of notes means.
  func notes(_ values: [String: Value], _ form: FormModel) throws -> (Change, String)? {
    guard let before = form.record else { return nil }
    var after = before
    after["notes"] = values["notes"] ?? .null
    after["updatedAt"] = clock.now().value
    return (Change(.edit, [Edit(before: before, after: after)]), phrases.acts.edited(form.subject))
  }
}
