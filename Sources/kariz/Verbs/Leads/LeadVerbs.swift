import ArgumentParser
import Domain
import ViewModels

/// The acts on a lead.
nonisolated enum LeadVerbs {
  static let all: [any ParsableCommand.Type] = [
    ParseLead.self, QualifyLead.self, NurtureLead.self, DisqualifyLead.self, ReactivateLead.self,
    AssignLead.self,
  ]
}

/// `kariz lead nurture ID --until "in 2 weeks"`.
struct NurtureLead: Verb {
  static let configuration = CommandConfiguration(
    commandName: "nurture", abstract: "Put a lead off until a day; it is in that day's queue.")

  @Argument(help: "The lead: an id, the end of an id, or name:TEXT.") var id: String
  @Option(help: "The day, such as 'in 2 weeks', 15 dec or +30d.") var until: String?
  @Option(help: "What is to be done then; 'Get in touch again' unless given.") var subject: String?

  @MainActor func run(in session: Session) throws {
    try session.wantLeads()
    let repository = try session.repository()
    let lead = try session.find(Lead.self, id)
    let day = try until.map { try session.day($0, option: "--until") }
    let usual = session.phrases.leadActs.comeBack
    try repository.commit(repository.nurturing(lead, until: day, subject ?? usual))
    try session.printChanged(Reference(lead.id))
  }
}

/// `kariz lead disqualify ID --reason noBudget --note "asked again in spring"`.
struct DisqualifyLead: Verb {
  static let configuration = CommandConfiguration(
    commandName: "disqualify", abstract: "Close a lead without a sale, with the reason.")

  @Argument(help: "The lead: an id, the end of an id, or name:TEXT.") var id: String
  @Option(help: "Why: \(Lead.Reason.allCases.map(\.rawValue).joined(separator: ", ")).")
  var reason: String?
  @Option(help: "A remark, for the journal.") var note: String?

  @MainActor func run(in session: Session) throws {
    try session.wantLeads()
    let repository = try session.repository()
    let lead = try session.find(Lead.self, id)
    let reason = try reason.map { try session.choice($0, of: Lead.Reason.self, "--reason") }
    try repository.commit(repository.disqualifying(lead, reason, note: note ?? ""))
    try session.printChanged(Reference(lead.id))
  }
}

/// `kariz lead reactivate ID`.
struct ReactivateLead: Verb {
  static let configuration = CommandConfiguration(
    commandName: "reactivate",
    abstract: "Open a lead again that was closed; a qualified one when its deal is gone or lost.")

  @Argument(help: "The lead: an id, the end of an id, or name:TEXT.") var id: String

  @MainActor func run(in session: Session) throws {
    try session.wantLeads()
    let repository = try session.repository()
    let lead = try session.find(Lead.self, id)
    try repository.commit(repository.reactivating(lead))
    try session.printChanged(Reference(lead.id))
  }
}

/// `kariz lead assign ID… --to sara`.
struct AssignLead: Verb {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Give leads to somebody, or to whom the rules name, in one change.")

  @Argument(help: "The leads: ids, endings of ids, or name:TEXT.") var ids: [String]
  @Option(help: "Whom to; by the rules of the setting assignment unless given.") var to: String?

  @MainActor func run(in session: Session) throws {
    try session.wantLeads()
    let repository = try session.repository()
    let leads = try ids.map { try session.find(Lead.self, $0) }
    let owner = try to.map { try session.find(User.self, $0).id }
    var assigner = try Assigner(repository)
    let now = session.clock.now()
    let edits = try leads.map { lead in
      let after =
        try owner.map { try lead.record.assigned(to: $0, at: now) }
        ?? assigner.assigned(lead.record, at: now)
      return Edit(before: lead.record, after: after)
    }
    try repository.commit(
      repository.withPlaybook(Change(.edit, edits), session.workingCalendar))
    for lead in leads { try session.printChanged(Reference(lead.id)) }
  }
}

extension Session {
  /// The word of a choice that somebody typed, whatever its case.
  func choice<C: Choice>(_ text: String, of type: C.Type, _ option: String) throws -> C {
    let value = try? reading().value(text, of: C.type)
    guard let found = value.flatMap({ C($0) }) else {
      throw Exit(
        .wrongUse,
        phrases.records.wrongValue(option, text, phrases.forms.expected(C.type)))
    }
    return found
  }
}
