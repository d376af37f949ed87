import Domain

/// People who have asked and are no customers yet: one for each eight deals, of the last weeks.
nonisolated extension DemoShop {
  /// - Parameter first: the number of the first company that no customer has.
  mutating func writeLeads(_ count: Int, from first: Int, to writer: any BulkWriter) throws {
    for number in 0..<count {
      var lead = lead(first + number)
      let status = [Lead.Status.new, .contacted, .nurturing, .disqualified][
        chance.place(among: [30, 40, 15, 15])]
      bring(&lead, to: status)
      try writer.add(lead.record)
      guard status == .contacted || status == .nurturing else { continue }
      try writer.add(nextStep(of: lead).record)
    }
  }

  private mutating func lead(_ number: Int) -> Lead {
    var lead = Lead(id: newID())
    let person = person(at: companies.domain(number))
    lead.kind = .company
    (lead.firstName, lead.lastName) = (person.first, person.last)
    lead.company = companies.name(number)
    lead.title = chance.pick(words.jobs)
    lead.owner = staff.owner(&chance)
    lead.phones = Texts([phone()])
    if chance.isTrue(80) { lead.emails = Texts([person.email]) }
    lead.website = companies.domain(number)
    (lead.address.city, lead.address.country) = (chance.pick(words.cities), words.country)
    lead.need = chance.pick(words.deals)
    lead.currency = words.currency
    if chance.isTrue(40) {
      lead.budget = Amount(minor: chance.amount(words.amounts) * words.currency.scale)
    }
    lead.source = chance.pick(words.sources)
    return lead
  }

  /// The new ones came today, the others before.
  private mutating func bring(_ lead: inout Lead, to status: Lead.Status) {
    lead.status = status
    lead.createdAt = moment(on: today + (status == .new ? 0 : -chance.number(2...40)))
    lead.updatedAt = lead.createdAt
    guard status != .new else { return }
    let contacted = lead.createdAt.milliseconds + Int64(chance.number(1...30)) * 3_600_000
    lead.firstContactAt = min(Instant(milliseconds: contacted), clock.now())
    if status == .nurturing { lead.nextTouch = workday(today + chance.number(10...60)) }
    if status == .disqualified {
      lead.reason = chance.pick([.noBudget, .notInterested, .cannotContact, .badFit], or: .badFit)
    }
  }

  /// A call that is planned; one who rests is called when that ends.
  private mutating func nextStep(of lead: Lead) -> Activity {
    var call = Activity(id: newID())
    (call.kind, call.direction) = (.call, .outbound)
    call.subject = chance.pick(words.calls)
    (call.owner, call.lead) = (lead.owner, lead.id)
    call.due = .day(lead.nextTouch ?? workday(today + chance.number(0...14)))
    (call.createdAt, call.updatedAt) = (lead.createdAt, lead.createdAt)
    return call
  }
}
