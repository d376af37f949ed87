/// A file that lies with a record. Its bytes are kept once for all that hold the same.
public struct Attachment: Entity {
  public var id: ID<Attachment>
  public var name = ""
  /// Bytes.
  public var size: Int64 = 0
  /// SHA-256 of the bytes, in hexadecimal.
  public var hash = ""
  public var at = Instant(milliseconds: 0)
  public var author: ID<User>?
  public var lead: ID<Lead>?
  public var account: ID<Account>?
  public var contact: ID<Contact>?
  public var opportunity: ID<Opportunity>?

  public init(id: ID<Attachment>) { self.id = id }

  public static let kind = Kind.attachment
  public static let slots: [Slot<Attachment>] = [
    Slot("id", \.id), Slot("name", \.name), Slot("size", \.size), Slot("hash", \.hash),
    Slot("at", \.at), Slot("author", \.author), Slot("lead", \.lead), Slot("account", \.account),
    Slot("contact", \.contact), Slot("opportunity", \.opportunity),
  ]
  public static let schema = makeSchema()
}
