/// Why two records look like the same party.
public struct PartyMatch: Hashable, Sendable {
  public enum Strength: String, CaseIterable, Comparable, Sendable {
    case weak, strong, certain

    public static func < (a: Strength, b: Strength) -> Bool {
      a.rank < b.rank
    }

    private var rank: Int {
      switch self {
      case .weak: 0
      case .strong: 1
      case .certain: 2
      }
    }
  }

  public enum Key: String, CaseIterable, Sendable { case email, phone, taxNumber, domain, name }

  public let key: Key
  /// What they share, as it is compared: an address, digits, a domain, a folded name.
  public let value: String
  /// Of their names, from 0 to 1.
  public let similarity: Double

  public var strength: Strength {
    switch key {
    case .email, .phone, .taxNumber: .certain
    case .domain: .strong
    case .name: .weak
    }
  }

  /// With a common domain, and with no more than a city, a company or the end of a number in common.
  public static let similarWithDomain = 0.85
  static let similarAlone = 0.92
}

extension Party {
  /// The strongest reason to take the two for one; `nil` when there is none. Blank is never equal to
  /// blank.
  public func match(_ other: Party) -> PartyMatch? {
    let similarity = similarity(to: other)
    func match(_ key: PartyMatch.Key, _ value: String?) -> PartyMatch? {
      value.map { PartyMatch(key: key, value: $0, similarity: similarity) }
    }
    if let match = match(.email, emails.intersection(other.emails).min()) { return match }
    if !taxNumber.isEmpty, taxNumber == other.taxNumber { return match(.taxNumber, taxNumber) }
    if let match = match(.phone, sharedNumber(with: other)) { return match }
    if similarity >= PartyMatch.similarWithDomain,
      let match = match(.domain, domains.intersection(other.domains).min())
    {
      return match
    }
    guard similarity >= PartyMatch.similarAlone, sharesPlace(with: other) else { return nil }
    return match(.name, (person ?? organisation)?.text)
  }

  /// People are compared with people, companies with companies.
  private func similarity(to other: Party) -> Double {
    if let mine = person, let theirs = other.person { return mine.similarity(to: theirs) }
    if let mine = organisation, let theirs = other.organisation {
      return mine.similarity(to: theirs)
    }
    return 0
  }

  /// With its country, where one of the two says it.
  private func sharedNumber(with other: Party) -> String? {
    let shared = phones.flatMap { mine in
      other.phones.filter { $0.isSame(as: mine) }.map { $0.namesCountry ? $0 : mine }
    }
    return shared.map(\.number).min()
  }

  private func sharesPlace(with other: Party) -> Bool {
    if !city.isEmpty, city == other.city { return true }
    if person != nil, other.person != nil, let organisation,
      organisation.text == other.organisation?.text
    {
      return true
    }
    return !Set(phones.map(\.tail)).isDisjoint(with: other.phones.map(\.tail))
  }
}

/// Two records that look like the same party.
public struct Duplicate: Hashable, Sendable {
  public let one: Reference
  public let other: Reference
  public let match: PartyMatch

  public init(one: Reference, other: Reference, match: PartyMatch) {
    self.one = one
    self.other = other
    self.match = match
  }
}

extension Duplicate {
  /// The surest first, then the most alike.
  public static func isBefore(_ one: Duplicate, _ other: Duplicate) -> Bool {
    one.rank < other.rank
  }

  private var rank: (Int, Int, Int64, Int64) {
    let strength = PartyMatch.Strength.allCases.firstIndex(of: match.strength) ?? 0
    let alike = Int((match.similarity * 1000).rounded())
    return (-strength, -alike, one.raw, other.raw)
  }
}

extension Repository {
  public func duplicates(of kind: Kind, _ take: (Duplicate) throws -> Void) throws {
    try duplicates(of: kind, progress: { _ in }, take)
  }

  /// The surest, so many at most. As soon as so many are certain, no others are looked for.
  public func duplicates(of kind: Kind, atMost most: Int = .max) throws -> [Duplicate] {
    var (best, certain): ([Duplicate], Int) = ([], 0)
    do {
      try duplicates(of: kind) { pair in
        best.append(pair)
        certain += pair.match.strength == .certain ? 1 : 0
        guard certain < most else { throw Enough() }
        guard best.count / 2 >= most else { return }
        best = Array(best.sorted(by: Duplicate.isBefore).prefix(most))
      }
    } catch is Enough {}
    return Array(best.sorted(by: Duplicate.isBefore).prefix(most))
  }
}

/// A record that looks like one that is being typed or read.
public struct Likeness: Hashable, Sendable {
  public let reference: Reference
  public let title: String
  public let match: PartyMatch

  public init(reference: Reference, title: String, match: PartyMatch) {
    self.reference = reference
    self.title = title
    self.match = match
  }
}

extension Repository {
  /// Those who have the e-mail address, a few at most.
  public func holders(of email: String, among kinds: [Kind]) throws -> [Reference] {
    let party = Party(.contact, id: 0) { $0 == "emails" ? email : "" }
    return try matches(of: party, among: kinds, limit: 20)
      .filter { $0.match.key == .email }.map(\.reference)
  }
}

/// More would not be shown.
private struct Enough: Error {}
