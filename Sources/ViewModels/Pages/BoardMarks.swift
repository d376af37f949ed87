import Domain

/// Marking cards of the board.
extension BoardModel {
  /// So many of a lane are marked at once, at most.
  static let mostMarked = 1000

  mutating func toggleMark() {
    guard let card = current else { return }
    marks.toggle(card.id, card)
  }

  /// Marks from the card that was marked last up to the cursor; without one, the card under it.
  mutating func markRange() {
    guard let rows = currentLane?.cards.rows, let card = current,
      let end = rows.firstIndex(where: { $0.id == card.id })
    else { return }
    let start = marks.anchor.flatMap { key in rows.firstIndex { $0.id == key } } ?? end
    for row in rows[min(start, end)...max(start, end)] { marks.add(row.id, row) }
    marks.add(card.id, card)
  }

  /// Marks the whole lane, as far as the filter shows it; when it is marked already, takes its marks
  /// away.
  /// - Returns: whether there was more than can be marked at once.
  mutating func markLane(_ repository: Repository) throws -> Bool {
    guard let stage = currentLane?.stage.id else { return false }
    let found = try repository.lane(
      stage, where: filter, by: sort, .start, limit: Self.mostMarked + 1)
    let cards = found.prefix(Self.mostMarked)
    let areMarked = cards.allSatisfy { marks.contains($0.id) }
    for card in cards { areMarked ? marks.remove(card.id) : marks.add(card.id, card) }
    return found.count > Self.mostMarked
  }

  mutating func refreshMarks(_ repository: Repository) throws {
    try marks.refresh { try repository.card($0) }
  }

  /// What the marked deals come to; `nil` where they are of several currencies.
  public var markedMoney: Money? {
    let money = marks.marked.compactMap(\.money)
    guard let currency = money.first?.currency, money.allSatisfy({ $0.currency == currency }) else {
      return nil
    }
    return Money(Amount(minor: money.reduce(0) { $0 &+ $1.amount.minor }), currency)
  }
}
