import Domain

/// Makes the records that rows name and the file lacks, with nothing but their names.
nonisolated final class MissingRecords {
  /// Kinds of which a name is enough to make one.
  static let kinds: Set<Kind> = [.user, .team, .account, .contact, .stage]

  private let repository: any Repository
  private let writer: any BulkWriter
  private let links: Links
  private let logins: Logins
  private let now: Instant
  private let currency: Currency
  /// Ids promised to records of the sheet's own kind, whose rows may follow.
  private var promised: [NameKey: Promise] = [:]
  private(set) var count = 0

  private struct Promise {
    let kind: Kind
    let name: String
    let id: Int64
    let order: Int
  }

  init(
    _ repository: any Repository, _ writer: any BulkWriter, _ links: Links, _ logins: Logins,
    currency: Currency, now: Instant
  ) {
    self.repository = repository
    self.writer = writer
    self.links = links
    self.logins = logins
    self.currency = currency
    self.now = now
  }

  /// Makes a record of that name, unless an earlier row did.
  func make(_ kind: Kind, named name: String) throws -> Int64 {
    if case .known(let id) = try links.find(kind, named: name) { return id }
    let id = repository.freshID(kind)
    try add(kind, name, id, isManager: false)
    return id
  }

  /// The id that a record of this name will have: of a later row, else made by `keepPromises`.
  func promise(_ kind: Kind, named name: String) -> Int64 {
    let key = NameKey(name)
    if let promise = promised[key] { return promise.id }
    let id = repository.freshID(kind)
    promised[key] = Promise(kind: kind, name: name, id: id, order: promised.count)
    return id
  }

  /// The id that earlier rows gave to the row of this name, if they did.
  func promised(to name: String) -> Int64? {
    promised.isEmpty ? nil : promised[NameKey(name)]?.id
  }

  /// The row of this name has come.
  func redeem(_ name: String) {
    if !promised.isEmpty { promised.removeValue(forKey: NameKey(name)) }
  }

  /// Makes what no row has turned out to be; to be called at the end of a sheet.
  func keepPromises() throws {
    for promise in promised.values.sorted(by: { $0.order < $1.order }) {
      try add(promise.kind, promise.name, promise.id, isManager: true)
    }
    promised = [:]
  }

  private func add(_ kind: Kind, _ name: String, _ id: Int64, isManager: Bool) throws {
    count += 1
    guard kind != .stage else { return links.stages.make(name, id: ID(id)) }
    guard let record = record(kind, name.trimmed, id, isManager) else { return }
    try writer.add(record)
    links.bring(kind, NameKey(name), id)
  }

  private func record(_ kind: Kind, _ name: String, _ id: Int64, _ isManager: Bool) -> Record? {
    switch kind {
    case .user: user(name, ID(id), isManager ? .manager : .salesperson).record
    case .team: team(name, ID(id)).record
    case .account: account(name, ID(id)).record
    case .contact: contact(name, ID(id)).record
    case .lead, .opportunity, .activity, .note, .pipeline, .stage, .playbook, .setting,
      .affiliation, .verdict, .field, .attachment:
      nil
    }
  }

  private func user(_ name: String, _ id: ID<User>, _ role: User.Role) -> User {
    var user = User(id: id)
    user.name = name
    user.login = logins.take(User.login(from: name))
    user.role = role
    user.createdAt = now
    user.updatedAt = now
    return user
  }

  private func team(_ name: String, _ id: ID<Team>) -> Team {
    var team = Team(id: id)
    team.name = name
    return team
  }

  private func account(_ name: String, _ id: ID<Account>) -> Account {
    var account = Account(id: id)
    account.name = name
    account.currency = currency
    account.createdAt = now
    account.updatedAt = now
    return account
  }

  private func contact(_ name: String, _ id: ID<Contact>) -> Contact {
    var contact = Contact(id: id)
    (contact.firstName, contact.lastName) = parted(name)
    contact.createdAt = now
    contact.updatedAt = now
    return contact
  }
}

nonisolated extension Repository {
  /// A fresh identifier for a kind that is known at run time only.
  func freshID(_ kind: Kind) -> Int64 {
    switch kind {
    case .lead: newID(Lead.self).raw
    case .account: newID(Account.self).raw
    case .contact: newID(Contact.self).raw
    case .opportunity: newID(Opportunity.self).raw
    case .activity: newID(Activity.self).raw
    case .note: newID(Note.self).raw
    case .pipeline: newID(Pipeline.self).raw
    case .stage: newID(Stage.self).raw
    case .playbook: newID(PlaybookStep.self).raw
    case .user: newID(User.self).raw
    case .team: newID(Team.self).raw
    case .setting: newID(Setting.self).raw
    case .affiliation: newID(Affiliation.self).raw
    case .verdict: newID(Verdict.self).raw
    case .field: newID(CustomField.self).raw
    case .attachment: newID(Attachment.self).raw
    }
  }
}
