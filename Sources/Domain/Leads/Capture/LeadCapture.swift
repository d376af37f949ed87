/// What a free line, a business card or the signature of a mail says about a lead.
///
/// Nothing of the text is lost: what is understood as nothing else is in the notes.
public struct LeadCapture: Hashable, Sendable {
  public var firstName = ""
  public var lastName = ""
  public var company = ""
  public var title = ""
  /// As they are kept; one that names no country and has none to be in stays as it was written.
  public var phones: [String] = []
  public var emails: [String] = []
  public var website = ""
  public var address = Address()
  /// What is called so, or the first word with `#`; further ones are tags.
  public var source = ""
  public var campaign = ""
  public var tags: Tags = []
  public var need = ""
  public var budget: Money?
  public var rating: Lead.Rating?
  public var nextStep: NextStep?
  public var notes = ""

  public init() {}

  /// Reads English, Persian and Greek, also mixed; line by line, or in one line with commas.
  public init(_ text: String, _ reading: Reading) {
    var walk = CaptureWalk(reading)
    walk.run(text)
    self = walk.found
  }

  public var isEmpty: Bool { self == LeadCapture() }

  /// The lead with what was found; what it has already stays.
  public func filling(_ lead: Lead) -> Lead {
    var lead = lead
    func fill(_ path: WritableKeyPath<Lead, String>, _ text: String) {
      if lead[keyPath: path].isEmpty { lead[keyPath: path] = text }
    }
    if lead.name.isEmpty || lead.name == lead.company {
      (lead.firstName, lead.lastName) = (firstName, lastName)
    }
    fill(\.company, company)
    fill(\.title, title)
    fill(\.website, website)
    fill(\.source, source)
    fill(\.campaign, campaign)
    fill(\.need, need)
    fill(\.notes, notes)
    if lead.phones.items.isEmpty { lead.phones = Texts(phones) }
    if lead.emails.items.isEmpty { lead.emails = Texts(emails) }
    if lead.address.isEmpty { lead.address = address }
    lead.tags = Tags(lead.tags.words + tags.words)
    if lead.budget == nil, let budget {
      (lead.budget, lead.currency) = (budget.amount, budget.currency)
    }
    lead.rating = lead.rating ?? rating
    lead.kind = lead.company.isEmpty ? .person : .company
    return lead
  }
}
