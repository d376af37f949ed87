import Domain
import ViewModels

/// A record as it is to be added: what was typed, and what a new one of its kind begins with.
struct NewRecord {
  let change: Change
  let reference: Reference

  /// Options of `add` beside the fields of the kind.
  static func extras(of kind: Kind) -> Set<String> {
    switch kind {
    case .activity, .note: ["on"]
    case .opportunity: ["pipeline"]
    case .stage: ["pipeline", "at"]
    case .lead, .account, .contact, .pipeline, .playbook, .user, .team, .setting, .affiliation,
      .event, .verdict, .field, .attachment:
      []
    }
  }

  /// - Parameter happened: whether it is an activity that is over already.
  init(
    _ kind: Kind, _ typed: FieldArguments, _ session: Session, happened: Bool = false
  ) throws {
    let repository = try session.repository()
    if kind == .lead { try session.wantLeads() }
    var record = Record(blank: kind, id: repository.newID(Lead.self).raw)
    // A stage is looked for in the deal's pipeline only.
    let fields = typed.fields.filter { kind != .opportunity || $0.property.name != "stage" }
    try session.fieldWriter().fill(&record, with: fields, isNew: true)
    record = try Self.placed(record, typed, session)
    if happened {
      record = try Activity(record).logged(outcome: "", at: session.clock.now()).record
    }
    try RecordRules(session.phrases).check(record)
    try session.check(record, before: nil)
    if kind.schema.property("owner") != nil, record["owner"].isNull {
      record["owner"] = try Self.owner(of: record, session).value
    }
    record.begin(at: session.clock.now())
    change = try Self.adding(record, session)
    reference = Reference(kind, record.id)
  }

  /// A lead goes to whom the rules name.
  private static func owner(of record: Record, _ session: Session) throws -> ID<User> {
    var assigner = try record.kind == .lead ? Assigner(session.repository()) : nil
    return try assigner?.owner(of: record) ?? session.me().id
  }

  /// The record where it belongs: a deal in a stage, an activity on somebody.
  private static func placed(
    _ record: Record, _ typed: FieldArguments, _ session: Session
  ) throws -> Record {
    switch record.kind {
    case .opportunity:
      var deal = try Opportunity(record)
      let pipeline = try typed.extra("pipeline").map { try session.find(Pipeline.self, $0) }
      let stages = try StageRow(of: pipeline, session)
      deal.stage =
        try typed.text(of: "stage").map { try stages.find($0, session).id }
        ?? stages.first(session).id
      deal.probabilityIsManual = typed.text(of: "probability")?.isEmpty == false
      return deal.record
    case .activity:
      return try typed.extra("on").map { try Activity(record).on($0, session).record } ?? record
    case .note: return try Note(record).on(typed.extra("on"), session).record
    case .event: return try session.recognised(record)
    case .affiliation: return try session.checkedPost(record)
    case .lead, .account, .contact, .pipeline, .stage, .playbook, .user, .team, .setting,
      .verdict, .field, .attachment:
      return record
    }
  }

  /// The change that adds it, with the rows that come or move with it.
  private static func adding(_ record: Record, _ session: Session) throws -> Change {
    switch record.kind {
    case .opportunity: try adding(Opportunity(record), session)
    case .pipeline: try session.repository().addition(of: Pipeline(record))
    case .activity: try adding(Activity(record), session)
    case .note: try .add(Note(record).written(by: session.me().id, at: session.clock.now()))
    case .user: .add(try User(record).withLogin())
    case .playbook: .add(try session.repository().last(PlaybookStep(record)))
    case .field: try adding(CustomField(record), session)
    case .lead: Change(.add, [Edit(before: nil, after: record)] + (try adopting(record, session)))
    case .account, .contact, .stage, .team, .setting, .affiliation, .event, .verdict, .attachment:
      Change(.add, [Edit(before: nil, after: record)])
    }
  }

  private static func adopting(_ record: Record, _ session: Session) throws -> [Edit?] {
    try session.repository().adopting(Lead(record))
  }

  private static func adding(_ deal: Opportunity, _ session: Session) throws -> Change {
    let repository = try session.repository()
    guard let stage = try repository.find(deal.stage), stage.type == .open else {
      let command = "kariz opportunity win"
      throw Exit(.wrongUse, session.phrases.records.fieldHasCommand("--stage", command))
    }
    let order = try repository.laneOrder(in: stage.id, at: .top)
    let begun = try repository.originated(deal).begun(in: stage, order: order, by: session.clock)
    return try repository.withPlaybook(.add(begun), session.workingCalendar)
  }

  private static func adding(_ field: CustomField, _ session: Session) throws -> Change {
    .add(
      try session.repository().kept(
        field, before: nil, builtIn: Fields.builtInNames(of: field.of.kind)))
  }

  private static func adding(_ activity: Activity, _ session: Session) throws -> Change {
    let lead = try session.repository().contacting(activity)
    let edits = [Edit(before: Activity?.none, after: activity), lead]
    return Change(activity.status == .done ? .logActivity : .planActivity, edits)
  }
}

extension Record {
  /// Says when the record was made, where its kind tells.
  fileprivate mutating func begin(at now: Instant) {
    self["createdAt"] = now.value
    self["updatedAt"] = now.value
  }
}

extension User {
  /// The user with a login, made from the name where none was given, and with a name.
  fileprivate func withLogin() -> User {
    var user = self
    if user.login.isEmpty { user.login = User.login(from: name) }
    if user.name.isEmpty { user.name = login }
    return user
  }
}

extension Note {
  fileprivate func written(by author: ID<User>, at now: Instant) -> Note {
    var note = self
    note.author = self.author ?? author
    if note.at.milliseconds == 0 { note.at = now }
    return note
  }
}

extension Session {
  /// The event of now unless it says when, and of the lead that has the visitor's address.
  fileprivate func recognised(_ event: Record) throws -> Record {
    var signal = try Signal(event)
    if signal.at.milliseconds == 0 { signal.at = clock.now() }
    signal.visitor = signal.visitor.contains("@") ? signal.visitor.lowercased() : signal.visitor
    signal.lead = try signal.lead ?? repository().lead(of: signal.visitor)
    return signal.record
  }
}
