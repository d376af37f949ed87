import ArgumentParser
import Domain
import ViewModels

/// `kariz activity done ID --outcome "wants a quote" --next "call fri 10am"`.
struct CompleteActivity: Verb {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Mark an activity as done, and plan what follows.")

  @Argument(help: "The activity: an id, the end of an id, or name:TEXT.") var id: String
  @Option(help: "What came of it.") var outcome: String?
  @Option(help: "What follows: a kind, a subject and a time, such as 'call Anna +3d'.")
  var next: String?

  @MainActor func run(in session: Session) throws {
    let repository = try session.repository()
    let now = session.clock.now()
    let activity = try session.find(Activity.self, id)
    if activity.status.isOpen { try session.wantOutcome(outcome ?? "", of: activity) }
    let done = try activity.done(outcome: outcome ?? "", at: now)
    let following = try next.map {
      activity.followed(
        by: try session.nextStep($0, option: "--next"), id: repository.newID(Activity.self),
        at: now)
    }
    let edits =
      try repository.edits(closing: activity, as: done) + [
        repository.contacting(done), Edit(before: Activity?.none, after: following),
      ]
    let change = Change(.completeActivity, edits)
    try repository.commit(change)
    try session.sayOverlap(after: change)
    if let following { return try session.printAdded(Reference(following.id)) }
    try session.printChanged(Reference(activity.id))
  }
}

/// `kariz activity snooze ID --until "next mon"`.
struct SnoozeActivity: Verb {
  static let configuration = CommandConfiguration(
    commandName: "snooze", abstract: "Put what is planned out of the way until a day.")

  @Argument(help: "Activities: an id, the end of an id, or name:TEXT.") var ids: [String]
  @Option(help: "The day, such as tomorrow, 'next mon' or +3d.") var until: String

  @MainActor func run(in session: Session) throws {
    let day = try session.day(until, option: "--until")
    guard day > session.clock.today else {
      throw Exit(.wrongUse, "--until: \(session.phrases.forms.notLater)")
    }
    let edits = try ids.map { id in
      let activity = try session.find(Activity.self, id)
      return Edit(
        before: activity, after: try activity.snoozed(until: day, at: session.clock.now()))
    }
    try session.repository().commit(Change(.edit, edits))
    for case let edit? in edits { try session.printChanged(Reference(.activity, edit.id)) }
  }
}

/// `kariz activity log --kind call --on ID --outcome reached`.
struct LogActivity: Verb {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Record something that already happened. --help lists the fields.")

  @Argument(parsing: .captureForPassthrough, help: "--on ID --FIELD VALUE …")
  var arguments: [String] = []

  @MainActor func run(in session: Session) throws {
    let typed = try FieldArguments(
      arguments, of: Kind.activity.schema, extras: ["on"], session.phrases)
    guard !typed.asksForHelp else {
      return try FieldHelp(Kind.activity.schema, isNew: true).print(session)
    }
    try typed.refuseWords(session.phrases)
    guard typed.extra("on") != nil else {
      throw Exit(.wrongUse, session.phrases.records.customerWanted)
    }
    let new = try NewRecord(.activity, typed, session, happened: true)
    try session.repository().commit(new.change)
    try session.printAdded(new.reference)
  }
}
