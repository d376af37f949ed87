import Domain

/// What becomes of the lead under the cursor, or of that whose card is open.
extension AppModel {
  /// The lead as the file has it now.
  func currentLead() throws -> Lead? {
    try leadUnderCursor.flatMap { try repository.find($0.id) }
  }

  func openNurture() throws {
    try openSeveral(
      .nurture, try subjects(),
      [
        field("nextTouch", isRequired: true, of: .lead),
        field("subject", phrases.leadActs.comeBack, isRequired: true, of: .activity),
      ])
  }

  func openDisqualify() throws {
    let reasons = Lead.Reason.allCases.map(\.rawValue)
    try openSeveral(
      .disqualify, try subjects(),
      [
        field("reason", isRequired: true, kind: .choice(reasons), of: .lead), field("closeNote"),
      ])
  }

  /// The leads put off or closed, as the form says.
  func rested(
    _ deed: FormModel.Deed, _ leads: [Record], _ values: [String: Value], _ form: FormModel
  ) throws -> Several {
    guard deed == .nurture else {
      let reason = values["reason"].flatMap { Lead.Reason($0) }
      let note = form.text("closeNote").trimmed
      return try Several(.disqualifyLead, leads, reason: note) {
        try repository.disqualifying(try Lead($0), reason, note: note).edits
      }
    }
    let (day, subject) = (values["nextTouch"].flatMap { Day($0) }, form.text("subject").trimmed)
    return try Several(.nurtureLead, leads) {
      try repository.nurturing(try Lead($0), until: day, subject).edits
    }
  }

  /// Leads go to whom the rules name.
  func giveOutLeads() throws {
    let leads = try subjects()
    var assigner = try Assigner(repository)
    let several = try Several(.edit, leads) {
      [Edit(before: $0, after: try assigner.assigned($0, at: clock.now()))]
    }
    try doSeveral(several, of: leads.map { Reference($0.kind, $0.id) }) { [phrases] in
      phrases.leads.givenOut($0)
    }
  }

  func reactivateLeads() throws {
    let leads = try subjects()
    let several = try Several(.reactivateLead, leads) {
      try repository.reactivating(try Lead($0)).edits
    }
    try doSeveral(several, of: leads.map { Reference($0.kind, $0.id) }) { [phrases] in
      phrases.leadActs.reactivated($0)
    }
  }

  func openEditLead() throws {
    guard let lead = try currentLead() else { return }
    guard lead.status.isOpen else { throw LeadRefusal.closed }
    let record = lead.record
    let names = [
      "firstName", "lastName", "company", "title", "phones", "emails", "website", "address.city",
      "source", "campaign", "referrer", "need", "budget", "tags",
    ]
    openForm(
      FormModel(
        .editLead(lead.id), record: record, subject: lead.name,
        fields: try names.map { field($0, shown(record[$0], $0, of: lead), of: .lead) }
          + ownFields(of: record)))
  }

  /// A value as it stands in a field.
  private func shown(_ value: Value, _ name: String, of lead: Lead) -> String {
    if name == "budget" {
      return lead.budget.map { formats.amount(Money($0, lead.currency)) } ?? ""
    }
    let text = value.text ?? ""
    if name == "phones" { return phones(inField: text) }
    return text.split(separator: "\n").joined(separator: "; ")
  }

  func openQualify() throws {
    guard let lead = try currentLead() else { return }
    guard lead.status.isOpen else { throw LeadRefusal.closed }
    let plan = Qualification(lead)
    let matches = try repository.matches(for: lead)
    let account = matches.first { $0.reference.kind == .account }?.title
    let contact = matches.first { $0.reference.kind == .contact }?.title
    let made = [
      (plan.makesAccount || account != nil) ? "account" : nil,
      (plan.makesContact || contact != nil) ? "contact" : nil, "opportunity",
    ].compactMap { $0 }
    let criteria = Lead.Criterion.allCases.map(\.rawValue)
    let known = criteria.filter { plan.answered.map(\.rawValue).contains($0) }
    let amount = plan.amount.map { formats.amount(Money($0, lead.currency)) } ?? ""
    var form = FormModel(
      .qualify(lead.id), record: lead.record,
      subject: matches.isEmpty
        ? lead.name : phrases.leadActs.looksLike(formats.list(matches.map(\.title))),
      fields: [
        field(
          "makes", made.joined(separator: " "),
          kind: .properties(["account", "contact", "opportunity"]), of: .lead),
        field("account", account ?? "", of: .lead), field("contact", contact ?? "", of: .lead),
        field("amount", amount), field("expectedClose"),
        field("criteria", known.joined(separator: " "), kind: .properties(criteria), of: .lead),
        field("taken", kind: .properties([]), of: .lead),
      ])
    try spreadDifferences(in: &form)
    openForm(form)
  }

  /// What the lead says otherwise than those whom the form names; of what is taken the lead's word
  /// counts.
  func spreadDifferences(in form: inout FormModel) throws {
    guard case .qualify = form.purpose,
      let place = form.fields.firstIndex(where: { $0.property.name == "taken" })
    else { return }
    let words = try differences(in: form).map(\.word)
    let kept = form.fields[place].chosen.filter(words.contains)
    form.fields[place].kind = .properties(words)
    form.fields[place].place = min(form.fields[place].place, max(0, words.count - 1))
    form.fields[place].text = TextField(kept.joined(separator: " "))
  }

