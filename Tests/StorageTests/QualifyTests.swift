import Domain
import Testing

@testable import Storage

/// A lead with a call that was made, a call that is planned and a note.
private struct Desk {
  let file = ScratchFile()
  let repository: SQLiteRepository
  let lead: Lead
  let stage: Stage

  init() throws {
    repository = try file.open()
    var lead = Lead(id: repository.newID(Lead.self))
    (lead.firstName, lead.lastName, lead.company) = ("Maria", "Ioannou", "Aegean Olive")
    (lead.phones, lead.emails) = (["+302105550199"], ["maria@aegean.example"])
    (lead.need, lead.budget, lead.status) = ("bulk oil", Amount(minor: 4_200_000), .contacted)
    (lead.source, lead.notes) = ("fair", "met at the stand")
    lead.address.city = "Athens"
    self.lead = lead
    let repository = repository
    func activity(_ subject: String) -> Activity {
      var activity = Activity(id: repository.newID(Activity.self))
      (activity.subject, activity.lead, activity.kind) = (subject, lead.id, .call)
      return activity
    }
    var note = Note(id: repository.newID(Note.self))
    (note.text, note.lead, note.at) = ("wants samples", lead.id, repository.clock.now())
    try repository.commit(
      Change(
        .add,
        [
          Edit(before: Lead?.none, after: lead),
          Edit(
            before: Activity?.none,
            after: activity("asked").logged(
              outcome: "", at: repository.clock.now())),
          Edit(before: Activity?.none, after: activity("send samples")),
          Edit(before: Note?.none, after: note),
        ]))
    stage = try #require(repository.all(Stage.self).first { $0.type == .open })
  }

  func qualify(_ prepare: (inout Qualification) -> Void = { _ in }) throws -> Qualified {
    var plan = Qualification(lead)
    prepare(&plan)
    let qualified = try repository.qualifying(plan, in: stage)
    try repository.commit(qualified.change)
    return qualified
  }

  /// How often each line of a story stands in it.
  func story(of record: Reference) throws -> [String: Int] {
    let items = try repository.timeline(of: record, before: nil, limit: 50)
    return Dictionary(grouping: items) { item in
      switch item {
      case .entry(let entry): entry.act.rawValue
      case .activity(let activity, _): activity.subject
      case .note(let note, _): note.text
      case .state(let move, _): "state \(move.to)"
      case .signal(let signal): signal.page
      case .closing(let closing): closing.deal.name
      }
    }.mapValues(\.count)
  }
}

@Test func qualifyingMakesThreeRecordsAndLinksThem() throws {
  let desk = try Desk()
  let made = try desk.qualify()
  let account = try #require(try made.account.flatMap { try desk.repository.find($0) })
  let contact = try #require(try made.contact.flatMap { try desk.repository.find($0) })
  let deal = try #require(try made.opportunity.flatMap { try desk.repository.find($0) })
  let lead = try #require(try desk.repository.find(desk.lead.id))
  #expect(account.name == "Aegean Olive" && account.address.city == "Athens")
  #expect(contact.name == "Maria Ioannou" && contact.account == account.id)
  #expect(contact.phones == ["+302105550199"] && contact.source == "fair")
  #expect(deal.name == "Aegean Olive – bulk oil" && deal.amount == desk.lead.budget)
  #expect(deal.account == account.id && deal.contact == contact.id && deal.need == "bulk oil")
  #expect(deal.notes == "met at the stand" && deal.stage == desk.stage.id)
  #expect(lead.status == .qualified && lead.qualifiedAt == desk.repository.clock.now())
  #expect(lead.account == account.id && lead.contact == contact.id && lead.opportunity == deal.id)
  #expect(lead.criteria.words == ["need", "budget"])
}

@Test func whatWasDoneWithTheLeadStandsInEveryStoryOnce() throws {
  let desk = try Desk()
  let made = try desk.qualify()
  let records = [
    Reference(desk.lead.id), made.account.map { Reference($0) }, made.contact.map { Reference($0) },
    made.opportunity.map { Reference($0) },
  ].compactMap { $0 }
  #expect(records.count == 4)
  for record in records {
    let story = try desk.story(of: record)
    #expect(story["asked"] == 1 && story["wants samples"] == 1 && story["qualifyLead"] == 1)
    #expect(story["add"] == 1, "it came in as a lead")
    #expect(try desk.repository.nextStep(of: record)?.subject == "send samples")
  }
  #expect(try desk.repository.count(.activity, where: Filter()) == 2)
  #expect(try desk.repository.count(.note, where: Filter()) == 1)
}

@Test func oneUndoTakesAllOfItBackAndOneRedoBringsItAgain() throws {
  let desk = try Desk()
  let before = try desk.file.contents()
  let made = try desk.qualify()
  let after = try desk.file.contents()
  #expect(before != after)
  #expect(try desk.repository.undo()?.act == .qualifyLead)
  #expect(try desk.file.contents() == before)
  #expect(try desk.repository.redo()?.act == .qualifyLead)
  #expect(try desk.file.contents() == after)
  #expect(try made.opportunity.flatMap { try desk.repository.find($0) } != nil)
}

