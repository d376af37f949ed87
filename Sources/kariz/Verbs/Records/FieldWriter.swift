import Domain
import ViewModels

/// Puts what was typed into a record.
struct FieldWriter {
  let reading: Reading
  let resolver: Resolver
  let phrases: Phrases
  let custom: CustomFields

  /// An empty text clears: the property is then as in a new record.
  /// - Throws: `Exit` with `.wrongUse` for a text that the property cannot hold, `.notFound` for a
  ///   link to nothing.
  func fill(_ record: inout Record, with fields: [FieldArguments.Field], isNew: Bool) throws {
    for field in fields { try allow(field, of: record.kind, isNew: isNew) }
    let reading = try reading(of: fields, for: &record, isNew: isNew)
    let blank = Record(blank: record.kind, id: record.id)
    for field in fields where field.property.type != .currency {
      let name = field.property.name
      let value = try value(field, reading)
      if name == "snoozedUntil", let day = Day(value), day <= reading.clock.today {
        throw Exit(.wrongUse, "\(field.option): \(phrases.forms.notLater)")
      }
      record[name] = value.isNull ? blank[name] : value
    }
  }

  func value(_ field: FieldArguments.Field, in currency: Currency) throws -> Value {
    try value(field, reading(in: currency))
  }

  private func allow(_ field: FieldArguments.Field, of kind: Kind, isNew: Bool) throws(Exit) {
    switch FieldRule(field.property, of: kind, isNew: isNew) {
    case .free: break
    case .kept: throw Exit(.wrongUse, phrases.records.fieldIsKept(field.option))
    case .command(let command):
      throw Exit(.wrongUse, phrases.records.fieldHasCommand(field.option, command))
    }
  }

  private func value(_ field: FieldArguments.Field, _ reading: Reading) throws -> Value {
    if case .link(let kind) = field.property.type {
      return field.text.trimmed.isEmpty
        ? .null : .integer(try resolver.link(to: kind, field.text))
    }
    if field.property.name == "recurrence" {
      guard !field.text.trimmed.isEmpty else { return .null }
      return try reading.recurrence(field.text).map { .text($0.rule) } ?? .null
    }
    let value: Value
    do {
      value = try reading.value(field.text, of: field.property.type)
    } catch {
      throw wrong(field)
    }
    if field.property.name == "source", let source = value.text {
      return .text(LeadPhrases.word(ofSource: source))
    }
    try checkReach(value, field)
    guard ![.money, .number].contains(field.property.type) || value.integer ?? 0 >= 0 else {
      let right = phrases.forms.notNegative
      throw Exit(.wrongUse, phrases.records.wrongValue(field.option, field.text, right))
    }
    return value
  }

  /// What cannot be an address or a number is refused, as a form does.
  private func checkReach(_ value: Value, _ field: FieldArguments.Field) throws(Exit) {
    let items = Texts(value)?.items ?? []
    if field.property.name == "emails", let odd = items.first(where: { !Reach.isEmail($0) }) {
      throw wrong(field, odd, phrases.forms.wrongEmail)
    }
    if field.property.type == .phones, let odd = items.first(where: { !Reach.isDialled($0) }) {
      throw wrong(field, odd, phrases.forms.wrongNumber)
    }
  }

  private func wrong(_ field: FieldArguments.Field, _ text: String, _ right: String) -> Exit {
    Exit(.wrongUse, phrases.records.wrongValue(field.option, text, right))
  }

  private func wrong(_ field: FieldArguments.Field) -> Exit {
    let right = phrases.forms.expected(field.property.type, for: field.text, by: reading)
    return Exit(.wrongUse, phrases.records.wrongValue(field.option, field.text, right))
  }

  /// How the record's amounts are to be read. Its currency becomes the one that is named, by
  /// `--currency` or beside an amount, as long as no other amount of it would change its meaning.
  private func reading(
    of fields: [FieldArguments.Field], for record: inout Record, isNew: Bool
  ) throws -> Reading {
    guard record.kind.schema.property("currency") != nil else {
      guard try money(in: fields, reading).allSatisfy({ $0 == reading.currency }) else {
        throw Exit(.wrongUse, phrases.records.oneCurrency)
      }
      return reading
    }
    let old = Currency(record["currency"]) ?? reading.currency
    let base = try typedCurrency(fields) ?? (isNew ? reading.currency : old)
    let amounts = try money(in: fields, reading(in: base))
    let named = amounts.first { $0 != base } ?? base
    let typed = Set(fields.map(\.property.name))
    let schema = custom.schema(of: record.kind)
    let others = (schema.properties + schema.custom).filter {
      $0.type == .money && !typed.contains($0.name)
    }
    guard amounts.allSatisfy({ $0 == named }),
      named == old || others.allSatisfy({ record[$0.name].isNull })
    else { throw Exit(.wrongUse, phrases.records.oneCurrency) }
    record["currency"] = named.value
    return reading(in: named)
  }

  /// The currencies of the amounts that were typed.
  private func money(in fields: [FieldArguments.Field], _ reading: Reading) throws -> [Currency] {
    try fields.filter { $0.property.type == .money && !$0.text.trimmed.isEmpty }.map {
      guard let money = reading.money($0.text) else { throw wrong($0) }
      return money.currency
    }
  }

  private func typedCurrency(_ fields: [FieldArguments.Field]) throws(Exit) -> Currency? {
    guard let field = fields.last(where: { $0.property.type == .currency }) else { return nil }
    guard let currency = Currency(field.text.trimmed) else { throw wrong(field) }
    return currency
  }

  private func reading(in currency: Currency) -> Reading {
    reading.reading(in: currency)
  }
}
