/// An organisation that we deal with.
public struct Account: Addressed {
  public var id: ID<Account>
  public var name = ""
  public var owner: ID<User>?
  public var taxNumber = ""
  public var phones: Texts = []
  public var emails: Texts = []
  public var website = ""
  public var address = Address()
  public var industry = ""
  public var employees: Int?
  public var currency = Currency.euro
  public var annualRevenue: Amount?
  public var parent: ID<Account>?
  public var guardian = ""
  public var segment = ""
  public var strategy = ""
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

  public init(id: ID<Account>) { self.id = id }

  public static let kind = Kind.account
  public static let slots: [Slot<Account>] =
    [
      Slot("id", \.id), Slot("name", \.name), Slot("owner", \.owner),
      Slot("taxNumber", \.taxNumber), Slot("phones", \.phones, as: .phones),
      Slot("emails", \.emails),
      Slot("website", \.website),
    ] + addressSlots + [
      Slot("industry", \.industry), Slot("employees", \.employees), Slot("currency", \.currency),
      Slot("annualRevenue", \.annualRevenue), Slot("parent", \.parent),
      Slot("guardian", \.guardian), Slot("segment", \.segment), Slot("strategy", \.strategy),
      Slot("partyTypes", \.partyTypes), Slot("stayInTouch", \.stayInTouch),
      Slot("addressConfirmedOn", \.addressConfirmedOn), Slot("pinnedState", \.pinnedState),
      Slot("tags", \.tags), Slot("notes", \.notes),
      Slot("source", \.source), Slot("externalId", \.externalId), Slot("custom", \.custom),
      Slot("createdAt", \.createdAt), Slot("updatedAt", \.updatedAt),
    ]
  public static let kept = CustomerFigures.kept
  public static let derived = [CustomerFigures.state]
  public static let schema = makeSchema()
}
