import Domain

/// The forms of a lead: entered, put off, closed, become a customer.
extension AppModel {
  /// The fields of the entry form that hold a property of the lead, or part of one.
  static let entryFields = [
    "name", "company", "phones", "emails", "source", "nextStep", "notes", "campaign", "owner",
  ]
  /// What the next lead of a batch begins with.
  private static let remembered = ["source", "campaign", "owner"]

  func openAddLead() throws {
    var sources = try repository.leadSources
    let last = leadDefaults["source"] ?? ""
    if !last.isEmpty, !sources.contains(last) { sources.append(last) }
    let users = try repository.all(User.self).filter(\.active).map(\.name)
    var form = try FormModel(
      .addLead, subject: phrases.leads.entryHint,
      fields: [field("capture", of: .lead)]
        + Self.entryFields.map { name in
          switch name {
          case "source": field(name, last, kind: .choice(sources), of: .lead)
          case "nextStep": stepField()
          case "owner": field(name, leadDefaults[name] ?? "", kind: .choice(users), of: .lead)
          default: field(name, leadDefaults[name] ?? "", of: .lead)
          }
        } + ownFields(of: .lead))
    // What is captured says otherwise than the last lead.
    form.captured["source"] = last
    form.captured["campaign"] = leadDefaults["campaign"]
    openForm(form)
  }

  /// What stands in the first field is spread over the others as one types. What somebody has typed
  /// there themselves stays.
  func spreadCapture(in form: inout FormModel) throws {
    guard form.purpose == .addLead, form.fields[form.focus].property.name == "capture" else {
      return
    }
    let found = LeadCapture(form.text("capture"), reading)
    let texts = captured(found)
    for (place, field) in form.fields.enumerated() {
      guard let text = texts[field.property.name] else { continue }
      let before = form.captured[field.property.name] ?? ""
      guard field.text.text == before || field.text.isEmpty else { continue }
      if case .choice(let words) = field.kind {
        guard !text.isEmpty else { continue }
        // What stood there while one typed the word is none.
        let words = try words.filter { try $0 != before || repository.leadSources.contains($0) }
        let known = words.first { Folding.fold(name(of: $0, field)) == Folding.fold(text) }
        form.fields[place].kind = .choice(known == nil ? words + [text] : words)
        form.fields[place].text = TextField(known ?? text)
      } else {
        form.fields[place].text = TextField(text)
      }
      form.captured[field.property.name] = form.fields[place].text.text
    }
  }

  /// What is found, as it stands in the fields.
  private func captured(_ found: LeadCapture) -> [String: String] {
    let step = found.nextStep.map { step in
      let words = [phrases.terms.choices.work.form(step.form).full.lowercased(), step.subject]
      let due = step.due.map { formats.dueInField($0, by: clock) } ?? step.missingDay ?? ""
      return (words + [due]).filter { !$0.isEmpty }.joined(separator: " ")
    }
    return [
      "name": "\(found.firstName) \(found.lastName)".trimmed, "company": found.company,
      "phones": found.phones.map(phone).joined(separator: "; "),
      "emails": found.emails.joined(separator: "; "), "source": found.source,
      "campaign": found.campaign.isEmpty ? leadDefaults["campaign"] ?? "" : found.campaign,
      "nextStep": step ?? "", "notes": found.notes.replacing("\n", with: " · "),
    ]
  }

  /// What of a card has no field of its own here, and is kept all the same.
  func meaning(ofCapture text: String) -> String {
    guard !text.trimmed.isEmpty else {
      return phrases.leads.captureExample
    }
    let found = LeadCapture(text, reading)
    let place = [found.address.street, found.address.postalCode, found.address.city]
    let more = [
      found.title, found.website, place.filter { !$0.isEmpty }.joined(separator: " "),
      found.address.country, found.need, found.budget.map { formats.money($0) } ?? "",
      found.rating.map { phrases.terms.choices.leads.rating($0).full } ?? "",
      found.tags.words.map { "#\($0)" }.joined(separator: " "),
    ].filter { !$0.isEmpty }
    return more.isEmpty ? phrases.leads.spread : formats.meaning(more.joined(separator: " · "))
  }

  /// The lead that a filled form means, with its next step; `nil` when a field is wrong.
  func addLead(_ values: [String: Value], _ form: inout FormModel) throws -> (Change, String)? {
    let now = clock.now()
    var lead = Lead(id: repository.newID(Lead.self))
    let name = PersonName(form.text("name").trimmed)
    (lead.firstName, lead.lastName) = (name.first, name.last)
    lead.company = form.text("company").trimmed
    lead.currency = try repository.currency()
    let reading = reading(in: lead.currency)
    lead.phones = values["phones"].flatMap { Texts($0) } ?? []
    lead.emails = values["emails"].flatMap { Texts($0) } ?? []
    lead.source = form.text("source").trimmed
    var rest = LeadCapture(form.text("capture"), reading)
    rest.notes = form.text("notes").trimmed
    (rest.phones, rest.emails, rest.source, rest.company) = ([], [], "", "")
    (rest.firstName, rest.lastName) = ("", "")
    lead = rest.filling(lead)
    (lead.firstName, lead.lastName) = (name.first, name.last)
    lead = try filled(lead, with: values)
    lead.campaign = form.text("campaign").trimmed
    var assigner = try Assigner(repository)
    let named = values["owner"]?.integer.map { ID<User>($0) }
    lead.owner = try named ?? assigner.owner(of: lead.record) ?? me?.id
    (lead.createdAt, lead.updatedAt) = (now, now)
    guard lead.isAcceptable else {
      form.mark("name", .required)
      return nil
    }
    let step = NextStep(form.text("nextStep"), reading)
    let activity = step.isSaid ? Activity(step, id: repository.newID(Activity.self), at: now) : nil
    let planned = activity.map { activity in
      var planned = activity.owned(by: lead.owner)
      planned.lead = lead.id
      planned.subject = title(of: planned)
      return Edit(before: Activity?.none, after: planned)
    }
    for name in Self.remembered { leadDefaults[name] = form.text(name).trimmed }
    let change = Change(
      .add,
      [Edit(before: Lead?.none, after: lead), planned ?? nil] + (try repository.adopting(lead)))
    let called = lead.name.isEmpty ? lead.need : lead.name
    guard let owner = lead.owner, owner != me?.id else {
      return (change, phrases.leads.added(called))
    }
    let given = phrases.marks.assigned(called, try repository.title(of: Reference(owner)))
    return (change, "\(phrases.leads.added(called)) \(given)")
  }
}

extension AppModel {
  /// The lead with what was typed into fields of one's own.
  private func filled(_ lead: Lead, with values: [String: Value]) throws -> Lead {
    var record = lead.record
    for name in customFields.properties(of: .lead).map(\.name) {
      if let value = values[name] { record[name] = value }
    }
    return try Lead(record)
  }
}

extension FormModel {
  mutating func mark(_ name: String, _ problem: Problem) {
    for index in fields.indices where fields[index].property.name == name {
      fields[index].problem = problem
    }
  }
}

extension Repository {
  /// Where leads come from: what the business has said, else the usual ones.
  var leadSources: [String] {
    get throws {
      let own = try setting(.sources)?.value ?? ""
      return own.isEmpty ? LeadPhrases.usualSources : own.split(separator: ";").map(\.trimmed)
    }
  }
}
