import Domain

/// The fields that people have made: listed, made, changed and taken away.
extension AppModel {
  /// As the file has them; read when somebody first asks.
  var customFields: CustomFields {
    if let known = knownCustomFields { return known }
    let found = (try? repository.customFields()) ?? CustomFields([])
    knownCustomFields = found
    return found
  }

  func openFields(at field: ID<CustomField>? = nil) throws {
    var model = OwnFieldsModel()
    try model.load(repository)
    if let field { model.select(field) }
    overlay = .fields(model)
  }

  func orderField(by step: Int) throws {
    guard case .fields(let model) = overlay, let field = model.current else { return }
    let change = try repository.order(field, by: step)
    guard !change.isEmpty else {
      return say(.info, step > 0 ? phrases.stages.isLast : phrases.stages.isFirst)
    }
    try commit(change, saying: phrases.stages.ordered(field.name))
  }

  /// What stands in it stays out of sight until undo brings the field back.
  func removeField() throws {
    guard case .fields(let model) = overlay, let field = model.current else { return }
    let change = Change(.delete, [Edit(before: field, after: nil)])
    let sentence = phrases.stages.removed(field.name)
    let kind = field.of.kind
    let count = try repository.count(kind, where: Filter([.has(field.property)]))
    guard count > 0 else {
      try commit(change, saying: sentence)
      return
    }
    let records = phrases.terms.count(count, kind, formats)
    cover(
      with: .confirm(
        ConfirmModel(question: phrases.ownFields.removeQuestion(field.name, records)) {
          try $0.commit(change, saying: sentence)
        }))
  }

  // MARK: Forms

  func openAddField() throws {
    guard case .fields(let model) = overlay else { return }
    let of = model.current?.of ?? .account
    openForm(
      FormModel(
        .addField, subject: "",
        fields: [
          field("name", isRequired: true, of: .field),
          choice("of", CustomField.Owner.allCases.map(\.rawValue), of.rawValue),
          choice(
            "type", CustomField.Form.allCases.map(\.rawValue), CustomField.Form.text.rawValue),
          field("choices", of: .field),
        ]))
  }

  private func choice(_ name: String, _ words: [String], _ word: String) -> FormModel.Field {
    field(name, word, isRequired: true, kind: .choice(words), of: .field)
  }

  func openEditField() throws {
    guard case .fields(let model) = overlay, let own = model.current else { return }
    let choices = field("choices", own.choices.items.joined(separator: "; "), of: .field)
    openForm(
      FormModel(
        .editField(own.id), record: own.record, subject: own.name,
        fields: [field("name", own.name, isRequired: true, of: .field)]
          + (own.type == .choice ? [choices] : [])))
  }

  /// The field that a form describes.
  func ownField(_ values: [String: Value], _ form: inout FormModel) throws -> (Change, String)? {
    let before = try form.record.map { try CustomField($0) }
    var record =
      form.record ?? Record(blank: .field, id: repository.newID(CustomField.self).raw)
    for (name, value) in values { record[name] = value }
    do {
      let wanted = try CustomField(record)
      let field = try repository.kept(
        wanted, before: before, builtIn: Fields.builtInNames(of: wanted.of.kind))
      let things = phrases.terms.thing(field.of.kind).plural
      return (
        Change(before == nil ? .add : .edit, [Edit(before: before, after: field)]),
        before == nil
          ? phrases.ownFields.added(field.name, things) : phrases.acts.edited(field.name)
      )
    } catch let refusal as FieldRefusal {
      form.mark(
        [.noChoices, .needlessChoices].contains(refusal) ? "choices" : "name", .field(refusal))
      return nil
    }
  }

  // MARK: Their values

  /// Fields of a form for all that people have made for a record.
  func ownFields(of kind: Kind) throws -> [FormModel.Field] {
    try ownFields(of: Record(blank: kind, id: 0))
  }

  func ownFields(of record: Record) throws -> [FormModel.Field] {
    try customFields.properties(of: record.kind).map { property in
      FormModel.Field(
        property: property, owner: record.kind, kind: fieldKind(property.type),
        isRequired: false, text: TextField(try editable(property, of: record)))
    }
  }

  /// The activity with what a form says of such fields.
  func filled(_ activity: Activity, _ values: [String: Value]) throws -> Activity {
    var record = activity.record
    for name in customFields.properties(of: .activity).map(\.name) {
      if let value = values[name] { record[name] = value }
    }
    return try Activity(record)
  }

  /// What stands in them, as people read it.
  public func ownValues(of record: Record) -> [OwnValue] {
    customFields.properties(of: record.kind).compactMap { property in
      let value = record[property.name]
      guard !value.isNull else { return nil }
      return OwnValue(
        label: property.said, text: text(value, of: property, in: record),
        reach: property.type == .url ? value.text.map { .website($0) } : nil)
    }
  }

  /// A value of a record that is at hand; money is in its own currency.
  func text(_ value: Value, of property: Property, in record: Record) -> String {
    let currency = Currency(record["currency"]) ?? fileCurrency ?? .euro
    var names = names
    names.currency = { _ in currency }
    return wording.text(
      value, of: property, in: Reference(record.kind, record.id), names)
  }
}

/// What stands in a field of one's own.
public struct OwnValue {
  public let label: String
  public let text: String
  /// A link that can be opened.
  public let reach: Reach?
}
