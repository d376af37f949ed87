import Domain

/// The forms of customers: companies and people.
extension AppModel {
  /// Which of the two comes is asked first.
  func openAddCustomer() {
    let words = phrases.customers
    ask(
      ChoiceModel(
        words.addTitle, lines: [],
        answers: [
          ChoiceModel.Answer(words.addCompany.label, words.addCompany.help) {
            try $0.openAddParty(.account)
          },
          ChoiceModel.Answer(words.addPerson.label, words.addPerson.help) {
            try $0.openAddParty(.contact)
          },
        ]))
  }

  /// A person who is added from a company's card works there.
  func openAddParty(_ kind: Kind) throws {
    var record = Record(blank: kind, id: 0)
    record["owner"] = me?.id.value ?? .null
    record["currency"] = try repository.currency().value
    if kind == .contact, let company = card?.customer, company.kind == .account {
      record["account"] = .integer(company.raw)
    }
    let rows = Fields.rows(of: kind).filter(\.isInAddForm)
    openForm(
      FormModel(
        .addParty(kind), record: record, subject: "",
        fields: try rows.map { try partyField($0, of: record) } + ownFields(of: record)))
  }

  /// Among the deals and tasks of a card what is planned is edited, elsewhere the customer or the
  /// further post under the cursor.
  func editOnCard() throws {
    guard card?.currentPost == nil else { return try openEditPost() }
    card?.tab == .deals || card?.tab == .tasks ? try openEditWork() : try openEditCustomer()
  }

  /// All that is known of a customer can be changed.
  func openEditCustomer() throws {
    guard let customer = card?.customer ?? customerUnderCursor, customer.kind != .lead,
      let record = try repository.record(customer)
    else { return say(.info, whyNoCustomer) }
    let rows = Fields.rows(of: record.kind).filter(\.isEditable)
    openForm(
      FormModel(
        .editParty(Reference(record.kind, record.id)), record: record,
        subject: try repository.title(of: customer),
        fields: try rows.map { try partyField($0, of: record) } + ownFields(of: record)))
  }

  private func partyField(_ row: FieldRow, of record: Record) throws -> FormModel.Field {
    let name = row.property.name
    let isPersons = record.kind == .contact && name == "lastName"
    return field(
      name, try editable(row.property, of: record), isRequired: row.isRequired && !isPersons,
      kind: fieldKind(row.property.type), of: record.kind)
  }

  func fieldKind(_ type: PropertyType) -> FormModel.Field.Kind {
    switch type {
    case .choice(let words): .choice(words)
    case .flag: .choice(["true", "false"])
    case .text, .number, .decimal, .percent, .money, .currency, .day, .instant, .due, .link, .texts,
      .phones,
      .tags, .url, .custom:
      .text
    }
  }

  /// A value as somebody would type it.
  func editable(_ property: Property, of record: Record) throws -> String {
    let value = record[property.name]
    switch (value, property.type) {
    case (.null, _): return ""
    case (.integer(let id), .link(let kind)): return try repository.title(of: Reference(kind, id))
    case (.integer(let flag), .flag): return flag == 0 ? "false" : "true"
    case (.integer(let minor), .money):
      let currency = record["currency"].text.flatMap { Currency($0) } ?? .euro
      return formats.amount(Money(Amount(minor: minor), currency))
    case (.integer(let number), .decimal):
      return formats.decimal(DecimalNumber(millionths: number))
    case (.integer(let number), _): return formats.number(Int(number))
    case (.text(let text), .texts): return text.replacing("\n", with: "; ")
    case (.text(let text), .phones): return phones(inField: text)
    case (.text(let text), .day): return Day(iso: text).map(formats.dayNumeric) ?? text
    case (.text(let text), _): return text
    }
  }

  // MARK: What a form says

  /// The customer that a form describes, in a change with a company that is made for them.
  func party(_ values: [String: Value], _ form: inout FormModel) throws -> (Change, String)? {
    guard let before = form.record, hasName(&form, values) else { return nil }
    let company = before.kind == .contact ? try accountEdit(values) : nil
    var after = before
    for (name, value) in values where form.fields.contains(where: { $0.property.name == name }) {
      after[name] = value.isNull && name == "currency" ? before[name] : value
    }
    if let company { after["account"] = .integer(company.id) }
    if after["optedOut"].isNull, before.kind == .contact { after["optedOut"] = .integer(0) }
    let now = clock.now().value
    after["updatedAt"] = now
    guard case .addParty = form.purpose else {
      let edit = Edit(before: before, after: after)
      return (Change(.edit, [company, edit]), phrases.acts.edited(form.subject))
    }
    after = after.identified(repository.newID(Account.self).raw)
    after["createdAt"] = now
    let name = Party(after).flatMap { ($0.person ?? $0.organisation)?.text } ?? ""
    let said = after["name"].text ?? Self.name(of: after) ?? name
    return (
      Change(.add, [company, Edit(before: nil, after: after)]), phrases.customers.added(said)
    )
  }

  private static func name(of person: Record) -> String? {
    let names = ["firstName", "lastName"].compactMap { person[$0].text }
    return names.isEmpty ? nil : names.joined(separator: " ")
  }

  /// A person has a first or a last name.
  private func hasName(_ form: inout FormModel, _ values: [String: Value]) -> Bool {
    guard form.record?.kind == .contact else { return true }
    let names = ["firstName", "lastName"]
    guard names.allSatisfy({ values[$0]?.isNull ?? true }) else { return true }
    for index in form.fields.indices where names.contains(form.fields[index].property.name) {
      form.fields[index].problem = .required
    }
    return false
  }

  // MARK: Who it may be already

  /// Looks for records that are like what is typed so far, within a key's patience.
  func lookAlike(for form: inout FormModel) throws {
    guard let party = party(in: form) else { return }
    do {
      form.alike = try repository.hurried(Self.patience) {
        try repository.likely(
          party, company: form.text(form.purpose == .addLead ? "company" : "name").trimmed,
          among: Party.kinds, limit: 1)
      }
    } catch RepositoryError.tooSlow {}
  }

  private func party(in form: FormModel) -> Party? {
    func text(_ name: String) -> String {
      switch name {
      case "phones": reading.phones(form.text(name)).items.joined(separator: "\n")
      case "emails": form.text(name).replacing(";", with: "\n")
      default: form.text(name)
      }
    }
    switch form.purpose {
    case .addParty(let kind): return Party(kind, id: 0, text: text)
    case .addLead:
      let name = PersonName(form.text("name").trimmed)
      return Party(.lead, id: 0) { property in
        property == "firstName" ? name.first : property == "lastName" ? name.last : text(property)
      }
    default: return nil
    }
  }

  /// `Looks like: Nova Foods (account, e-mail)`.
  public func sentence(for likeness: Likeness) -> String {
    phrases.duplicates.looksLike(
      likeness.title, phrases.terms.thing(likeness.reference.kind).singular,
      phrases.duplicates.key(likeness.match.key))
  }

  /// Goes to the one who may be meant; what is typed is kept.
  func openAlike() throws {
    guard case .form(let form) = overlay, let first = form.alike.first else { return }
    try closeForm()
    overlay = nil
    try openCard(first.reference)
  }
}

extension Record {
  /// The same under another id.
  fileprivate func identified(_ id: Int64) -> Record {
    var record = self
    record.values[0] = .integer(id)
    return record
  }
}
