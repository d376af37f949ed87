import Domain

/// The forms about what is planned and what has happened.
public enum WorkForm: Hashable, Sendable {
  /// Something happened with a record.
  case log(Reference)
  case complete([ID<Activity>])
  case snooze([ID<Activity>])
  case reschedule([ID<Activity>])
  case assign([ID<Activity>])
  /// What is to be done next about a record.
  case plan(Reference)
  case note(Reference)
  /// Something to do, whoever it is about.
  case add
  /// What is planned, as a whole.
  case edit(ID<Activity>)
  /// An entry of the calendar at each of these times.
  case events([Due])

  /// What the form is called where its draft is kept.
  var name: String {
    switch self {
    case .log(let record): "log-\(record.raw)"
    case .complete(let ids): "complete-\(Self.list(ids))"
    case .snooze(let ids): "snooze-\(Self.list(ids))"
    case .reschedule(let ids): "reschedule-\(Self.list(ids))"
    case .assign(let ids): "assignWork-\(Self.list(ids))"
    case .plan(let record): "plan-\(record.raw)"
    case .note(let record): "note-\(record.raw)"
    case .add: "addWork"
    case .edit(let id): "editWork-\(id.raw)"
    case .events: "addEvent"
    }
  }

  private static func list(_ ids: [ID<Activity>]) -> String {
    ids.map { "\($0.raw)" }.sorted().joined(separator: "-")
  }
}

extension FormModel {
  /// The outcomes that go with the kind of activity that is chosen.
  mutating func offerOutcomes() {
    guard let form = Activity.Form(rawValue: text("kind")),
      let place = fields.firstIndex(where: { $0.property.name == "outcome" })
    else { return }
    let words = Activity.Outcome.usual(of: form).map(\.rawValue)
    fields[place].kind = words.isEmpty ? .text : .choice(words)
    if !words.contains(fields[place].text.text) { fields[place].text = TextField() }
  }
}
