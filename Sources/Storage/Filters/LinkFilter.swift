import Domain
import GRDB

extension FilterSQL {
  /// A link to a record of this name or this id.
  func linked(_ property: Property, _ words: Words) throws -> Fragment {
    guard case .link(let kind) = rows.type(of: property), !words.words.isEmpty else {
      return .always
    }
    let column = rows.column(property.name)
    let id = words.words.count == 1 ? Int64(words.words[0]) : nil
    switch kind {
    case .pipeline, .stage, .user, .team, .setting:
      return Self.isOne(of: try asking.db.smallIDs(kind, named: words), column)
    case .lead, .account, .contact, .opportunity, .activity, .note:
      let byID = id.map { Fragment("\(column) = ?", binding: $0) }
      return .any([byID, try linked(column, to: kind, named: words)].compactMap { $0 })
    }
  }

  /// With several ids the order of a page comes from its index and not from theirs: the unary plus
  /// keeps SQLite from collecting and sorting all their rows.
  private static func isOne(of ids: [Int64], _ column: String) -> Fragment {
    if ids.count == 1 { return Fragment("\(column) = ?", binding: ids[0]) }
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    return Fragment("+\(column) IN (\(marks))", ids.map(\.databaseValue))
  }

  /// By the names of a kind that may have very many records: rare words are looked up once, common
  /// ones are tested on each row.
  private func linked(_ column: String, to kind: Kind, named words: Words) throws -> Fragment {
    let name = kind.hasNameKey ? "l.nameKey" : "fold(l.\"\(kind.titleColumn)\")"
    let held = words.areHeld(by: name)
    if let table = kind.searchTable, try asking.db.areRare(words, in: table) {
      return Fragment(
        "\(column) IN (SELECT l.id FROM \(table) s CROSS JOIN \(kind.rawValue) l"
          + " ON l.id = s.rowid WHERE s.\(table) MATCH ? AND ", binding: words.match) + held + ")"
    }
    return "EXISTS (SELECT 1 FROM \(kind.rawValue) l WHERE l.id = \(column) AND " + held + ")"
  }
}

extension Kind {
  /// The column that is searched for a record's name where no folded name is kept.
  fileprivate var titleColumn: String {
    switch self {
    case .activity: "subject"
    case .note: "text"
    case .lead, .account, .contact, .opportunity, .pipeline, .stage, .user, .team, .setting: "name"
    }
  }

  /// The column of a small kind that names a record beside its name.
  fileprivate var keyColumn: String {
    switch self {
    case .user: "login"
    case .pipeline, .stage: "key"
    case .lead, .account, .contact, .opportunity, .activity, .note, .team, .setting: "name"
    }
  }
}

extension Database {
  /// Hits beyond which words are common: about where walking a sorted page and testing its rows
  /// becomes cheaper than fetching all hits and sorting them, at a million rows.
  static let rareHits = 4000

  func areRare(_ words: Words, in searchTable: String) throws -> Bool {
    let limit = Self.rareHits + 1
    let query = Fragment(
      "SELECT count(*) FROM (SELECT 1 FROM \(searchTable)"
        + " WHERE \(searchTable) MATCH ? LIMIT \(limit))",
      binding: words.match)
    return try rows(query) { $0.count(0) }.first.map { $0 < limit } ?? false
  }

  /// Records of a small kind whose name, login or key holds these words, or whose id this is.
  func smallIDs(_ kind: Kind, named words: Words) throws -> [Int64] {
    let all = try rows(Fragment("SELECT id, name, \(kind.keyColumn) FROM \(kind.rawValue)")) {
      (id: $0.integer(0) ?? 0, name: $0.text(1), key: $0.text(2))
    }
    return all.filter { id, name, key in
      let usual = kind == .stage ? DefaultStages.rows.first { $0.key == key }?.name ?? "" : ""
      return words.areHeld(byFolded: Folding.fold("\(name) \(key) \(usual)"))
        || words.words == [String(id)]
    }.map(\.id)
  }
}
