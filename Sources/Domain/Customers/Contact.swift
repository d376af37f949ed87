/// A person we talk to: somebody in a company, or a customer who is an individual.
public struct Contact: Addressed {
  public var id: ID<Contact>
  public var firstName = ""
  public var lastName = ""
  public var title = ""
  public var account: ID<Account>?
  public var owner: ID<User>?
  public var phones: Texts = []
  public var emails: Texts = []
  public var address = Address()
  public var birthday: Day?
  public var preferredChannel = ""
  public var optedOut = false
  /// By hand; else a rule may put a customer of their own into one.
  public var segment = ""
  public var partyTypes: Tags = []
  /// Days from one contact to the next, as agreed.
  public var stayInTouch: Int?
  public var addressConfirmedOn: Day?
  public var pinnedState: CustomerState?
  public var tags: Tags = []
  public var notes = ""
  public var source = ""
  public var externalId = ""
  public var custom = CustomValues()
  public var createdAt = Instant(milliseconds: 0)
  public var updatedAt = Instant(milliseconds: 0)

  public init(id: ID<Contact>) { self.id = id }

  public var name: String { firstName.isEmpty ? lastName : "\(firstName) \(lastName)".trimmed }

  public static let kind = Kind.contact
  public static let slots: [Slot<Contact>] =
    [
      Slot("id", \.id), Slot("firstName", \.firstName), Slot("lastName", \.lastName),
      Slot("title", \.title), Slot("account", \.account), Slot("owner", \.owner),
      Slot("phones", \.phones, as: .phones), Slot("emails", \.emails),
    ] + addressSlots + [
      Slot("birthday", \.birthday), Slot("preferredChannel", \.preferredChannel),
      Slot("optedOut", \.optedOut), Slot("segment", \.segment), Slot("partyTypes", \.partyTypes),
      Slot("stayInTouch", \.stayInTouch), Slot("addressConfirmedOn", \.addressConfirmedOn),
      Slot("pinnedState", \.pinnedState), Slot("tags", \.tags), Slot("notes", \.notes),
      Slot("source", \.source), Slot("externalId", \.externalId), Slot("custom", \.custom),
      Slot("createdAt", \.createdAt), Slot("updatedAt", \.updatedAt),
    ]
  public static let kept = CustomerFigures.kept
  public static let derived = [CustomerFigures.state]
  public static let schema = makeSchema()
}
