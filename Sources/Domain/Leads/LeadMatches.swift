/// Somebody whom a lead could be: found by what is known of it.
public struct LeadMatch: Hashable, Sendable {
  public enum Sign: Int, Sendable, Comparable {
    case email, phone, name
    public static func < (a: Sign, b: Sign) -> Bool { a.rawValue < b.rawValue }
  }

  public let record: Reference
  public let title: String
  public let sign: Sign
}

extension Repository {
  /// Leads, accounts and contacts with the same mail, number or name, the surest first, at most
  /// `limit`.
  public func matches(for lead: Lead, limit: Int = 5) throws -> [LeadMatch] {
    var found: [Reference: LeadMatch] = [:]
    func add(_ hits: [SearchHit], _ sign: LeadMatch.Sign, _ holds: (Record) -> Bool) throws {
      for hit in hits where hit.reference != Reference(lead.id) && found[hit.reference] == nil {
        guard hit.reference.kind != .opportunity, let record = try record(hit.reference),
          holds(record)
        else { continue }
        found[hit.reference] = LeadMatch(record: hit.reference, title: hit.title, sign: sign)
      }
    }
    for email in lead.emails.items {
      try add(search(email, limit: limit), .email) { $0.lines("emails").contains(email) }
    }
    for phone in lead.phones.items {
      let digits = PhoneNumber(kept: phone)?.digits ?? phone
      try add(search(digits, limit: limit), .phone) { $0.lines("phones").contains(phone) }
    }
    for name in Set([lead.name, lead.company]) where Folding.words(name).count > 0 {
      let key = Folding.fold(name)
      try add(search(name, limit: limit), .name) { record in
        ["name", "company"].contains { Folding.fold(record[$0].text ?? "") == key }
          || Folding.fold("\(record["firstName"].text ?? "") \(record["lastName"].text ?? "")")
            == key
      }
    }
    let sorted = found.values.sorted {
      ($0.sign, $0.title, $0.record.raw) < ($1.sign, $1.title, $1.record.raw)
    }
    return Array(sorted.prefix(limit))
  }
}

extension Record {
  fileprivate func lines(_ name: String) -> [String] {
    self[name].text?.split(separator: "\n").map { $0.lowercased() } ?? []
  }
}
