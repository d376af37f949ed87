/// What a lead becomes, as it is chosen before it is done.
public struct Qualification: Hashable, Sendable {
  /// A property of the lead that says something else than the record it is put into.
  public struct Difference: Hashable, Sendable {
    /// By the name that it has in the record.
    public let property: String
    public let kind: Kind
    public let theirs: Value
    public let ours: Value

    /// One of them in a line of choices.
    public var word: String { "\(kind.rawValue).\(property)" }
  }

  public let lead: Lead
  public var makesAccount: Bool
  public var makesContact: Bool
  public var makesOpportunity = true
  /// Records that are there already, and are linked instead of made anew.
  public var account: Account?
  public var contact: Contact?
  public var amount: Amount?
  public var expectedClose: Day?
  /// What the business wants to know, and somebody has found out.
  public var answered: Set<Lead.Criterion>
  /// Differences of which the lead's value counts.
  public var taken: Set<Difference> = []

  /// All that makes sense: an account for a company, a contact for a person.
  public init(_ lead: Lead) {
    self.lead = lead
    makesAccount = !lead.company.isEmpty
    makesContact = !"\(lead.firstName)\(lead.lastName)".isEmpty || lead.company.isEmpty
    amount = lead.budget
    answered = lead.answered
  }

  /// What the lead says otherwise than the records that it is put into.
  public var differences: [Difference] {
    (account.map { differences(LeadMap.account, $0.record) } ?? [])
      + (contact.map { differences(LeadMap.contact, $0.record) } ?? [])
  }

  private func differences(_ map: [LeadMap], _ record: Record) -> [Difference] {
    let lead = lead.record
    return map.compactMap { row in
      let (ours, theirs) = (lead[row.from], record[row.to])
      guard !ours.isNull, !theirs.isNull, ours != theirs, row.isCompared else { return nil }
      return Difference(property: row.to, kind: record.kind, theirs: theirs, ours: ours)
    }
  }

  /// What the deal will be called.
  public var dealName: String {
    [lead.dealCustomer, lead.need].filter { !$0.isEmpty }.joined(separator: " – ")
  }

  /// The record with what it lacks and the lead says.
  func filled(_ record: Record, _ map: [LeadMap], isNew: Bool) -> Record {
    let lead = lead.record
    var record = record
    for row in map where !lead[row.from].isNull {
      let isTaken = taken.contains { $0.kind == record.kind && $0.property == row.to }
      if row.isReach, !isNew {
        record[row.to] = row.united(record[row.to], lead[row.from])
      } else if isNew || record[row.to].isNull || isTaken {
        record[row.to] = lead[row.from]
      }
    }
    return record
  }
}

/// Which property of a lead becomes which one of a record: the one table of it.
struct LeadMap {
  let from: String
  let to: String
  /// Another value there is worth a question.
  let isCompared: Bool

  init(_ from: String, _ to: String? = nil, isCompared: Bool = true) {
    self.from = from
    self.to = to ?? from
    self.isCompared = isCompared
  }

  private static let address = [
    "address.street", "address.city", "address.region", "address.postalCode", "address.country",
  ].map { LeadMap($0) }
  private static let always = [
    LeadMap("owner", isCompared: false), LeadMap("source", isCompared: false),
    LeadMap("tags", isCompared: false),
  ]
  private static let reach = [
    LeadMap("phones", isCompared: false), LeadMap("emails", isCompared: false),
  ]

  /// There may be several: what the record lacks is added, and nothing is lost.
  var isReach: Bool { Self.reach.contains { $0.to == to } }

  func united(_ theirs: Value, _ ours: Value) -> Value {
    let all = [theirs, ours].flatMap { Texts($0)?.items ?? [] }
    return (to == "phones" ? Texts.united(numbers: all) : Texts.united(all)).value
  }

  static let account =
    [LeadMap("company", "name"), LeadMap("website"), LeadMap("currency", isCompared: false)]
    + reach + address + always
  static let contact =
    [LeadMap("firstName"), LeadMap("lastName"), LeadMap("title")] + reach + address + always
  static let opportunity =
    [
      LeadMap("need"), LeadMap("budget"), LeadMap("campaign"), LeadMap("currency"),
      LeadMap("notes"),
    ] + always
}
