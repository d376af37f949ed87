import Domain
import ViewModels

/// People who have asked and are no customers yet: one for each eight deals, of the last weeks, the
/// newest last.
nonisolated extension DemoShop {
  /// - Parameter first: the number of the first company that no customer has.
  mutating func writeLeads(_ count: Int, from first: Int, to writer: any BulkWriter) throws {
    for number in 0..<count {
      var lead = lead(first + number)
      bring(&lead, after: (count - 1 - number) * 40 / count)
      try writer.add(lead.record)
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
    lead.source = chance.pick(LeadPhrases.usualSources)
    return lead
  }

  /// What became of a lead that came so many days ago; one in twelve was forgotten.
  private mutating func bring(_ lead: inout Lead, after days: Int) {
    let status = [Lead.Status.contacted, .nurturing, .disqualified, .new][
      chance.place(among: [50, 22, 20, 8])]
    lead.createdAt = moment(on: today + -days)
    lead.updatedAt = lead.createdAt
    guard days > 1, status != .new else { return }
    lead.status = status
    let contacted = lead.createdAt.milliseconds + Int64(chance.number(1...30)) * 3_600_000
    lead.firstContactAt = min(Instant(milliseconds: contacted), clock.now())
    if status == .nurturing { lead.nextTouch = workday(today + chance.number(10...60)) }
    if status == .disqualified {
      lead.reason = chance.pick([.noBudget, .notInterested, .cannotContact, .badFit], or: .badFit)
    }
  }
}
