import Domain

extension Kind {
  /// The table of this kind's rows while the batch that brought them is undone.
  var asideTable: String { "aside" + rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// Columns that people set, as a list of SQL.
  var columnList: String { properties.map(\.column).joined(separator: ", ") }

  /// Properties that name another record.
  var links: [Link] {
    properties.compactMap { property in
      guard case .link(let parent) = property.type else { return nil }
      return Link(child: self, property: property, parent: parent)
    }
  }

  /// Kinds that a search finds have an index `…Search` over their folded texts.
  var isSearched: Bool {
    switch self {
    case .lead, .account, .contact, .opportunity: true
    case .activity, .note, .pipeline, .stage, .playbook, .user, .team, .setting, .affiliation,
      .verdict, .field, .attachment:
      false
    }
  }

  /// Kinds whose next open activity is kept beside them.
  var hasNextStep: Bool { isSearched }

  /// Parents before children, as a bulk change writes them.
  static let parentsFirst: [Kind] = [
    .setting, .field, .team, .user, .pipeline, .stage, .playbook, .account, .contact, .opportunity,
    .lead,
    .activity, .note, .affiliation, .verdict, .attachment,
  ]
}

/// A property of one kind that points to records of another.
struct Link {
  let child: Kind
  let property: Property
  let parent: Kind

  /// Every link to this kind.
  static func all(to parent: Kind) -> [Link] {
    Kind.allCases.flatMap(\.links).filter { $0.parent == parent }
  }
}
