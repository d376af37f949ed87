/// The records that a lead has become.
public struct Qualified: Hashable, Sendable {
  public let change: Change
  public let account: ID<Account>?
  public let contact: ID<Contact>?
  public let opportunity: ID<Opportunity>?
}

extension Repository {
  /// All that becomes of a lead as one change: new records, or what others lack filled in; the lead
  /// closed, with its links; and what was planned, done and noted with it linked to them too, so that
  /// it stands in their stories and is never there twice.
  /// - Parameter required: what has to be answered first.
  public func qualifying(
    _ plan: Qualification, required: Set<Lead.Criterion> = [], in stage: Stage?
  ) throws -> Qualified {
    let lead = plan.lead
    guard lead.status.isOpen else { throw LeadRefusal.closed }
    let unanswered = Lead.Criterion.allCases.filter {
      required.contains($0) && !plan.answered.contains($0)
    }
    guard unanswered.isEmpty else { throw LeadRefusal.unanswered(unanswered) }
    let fields = try customFields()
    let account = try account(of: plan, fields)
    let contact = try contact(of: plan, account?.after.map { ID($0.id) }, fields)
    let deal = try deal(
      of: plan, account?.after.map { ID($0.id) }, contact?.after.map { ID($0.id) }, in: stage,
      fields)
    guard account != nil || contact != nil || deal != nil else { throw LeadRefusal.nothingToMake }
    var closed = lead.updated(at: clock.now())
    (closed.status, closed.qualifiedAt, closed.nextTouch) = (.qualified, clock.now(), nil)
    closed.criteria = Tags(Lead.Criterion.allCases.filter(plan.answered.contains).map(\.rawValue))
    closed.account = account?.after.map { ID($0.id) }
    closed.contact = contact?.after.map { ID($0.id) }
    closed.opportunity = deal?.id
    let story = try story(of: closed)
    let made = [account?.edit, contact?.edit, deal.flatMap { Edit(before: nil, after: $0) }]
    return Qualified(
      change: Change(.qualifyLead, [Edit(before: lead, after: closed)] + made + story),
      account: closed.account, contact: closed.contact, opportunity: closed.opportunity)
  }

  private func account(of plan: Qualification, _ fields: CustomFields) throws -> Becoming? {
    guard plan.account != nil || plan.makesAccount else { return nil }
    return try becoming(
      plan.account?.record ?? Record(blank: .account, id: newID(Account.self).raw),
      isNew: plan.account == nil, plan, LeadMap.account, fields)
  }

  private func contact(
    of plan: Qualification, _ account: ID<Account>?, _ fields: CustomFields
  ) throws -> Becoming? {
    guard plan.contact != nil || plan.makesContact else { return nil }
    var becoming = try becoming(
      plan.contact?.record ?? Record(blank: .contact, id: newID(Contact.self).raw),
      isNew: plan.contact == nil, plan, LeadMap.contact, fields)
    if var record = becoming.after {
      if record["account"].isNull, let account { record["account"] = account.value }
      if record["firstName"].isNull, record["lastName"].isNull {
        record["lastName"] = (plan.lead.emails.items + plan.lead.phones.items).first?.value ?? .null
      }
      becoming.after = record
    }
    return becoming
  }

  private func becoming(
    _ record: Record, isNew: Bool, _ plan: Qualification, _ map: [LeadMap], _ fields: CustomFields
  ) throws -> Becoming {
    var after = plan.filled(record, map, isNew: isNew)
    after.take(from: plan.lead.record, fields, try currency())
    if isNew { after["createdAt"] = clock.now().value }
    if after != record { after["updatedAt"] = clock.now().value }
    return Becoming(before: isNew ? nil : record, after: after)
  }

  private func deal(
    of plan: Qualification, _ account: ID<Account>?, _ contact: ID<Contact>?, in stage: Stage?,
    _ fields: CustomFields
  ) throws -> Opportunity? {
    guard plan.makesOpportunity, let stage else { return nil }
    let blank = Record(blank: .opportunity, id: newID(Opportunity.self).raw)
    var record = plan.filled(blank, LeadMap.opportunity, isNew: true)
    record.take(from: plan.lead.record, fields, try currency())
    var deal = try Opportunity(record)
    deal.name = plan.dealName
    (deal.account, deal.contact, deal.amount) = (account, contact, plan.amount)
    deal.expectedClose = plan.expectedClose
    let order = try laneOrder(in: stage.id, at: .top)
    return try deal.begun(in: stage, order: order, by: clock)
  }

  /// What was planned, done and noted with the lead, on its records too.
  private func story(of lead: Lead) throws -> [Edit?] {
    let activities = try activities(of: lead).map { activity in
      var linked = activity
      linked.account = activity.account ?? lead.account
      linked.contact = activity.contact ?? lead.contact
      linked.opportunity = activity.opportunity ?? lead.opportunity
      return Edit(before: activity, after: linked)
    }
    let notes = try notes(of: lead).map { note in
      var linked = note
      linked.account = note.account ?? lead.account
      linked.contact = note.contact ?? lead.contact
      linked.opportunity = note.opportunity ?? lead.opportunity
      return Edit(before: note, after: linked)
    }
    return activities + notes
  }
}

/// A record that is made, or filled in.
private struct Becoming {
  let before: Record?
  var after: Record?

  var edit: Edit? { Edit(before: before, after: after) }
}

extension Lead {
  /// Whom a deal with it is called after.
  var dealCustomer: String {
    if !company.isEmpty { return company }
    return name.isEmpty ? (emails.items + phones.items).first ?? "" : name
  }

  /// What is known without anybody saying so, and what was answered.
  var answered: Set<Criterion> {
    var known = Set(criteria.words.compactMap { Criterion(rawValue: $0) })
    if !need.isEmpty { known.insert(.need) }
    if budget != nil { known.insert(.budget) }
    return known
  }
}

extension Record {
  /// What stands in fields of people's own, where this has one of the same name and form and nothing in
  /// it; amounts only where both count in the same currency.
  /// - Parameter usual: of records that name none.
  fileprivate mutating func take(
    from lead: Record, _ fields: CustomFields, _ usual: Currency
  ) {
    let isSameMoney =
      (self["currency"].text ?? usual.code) == (lead["currency"].text ?? usual.code)
    for field in fields.of(kind) where self[field.property.name].isNull {
      let same = fields.of(.lead).first {
        $0.type == field.type && Property.key($0.name) == Property.key(field.name)
      }
      guard let value = same.map({ lead[$0.property.name] }), !value.isNull,
        field.type != .choice || field.choices.items.contains(value.text ?? ""),
        field.type != .money || isSameMoney
      else { continue }
      self[field.property.name] = value
    }
  }
}
