import Domain
import GRDB

extension SQLiteRepository {
  public func search(_ text: String, limit: Int) throws -> [SearchHit] {
    let words = Words(Folding.joiningPhones(Folding.words(text)))
    guard !words.words.isEmpty, limit > 0 else { return [] }
    return try read { db in
      try [Kind.lead, .account, .contact, .opportunity].flatMap { kind in
        try SearchReading(db: db, kind: kind).hits(words, limit: limit)
      }
    }
  }
}

/// Searches one kind: first the records whose names begin so, then those that hold the words
/// anywhere. Nothing is ranked, so a common word costs no more than a rare one.
struct SearchReading {
  /// How many records are looked through that hold only the beginnings of the words.
  private static let firstSteps = 500

  let db: Database
  let kind: Kind

  func hits(_ words: Words, limit: Int) throws -> [SearchHit] {
    guard let table = kind.searchTable else { return [] }
    var ids = try db.ids(named(words, limit))
    if ids.count < limit {
      let first = Set(ids)
      ids += try holding(words, in: table, limit).filter { !first.contains($0) }
    }
    return try read(Array(ids.prefix(limit)))
  }

  /// Long words cost as much as they have hits, all of which are collected first; so the records
  /// that hold their beginnings are looked through before that.
  private func holding(_ words: Words, in table: String, _ limit: Int) throws -> [Int64] {
    let question = try SearchQuestion(words, in: table, db)
    guard !question.isExact else {
      return try db.ids(exactly(question.match, in: table, limit))
    }
    let found = try db.ids(roughly(words, in: table, limit))
    if found.count >= limit { return found }
    return try db.ids(exactly(words.match, in: table, limit))
  }

  /// By the index of folded names.
  func named(_ words: Words, _ limit: Int) -> Fragment {
    let start = words.words.joined(separator: " ")
    return Fragment(
      "SELECT id FROM \(kind.rawValue) WHERE nameKey >= ? AND nameKey < ?"
        + " ORDER BY nameKey, id LIMIT ?",
      binding: start, start + "\u{10FFFF}", limit)
  }

  func exactly(_ match: String, in table: String, _ limit: Int) -> Fragment {
    Fragment("SELECT rowid FROM \(table) WHERE \(table) MATCH ? LIMIT ?", binding: match, limit)
  }

  func roughly(_ words: Words, in table: String, _ limit: Int) -> Fragment {
    Fragment(
      "SELECT c.id FROM (SELECT rowid FROM \(table) WHERE \(table) MATCH ?"
        + " LIMIT \(Self.firstSteps)) s CROSS JOIN \(table)_content c ON c.id = s.rowid WHERE ",
      binding: words.roughMatch) + words.areHeld(by: "c.c0") + Fragment(" LIMIT ?", binding: limit)
  }

  /// Titles and what stands beside them, in the order of the ids.
  private func read(_ ids: [Int64]) throws -> [SearchHit] {
    let found = try stride(from: 0, to: ids.count, by: 500).flatMap { start in
      try db.rows(described(ids[start..<min(start + 500, ids.count)])) { cells in
        SearchHit(
          reference: Reference(kind, cells.integer(0) ?? 0), title: cells.text(1),
          subtitle: cells.text(2), stage: cells.id(3))
      }
    }
    let byID = Dictionary(found.map { ($0.reference.raw, $0) }, uniquingKeysWith: { a, _ in a })
    return ids.compactMap { byID[$0] }
  }

  private func described(_ ids: ArraySlice<Int64>) -> Fragment {
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    return Fragment(
      "SELECT r.id, \(kind.title(of: "r")), \(beside) WHERE r.id IN (\(marks))",
      ids.map(\.databaseValue))
  }

  /// Subtitle, stage, and the tables that they come from.
  private var beside: String {
    switch kind {
    case .lead:
      "CASE WHEN coalesce(r.firstName, r.lastName) IS NULL THEN r.addressCity ELSE r.company END,"
        + " NULL FROM lead r"
    case .account: "r.addressCity, NULL FROM account r"
    case .contact: "a.name, NULL FROM contact r LEFT JOIN account a ON a.id = r.account"
    case .opportunity:
      "coalesce(a.name, \(Kind.contact.title(of: "c"))), r.stage FROM opportunity r"
        + " LEFT JOIN account a ON a.id = r.account LEFT JOIN contact c ON c.id = r.contact"
    case .activity, .note, .pipeline, .stage, .playbook, .user, .team, .setting, .affiliation,
      .event, .verdict, .field, .attachment:
      "NULL, NULL FROM \(kind.rawValue) r"
    }
  }
}
