/// The door to the file: answers for pages, and the one way in which anything is written.
///
/// It is used from one thread. A job opens the file for itself, as another process would.
public protocol Repository: AnyObject {
  // MARK: Writing

  /// Writes a change as one transaction: either all of it is in the file when this returns, or none.
  /// - Throws: `Conflict`, `RepositoryError`.
  /// - Returns: the journal's sequence of the entry.
  @discardableResult func commit(_ change: Change) throws -> Int64
  /// Takes back the newest change of this user that nothing has taken back.
  /// - Returns: what was done and is taken back now, or `nil` when there is nothing.
  func undo() throws -> JournalEntry?
  /// Takes back this user's changes from the newest back to that of `sequence`, that one too: all of
  /// them as one transaction, or none.
  /// - Returns: what was done and is taken back now, newest first.
  func undo(through sequence: Int64) throws -> [JournalEntry]
  /// Brings back what this user undid last, until they change something else.
  /// - Returns: what was done and is done again now, or `nil` when there is nothing.
  func redo() throws -> JournalEntry?
  /// Writes very many new rows as one change that is journalled by its batch.
  func bulk(_ act: Act, _ fill: (BulkWriter) throws -> Void) throws -> BulkResult
  /// Keeps a file with its bytes, which are kept once for all files that hold the same, as one change.
  /// - Throws: `AttachmentRefusal`.
  /// - Returns: the file with its hash and its size, under a cleaned name.
  func attach(_ file: Attachment, _ pieces: BytePieces) throws -> Attachment
  /// Hands out the bytes of a file in their order.
  /// - Throws: `AttachmentRefusal.damaged` at the end, when they are not what they were.
  func readContent(of file: Attachment, _ take: (ArraySlice<UInt8>) throws -> Void) throws
  /// A fresh identifier.
  func newID<E: Entity>(_ type: E.Type) -> ID<E>
  var clock: Clock { get }

  // MARK: Who and what

  /// The user who acts; `nil` until their first change makes them.
  func me() throws -> User?
  /// The currency of the file.
  func currency() throws -> Currency
  /// Whether people work with leads here, or begin with deals.
  func usesLeads() throws -> Bool
  /// True once after other connections have written.
  func othersHaveWritten() throws -> Bool

  /// Runs answers that all see the file as it is at one moment, and that give up with
  /// `RepositoryError.tooSlow` once so many milliseconds are over.
  func hurried<T>(_ milliseconds: Int, _ answer: () throws -> T) throws -> T
  /// Makes a change that gives up like that: then none of it is in the file.
  func hurriedWrite<T>(_ milliseconds: Int, _ change: () throws -> T) throws -> T

  // MARK: Records

  func record(_ reference: Reference) throws -> Record?
  /// All rows of a small kind (pipeline, stage, user, team, setting), in their natural order.
  func all<E: Entity>(_ type: E.Type) throws -> [E]
  func list(_ question: ListQuestion) throws -> [ListedRecord]
  func count(_ kind: Kind, where filter: Filter) throws -> Int
  /// Records whose id ends so, or whose folded name is this.
  func resolve(_ kind: Kind?, ending: String) throws -> [Reference]
  func resolve(_ kind: Kind, named: String) throws -> [Reference]
  /// Records whose property holds exactly this value (`externalId`, `login`, …).
  func resolve(_ kind: Kind, where property: Property, is value: Value) throws -> [Reference]
  /// What the record is called; the empty text when it is not there.
  func title(of reference: Reference) throws -> String

  // MARK: Pages

