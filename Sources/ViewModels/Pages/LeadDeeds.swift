import Domain

/// What becomes of the lead under the cursor.
extension AppModel {
  /// The lead as the file has it now.
  func currentLead() throws -> Lead? {
    guard card == nil, page == .leads, let id = leads.current?.lead.id else { return nil }
    return try repository.find(id)
  }

  func openNurture() throws {
    guard let lead = try currentLead() else { return }
    openForm(
      FormModel(
        .nurture(lead.id), record: lead.record, subject: lead.name,
        fields: [
          field("nextTouch", isRequired: true, of: .lead),
          field("subject", phrases.leadActs.comeBack, isRequired: true, of: .activity),
        ]))
  }

  func openDisqualify() throws {
    guard let lead = try currentLead() else { return }
    let reasons = Lead.Reason.allCases.map(\.rawValue)
    openForm(
      FormModel(
        .disqualify(lead.id), record: lead.record, subject: lead.name,
        fields: [
          field("reason", isRequired: true, kind: .choice(reasons), of: .lead),
          field("closeNote"),
        ]))
  }

  func reactivateLead() throws {
    guard let lead = try currentLead() else { return }
    try commit(
      try repository.reactivating(lead), saying: phrases.leadActs.reactivated(lead.name))
  }

  func openAssignLead() throws {
    guard let lead = try currentLead() else { return }
    let users = try repository.all(User.self).filter(\.active).map(\.name)
    let owner = try lead.owner.map { try repository.title(of: Reference($0)) } ?? ""
    openForm(
      FormModel(
        .assignLead(lead.id), record: lead.record, subject: lead.name,
        fields: [field("owner", owner, isRequired: true, kind: .choice(users), of: .lead)]))
  }

  /// A lead that has become somebody leads there; any other is edited.
  func openLead() throws {
    guard let lead = try currentLead() else { return }
    let made = lead.account.map { Reference($0) } ?? lead.contact.map { Reference($0) }
    guard lead.status == .qualified, let made else { return try openEditLead() }
    try openCard(made)
  }

  func openEditLead() throws {
    guard let lead = try currentLead() else { return }
    guard lead.status.isOpen else { throw LeadRefusal.closed }
    let record = lead.record
    let names = [
      "firstName", "lastName", "company", "title", "phones", "emails", "website", "address.city",
      "source", "campaign", "need", "budget", "tags",
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
    openForm(
      FormModel(
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
        ]))
  }

  // MARK: What a form says

  func lead(_ values: [String: Value], _ form: inout FormModel) throws -> (Change, String)? {
    guard let record = form.record else { return nil }
    let lead = try Lead(record)
    switch form.purpose {
    case .nurture:
      let day = values["nextTouch"].flatMap { Day($0) }
      guard let day, day > clock.today else {
        form.mark("nextTouch", .notLater)
        return nil
      }
      return (
        try repository.nurturing(lead, until: day, form.text("subject").trimmed),
        phrases.leadActs.nurtured(lead.name, formats.dayShort(day, today: clock.today))
      )
    case .disqualify:
      let reason = values["reason"].flatMap { Lead.Reason($0) }
      let said = reason.map { phrases.terms.choices.leads.reason($0).full } ?? ""
      return (
        try repository.disqualifying(lead, reason, note: form.text("closeNote").trimmed),
        phrases.leadActs.disqualified(lead.name, said)
      )
    case .assignLead:
      let named = try repository.resolve(.user, named: form.text("owner")).first
      let after = try lead.assigned(to: named.map { ID($0.raw) }, at: clock.now())
      return (
        Change(.edit, [Edit(before: lead, after: after)]),
        phrases.leads.assigned(lead.name, form.text("owner"))
      )
    case .editLead:
      var after = record
      for (name, value) in values { after[name] = value }
      after["updatedAt"] = clock.now().value
      guard try Lead(after).isAcceptable else {
        form.mark("lastName", .required)
        return nil
      }
      return (Change(.edit, [Edit(before: record, after: after)]), phrases.acts.edited(lead.name))
    case .qualify: return try qualify(lead, values, &form)
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
    var plan = Qualification(lead)
    let made = form.text("makes").split(separator: " ").map(String.init)
    plan.makesAccount = made.contains("account")
    plan.makesContact = made.contains("contact")
    plan.makesOpportunity = made.contains("opportunity")
    if plan.makesAccount {
      plan.account = try values["account"]?.integer.flatMap { try repository.find(ID($0)) }
    }
    if plan.makesContact {
      plan.contact = try values["contact"]?.integer.flatMap { try repository.find(ID($0)) }
    }
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
