import Domain

extension Filter {
  /// Whether it tells apart only what totals are kept by.
  func asks(onlyFor names: Set<String>) -> Bool { terms.allSatisfy { $0.asks(onlyFor: names) } }
}

extension Filter.Term {
  fileprivate func asks(onlyFor names: Set<String>) -> Bool {
    switch self {
    case .linkToMe(let property), .has(let property), .link(let property, _):
      names.contains(property.name)
    case .compare(let property, _, _): property.name == "state" && names.contains("state")
    case .mark(let mark): mark.property.map(names.contains) ?? false
    case .team: names.contains("owner")
    case .not(let term): term.asks(onlyFor: names)
    case .any(let terms), .all(let terms): terms.allSatisfy { $0.asks(onlyFor: names) }
    case .words, .compareProperties, .contains, .tag: false
    }
  }
}

extension Filter.Mark {
  /// What it goes by alone.
  fileprivate var property: String? {
    switch self {
    case .open, .won, .lost: "state"
    case .mine: "owner"
    case .stale, .cooling, .overdue, .quiet, .unidentified: nil
    }
  }
}