  /// Totals per stage and currency, from what is kept; `nil` when the filter has none kept for it.
  func keptTotals(_ pipeline: ID<Pipeline>, where filter: Filter) throws -> [ID<Stage>:
    [LaneTotal]]?
  /// The same for each owner.
  func keptTotalsByOwner(_ pipeline: ID<Pipeline>, where filter: Filter) throws -> [OwnerTotal]?
  /// The same by counting every row: exact for any filter, slow on a large file.
  func countedTotals(_ pipeline: ID<Pipeline>, where filter: Filter) throws
    -> [ID<Stage>: [LaneTotal]]
  /// Cards of a lane in an order, at most `limit`.
  func lane(
    _ stage: ID<Stage>, where filter: Filter, by sort: LaneSort, _ part: LanePart, limit: Int
  ) throws -> [Card]
  /// - Parameter sort: the order that its place is told in.
  func card(_ id: ID<Opportunity>, by sort: LaneSort) throws -> Card?
  /// The order number for a card put into a lane there, and the edits that make room for it: mostly
  /// none, else neighbours moved apart, to be committed in the same change. When the card itself is
  /// among them, its own edit is left out.
  func laneRoom(in stage: ID<Stage>, at slot: LaneSlot) throws -> (order: Int64, edits: [Edit])
  /// The day's queue of the user who acts, as it is ranked.
  func queue(_ question: QueueQuestion, _ part: QueuePart, limit: Int) throws -> [QueueRow]
  /// How many lines each group has; `most` stands for as many and more.
  func queueCounts(_ question: QueueQuestion, upTo most: Int) throws -> [QueueGroup: Int]
  /// What is planned next with a lead, a customer or a deal.
  func nextStep(of record: Reference) throws -> Activity?
  /// Tags that deals, or customers, have got lately, those of most of them first.
  func tagsInUse(of kind: Kind) throws -> [String]
  /// Customers who brought leads, with when the first of these came in.
  func referrals() throws -> [Reference: Instant]
  /// Hands out pairs of records of a kind that look like the same party, each once, as they are found;
  /// those that somebody has told apart are left out.
  func duplicates(
    of kind: Kind, progress: (_ percent: Int) -> Void, _ take: (Duplicate) throws -> Void
  ) throws
  /// Records that look like one that is being typed or read, the surest first.
  func matches(of party: Party, among kinds: [Kind], limit: Int) throws -> [Likeness]
  /// Records of its own kind that share with it what only one party has.
  func twins(of party: Party) throws -> [Likeness]
  /// - Parameter shown: what a row is to tell beside what every row does.
  func customers(
    where filter: Filter, by sort: RowSort, showing shown: [Property], _ part: CustomerPart,
    limit: Int
  ) throws -> [CustomerRow]
  func leads(
    where filter: Filter, by sort: RowSort, _ part: LeadPart, limit: Int
  ) throws -> [LeadRow]
  func customerCard(_ customer: Reference) throws -> CustomerCard?
  /// Takes over the median of a card that another repository of the file has read, as a job does.
  func keepMedian(of card: CustomerCard)
  /// The story of a customer with their people and deals, or of one deal, newest first.
  func timeline(
    of customer: Reference, on topic: TimelineTopic, before: Instant?, limit: Int
  ) throws -> [TimelineItem]
  /// What a customer bought and may buy; `nil` for a record that is none.
  func figures(of customer: Reference) throws -> CustomerFigures?
  /// What is planned and was done on each of these days: at most `limit` activities of a day, and how
  /// many there are; where they have to be counted, no more than `most` of a day are.
  func plan(
    of days: Range<Day>, where filter: Filter, limit: Int, upTo most: Int
  ) throws -> [DayPlan]
  /// Dates of series on these days that are made once those before them are done; by time, of no more
  /// than so many series.
  func coming(on days: Range<Day>, where filter: Filter, limit: Int) throws -> [PlannedActivity]
  /// What each person has in each of these stretches of days.
  func teamPlan(of parts: [Range<Day>], where filter: Filter) throws -> [PersonPlan]
  /// Leads, accounts, contacts and opportunities that hold all the words, at most `limit` of each.
  func search(_ text: String, limit: Int) throws -> [SearchHit]
  /// The journal, newest first, of one record or of all.
  func log(of record: Reference?, before sequence: Int64?, limit: Int) throws -> [JournalEntry]
}

extension Repository {
  public func find<E: Entity>(_ id: ID<E>) throws -> E? {
    try record(Reference(id)).map { try E($0) }
  }

  /// Cards of a lane as people have put them.
  public func lane(
    _ stage: ID<Stage>, where filter: Filter, _ part: LanePart, limit: Int
  ) throws -> [Card] {
    try lane(stage, where: filter, by: .manual, part, limit: limit)
  }

  /// Customers by name.
  public func customers(
    where filter: Filter, _ part: CustomerPart, limit: Int
  ) throws -> [CustomerRow] {
    try customers(where: filter, by: RowSort(), showing: [], part, limit: limit)
  }

  /// The newest leads first.
  public func leads(where filter: Filter, _ part: LeadPart, limit: Int) throws -> [LeadRow] {
    try leads(where: filter, by: .usual(of: .lead), part, limit: limit)
  }

