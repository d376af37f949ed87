/// Somebody who may need what we sell, and who has not been examined yet.
public struct Lead: Addressed {
  public enum Form: String, Choice { case company, person }
  public enum Status: String, Choice {
    case new, contacted, nurturing, qualified, disqualified
    public var isOpen: Bool { self != .qualified && self != .disqualified }
  }
  public enum Reason: String, Choice {
    case lostToOther, cannotContact, notInterested, noBudget, badFit, duplicate, junk
  }
  public enum Rating: String, Choice { case hot, warm, cold }
  /// What is to be found out before somebody counts as a customer to be.
  public enum Criterion: String, Choice { case need, budget, fit, makers, time }

  public var id: ID<Lead>
  public var kind = Form.company
  public var firstName = ""
  public var lastName = ""
  public var company = ""
  public var title = ""
  public var owner: ID<User>?
  public var phones: Texts = []
  public var emails: Texts = []
  public var website = ""
  public var address = Address()
  public var campaign = ""
  public var referrer = ""
  public var need = ""
  public var productInterest = ""
  public var quantity: Int?
  public var currency = Currency.euro
  public var budget: Amount?
  public var rating: Rating?
  public var status = Status.new
  public var reason: Reason?
  public var nextTouch: Day?
  public var firstContactAt: Instant?
  /// Those that somebody has found out.
  public var criteria: Tags = []
  public var qualifiedAt: Instant?
  public var account: ID<Account>?
  public var contact: ID<Contact>?
  public var opportunity: ID<Opportunity>?
  public var tags: Tags = []
  public var notes = ""
  public var source = ""
  public var externalId = ""
  public var custom = CustomValues()
  public var createdAt = Instant(milliseconds: 0)
  public var updatedAt = Instant(milliseconds: 0)

  public init(id: ID<Lead>) { self.id = id }

  /// A lead needs one way to identify or reach it, or a need with a source (an unknown enquirer).
  public var isIdentified: Bool {
    !(company + firstName + lastName + website).isEmpty || !phones.items.isEmpty
      || !emails.items.isEmpty
  }

  public var isAcceptable: Bool { isIdentified || (!need.isEmpty && !source.isEmpty) }

  public var name: String {
    let person = "\(firstName) \(lastName)".trimmed
    return person.isEmpty ? company : person
  }

  public static let slots: [Slot<Lead>] =
    [
      Slot("id", \.id), Slot("kind", \.kind), Slot("firstName", \.firstName),
      Slot("lastName", \.lastName), Slot("company", \.company), Slot("title", \.title),
      Slot("owner", \.owner), Slot("phones", \.phones, as: .phones), Slot("emails", \.emails),
      Slot("website", \.website),
    ] + addressSlots + [
      Slot("campaign", \.campaign), Slot("referrer", \.referrer), Slot("need", \.need),
      Slot("productInterest", \.productInterest), Slot("quantity", \.quantity),
      Slot("currency", \.currency), Slot("budget", \.budget), Slot("rating", \.rating),
      Slot("status", \.status), Slot("reason", \.reason), Slot("nextTouch", \.nextTouch),
      Slot("firstContactAt", \.firstContactAt), Slot("criteria", \.criteria),
      Slot("qualifiedAt", \.qualifiedAt), Slot("account", \.account),
      Slot("contact", \.contact), Slot("opportunity", \.opportunity), Slot("tags", \.tags),
      Slot("notes", \.notes), Slot("source", \.source), Slot("externalId", \.externalId),
      Slot("custom", \.custom),
      Slot("createdAt", \.createdAt), Slot("updatedAt", \.updatedAt),
    ]
  public static let kept = [
    Property("nextStep", .link(.activity), isKept: true),
    Property("nextStepDue", .due, isKept: true),
    Property("nextStepSubject", .text, isKept: true),
  ]
  public static let derived = [LeadScore.property, LeadScore.gradeProperty]
  public static let schema = makeSchema()
  public static var kind: Kind { .lead }
}
