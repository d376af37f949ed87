/// Somebody by what tells them apart from all others (rules for duplicates): made of a lead, an
/// account or a contact.
public struct Party: Sendable {
  public let reference: Reference
  public var person: PartyName?
  public var organisation: PartyName?
  public var emails: Set<String> = []
  public var phones: Set<PhoneKey> = []
  /// Digits alone; empty where none is known.
  public var taxNumber = ""
  /// Of a company's own; contacts have none, for they share it with their colleagues.
  public var domains: Set<String> = []
  public var city = ""

  /// The properties that it is made of.
  public static let fields: Set = [
    "name", "firstName", "lastName", "company", "emails", "phones", "website", "taxNumber",
    "address.city",
  ]

  /// - Returns: `nil` for a kind that nobody is.
  public init?(_ record: Record) {
    guard Self.kinds.contains(record.kind) else { return nil }
    self.init(record.kind, id: record.id) { record[$0].text ?? "" }
  }

  public static let kinds: [Kind] = [.lead, .account, .contact]

  /// - Parameter text: what a property holds; empty for one that the kind has not.
  public init(_ kind: Kind, id: Int64, text: (String) -> String) {
    reference = Reference(kind, id)
    let person = PartyName(person: text("firstName"), text("lastName"))
    self.person = person.isEmpty ? nil : person
    let company = kind == .account ? text("name") : kind == .lead ? text("company") : ""
    let organisation = PartyName(organisation: company)
    self.organisation = organisation.isEmpty ? nil : organisation
    emails = Set(Texts(.text(text("emails")))?.items.compactMap(Self.email) ?? [])
    phones = Set(Texts(.text(text("phones")))?.items.compactMap { PhoneKey($0) } ?? [])
    city = Folding.fold(text("address.city"))
    guard kind != .contact else { return }
    taxNumber = kind == .account ? Self.number(text("taxNumber")) : ""
    domains = Set([WebDomain.host(of: text("website"))] + emails.map(WebDomain.own)).subtracting([
      ""
    ])
  }

  private static func email(_ text: String) -> String? {
    let email = Numbers.latin(text.trimmed).lowercased()
    guard let at = email.utf8.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    return email[...at] + HostName.readable(String(email[email.index(after: at)...]))
  }

  private static func number(_ text: String) -> String {
    let digits = Numbers.latin(text).filter { $0.isASCII && $0.isNumber }
    return digits.count < 5 || digits.allSatisfy { $0 == "0" } ? "" : digits
  }
}

extension Party {
  /// Numbers under which the file finds it again: two parties that match share at least one of them,
  /// so nobody is compared with everybody. They are hashes, and whoever shares one is compared.
  public var keys: Set<Int64> {
    var texts = certainTexts + domains.map { "d" + $0 }
    if !city.isEmpty {
      texts += [person, organisation].compactMap { $0 }.map { "n\($0.initials) \(city)" }
    }
    if let person, let organisation { texts.append("c\(person.initials) \(organisation.text)") }
    return Set(texts.map(Self.hash))
  }

  /// Those by which somebody may be the same for certain.
  public var certainKeys: Set<Int64> { Set(certainTexts.map(Self.hash)) }

  private var certainTexts: [String] {
    let texts = emails.map { "e" + $0 } + phones.map { "p" + $0.tail }
    return taxNumber.isEmpty ? texts : texts + ["t" + taxNumber]
  }

  public static let largestKey: Int64 = 0x7FFF_FFFF_FFFF

  /// FNV-1a, folded to the six bytes that the file keeps as they are.
  private static func hash(_ text: String) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int64(truncatingIfNeeded: hash ^ (hash >> 47)) & largestKey
  }
}