  public func timeline(
    of customer: Reference, before: Instant?, limit: Int
  ) throws -> [TimelineItem] {
    try timeline(of: customer, on: .all, before: before, limit: limit)
  }

  public func plan(of days: Range<Day>, where filter: Filter, limit: Int) throws -> [DayPlan] {
    try plan(of: days, where: filter, limit: limit, upTo: .max)
  }

  /// What each person has on each of these days.
  public func teamPlan(of days: Range<Day>, where filter: Filter) throws -> [PersonPlan] {
    try teamPlan(of: days.all.map { $0..<$0 + 1 }, where: filter)
  }

  public func card(_ id: ID<Opportunity>) throws -> Card? { try card(id, by: .manual) }

  /// The order number alone: for the ends of a lane, where there is always room.
  public func laneOrder(in stage: ID<Stage>, at slot: LaneSlot) throws -> Int64 {
    try laneRoom(in: stage, at: slot).order
  }
}

/// Takes the rows of a bulk change one after the other.
public protocol BulkWriter: AnyObject {
  func add(_ record: Record) throws
  /// Rows that the same change updates; journalled like any edit.
  func edit(_ edit: Edit) throws
  /// Adds a file that lies with a record, with its bytes.
  /// - Throws: `AttachmentRefusal.tooLarge`; the file is left out then.
  func attach(_ file: Attachment, _ pieces: BytePieces) throws
}

public struct BulkResult: Hashable, Sendable {
  public let sequence: Int64
  public let added: Int
  public let edited: Int

  public init(sequence: Int64, added: Int, edited: Int) {
    self.sequence = sequence
    self.added = added
    self.edited = edited
  }
}

/// Which records of a kind, in which order.
public struct ListQuestion: Sendable {
  public struct Order: Hashable, Sendable {
    public let property: Property
    public let isDescending: Bool

    public init(_ property: Property, isDescending: Bool = false) {
      self.property = property
      self.isDescending = isDescending
    }
  }

  public let kind: Kind
  public let filter: Filter
  public let order: [Order]
  /// `nil` is all.
  public let limit: Int?
  /// Read on from this id; only without an order of one's own, for reading everything in pages.
  public let after: Int64?

  public init(
    _ kind: Kind, where filter: Filter = Filter(), order: [Order] = [], limit: Int? = nil,
    after: Int64? = nil
  ) {
    self.kind = kind
    self.filter = filter
    self.order = order
    self.limit = limit
    self.after = after
  }
}

/// A record with what is kept beside it and the names of what it links to.
public struct ListedRecord: Sendable {
  public let record: Record
  /// In the order of `kind.schema.kept`.
  public let kept: [Value]
  /// By the name of the link property.
  public let names: [String: String]

  public init(record: Record, kept: [Value], names: [String: String]) {
    self.record = record
    self.kept = kept
    self.names = names
  }
}

/// A record that points to another, and what it is called; the empty title for nothing.
public struct Holder: Hashable, Sendable {
  public let reference: Reference
  public let title: String

  public init(_ reference: Reference, title: String) {
    self.reference = reference
    self.title = title
  }
}

/// Why the file could not be used or changed. The words are the reader's language's.
public enum RepositoryError: Error, Hashable, Sendable {
  /// Other people write right now; the change is worth trying again.
  case busy
  /// A rule of the file itself was broken by a row: a link to nothing, a lane without stage.
  case refused(String)
  /// The record would stand above itself: a company of its own subsidiary.
  case circle(Reference)
  /// A copy is to be made where something is already.
  case exists(path: String)
  /// Two users may not have one login.
  case loginTaken
  /// A record cannot go while others point to it; at most ten of them.
  case inUse(Reference, by: [Holder])
  /// Rows of an import were changed since; it cannot be taken back whole.
  case changedSince(count: Int)
  case readOnly(path: String)
  case newer(path: String, version: Int)
  case notOurs(path: String, what: String)
  case isFolder(path: String)
  case notOwned(path: String)
  case damaged(path: String, what: String)
  case cannotOpen(path: String, why: String)
  /// Nothing was made, because it is only to be read.
  case noFile(path: String)
  /// A folder that somebody names is not made for them.
  case noFolder(path: String)
  /// The file was deleted or replaced while it was open.
  case replaced(path: String)
  case diskFull(path: String)
  /// The time that was given to an answer is over; ask a job instead.
  case tooSlow
}