@Test func whatALeadHasBecomeMayGoAndTheLeadKeepsItsStory() throws {
  let desk = try Desk()
  let made = try desk.qualify()
  let qualified = try #require(try desk.repository.find(desk.lead.id))
  let story = try desk.story(of: Reference(desk.lead.id))
  let before = try desk.file.contents()
  let deal = Reference(try #require(made.opportunity))
  let deletion = try desk.repository.deletion(of: [deal])
  try desk.repository.commit(deletion)
  #expect(deletion.edits.first?.id == deal.raw)
  #expect(try desk.repository.find(desk.lead.id)?.opportunity == nil)
  let left = try desk.story(of: Reference(desk.lead.id))
  #expect(["asked", "wants samples", "send samples"].allSatisfy { left[$0] == story[$0] })
  #expect(try desk.repository.undo()?.act == .delete)
  #expect(try desk.file.contents() == before)
  #expect(throws: LeadRefusal.opportunityLives) { try desk.repository.reactivating(qualified) }
  #expect(try desk.repository.redo()?.act == .delete)
  let lead = try #require(try desk.repository.find(desk.lead.id))
  try desk.repository.commit(desk.repository.reactivating(lead))
  #expect(try desk.repository.find(desk.lead.id)?.status == .contacted)
}

@Test func whatIsTakenFromTheLeadCounts() throws {
  let desk = try Desk()
  var account = Account(id: desk.repository.newID(Account.self))
  (account.name, account.phones) = ("Aegean Olive Oil Co", ["+30 210 5550199"])
  try desk.repository.commit(.add(account))
  var plan = Qualification(desk.lead)
  plan.account = account
  plan.taken = Set(plan.differences)
  try desk.repository.commit(desk.repository.qualifying(plan, in: desk.stage).change)
  let linked = try #require(try desk.repository.find(account.id))
  #expect(linked.name == desk.lead.company && linked.phones.items.count == 1)
}

@Test func recordsThatAreThereKeepWhatTheySayAndGetWhatTheyLack() throws {
  let desk = try Desk()
  var account = Account(id: desk.repository.newID(Account.self))
  (account.name, account.emails) = ("Aegean Olive Oil Co", ["office@aegean.example"])
  var contact = Contact(id: desk.repository.newID(Contact.self))
  (contact.lastName, contact.title) = ("Ioannou", "CEO")
  try desk.repository.commit(.add(account))
  try desk.repository.commit(.add(contact))
  var plan = Qualification(desk.lead)
  (plan.account, plan.contact) = (account, contact)
  #expect(plan.differences.map(\.property) == ["name"])
  let made = try desk.repository.qualifying(plan, in: desk.stage)
  try desk.repository.commit(made.change)
  let linked = try #require(try desk.repository.find(account.id))
  #expect(made.account == account.id && linked.name == "Aegean Olive Oil Co")
  #expect(linked.emails == ["office@aegean.example", "maria@aegean.example"])
  #expect(linked.phones == ["+302105550199"])
  let person = try #require(try desk.repository.find(contact.id))
  #expect(person.title == "CEO" && person.firstName == "Maria" && person.account == account.id)
  #expect(try desk.repository.count(.account, where: Filter()) == 1)
}

@Test func aQualifiedLeadIsOpenedAgainOnceItsDealIsLost() throws {
  let desk = try Desk()
  let made = try desk.qualify()
  let lead = try #require(try desk.repository.find(desk.lead.id))
  #expect(throws: LeadRefusal.opportunityLives) { try desk.repository.reactivating(lead) }
  let lost = try #require(try desk.repository.all(Stage.self).first { $0.type == .lost })
  let deal = try #require(try made.opportunity.flatMap { try desk.repository.find($0) })
  let order = try desk.repository.laneOrder(in: lost.id, at: .top)
  let gone = try deal.lost(
    in: lost, reason: .price, to: "", on: desk.repository.clock.today, note: "", order: order,
    at: desk.repository.clock.now())
  try desk.repository.commit(Change(.loseOpportunity, [Edit(before: deal, after: gone)]))
  try desk.repository.commit(desk.repository.reactivating(lead))
  let open = try #require(try desk.repository.find(desk.lead.id))
  #expect(open.status == .contacted && open.opportunity == nil && open.account == made.account)
  #expect(try desk.story(of: Reference(open.id))["qualifyLead"] == 1)
}

@Test func whatIsRequiredAndUnansweredIsNamed() throws {
  let desk = try Desk()
  let plan = Qualification(desk.lead)
  #expect(throws: LeadRefusal.unanswered([.fit, .makers])) {
    try desk.repository.qualifying(plan, required: [.need, .fit, .makers], in: desk.stage)
  }
  var nothing = plan
  (nothing.makesAccount, nothing.makesContact, nothing.makesOpportunity) = (false, false, false)
  #expect(throws: LeadRefusal.nothingToMake) {
    try desk.repository.qualifying(nothing, in: desk.stage)
  }
}

