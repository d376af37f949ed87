/// What the user did. A case and never a sentence, so that old entries read in every language.
public enum Act: String, CaseIterable, Hashable, Sendable {
  case add, edit, delete
  case moveOpportunity, reorderOpportunity, winOpportunity, loseOpportunity, reopenOpportunity
  case addStage, editStage, removeStage
  case nurtureLead, disqualifyLead, reactivateLead, qualifyLead
  case planActivity, completeActivity, logActivity
  case `import`, demo, join, setting
  case merge, dismissDuplicate
}

/// A row before and after; `nil` means not there.
public struct Edit: Hashable, Sendable {
  public let kind: Kind
  public let id: Int64
  public let before: Record?
  public let after: Record?

  /// - Returns: `nil` when nothing differs.
  public init?(before: Record?, after: Record?) {
    guard before != after, let one = after ?? before else { return nil }
    kind = one.kind
    id = one.id
    self.before = before
    self.after = after
  }

  public init?<E: Entity>(before: E?, after: E?) {
    self.init(before: before?.record, after: after?.record)
  }

  public var inverse: Edit {
    Edit(kind: kind, id: id, before: after, after: before)
  }

  private init(kind: Kind, id: Int64, before: Record?, after: Record?) {
    self.kind = kind
    self.id = id
    self.before = before
    self.after = after
  }

  /// The same done again to the record as others have left it. An act on a deal is taken whole.
  public func repeated(on now: Record) -> Edit? {
    guard let after else { return Edit(before: now, after: Record?.none) }
    var fresh = now
    for name in changedNames { fresh[name] = after[name] }
    if movesDeal { for name in Opportunity.standing { fresh[name] = after[name] } }
    return Edit(before: now, after: fresh)
  }

  /// It takes a deal to another stage.
  public var movesDeal: Bool {
    kind == .opportunity && before != nil && before?["stage"] != after?["stage"]
  }

  /// A new activity of a stage's playbook.
  public var isPlaybookWork: Bool {
    kind == .activity && before == nil && after?["playbook"].isNull == false
  }

  /// The properties that differ; all of them for a row that comes or goes.
  public var changedNames: [String] {
    guard let before, let after else { return kind.properties.map(\.name) }
    return after.differences(from: before)
  }
}

/// One act of a user with every row that it touches: what is committed, undone and told.
public struct Change: Hashable, Sendable {
  public let act: Act
  public let edits: [Edit]
  /// Why, where a rule asks for a reason.
  public let reason: String

  public init(_ act: Act, _ edits: [Edit?], reason: String = "") {
    self.act = act
    self.edits = edits.compactMap { $0 }
    self.reason = reason
  }

  public var isEmpty: Bool { edits.isEmpty }

  /// The stages whose deals it touches; `nil` when it touches anything but deals and what playbooks
  /// make for them.
  public var stagesOfDeals: [ID<Stage>]? {
    guard edits.allSatisfy({ $0.kind == .opportunity || $0.isPlaybookWork }) else { return nil }
    return edits.filter { $0.kind == .opportunity }.flatMap { [$0.before, $0.after] }.compactMap {
      $0?["stage"].integer
    }.map {
      ID($0)
    }
  }

  /// The same in reverse: each edit swapped, last first.
  public var inverse: Change { Change(act, edits.reversed().map(\.inverse), reason: reason) }

  public static func add<E: Entity>(_ entity: E) -> Change {
    Change(.add, [Edit(before: E?.none, after: entity)])
  }
}

/// A field that somebody else changed since it was read.
public struct FieldConflict: Hashable, Sendable {
  public let kind: Kind
  public let id: Int64
  public let property: Property
  public let original: Value
  public let mine: Value
  public let theirs: Value

  public init(
    kind: Kind, id: Int64, property: Property, original: Value, mine: Value, theirs: Value
  ) {
    self.kind = kind
    self.id = id
    self.property = property
    self.original = original
    self.mine = mine
    self.theirs = theirs
  }
}

/// The same field was changed twice. Nothing was written.
public struct Conflict: Error, Hashable, Sendable {
  public let fields: [FieldConflict]
  /// Who changed it last, and when; `nil` when the record is gone without a trace.
  public let by: String?
  public let at: Instant?
  /// The record is not there any more (or already there, for one that was to be added).
  public let isMissing: Bool

  public init(fields: [FieldConflict], by: String?, at: Instant?, isMissing: Bool) {
    self.fields = fields
    self.by = by
    self.at = at
    self.isMissing = isMissing
  }
}

/// One entry of the journal.
public struct JournalEntry: Hashable, Sendable {
  public enum Nature: Int, Sendable {
    case act = 0
    case undo = 1
    case redo = 2
    case system = 3
  }

  /// One record that the entry touched, and the properties that it changed.
  public struct Touch: Hashable, Sendable {
    public struct Field: Hashable, Sendable {
      public let name: String
      public let before: Value
      public let after: Value

      public init(name: String, before: Value, after: Value) {
        self.name = name
        self.before = before
        self.after = after
      }
    }

    public let reference: Reference
    /// The name of the record as it was then (or would be now); may be empty.
    public let title: String
    public let isInsertion: Bool
    public let isDeletion: Bool
    public let fields: [Field]

    public init(
      reference: Reference, title: String, isInsertion: Bool, isDeletion: Bool, fields: [Field]
    ) {
      self.reference = reference
      self.title = title
      self.isInsertion = isInsertion
      self.isDeletion = isDeletion
      self.fields = fields
    }

    public func field(_ name: String) -> Field? { fields.first { $0.name == name } }
  }

  public let sequence: Int64
  public let at: Instant
  public let user: ID<User>
  public let userName: String
  public let act: Act
  public let nature: Nature
  /// The entry that this one takes back.
  public let reverses: Int64?
  public let reason: String
  /// Records touched; for an import the count of its rows, while `touches` is empty.
  public let count: Int
  public let touches: [Touch]
  /// How many rows of each kind a bulk change added.
  public let added: [Kind: Int]

  public init(
    sequence: Int64, at: Instant, user: ID<User>, userName: String, act: Act, nature: Nature,
    reverses: Int64?, reason: String, count: Int, touches: [Touch], added: [Kind: Int] = [:]
  ) {
    self.sequence = sequence
    self.at = at
    self.user = user
    self.userName = userName
    self.act = act
    self.nature = nature
    self.reverses = reverses
    self.reason = reason
    self.count = count
    self.touches = touches
    self.added = added
  }
}
