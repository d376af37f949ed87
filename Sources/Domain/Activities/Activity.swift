/// A task, call, meeting, mail or message, planned or done.
public struct Activity: Entity {
  public enum Form: String, Choice { case task, call, meeting, email, message }
  public enum Status: String, Choice {
    case planned, waiting, done, canceled
    public var isOpen: Bool { self == .planned || self == .waiting }
  }
  public enum Direction: String, Choice { case inbound, outbound }
  public enum Priority: String, Choice { case high, normal, low }

  public var id: ID<Activity>
  public var kind = Form.task
  public var subject = ""
  public var owner: ID<User>?
  public var due: Due?
  /// Minutes.
  public var duration: Int?
  public var priority = Priority.normal
  public var status = Status.planned
  public var snoozedUntil: Day?
  public var outcome = ""
  public var direction: Direction?
  public var channel = ""
  /// The telephone that was called or written to.
  public var number = ""
  public var place = ""
  public var attendees: Texts = []
  /// An RRULE, in one activity of a series: that which is to come next.
  public var recurrence = ""
  /// Which series it is of: the id of the first one.
  public var series: Int64?
  /// When its rule had it due; `nil` where that is its `due`.
  public var ruledDue: Due?
  public var doneAt: Instant?
  public var lead: ID<Lead>?
  public var account: ID<Account>?
  public var contact: ID<Contact>?
  public var opportunity: ID<Opportunity>?
  /// The step of a stage's playbook that made it.
  public var playbook: ID<PlaybookStep>?
  public var tags: Tags = []
  public var notes = ""
  public var source = ""
  public var externalId = ""
  public var custom = CustomValues()
  public var createdAt = Instant(milliseconds: 0)
  public var updatedAt = Instant(milliseconds: 0)

  public init(id: ID<Activity>) { self.id = id }

  public static let slots: [Slot<Activity>] = [
    Slot("id", \.id), Slot("kind", \.kind), Slot("subject", \.subject), Slot("owner", \.owner),
    Slot("due", \.due), Slot("duration", \.duration), Slot("priority", \.priority),
    Slot("status", \.status), Slot("snoozedUntil", \.snoozedUntil), Slot("outcome", \.outcome),
    Slot("direction", \.direction), Slot("channel", \.channel), Slot("number", \.number),
    Slot("place", \.place),
    Slot("attendees", \.attendees), Slot("recurrence", \.recurrence), Slot("series", \.series),
    Slot("ruledDue", \.ruledDue), Slot("doneAt", \.doneAt),
    Slot("lead", \.lead), Slot("account", \.account), Slot("contact", \.contact),
    Slot("opportunity", \.opportunity), Slot("playbook", \.playbook), Slot("tags", \.tags),
    Slot("notes", \.notes), Slot("source", \.source), Slot("externalId", \.externalId),
    Slot("custom", \.custom), Slot("createdAt", \.createdAt), Slot("updatedAt", \.updatedAt),
  ]
  public static let schema = makeSchema()
  public static var kind: Kind { .activity }
}

/// A remark of somebody on a record, at a moment; part of the timeline.
public struct Note: Entity {
  public var id: ID<Note>
  public var text = ""
  public var at = Instant(milliseconds: 0)
  public var author: ID<User>?
  public var lead: ID<Lead>?
  public var account: ID<Account>?
  public var contact: ID<Contact>?
  public var opportunity: ID<Opportunity>?

  public init(id: ID<Note>) { self.id = id }

  public static let kind = Kind.note
  public static let slots: [Slot<Note>] = [
    Slot("id", \.id), Slot("text", \.text), Slot("at", \.at), Slot("author", \.author),
    Slot("lead", \.lead), Slot("account", \.account), Slot("contact", \.contact),
    Slot("opportunity", \.opportunity),
  ]
  public static let schema = makeSchema()
}
