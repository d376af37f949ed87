/// The part that somebody has in the buying of a deal.
public struct DealPart: Hashable, Sendable {
  public enum Role: String, Choice { case decisionMaker, influencer, evaluator, user, blocker }

  public let affiliation: Affiliation
  public let name: String
  /// `nil` for one in words that were not among these.
  public var role: Role? { Role(rawValue: affiliation.role) }
}

extension DealPart.Role {
  public init?(said text: String) {
    guard let word = Reading.choice(text, Self.allCases.map(\.rawValue)) else { return nil }
    self.init(rawValue: word)
  }

  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Affiliation {
  /// The same with the role in a deal as it is spelt, whatever its case and hyphens.
  public var spelt: Affiliation {
    guard opportunity != nil, let known = DealPart.Role(said: role) else { return self }
    var spelt = self
    spelt.role = known.rawValue
    return spelt
  }
}

extension Opportunity {
  /// The parts that people have in it, by which filters ask for it; no row holds them.
  public static let roles = Property("roles", .tags, isKept: true)
}

extension Repository {
  /// Who has a part in a deal, those who decide first.
  public func parts(in deal: ID<Opportunity>) throws -> [DealPart] {
    try records(.affiliation, linkedTo: Reference(deal)).map {
      DealPart(affiliation: try Affiliation($0.record), name: $0.names["contact"] ?? "")
    }.filter(\.affiliation.active)
      .sorted { ($0.role?.place ?? .max, $0.name) < ($1.role?.place ?? .max, $1.name) }
  }

  /// Minutes of all that was done about a deal.
  public func timeSpent(on deal: ID<Opportunity>) throws -> Int {
    try records(.activity, linkedTo: Reference(deal)).map { try Activity($0.record) }
      .filter { $0.status == .done }.reduce(0) { $0 + ($1.duration ?? 0) }
  }

  /// Companies where somebody works, the employer first.
  public func employers(of contact: Contact) throws -> [String] {
    let own = try contact.account.map { try title(of: Reference($0)) }
    let posts = try records(.affiliation, linkedTo: Reference(contact.id))
      .filter { $0.record["active"] == .integer(1) }.compactMap { $0.names["account"] }
    return ([own].compactMap { $0 } + posts).filter { !$0.isEmpty }
  }
}
