import Domain

extension Kind {
  /// What a record is called, as an expression of SQL; null when it has no name.
  func title(of alias: String) -> String {
    let person =
      "nullif(trim(coalesce(\(alias).firstName, '') || ' ' || coalesce(\(alias).lastName, '')), '')"
    return switch self {
    case .lead: "coalesce(\(person), \(alias).company)"
    case .contact: person
    case .account, .opportunity, .team, .setting, .field, .attachment: "\(alias).name"
    case .activity, .playbook: "\(alias).subject"
    case .affiliation: "\(alias).role"
    case .verdict:
      "\(Self.title(of: "one", in: alias)) || ' · ' || \(Self.title(of: "other", in: alias))"
    case .note: "substr(\(alias).text, 1, instr(\(alias).text || char(10), char(10)) - 1)"
    case .pipeline, .stage: "coalesce(\(alias).name, \(alias).key)"
    case .user: "coalesce(\(alias).name, \(alias).login)"
    }
  }

  /// What one of the records of a verdict is called.
  private static func title(of column: String, in alias: String) -> String {
    let titles = Party.kinds.map { kind in
      "(SELECT \(kind.title(of: "n")) FROM \(kind.rawValue) n WHERE n.id = \(alias).\(column))"
    }
    return "coalesce(\(titles.joined(separator: ", ")), \(alias).\(column))"
  }

  /// The columns of a record in the order of its values.
  func columns(of alias: String) -> String {
    properties.map { "\(alias).\"\($0.column)\"" }.joined(separator: ", ")
  }

  /// The order in which people expect all rows of a kind.
  var naturalOrder: String {
    switch self {
    case .pipeline: "r.position, r.id"
    case .stage: "(SELECT p.position FROM pipeline p WHERE p.id = r.pipeline), r.position, r.id"
    case .playbook:
      "(SELECT p.position FROM stage s JOIN pipeline p ON p.id = s.pipeline WHERE s.id = r.stage),"
        + " (SELECT s.position FROM stage s WHERE s.id = r.stage), r.position, r.id"
    case .lead, .account, .contact, .opportunity, .user, .team: "r.nameKey, r.id"
    case .setting: "r.name, r.id"
    case .field: "r.of, r.position, r.id"
    case .activity, .note, .affiliation, .verdict, .attachment: "r.id"
    }
  }
}

extension Cells {
  /// A record whose values begin at `place`.
  func record(_ kind: Kind, at place: Int = 0) -> Record {
    Record(kind, kind.properties.indices.map { value(place + $0) })
  }
}
