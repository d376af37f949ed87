import Domain
import GRDB

extension SQLiteRepository {
  public func duplicates(of kind: Kind) throws -> [Duplicate] {
    try read { try DuplicateReading($0, kind).pairs() }
  }

  public func matches(of party: Party, among kinds: [Kind], limit: Int) throws -> [Likeness] {
    try read { try LikenessReading($0, party).found(by: party.keys, among: kinds, limit: limit) }
  }

  public func twins(of party: Party) throws -> [Likeness] {
    try read { db in
      try LikenessReading(db, party).found(
        by: party.certainKeys, among: [party.reference.kind], limit: .max
      ).filter { $0.match.strength == .certain }
    }
  }
}

/// Pairs of one kind that look alike. Only records that share a key are compared, and of a key that
/// very many share each with its neighbours by name: so the time grows with the file and not with
/// its square.
struct DuplicateReading {
  /// Records under one key that are all compared with each other.
  static let mostCompared = 40
  /// In a larger group, each with so many that follow it.
  static let neighbours = 12

  private let db: Database
  private let kind: Kind

  init(_ db: Database, _ kind: Kind) {
    self.db = db
    self.kind = kind
  }

  func pairs() throws -> [Duplicate] {
    let dismissed = try dismissed()
    var found: [Pair: PartyMatch] = [:]
    for group in try groups() {
      for (one, other) in Self.candidates(try parties(group)) {
        let pair = Pair(one.reference.raw, other.reference.raw)
        guard found[pair] == nil, !dismissed.contains(pair) else { continue }
        if let match = one.match(other) { found[pair] = match }
      }
    }
    return found.map { pair, match in
      Duplicate(
        one: Reference(kind, pair.one), other: Reference(kind, pair.other), match: match)
    }.sorted { Self.rank($0) < Self.rank($1) }
  }

  /// The surest first, then the most alike.
  private static func rank(_ pair: Duplicate) -> (Int, Int, Int64, Int64) {
    let strength = PartyMatch.Strength.allCases.firstIndex(of: pair.match.strength) ?? 0
    let alike = Int((pair.match.similarity * 1000).rounded())
    return (-strength, -alike, pair.one.raw, pair.other.raw)
  }

  private struct Pair: Hashable {
    let one, other: Int64

    init(_ one: Int64, _ other: Int64) {
      self.one = min(one, other)
      self.other = max(one, other)
    }
  }

  /// The records of each key that more than one has.
  private func groups() throws -> [[Int64]] {
    guard let number = kind.matchNumber else { return [] }
    var groups: [[Int64]] = []
    var group: [Int64] = []
    var key: Int64?
    let query = Fragment(
      "SELECT value, record FROM matchKey WHERE kind = ? ORDER BY value, record", binding: number)
    try db.each(query) { cells in
      if cells.integer(0) != key {
        if group.count > 1 { groups.append(group) }
        (key, group) = (cells.integer(0), [])
      }
      group.append(cells.integer(1) ?? 0)
      return true
    }
    return group.count > 1 ? groups + [group] : groups
  }

  private func parties(_ ids: [Int64]) throws -> [Party] {
    try stride(from: 0, to: ids.count, by: 500).flatMap { start in
      try db.parties(kind, Array(ids[start..<min(start + 500, ids.count)]))
    }
  }

  private static func candidates(_ group: [Party]) -> [(Party, Party)] {
    let isSmall = group.count <= mostCompared
    let ordered = isSmall ? group : group.sorted { $0.sortName < $1.sortName }
    return ordered.indices.flatMap { first in
      let last = isSmall ? ordered.count : min(first + 1 + neighbours, ordered.count)
      return (first + 1..<max(last, first + 1)).map { (ordered[first], ordered[$0]) }
    }
  }

  private func dismissed() throws -> Set<Pair> {
    let query = Fragment(
      "SELECT one, other FROM verdict WHERE of = ? AND ruling = 'different'",
      binding: kind.rawValue)
    return Set(try db.rows(query) { Pair($0.integer(0) ?? 0, $0.integer(1) ?? 0) })
  }
}

/// Records that look like one that is being typed or read.
struct LikenessReading {
  /// Records under one key that are looked at.
  private static let most = 100

  private let db: Database
  private let party: Party

  init(_ db: Database, _ party: Party) {
    self.db = db
    self.party = party
  }

  func found(by keys: Set<Int64>, among kinds: [Kind], limit: Int) throws -> [Likeness] {
    var candidates: [Kind: Set<Int64>] = [:]
    for key in keys {
      for kind in kinds {
        guard let number = kind.matchNumber else { continue }
        let query = Fragment(
          "SELECT record FROM matchKey WHERE value = ? AND kind = ? LIMIT \(Self.most)",
          binding: key, number)
        candidates[kind, default: []].formUnion(try db.rows(query) { $0.integer(0) ?? 0 })
      }
    }
    return try kinds.flatMap { try alike($0, candidates[$0] ?? []) }
      .sorted { ($1.match.strength, $0.reference.raw) < ($0.match.strength, $1.reference.raw) }
      .prefix(max(limit, 0)).map { $0 }
  }

  private func alike(_ kind: Kind, _ ids: Set<Int64>) throws -> [Likeness] {
    try db.parties(kind, Array(ids.subtracting([party.reference.raw]))).compactMap { other in
      guard let match = party.match(other) else { return nil }
      return Likeness(
        reference: other.reference, title: try db.title(of: other.reference), match: match)
    }
  }
}

extension Database {
  fileprivate func parties(_ kind: Kind, _ ids: [Int64]) throws -> [Party] {
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let rows = Fragment("r.id IN (\(marks))", ids.map(\.databaseValue))
    return try self.rows(PartyReading.query(kind, where: rows)) { PartyReading.party(kind, $0) }
  }
}

extension Party {
  fileprivate var sortName: String { (person ?? organisation)?.text ?? "" }
}
