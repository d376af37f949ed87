import Domain
import Exchange

/// Files mails with the people whose addresses are on them, each once.
nonisolated struct MailImport {
  /// Leads, or contacts, made because a mail named them.
  private(set) var made = 0
  /// The names of attached files that are larger than a file may be, and stay in their mails.
  private(set) var tooLarge: [String] = []
  private let shop: ImportShop
  private let makesMissing: Bool
  private let users: [String: ID<User>]
  private let me: ID<User>?
  /// Mails of this import, and the people made by it.
  private var seen: Set<String> = []
  private var newcomers: [String: Reference] = [:]

  init(_ shop: ImportShop, makesMissing: Bool) throws {
    self.shop = shop
    self.makesMissing = makesMissing
    let users = try shop.repository.all(User.self).filter { !$0.email.isEmpty }
    self.users = Dictionary(users.map { ($0.email.lowercased(), $0.id) }) { first, _ in first }
    me = try shop.repository.me()?.id ?? shop.newcomer?.id
  }

  /// - Returns: `false` for a mail that is in the file already.
  /// - Throws: `RejectReason` when it is nobody's.
  mutating func take(_ mail: MailMessage) throws -> Bool {
    guard !mail.isNone else { throw RejectReason.noMail }
    guard try seen.insert(mail.id).inserted && !isKnown(mail) else { return false }
    let sender = user(among: mail.from)
    let others = sender == nil ? mail.from : mail.to.filter { users[$0.address] == nil }
    let whose = sender ?? user(among: mail.to) ?? me
    let party = try party(of: others, isSender: sender == nil, owner: whose)
    var activity = activity(of: mail, owner: whose)
    activity.direction = sender == nil ? .inbound : .outbound
    try shop.writer.add(link(activity, to: party).record)
    for file in mail.attachments { try attach(file, of: mail, to: party, by: whose) }
    return true
  }

  private mutating func attach(
    _ attached: MailAttachment, of mail: MailMessage, to party: Reference, by author: ID<User>?
  ) throws {
    var file = Attachment(id: ID(shop.repository.freshID(.attachment))).on(party)
    (file.name, file.at, file.author) = (attached.name, mail.sentAt ?? shop.now, author)
    let bytes = attached.bytes
    do {
      try shop.writer.attach(file) { take in try take(bytes[...]) }
    } catch AttachmentRefusal.tooLarge {
      tooLarge.append(attached.name)
    }
  }

  private func user(among addresses: [MailAddress]) -> ID<User>? {
    addresses.compactMap { users[$0.address] }.first
  }

  private func isKnown(_ mail: MailMessage) throws -> Bool {
    guard let property = Kind.activity.schema.property("externalId") else { return false }
    return try !shop.repository.resolve(.activity, where: property, is: .text(mail.id)).isEmpty
  }

  private func activity(of mail: MailMessage, owner: ID<User>?) -> Activity {
    var activity = Activity(id: ID(shop.repository.freshID(.activity)))
    activity.kind = .email
    activity.subject = mail.subject
    activity.status = .done
    activity.doneAt = mail.sentAt ?? shop.now
    activity.due = .instant(mail.sentAt ?? shop.now)
    activity.duration = 0
    (activity.owner, activity.notes, activity.externalId) = (owner, mail.text, mail.id)
    activity.attendees = Texts((mail.from + mail.to).map(\.address))
    (activity.createdAt, activity.updatedAt) = (shop.now, shop.now)
    return activity
  }

  private func link(_ activity: Activity, to party: Reference) throws -> Activity {
    var activity = activity
    switch party.kind {
    case .contact:
      activity.contact = ID(party.raw)
      return try shop.repository.find(ID<Contact>(party.raw)).map(activity.on) ?? activity
    case .account: activity.account = ID(party.raw)
    default: activity.lead = ID(party.raw)
    }
    return activity
  }

  /// The first of them who is known.
  private mutating func party(
    of others: [MailAddress], isSender: Bool, owner: ID<User>?
  ) throws -> Reference {
    for other in others {
      if let known = try newcomers[other.address] ?? known(other) { return known }
    }
    guard makesMissing, let first = others.first else {
      throw RejectReason.notFound(
        column: isSender ? "From" : "To", name: others.first?.address ?? "", canBeMade: true)
    }
    return try make(first, owner: owner)
  }

  private func known(_ other: MailAddress) throws -> Reference? {
    let found = try shop.repository.holders(of: other.address, among: Self.order)
    return Self.order.lazy.compactMap { kind in found.first { $0.kind == kind } }.first
  }

  private static let order: [Kind] = [.contact, .account, .lead]

  private mutating func make(_ other: MailAddress, owner: ID<User>?) throws -> Reference {
    let record =
      try shop.repository.usesLeads()
      ? lead(other, owner: owner).record : contact(other, owner: owner).record
    try shop.writer.add(record)
    made += 1
    let reference = Reference(record.kind, record.id)
    newcomers[other.address] = reference
    return reference
  }

  private func lead(_ other: MailAddress, owner: ID<User>?) -> Lead {
    var lead = Lead(id: ID(shop.repository.freshID(.lead)))
    (lead.firstName, lead.lastName) = parted(other.name)
    lead.kind = .person
    (lead.emails, lead.owner, lead.currency) = ([other.address], owner, shop.reading.currency)
    (lead.createdAt, lead.updatedAt) = (shop.now, shop.now)
    return lead
  }

  private func contact(_ other: MailAddress, owner: ID<User>?) -> Contact {
    var contact = Contact(id: ID(shop.repository.freshID(.contact)))
    (contact.firstName, contact.lastName) = parted(other.name)
    (contact.emails, contact.owner) = ([other.address], owner)
    (contact.createdAt, contact.updatedAt) = (shop.now, shop.now)
    return contact
  }
}
