import Domain
import Exchange

/// The headers by which a kind's fields are known: our own names and labels, and other programs'.
nonisolated struct HeaderNames: Sendable {
  /// Fields by header, for each kind that can be imported.
  private let fields: [Kind: [String: String]]
  let custom: CustomFields

  /// - Parameters:
  ///   - custom: fields that people have made.
  ///   - labels: what the fields of a kind are called on screen, in every language.
  init(_ custom: CustomFields, labels: (Kind) -> [(label: String, field: String)]) {
    self.custom = custom
    let kinds = ImportRequest.Target.allCases.compactMap(\.kind)
    fields = Dictionary(
      uniqueKeysWithValues: kinds.map { ($0, Self.names(of: $0, custom, labels($0))) })
  }

  func known(_ kind: Kind) -> [String: String] { fields[kind] ?? [:] }

  /// The kind whose fields most of the headers are; `nil` when that is not clear.
  func kind(of header: [String]) -> Kind? {
    let kinds = ImportRequest.Target.allCases.compactMap(\.kind)
    let counts = kinds.map { kind in
      (kind, Set(HeaderMap(header: header, known: known(kind)).fields.compactMap { $0 }).count)
    }
    guard let most = counts.map(\.1).max(), most > 1 else { return nil }
    let best = counts.filter { $0.1 == most }
    return best.count == 1 ? best.first?.0 : nil
  }

  /// The field that somebody calls so; they may write it in any case, or use a label.
  func field(_ name: String, of kind: Kind) -> String? {
    HeaderMap(header: [name], known: known(kind)).fields.first ?? nil
  }

  private static func names(
    of kind: Kind, _ custom: CustomFields, _ labels: [(label: String, field: String)]
  ) -> [String: String] {
    let own = kind.properties.filter { $0.name != "id" }.map { ($0.name, $0.name) }
    let made = custom.properties(of: kind).flatMap { [($0.said, $0.name), ($0.word, $0.name)] }
    let others = OtherPrograms.headers[kind] ?? []
    let all =
      own + made + labels.map { ($0.label, $0.field) } + others.map { ($0.header, $0.field) }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }
}

/// What other programs write over their columns, where it differs from our own labels.
private nonisolated enum OtherPrograms {
  static let headers: [Kind: [(header: String, field: String)]] = [
    .lead: person + place + [
      ("Company Name", "company"), ("Lead Source", "source"), ("Lead Status", "status"),
      ("Description", "need"), ("Lead Owner", "owner"), ("Topic", "need"),
    ],
    .contact: person + place + [
      ("Company", "account"), ("Account Name", "account"), ("Company Name", "account"),
      ("Organization Name", "account"), ("Organization", "account"), ("Birthdate", "birthday"),
      ("Contact Owner", "owner"), ("Description", "notes"), ("Lead Source", "source"),
    ],
    .account: place + [
      ("Account Name", "name"), ("Company", "name"), ("Company Name", "name"),
      ("Sector", "industry"), ("Number of Employees", "employees"),
      ("NumberOfEmployees", "employees"), ("AnnualRevenue", "annualRevenue"),
      ("Parent Account", "parent"), ("Account Owner", "owner"), ("Main Phone", "phones"),
      ("Phone", "phones"), ("Email", "emails"), ("Web Page", "website"),
      ("Description", "notes"), ("AccountSource", "source"), ("Id", "externalId"),
    ],
    .opportunity: [
      ("Opportunity Name", "name"), ("Deal Name", "name"), ("Topic", "name"),
      ("Account Name", "account"), ("Potential Customer", "account"), ("Company", "account"),
      ("Contact Name", "contact"), ("Deal Stage", "stage"), ("StageName", "stage"),
      ("Sales Stage", "stage"), ("Est. revenue", "amount"), ("Value", "amount"),
      ("Close Date", "expectedClose"), ("CloseDate", "expectedClose"),
      ("Closing Date", "expectedClose"), ("Est. close date", "expectedClose"),
      ("Actual Close Date", "closedOn"), ("Opportunity Owner", "owner"), ("Deal Owner", "owner"),
      ("Lead Source", "source"), ("LeadSource", "source"), ("Description", "notes"),
      ("Customer Need", "need"), ("Proposed Solution", "solution"), ("Id", "externalId"),
    ],
    .activity: [
      ("Due Date", "due"), ("Type", "kind"), ("Company", "account"), ("Account Name", "account"),
      ("Contact Name", "contact"), ("Deal", "opportunity"), ("Deal Name", "opportunity"),
      ("Description", "notes"), ("Title", "subject"), ("Task", "subject"),
    ],
    .user: [
      ("User Name", "login"), ("Full Name", "name"), ("E-mail", "email"), ("Sales agent", "name"),
      ("Sales Team", "team"), ("Department", "team"),
    ],
  ]

  private static let person = [
    ("FirstName", "firstName"), ("Given Name", "firstName"), ("LastName", "lastName"),
    ("Family Name", "lastName"), ("Full Name", "name"), ("Name", "name"),
    ("Display Name", "name"), ("Job Title", "title"), ("Organization Title", "title"),
    ("Phone", "phones"), ("Business Phone", "phones"), ("Mobile", "phones"),
    ("Mobile Phone", "phones"), ("MobilePhone", "phones"), ("Home Phone", "phones"),
    ("Primary Phone", "phones"), ("Phone 1 - Value", "phones"), ("Phone 2 - Value", "phones"),
    ("Email", "emails"), ("E-mail", "emails"), ("Email Address", "emails"),
    ("E-mail Address", "emails"), ("E-mail 2 Address", "emails"), ("Primary Email", "emails"),
    ("Secondary Email", "emails"), ("E-mail 1 - Value", "emails"), ("E-mail 2 - Value", "emails"),
    ("Web Page", "website"), ("Id", "externalId"), ("Notes", "notes"),
  ].map { (header: $0.0, field: $0.1) }

  private static let place = [
    ("Street", "address.street"), ("City", "address.city"), ("State", "address.region"),
    ("Zip Code", "address.postalCode"), ("Country", "address.country"),
    ("Billing Street", "address.street"), ("Billing City", "address.city"),
    ("Billing State", "address.region"), ("Billing Zip/Postal Code", "address.postalCode"),
    ("Billing Country", "address.country"), ("BillingStreet", "address.street"),
    ("BillingCity", "address.city"), ("BillingState", "address.region"),
    ("BillingPostalCode", "address.postalCode"), ("BillingCountry", "address.country"),
    ("Mailing Street", "address.street"), ("Mailing City", "address.city"),
    ("Mailing State", "address.region"), ("Mailing Zip", "address.postalCode"),
    ("Mailing Country", "address.country"), ("Business Street", "address.street"),
    ("Business City", "address.city"), ("Business State", "address.region"),
    ("Business Postal Code", "address.postalCode"),
    ("Business Country/Region", "address.country"),
  ].map { (header: $0.0, field: $0.1) }
}
