import Domain

/// What the texts of a deal's form mean.
extension AppModel {
  /// The value of each field by its property; `nil` when one is missing or cannot be read, which the
  /// form then says.
  func read(_ form: inout FormModel) throws -> [String: Value]? {
    let own = form.original?.currency ?? form.record?["currency"].text.flatMap { Currency($0) }
    let reading = reading(in: try own ?? repository.currency())
    var values: [String: Value] = [:]
    for index in form.fields.indices {
      form.fields[index].problem = try read(form.fields[index], of: form, reading, into: &values)
    }
    return form.fields.allSatisfy { $0.problem == nil } ? values : nil
  }

  /// - Returns: what is wrong with the field.
  private func read(
    _ field: FormModel.Field, of form: FormModel, _ reading: Reading,
    into values: inout [String: Value]
  ) throws -> FormModel.Problem? {
    let (name, text) = (field.property.name, field.text.text)
    if field.hasStray { return .noChoice(field.typed) }
    guard !text.trimmed.isEmpty else {
      values[name] = .null
      return field.isRequired ? .required : nil
    }
    if name == "nextStep", let words = NextStep(text, reading).missingDay {
      return .noSuchDay(words)
    }
    if name == "recurrence" { return read(rule: text, of: form, reading, into: &values) }
    switch field.property.type {
    case .link(let kind):
      let found = try repository.resolve(kind, named: text).first
      values[name] = found.map { .integer($0.raw) } ?? .null
      return found == nil && (kind != .account || name == "parent") ? .unknownName(text) : nil
    case .money:
      return read(money: reading.money(text), field, of: form, reading, into: &values)
    case let type:
      guard let value = try? reading.value(text, of: type) else {
        return type.isOfTime && reading.lacksDay(text)
          ? .noSuchDay(text.trimmed) : .unreadable(type)
      }
      values[name] = value
      // What came in otherwise stays as long as nobody touches it.
      let items = form.record?[name] == value ? [] : Texts(value)?.items ?? []
      if name == "emails", !items.allSatisfy(Reach.isEmail) { return .wrongEmail }
      if type == .phones, !items.allSatisfy(Reach.isDialled) { return .wrongNumber }
      if name == "snoozedUntil", let day = Day(value), day <= clock.today { return .notLater }
      if type == .number, let number = value.integer, number < 0 {
        return .negative
      }
      let isOdd = name == "probability" && value.integer.map { !(0...100).contains($0) } ?? false
      return isOdd ? .unreadable(.percent) : nil
    }
  }

  /// A rule needs a date to begin with.
  private func read(
    rule text: String, of form: FormModel, _ reading: Reading, into values: inout [String: Value]
  ) -> FormModel.Problem? {
    do {
      let rule = try reading.recurrence(text)
      values["recurrence"] = rule.map { .text($0.rule) } ?? .null
      return rule == nil || reading.due(form.text("due")) != nil ? nil : .cannotRepeat(.noStart)
    } catch {
      return .cannotRepeat(error)
    }
  }

  /// An amount in another currency makes it that of the deal, as long as no other amount of the
  /// deal would change its meaning.
  private func read(
    money: Money?, _ field: FormModel.Field, of form: FormModel, _ reading: Reading,
    into values: inout [String: Value]
  ) -> FormModel.Problem? {
    guard let money else { return .unreadable(.money) }
    guard money.amount.minor >= 0 else { return .negative }
    let name = field.property.name
    values[name] = .integer(money.amount.minor)
    guard money.currency != reading.currency else { return nil }
    let record = form.original?.record ?? form.record
    guard field.owner.schema.property("currency") != nil else {
      return .otherCurrency(reading.currency)
    }
    values["currency"] = money.currency.value
    let others = record.map { record in
      let schema = customFields.schema(of: record.kind)
      return (schema.properties + schema.custom).filter { $0.type == .money && $0.name != name }
        .contains { !record[$0.name].isNull }
    }
    return others == true ? .otherCurrency(reading.currency) : nil
  }
}

extension FormModel {
  /// Marks names that lead to nobody. Reading lets those of companies pass, because some forms make
  /// the company; this is for forms that want one that is there.
  mutating func findsAllNames(_ values: [String: Value]) -> Bool {
    for field in fields {
      guard case .link = field.property.type, !field.text.text.trimmed.isEmpty,
        values[field.property.name]?.isNull ?? true
      else { continue }
      mark(field.property.name, .unknownName(field.text.text))
    }
    return fields.allSatisfy { $0.problem == nil }
  }
}
