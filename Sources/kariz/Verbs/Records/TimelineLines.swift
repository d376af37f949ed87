import Domain
import Exchange
import ViewModels

/// The latest of what happened to a record, newest first.
struct TimelineLines {
  private struct Line {
    let at: Instant
    let who: String
    let what: String
    /// In English, for scripts: the act, `activity` or `note`.
    let act: String
  }

  private let lines: [Line]
  private let session: Session

  init(of reference: Reference, limit: Int, _ session: Session) throws {
    let repository = try session.repository()
    self.session = session
    let wording = Wording(session.formats, clock: session.clock)
    let names = try session.names()
    let items: [TimelineItem] =
      switch reference.kind {
      case .account, .contact, .lead, .opportunity:
        try repository.timeline(of: reference, before: nil, limit: limit)
      case .activity, .note, .pipeline, .stage, .playbook, .user, .team,
        .setting, .affiliation, .event, .verdict, .field, .attachment:
        try repository.log(of: reference, before: nil, limit: limit).map { .entry($0) }
      }
    lines = items.map { item in
      switch item {
      case .entry(let entry):
        Line(
          at: entry.at, who: entry.userName, what: wording.sentence(for: entry, names),
          act: entry.act.rawValue)
      case .activity(let activity, let owner):
        Line(at: item.at, who: owner, what: Self.text(of: activity), act: "activity")
      case .closing(let closing):
        Line(
          at: item.at, who: "", what: session.sentence(for: closing),
          act: closing.isWon ? "won" : "lost")
      case .state(let move, _):
        Line(at: item.at, who: "", what: session.sentence(for: move), act: "state")
      case .signal(let signal):
        Line(
          at: item.at, who: "", what: "\(signal.kind.rawValue) \(signal.page)", act: "event")
      case .note(let note, let author):
        Line(at: item.at, who: author, what: note.text, act: "note")
      }
    }
  }

  var json: [JSONValue] {
    lines.map {
      [
        "at": .string($0.at.iso), "user": .string($0.who), "act": .string($0.act),
        "text": .string($0.what),
      ]
    }
  }

  var plain: [String] { lines.map { "\($0.at.iso)\t\(session.clean($0.what))" } }

  var shown: [(String, String)] {
    lines.map { (session.formats.instant($0.at, by: session.clock), $0.what) }
  }

  private static func text(of activity: Activity) -> String {
    [activity.subject, activity.outcome].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension Session {
  /// What entries of the journal need to know about the records that they name.
  func names() throws -> Wording.Names {
    let repository = try repository()
    let stages = try repository.all(Stage.self)
    let fileCurrency = try repository.currency()
    let custom = try repository.customFields()
    return Wording.Names(
      title: { reference in
        if let stage = stages.first(where: { Reference($0.id) == reference }) {
          return self.phrases.terms.stage(stage).full
        }
        return (try? repository.title(of: reference)) ?? ""
      },
      currency: { reference in
        (try? repository.record(reference)).flatMap { Currency($0["currency"]) } ?? fileCurrency
      }, property: { custom.property(named: $0) })
  }
}

extension Session {
  /// How a deal ended that came closed.
  fileprivate func sentence(for closing: Closing) -> String {
    let state = phrases.terms.choices.selling.state(closing.isWon ? .won : .lost)
    return "\(state.short) · \(closing.words(phrases, formats))"
  }

  /// `Customer → Dormant · no purchase for long`.
  fileprivate func sentence(for move: StateMove) -> String {
    let state = phrases.terms.choices.customerState
    return phrases.customers.moved(
      state(move.from).full, state(move.to).full, phrases.customers.reason(move.reason))
  }
}
