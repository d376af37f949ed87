import ArgumentParser
import Domain
import Exchange
import ViewModels

/// `kariz lead qualify ID --account ID --amount "42000 EUR" --expected-close "15 dec"`.
struct QualifyLead: Verb {
  static let configuration = CommandConfiguration(
    commandName: "qualify",
    abstract: "Make an account, a contact and a deal of a lead, and print their ids.")

  @Argument(help: "The lead: an id, the end of an id, or name:TEXT.") var id: String
  @Flag(help: "Make no deal.") var noOpportunity = false
  @Flag(help: "Make no account.") var noAccount = false
  @Flag(help: "Make no contact.") var noContact = false
  @Option(help: "An account that is there already; only what it lacks is filled in.")
  var account: String?
  @Option(help: "A contact who is there already; only what they lack is filled in.")
  var contact: String?
  @Option(help: "What the deal may bring; the lead's budget unless given.") var amount: String?
  @Option(help: "When the deal may be closed.") var expectedClose: String?
  @Option(
    help: "What is known: \(Lead.Criterion.allCases.map(\.rawValue).joined(separator: ", ")).")
  var criteria: String?

  @MainActor func run(in session: Session) throws {
    try session.wantLeads()
    let repository = try session.repository()
    let plan = try plan(session)
    let stages = try StageRow(of: nil, session)
    let qualified = try repository.qualifying(
      plan, required: repository.requiredCriteria,
      in: plan.makesOpportunity ? stages.first(session) : nil)
    if account == nil, contact == nil { try tellMatches(plan.lead, session) }
    try repository.commit(repository.withPlaybook(qualified.change, session.workingCalendar))
    try print(qualified, session)
  }

  @MainActor private func plan(_ session: Session) throws -> Qualification {
    let lead = try session.find(Lead.self, id)
    var plan = Qualification(lead)
    if noAccount { plan.makesAccount = false }
    if noContact { plan.makesContact = false }
    plan.makesOpportunity = !noOpportunity
    plan.account = try account.map { try session.find(Account.self, $0) }
    plan.contact = try contact.map { try session.find(Contact.self, $0) }
    let words = (criteria ?? "").split { ", ;".contains($0) }.map(String.init)
    for word in words {
      plan.answered.insert(try session.choice(word, of: Lead.Criterion.self, "--criteria"))
    }
    plan.expectedClose = try expectedClose.map { try session.day($0, option: "--expected-close") }
    if let amount { plan.amount = try money(amount, in: lead.currency, session) }
    return plan
  }

  @MainActor private func money(
    _ text: String, in currency: Currency, _ session: Session
  ) throws -> Amount {
    let words = session.phrases
    guard let money = try session.reading().reading(in: currency).money(text),
      money.currency == currency
    else {
      let right = words.forms.expected(.money)
      throw Exit(.wrongUse, words.records.wrongValue("--amount", text, right))
    }
    guard money.amount.minor >= 0 else {
      throw Exit(.wrongUse, words.records.wrongValue("--amount", text, words.forms.notNegative))
    }
    return money.amount
  }

  /// Whom the lead could be; what is made is made all the same, and can be undone.
  @MainActor private func tellMatches(_ lead: Lead, _ session: Session) throws {
    let found = try session.repository().matches(for: lead)
    guard !found.isEmpty else { return }
    let names = found.map { "\($0.title) (\($0.reference.kind.rawValue) \($0.reference.raw))" }
    session.say(session.phrases.leadActs.looksLike(session.formats.list(names)))
  }

  /// Account, contact and deal, as far as they are there.
  @MainActor private func print(_ qualified: Qualified, _ session: Session) throws {
    let ids: [(String, Int64?)] = [
      ("account", qualified.account?.raw), ("contact", qualified.contact?.raw),
      ("opportunity", qualified.opportunity?.raw),
    ]
    guard session.form == .json else {
      for case (_, let id?) in ids { try session.printLine(String(id)) }
      return
    }
    try session.printObject(
      .object(ids.map { JSONMember($0.0, $0.1.map { .string(String($0)) } ?? .null) }))
  }
}
