import Domain
import GRDB

extension SQLiteRepository {
  public func duplicates(
    of kind: Kind, progress: (_ percent: Int) -> Void, _ take: (Duplicate) throws -> Void
  ) throws {
    try read { try DuplicateReading($0, kind).each(progress, take) }
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

  /// Along the index of keys: nothing is gathered but the pairs that share several keys.
  func each(_ progress: (Int) -> Void, _ take: (Duplicate) throws -> Void) throws {
    var known = try dismissed()
    var percent = 0
    func tell(_ key: Int64) {
      let share = Int(key * 100 / (Party.largestKey + 1))
      if share > percent { progress(share) }
      percent = share
    }
    try eachGroup(tell) { group in
      for (one, other, areClose) in Self.candidates(try parties(group)) {
        let pair = Pair(one.reference.raw, other.reference.raw)
        guard !known.contains(pair), let match = one.match(other) else { continue }
        guard areClose || match.similarity >= PartyMatch.similarWithDomain else { continue }
        if one.keys.intersection(other.keys).count > 1 { known.insert(pair) }
        try take(
          Duplicate(
            one: Reference(kind, pair.one), other: Reference(kind, pair.other), match: match))
      }
    }
  }

  private struct Pair: Hashable {
    let one, other: Int64

    init(_ one: Int64, _ other: Int64) {
      self.one = min(one, other)
      self.other = max(one, other)
    }
  }

  /// Hands out the records of each key that more than one has. Keys are hashes, so that they tell how
  /// far one is.
  private func eachGroup(_ passing: (Int64) -> Void, _ take: ([Int64]) throws -> Void) throws {
    guard let number = kind.matchNumber else { return }
    var group: [Int64] = []
    var key: Int64?
    let query = Fragment(
      "SELECT value, record FROM matchKey WHERE kind = ? ORDER BY value, record", binding: number)
    try db.each(query) { cells in
      if cells.integer(0) != key {
        if group.count > 1 { try take(group) }
        (key, group) = (cells.integer(0), [])
        passing(key ?? 0)
      }
      group.append(cells.integer(1) ?? 0)
      return true
    }
    if group.count > 1 { try take(group) }
  }

  private func parties(_ ids: [Int64]) throws -> [Party] {
    try stride(from: 0, to: ids.count, by: 500).flatMap { start in
      try db.parties(kind, Array(ids[start..<min(start + 500, ids.count)]))
    }
  }

  /// Of a large group those who stand side by side are close, others only if they are called alike: a
  /// switchboard's number makes no pair of everybody in the house.
  private static func candidates(_ group: [Party]) -> [(Party, Party, areClose: Bool)] {
    let isSmall = group.count <= mostCompared
    let ordered = isSmall ? group : group.sorted { $0.sortName < $1.sortName }
    return ordered.indices.flatMap { first in
      let last = isSmall ? ordered.count : min(first + 1 + neighbours, ordered.count)
      return (first + 1..<max(last, first + 1)).map {
        (ordered[first], ordered[$0], isSmall || $0 == first + 1)
      }
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
        candidates[kind, default: []].formUnion(try db.ids(query))
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
