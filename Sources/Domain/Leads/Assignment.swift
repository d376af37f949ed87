/// Who gets a lead for which nobody was named: rules, of which the first that fits counts.
///
/// `source:web = sara; country:Iran = omid, sara; * = mina`: several take turns.
public struct Assignment: Hashable, Sendable {
  public struct Rule: Hashable, Sendable {
    /// The property that is asked about; `nil` fits every lead.
    let property: String?
    /// Folded words that it holds.
    let words: [String]
    /// Logins or names.
    public let owners: [String]
  }

  public let rules: [Rule]

  /// What a rule can ask about, and the property of the lead that it is.
  public static let properties = [
    "source": "source", "campaign": "campaign", "country": "address.country",
    "city": "address.city", "region": "address.region", "product": "productInterest",
    "need": "need", "company": "company", "kind": "kind", "referrer": "referrer",
  ]

  /// - Returns: `nil` when anything in it is no rule.
  public init?(_ text: String) {
    var rules: [Rule] = []
    for piece in text.split(whereSeparator: { ";؛\n".contains($0) }) where !piece.trimmed.isEmpty {
      guard let rule = Self.rule(String(piece)) else { return nil }
      rules.append(rule)
    }
    self.rules = rules
  }

  private static func rule(_ text: String) -> Rule? {
    let sides = text.split(separator: "=", maxSplits: 1).map(\.trimmed)
    guard sides.count == 2 else { return nil }
    let owners = sides[1].split { ",،".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    guard !owners.isEmpty else { return nil }
    guard sides[0] != "*" else { return Rule(property: nil, words: [], owners: owners) }
    let parts = sides[0].split(separator: ":", maxSplits: 1).map(\.trimmed)
    guard parts.count == 2, let property = properties[parts[0].lowercased()] else { return nil }
    let words = Folding.words(parts[1])
    return words.isEmpty ? nil : Rule(property: property, words: words, owners: owners)
  }
}

extension Assignment.Rule {
  func fits(_ lead: Record) -> Bool {
    guard let property else { return true }
    let said = Folding.words(lead[property].text ?? "")
    return words.allSatisfy(said.contains)
  }
}

/// Gives leads to their owners by the rules, one after the other.
public struct Assigner {
  private let rules: [(rule: Assignment.Rule, owners: [ID<User>])]
  private let repository: any Repository
  /// The newest lead of those who take turns; later ones of this run are higher still.
  private var newest: [ID<User>: Int64] = [:]

  public init(_ repository: any Repository) throws {
    self.repository = repository
    let text = try repository.setting(.assignment)?.value ?? ""
    let users = text.isEmpty ? [] : try repository.all(User.self).filter(\.active)
    rules = (Assignment(text)?.rules ?? []).map { rule in
      (rule, rule.owners.compactMap { name in users.first { $0.isCalled(name) }?.id })
    }
  }

  /// Whose lead it is; `nil` when no rule fits. Of several the one who has waited longest.
  public mutating func owner(of lead: Record) throws -> ID<User>? {
    let fitting = rules.first { $0.rule.fits(lead) && !$0.owners.isEmpty }
    guard let owners = fitting?.owners, owners.count > 1 else { return fitting?.owners.first }
    for owner in owners where newest[owner] == nil { newest[owner] = try newestLead(of: owner) }
    guard let next = owners.min(by: { newest[$0] ?? 0 < newest[$1] ?? 0 }) else { return nil }
    newest[next] = max(lead.id, (newest.values.max() ?? 0) + 1)
    return next
  }

  /// The lead with its owner by the rules.
  /// - Throws: `LeadRefusal.closed`, `LeadRefusal.noRule`
  public mutating func assigned(_ lead: Record, at now: Instant) throws -> Record {
    guard let owner = try owner(of: lead) else { throw LeadRefusal.noRule }
    return try lead.assigned(to: owner, at: now)
  }

  /// Whatever has become of it.
  private func newestLead(of owner: ID<User>) throws -> Int64 {
    guard let property = Kind.lead.schema.property("owner"),
      let status = Kind.lead.schema.property("status")
    else { return 0 }
    let own = Filter([.link(property, [String(owner.raw)]), .has(status)])
    return try repository.leads(where: own, .start, limit: 1).first?.lead.id.raw ?? 0
  }
}

extension Repository {
  /// Names in the rules that no active user has.
  public func strangers(in assignment: String) throws -> [String] {
    let users = try all(User.self).filter(\.active)
    return (Assignment(assignment)?.rules ?? []).flatMap(\.owners).filter { name in
      !users.contains { $0.isCalled(name) }
    }
  }
}

extension User {
  func isCalled(_ text: String) -> Bool {
    login == text || Folding.fold(name) == Folding.fold(text)
  }
}
