import ArgumentParser
import Domain
import ViewModels

/// `kariz opportunity set ID --amount "42000 EUR" --expect amount=40000`.
struct SetRecord<E: Entity>: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: "Change fields of one; an empty value clears. --help lists the fields.")
  }

  /// A file begins with its usual stages, and those may be set before anything else.
  static var makesFile: Bool { E.kind == .stage || E.kind == .pipeline }

  @Argument(
    parsing: .captureForPassthrough, help: "ID --FIELD VALUE … [--expect FIELD=VALUE]")
  var arguments: [String] = []

  @MainActor func run(in session: Session) throws {
    let schema = try session.schema(of: E.kind, for: arguments)
    let typed = try FieldArguments(
      arguments, of: schema, extras: ["expect"], session.phrases)
    guard !typed.asksForHelp else {
      return try FieldHelp(schema, isNew: false).print(session)
    }
    guard let id = typed.words.first else {
      throw Exit(.wrongUse, session.phrases.records.idWanted)
    }
    try typed.refuseWords(after: 1, session.phrases)
    guard !typed.fields.isEmpty else {
      throw Exit(.wrongUse, session.phrases.records.fieldWanted)
    }
    if E.kind == .lead { try session.wantLeads() }
    let edit = RecordEdit(of: try session.find(E.self, id).record, session)
    try edit.expect(typed.all("expect"))
    let change = try edit.change(setting: typed.fields)
    if !change.isEmpty {
      let repository = try session.repository()
      try repository.commit(repository.withPlaybook(change, session.workingCalendar))
      try session.sayOverlap(after: change)
    }
    try session.printChanged(Reference(E.kind, edit.before.id))
  }
}

/// A record as it was read, and how it is to be.
struct RecordEdit {
  let before: Record
  private let session: Session

  init(of record: Record, _ session: Session) {
    before = record
    self.session = session
  }

  /// - Parameter expectations: `FIELD=VALUE`, as a script has read them.
  /// - Throws: `Conflict` when a field holds another value by now.
  func expect(_ expectations: [String]) throws {
    let writer = try session.fieldWriter()
    let schema = try session.schema(of: before.kind)
    var different: [FieldConflict] = []
    for expectation in expectations {
      let name = String(expectation.prefix { $0 != "=" })
      let text = String(expectation.dropFirst(name.count + 1))
      guard let property = FieldArguments.property(name, of: schema) else {
        throw Exit(.wrongUse, session.phrases.records.unknownField(name, nil))
      }
      let field = FieldArguments.Field(option: "--expect", property: property, text: text)
      let expected = try writer.value(field, in: currency)
      let found = try value(of: property)
      if found != expected {
        different.append(
          FieldConflict(
            kind: before.kind, id: before.id, property: property, original: expected,
            mine: .null, theirs: found))
      }
    }
    guard !different.isEmpty else { return }
    let last = try session.repository().log(
      of: Reference(before.kind, before.id), before: nil, limit: 1
    ).first
    throw Conflict(fields: different, by: last?.userName, at: last?.at, isMissing: false)
  }

  func change(setting fields: [FieldArguments.Field]) throws -> Change {
    if before.kind == .lead, try !Lead(before).status.isOpen { throw LeadRefusal.closed }
    var after = before
    try session.fieldWriter().fill(&after, with: fields, isNew: false)
    if before.kind == .affiliation { after = try session.checkedPost(after) }
    try RecordRules(session.phrases).check(after)
    try session.check(after, before: before)
    after = try following(after, fields)
    guard after != before else { return Change(.edit, []) }
    if before.kind == .field { return try session.edition(of: before, to: after) }
    if before.kind == .stage { return try session.repository().edition(of: before, to: after) }
    after["updatedAt"] = session.clock.now().value
    guard before.kind == .activity else { return Change(act, [Edit(before: before, after: after)]) }
    return Change(
      act, try session.repository().edits(closing: Activity(before), as: Activity(after)))
  }

  /// What changes by itself when the typed fields do.
  private func following(
    _ record: Record, _ fields: [FieldArguments.Field]
  ) throws -> Record {
    switch record.kind {
    case .opportunity:
      let typed = fields.last { $0.property.name == "probability" }
      return try typed.map { try probable(Opportunity(record), $0.text).record } ?? record
    case .activity:
      return try Activity(record).timed(at: session.clock.now())
        .keepingSeries(of: Activity(before)).record
    case .stage, .pipeline: return record.unkeyed(after: before)
    case .lead, .account, .contact, .note, .playbook, .user, .team, .setting, .affiliation,
      .event, .verdict, .field, .attachment:
      return record
    }
  }

  /// A probability that was typed stays; one that was cleared is that of the stage again.
  private func probable(_ deal: Opportunity, _ typed: String) throws -> Opportunity {
    var deal = deal
    deal.probabilityIsManual = !typed.trimmed.isEmpty
    if !deal.probabilityIsManual, let stage = try session.repository().find(deal.stage) {
      deal.probability = stage.probability
    }
    return deal
  }

  private var act: Act {
    switch before.kind {
    case .setting: .setting
    case .lead, .account, .contact, .opportunity, .activity, .note, .pipeline, .stage, .playbook,
      .user, .team, .affiliation, .event, .verdict, .field, .attachment:
      .edit
    }
  }

  private var currency: Currency {
    get throws { try Currency(before["currency"]) ?? session.repository().currency() }
  }

  private func value(of property: Property) throws -> Value {
    guard property.isKept else { return before[property.name] }
    let listed = try session.repository().listed(Reference(before.kind, before.id))
    let place = before.kind.schema.kept.firstIndex(of: property)
    return place.flatMap { listed?.kept[checked: $0] } ?? .null
  }
}

extension Activity {
  /// The moment at which it was done follows its status.
  fileprivate func timed(at now: Instant) -> Activity {
    var activity = self
    if status == .done { activity.doneAt = doneAt ?? now }
    if status.isOpen { activity.doneAt = nil }
    return activity
  }
}
