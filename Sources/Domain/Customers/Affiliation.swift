/// The part that a person has in a company beside the one they work for, or in a deal.
public struct Affiliation: Entity {
  public var id: ID<Affiliation>
  public var contact: ID<Contact>?
  public var account: ID<Account>?
  public var opportunity: ID<Opportunity>?
  public var role = ""
  public var active = true
  public var createdAt = Instant(milliseconds: 0)
  public var updatedAt = Instant(milliseconds: 0)

  public init(id: ID<Affiliation>) { self.id = id }

  public static let kind = Kind.affiliation
  public static let slots: [Slot<Affiliation>] = [
    Slot("id", \.id), Slot("contact", \.contact), Slot("account", \.account),
    Slot("opportunity", \.opportunity), Slot("role", \.role), Slot("active", \.active),
    Slot("createdAt", \.createdAt), Slot("updatedAt", \.updatedAt),
  ]
  public static let schema = makeSchema()
}
