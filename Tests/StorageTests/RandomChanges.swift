import Domain

@testable import Storage

/// Changes as people make them, over all kinds, the same for the same seed.
struct RandomChanges {
  private let repository: SQLiteRepository
  private var chance: SeededChance

  init(on repository: SQLiteRepository, seed: UInt64) {
    self.repository = repository
    chance = SeededChance(seed: seed)
  }

  /// One to four edits: rows that come, change or go.
  mutating func next() throws -> Change {
    var edits: [Edit?] = []
    var used: Set<Int64> = []
    for _ in 0..<number(1...4) {
      guard let edit = try anyEdit(), used.insert(edit.id).inserted else { continue }
      edits.append(edit)
    }
    return Change(.edit, edits, reason: "seeded")
  }

  private mutating func anyEdit() throws -> Edit? {
    switch number(0...7) {
    case 0:
      try edit(Lead.self) { $0.status = Lead.Status.allCases.randomElement(using: &$1) ?? .new }
    case 1, 2: try account()
    case 3: try contact()
    case 4, 5: try deal()
    case 6: try activity()
    default: try stage()
    }
  }

  private mutating func account() throws -> Edit? {
    try edit(Account.self) { account, _ in account.tags = ["old", "paper"] }
  }

  private mutating func contact() throws -> Edit? {
    let account = try any(Account.self)?.id
    return try edit(Contact.self) { contact, _ in
      contact.lastName = "Rad"
      contact.account = account
    }
  }

  private mutating func deal() throws -> Edit? {
    let (account, contact) = try (any(Account.self)?.id, any(Contact.self)?.id)
    let (owner, stage) = (try any(User.self)?.id, try any(Stage.self)?.id)
    return try edit(Opportunity.self) { deal, chance in
      deal.account = Bool.random(using: &chance) ? account : nil
      deal.contact = contact
      deal.owner = owner
      deal.stage = stage ?? deal.stage
      deal.currency = Bool.random(using: &chance) ? .euro : .dollar
      deal.amount = Amount(minor: .random(in: 0...99_999, using: &chance))
      deal.actualRevenue = Amount(minor: .random(in: 0...99_999, using: &chance))
      deal.probability = Int.random(in: 0...100, using: &chance)
      deal.closedOn = Day(iso: "2026-0\(Int.random(in: 1...9, using: &chance))-11")
    }
  }

  private mutating func activity() throws -> Edit? {
    let (account, contact) = try (any(Account.self)?.id, any(Contact.self)?.id)
    let (deal, lead) = (try any(Opportunity.self)?.id, try any(Lead.self)?.id)
    return try edit(Activity.self) { activity, chance in
      activity.account = account
      activity.contact = contact
      activity.opportunity = deal
      activity.lead = lead
      activity.status = Activity.Status.allCases.randomElement(using: &chance) ?? .planned
      activity.doneAt = Instant(milliseconds: .random(in: 0...99, using: &chance))
      let day = Day(iso: "2026-11-2\(Int.random(in: 0...9, using: &chance))")
      activity.due = Bool.random(using: &chance) ? day.map(Due.day) : nil
    }
  }

  /// Sometimes a stage comes to mean something else for all the deals in it.
  private mutating func stage() throws -> Edit? {
    guard let stage = try any(Stage.self) else { return nil }
    var after = stage
    after.type = StageType.allCases.randomElement(using: &chance) ?? .open
    return Edit(before: stage, after: after)
  }

  /// A record that comes, one that goes when nobody points to it, or one that changes.
  private mutating func edit<E: Entity & Titled>(
    _ type: E.Type, _ change: (inout E, inout SeededChance) -> Void
  ) throws -> Edit? {
    let old = number(0...2) == 0 ? nil : try any(type)
    if let old, number(0...5) == 0, try isAlone(Reference(old.id)) {
      return Edit(before: old, after: nil)
    }
    var after = old ?? E(id: repository.newID(type))
    if number(0...1) == 0 { after.title = "Name \(number(0...999))" }
    change(&after, &chance)
    return Edit(before: old, after: after)
  }

  private func isAlone(_ reference: Reference) throws -> Bool {
    try repository.read { db in
      try db.pointers(to: reference.kind, among: .init("?", binding: reference.raw)).isEmpty
    }
  }

  private mutating func any<E: Entity>(_ type: E.Type) throws -> E? {
    try repository.all(type).randomElement(using: &chance)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &chance)
  }
}

/// What the record is called can be set.
protocol Titled { var title: String { get set } }

extension Lead: Titled {}
extension Contact: Titled {}
extension Account: Titled {
  var title: String {
    get { name }
    set { name = newValue }
  }
}
extension Opportunity: Titled {
  var title: String {
    get { name }
    set { name = newValue }
  }
}
extension Activity: Titled {
  var title: String {
    get { subject }
    set { subject = newValue }
  }
}
