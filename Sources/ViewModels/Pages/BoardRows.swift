import Domain

nonisolated extension Card {
  /// The place right before this card, to read the lane again from it on.
  func justBefore(in sort: LaneSort) -> Card {
    var card = self
    card.place = place.justBefore(in: sort)
    return card
  }
}

nonisolated extension ListPart<Card> {
  var lanePart: LanePart {
    switch self {
    case .start: .start
    case .end: .end
    case .after(let card): .after(card.place)
    case .before(let card): .before(card.place)
    }
  }
}

nonisolated extension Sequence<LaneTotal> {
  /// One for each currency, that of most deals first.
  public var added: [LaneTotal] {
    var sums: [LaneTotal] = []
    for total in self {
      if let place = sums.firstIndex(where: { $0.currency == total.currency }) {
        sums[place] = sums[place].adding(total)
      } else {
        sums.append(total)
      }
    }
    return sums.sorted {
      $0.count > $1.count || ($0.count == $1.count && $0.currency < $1.currency)
    }
  }
}

nonisolated extension LaneTotal {
  func adding(_ other: LaneTotal) -> LaneTotal {
    LaneTotal(
      currency: currency, count: count + other.count,
      sum: Amount(minor: sum.minor &+ other.sum.minor),
      weighted: Amount(minor: weighted.minor &+ other.weighted.minor))
  }
}

nonisolated extension Filter {
  /// The types of stage whose lanes are shown: open ones unless the filter speaks of others.
  public var wantedStates: [StageType] {
    let found = terms.filter { !$0.isTurned }.flatMap(\.leaves).compactMap(\.wantedState)
    return found.isEmpty ? [.open] : found
  }
}

nonisolated extension Filter.Term {
  fileprivate var isTurned: Bool {
    if case .not = self { true } else { false }
  }

  fileprivate var wantedState: StageType? {
    switch self {
    case .mark(.won): .won
    case .mark(.lost): .lost
    case .mark(.open): .open
    case .compare(let property, .equal, .text(let word)) where property.name == "state":
      StageType(rawValue: word)
    default: nil
    }
  }
}
