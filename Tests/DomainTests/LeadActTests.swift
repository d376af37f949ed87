import Domain
import Testing

/// Saturday, 21 November 2026.
private let clock = Clock.fixed(Instant(iso: "2026-11-21T16:42:00Z") ?? Instant(milliseconds: 0))
private let tomorrow = clock.today + 1

private func lead(_ status: Lead.Status, deal: ID<Opportunity>? = nil) -> Lead {
  var lead = Lead(id: ID(1))
  lead.company = "Acme"
  lead.status = status
  lead.opportunity = deal
  return lead
}

@Test(
  arguments: [
    (.new, tomorrow, nil), (.contacted, tomorrow, nil), (.nurturing, tomorrow + 5, nil),
    (.new, nil, .dateRequired), (.new, clock.today, .dateIsPast),
    (.contacted, clock.today - 1, .dateIsPast), (.qualified, tomorrow, .closed),
    (.disqualified, tomorrow, .closed),
  ] as [(Lead.Status, Day?, LeadRefusal?)])
func aLeadIsPutOffUntilALaterDay(_ status: Lead.Status, _ day: Day?, _ refusal: LeadRefusal?) {
  do throws(LeadRefusal) {
    let after = try lead(status).nurtured(until: day, by: clock)
    #expect(after.status == .nurturing && after.nextTouch == day && refusal == nil)
  } catch {
    #expect(error == refusal)
  }
}

@Test(
  arguments: [
    (.new, .noBudget, nil, nil), (.contacted, .junk, nil, nil), (.nurturing, .badFit, nil, nil),
    (.new, nil, nil, .reasonRequired), (.contacted, .junk, ID(9), .hasOpportunity),
    (.disqualified, .junk, nil, .closed), (.qualified, .junk, nil, .closed),
  ] as [(Lead.Status, Lead.Reason?, ID<Opportunity>?, LeadRefusal?)])
func aLeadIsDisqualifiedWithAReason(
  _ status: Lead.Status, _ reason: Lead.Reason?, _ deal: ID<Opportunity>?, _ refusal: LeadRefusal?
) {
  do throws(LeadRefusal) {
    let after = try lead(status, deal: deal).disqualified(reason, at: clock.now())
    #expect(after.status == .disqualified && after.reason == reason && refusal == nil)
  } catch {
    #expect(error == refusal)
  }
}

@Test(
  arguments: [
    (.disqualified, false, false, nil), (.qualified, false, false, nil),
    (.qualified, true, true, nil), (.qualified, true, false, .opportunityLives),
    (.new, false, false, .notClosed), (.nurturing, false, false, .notClosed),
  ] as [(Lead.Status, Bool, Bool, LeadRefusal?)])
func aLeadIsOpenedAgainUnlessItsDealLives(
  _ status: Lead.Status, _ hasDeal: Bool, _ isLost: Bool, _ refusal: LeadRefusal?
) {
  let deal = hasDeal ? Opportunity(id: ID(9)) : nil
  do throws(LeadRefusal) {
    let after = try lead(status, deal: deal?.id)
      .reactivated(deal: deal, isLost: isLost, at: clock.now())
    #expect(after.status == .contacted && after.opportunity == nil && refusal == nil)
  } catch {
    #expect(error == refusal)
  }
}

@Test func aCompanyBecomesAnAccountAndAPersonAContact() {
  var company = lead(.new)
  #expect(Qualification(company).makesAccount && !Qualification(company).makesContact)
  company.lastName = "Ioannou"
  #expect(Qualification(company).makesAccount && Qualification(company).makesContact)
  company.company = ""
  #expect(!Qualification(company).makesAccount && Qualification(company).makesContact)
}

@Test func whatTheLeadSaysIsAnsweredAlready() throws {
  var asked = lead(.contacted)
  asked.need = "20 chairs"
  asked.budget = Amount(minor: 5)
  asked.criteria = ["fit"]
  #expect(Qualification(asked).answered == [.need, .budget, .fit])
}

@Test(
  arguments: [
    ("Maria Ioannou", "Maria", "Ioannou"), ("Anna van der Berg", "Anna", "van der Berg"),
    ("سارا نوری زاده", "سارا", "نوری زاده"), ("Cher", "", "Cher"), ("", "", ""),
    ("Anna Maria Papadopoulou", "Anna Maria", "Papadopoulou"),
    ("Omar bin Rashid", "Omar", "bin Rashid"),
  ])
func aNameIsPartedIntoFirstAndLast(_ whole: String, _ first: String, _ last: String) {
  #expect(PersonName(whole).first == first && PersonName(whole).last == last)
}
