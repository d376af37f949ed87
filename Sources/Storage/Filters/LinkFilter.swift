import Domain
import GRDB

extension FilterSQL {
  /// A link to a record of this name or this id.
  func linked(_ property: Property, _ words: Words) throws -> Fragment {
    guard case .link(let kind) = rows.type(of: property), !words.words.isEmpty else {
      return .always
    }
    let column = rows.column(property.name)
    switch kind {
    case .pipeline, .stage, .user, .team, .setting:
      return Self.isOne(of: try asking.db.smallIDs(kind, named: words), column)
    case .lead, .account, .contact, .opportunity, .activity, .note, .playbook, .affiliation,
      .verdict, .field, .attachment:
      if let id = try asking.db.id(meantBy: words, kind) {
        return Fragment("\(column) = ?", binding: id)
      }
      return isLinked(column, to: kind, named: words)
    }
  }

  /// Owned by anybody in the teams of this name.
  func ownedByTeam(_ words: [String]) throws -> Fragment {
    let teams = Set(try asking.db.smallIDs(.team, named: Words(words)))
    let users = try asking.db.rows(Fragment("SELECT id, team FROM user WHERE team IS NOT NULL")) {
      (id: $0.integer(0) ?? 0, team: $0.integer(1) ?? 0)
    }
    return Self.isOne(
      of: users.filter { teams.contains($0.team) }.map(\.id), rows.column("owner"))
  }

  /// With several ids the order of a page comes from its index and not from theirs: the unary plus
  /// keeps SQLite from collecting and sorting all their rows.
  private static func isOne(of ids: [Int64], _ column: String) -> Fragment {
    if ids.count == 1 { return Fragment("\(column) = ?", binding: ids[0]) }
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    return Fragment("+\(column) IN (\(marks))", ids.map(\.databaseValue))
  }

  private func isLinked(_ column: String, to kind: Kind, named words: Words) -> Fragment {
    let name = kind.hasNameKey ? "l.nameKey" : "fold(l.\"\(kind.titleColumn)\")"
    return "EXISTS (SELECT 1 FROM \(kind.rawValue) l WHERE l.id = \(column) AND "
      + words.areHeld(by: name) + ")"
  }
}

extension Kind {
  /// The column that is searched for a record's name where no folded name is kept.
  fileprivate var titleColumn: String {
    switch self {
    case .activity, .playbook: "subject"
    case .note: "text"
    case .affiliation: "role"
    case .verdict: "ruling"
    case .lead, .account, .contact, .opportunity, .pipeline, .stage, .user, .team, .setting, .field,
      .attachment:
      "name"
    }
  }

  /// The column of a small kind that names a record beside its name.
  fileprivate var keyColumn: String {
    switch self {
    case .user: "login"
    case .pipeline, .stage: "key"
    case .lead, .account, .contact, .opportunity, .activity, .note, .playbook, .team, .setting,
      .affiliation, .verdict, .field, .attachment:
      "name"
    }
  }
}

extension Database {
  /// The id that stands for a name, where a record has it.
  func id(meantBy words: Words, _ kind: Kind) throws -> Int64? {
    guard words.words.count == 1, let id = words.words.first.flatMap({ Int64($0) }) else {
      return nil
    }
    return try record(Reference(kind, id)) == nil ? nil : id
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