@Test func aLeadThatRestsComesBackByItsWorkAndOneThatGoesTakesItAlong() throws {
  let desk = try Desk()
  let day = desk.repository.clock.today + 30
  var earlier = Activity(id: desk.repository.newID(Activity.self))
  (earlier.subject, earlier.lead, earlier.due) = ("call", desk.lead.id, .day(day + -1))
  try desk.repository.commit(.add(earlier))
  try desk.repository.commit(desk.repository.nurturing(desk.lead, until: day, "Ask again"))
  let resting = try #require(try desk.repository.find(desk.lead.id))
  #expect(resting.status == .nurturing && resting.nextTouch == day)
  let planned = try desk.repository.list(ListQuestion(.activity)).map { try Activity($0.record) }
  #expect(planned.contains { $0.subject == "Ask again" && $0.due == .day(day) })
  #expect(planned.filter { $0.status == .canceled }.map(\.subject) == ["call"])
  try desk.repository.commit(desk.repository.disqualifying(resting, .noBudget, note: "spring"))
  #expect(try desk.repository.nextStep(of: Reference(desk.lead.id)) == nil)
  #expect(try desk.repository.undo()?.reason == "spring")
  #expect(try desk.repository.nextStep(of: Reference(desk.lead.id)) != nil)
}

@Test func whoeverHasTheSameMailNumberOrNameIsFound() throws {
  let desk = try Desk()
  var byMail = Contact(id: desk.repository.newID(Contact.self))
  (byMail.lastName, byMail.emails) = ("Other", ["maria@aegean.example"])
  var byPhone = Account(id: desk.repository.newID(Account.self))
  (byPhone.name, byPhone.phones) = ("Oil", ["+302105550199"])
  var byName = Account(id: desk.repository.newID(Account.self))
  byName.name = "AEGEAN  Olive"
  for change in [Change.add(byMail), .add(byPhone), .add(byName)] {
    try desk.repository.commit(change)
  }
  let found = try desk.repository.matches(for: desk.lead)
  #expect(found.map(\.match.key) == [.email, .phone, .name])
  #expect(
    found.map(\.reference) == [Reference(byMail.id), Reference(byPhone.id), Reference(byName.id)])
}

/// What stands in a field of people's own goes along where one of the same name and form is there and
/// empty.
@Test func ownFieldsGoAlongWithWhoQualifies() throws {
  let desk = try Desk()
  func field(_ name: String, of owner: CustomField.Owner, _ type: CustomField.Form = .text) throws
    -> String
  {
    var field = CustomField(id: desk.repository.newID(CustomField.self))
    (field.name, field.of, field.type) = (name, owner, type)
    if type == .choice { field.choices = owner == .lead ? ["Gold", "Iron"] : ["Gold"] }
    try desk.repository.commit(.add(field))
    return field.property.name
  }
  let (region, tier) = (try field("Region", of: .lead), try field("Tier", of: .lead, .choice))
  let ofAccount = try field("region", of: .account)
  let ofContact = try field("Region", of: .contact, .number)
  let ofDeal = try field("REGION", of: .opportunity)
  let tierOfDeal = try field("Tier", of: .opportunity, .choice)
  let fee = try field("Fee", of: .lead, .money)
  let feeOfDeal = try field("Fee", of: .opportunity, .money)
  let feeOfContact = try field("Fee", of: .contact, .money)
  var lead = desk.lead.record
  (lead[region], lead[tier], lead[fee]) = (.text("North"), .text("Iron"), .integer(700))
  lead["currency"] = .text("IRT")
  try desk.repository.commit(Change(.edit, [Edit(before: desk.lead.record, after: lead)]))
  let plan = Qualification(try Lead(lead))
  let made = try desk.repository.qualifying(plan, in: desk.stage)
  try desk.repository.commit(made.change)
  func value(_ name: String, _ record: Reference?) throws -> Value? {
    try record.flatMap { try desk.repository.record($0) }?[name]
  }
  #expect(try value(ofAccount, made.account.map { Reference($0) }) == .text("North"))
  #expect(try value(ofContact, made.contact.map { Reference($0) }) == .null, "another form")
  #expect(try value(ofDeal, made.opportunity.map { Reference($0) }) == .text("North"))
  #expect(try value(tierOfDeal, made.opportunity.map { Reference($0) }) == .null, "no such choice")
  #expect(try value(feeOfDeal, made.opportunity.map { Reference($0) }) == .integer(700))
  #expect(try value(feeOfContact, made.contact.map { Reference($0) }) == .null, "other money")
  #expect(try desk.repository.check() == [])
}