  private func differences(in form: FormModel) throws -> [Qualification.Difference] {
    try plan(in: form)?.differences ?? []
  }

  /// What the form asks for by now.
  private func plan(in form: FormModel) throws -> Qualification? {
    guard let record = form.record else { return nil }
    let made = form.text("makes").split(separator: " ")
    var plan = Qualification(try Lead(record))
    plan.makesAccount = made.contains("account")
    plan.makesContact = made.contains("contact")
    plan.makesOpportunity = made.contains("opportunity")
    plan.account = try named(.account, in: form).flatMap { try repository.find(ID($0.raw)) }
    plan.contact = try named(.contact, in: form).flatMap { try repository.find(ID($0.raw)) }
    return plan
  }

  /// What will be made of the lead, and what filled in, by name.
  func meaning(ofQualifying form: FormModel) throws -> String? {
    guard let plan = try plan(in: form) else { return nil }
    let wanted: [(kind: Kind, isWanted: Bool, name: String, known: String?)] = [
      (.account, plan.makesAccount, plan.lead.company, plan.account?.name),
      (.contact, plan.makesContact, plan.lead.name, plan.contact?.name),
      (.opportunity, plan.makesOpportunity, plan.dealName, nil),
    ]
    let texts = wanted.filter(\.isWanted).map { row in
      (
        isKnown: row.known != nil,
        text: "\(phrases.terms.thing(row.kind).singular) \(row.known ?? row.name)".trimmed
      )
    }
    return phrases.leadActs.becomes(
      formats.list(texts.filter { !$0.isKnown }.map(\.text)),
      formats.list(texts.filter(\.isKnown).map(\.text)))
  }

  private func named(_ kind: Kind, in form: FormModel) throws -> Reference? {
    let name = form.text(kind.rawValue).trimmed
    return name.isEmpty ? nil : try repository.resolve(kind, named: name).first
  }

  /// What the record says and what the lead says, for the difference under the cursor.
  func meaning(ofDifferences field: FormModel.Field, in form: FormModel) -> String? {
    guard case .properties(let words) = field.kind, words.indices.contains(field.place),
      let found = try? differences(in: form).first(where: { $0.word == words[field.place] }),
      let property = found.kind.schema.property(found.property)
    else { return nil }
    let values = [found.theirs, found.ours].map {
      wording.text($0, of: property, in: Reference(found.kind, 0), names)
    }
    return formats.meaning("\(values[0]) ← \(values[1])")
  }

  // MARK: What a form says

  func lead(_ values: [String: Value], _ form: inout FormModel) throws -> (Change, String)? {
    guard let record = form.record else { return nil }
    let lead = try Lead(record)
    switch form.purpose {
    case .editLead:
      var after = record
      for (name, value) in values { after[name] = value }
      after["updatedAt"] = clock.now().value
      guard try Lead(after).isAcceptable else {
        form.mark("lastName", .required)
        return nil
      }
      return (Change(.edit, [Edit(before: record, after: after)]), phrases.acts.edited(lead.name))
    case .qualify:
      do {
        return try qualify(lead, values, &form)
      } catch LeadRefusal.unanswered(let criteria) {
        form.mark("criteria", .unanswered(criteria))
        return nil
      }
    default: return nil
    }
  }

  private func qualify(
    _ lead: Lead, _ values: [String: Value], _ form: inout FormModel
  ) throws -> (Change, String)? {
    let named = form.text("account").trimmed
    guard named.isEmpty || values["account"] != .null else {
      form.mark("account", .unknownName(named))
      return nil
    }
    guard var plan = try plan(in: form) else { return nil }
    let account = plan.makesAccount ? values["account"]?.integer : nil
    let contact = plan.makesContact ? values["contact"]?.integer : nil
    plan.account = try account.flatMap { try repository.find(ID($0)) }
    plan.contact = try contact.flatMap { try repository.find(ID($0)) }
    let taken = form.text("taken").split(separator: " ").map(String.init)
    plan.taken = Set(plan.differences.filter { taken.contains($0.word) })
    plan.amount = values["amount"]?.integer.map(Amount.init(minor:))
    plan.expectedClose = values["expectedClose"].flatMap { Day($0) }
    plan.answered = Set(
      form.text("criteria").split(separator: " ").compactMap {
        Lead.Criterion(rawValue: String($0))
      })
    let stage = try repository.all(Stage.self).first { $0.type == .open }
    let qualified = try repository.qualifying(
      plan, required: repository.requiredCriteria, in: plan.makesOpportunity ? stage : nil)
    let kinds: [(Kind, Bool)] = [
      (.account, qualified.account != nil), (.contact, qualified.contact != nil),
      (.opportunity, qualified.opportunity != nil),
    ]
    let names = kinds.filter(\.1).map { phrases.terms.thing($0.0).singular }
    return (qualified.change, phrases.leadActs.qualified(lead.name, formats.list(names)))
  }
}
