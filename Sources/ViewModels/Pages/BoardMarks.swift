import Domain

/// Marking cards of the board.
extension BoardModel {
  mutating func toggleMark() {
    guard let card = current else { return }
    marks.toggle(card.id, card)
  }

  mutating func markRange() {
    guard let cards = currentLane?.cards else { return }
    marks.addRange(in: cards, by: \.id)
  }

  /// Marks the whole lane, as far as the filter shows it; when it is marked already, takes its marks
  /// away.
  /// - Returns: whether there was more than can be marked at once.
  mutating func markLane(_ repository: Repository) throws -> Bool {
    guard let stage = currentLane?.stage.id else { return false }
    let most = AppModel.mostMarked
    let found = try repository.lane(stage, where: filter, by: sort, .start, limit: most + 1)
    marks.turn(found.prefix(most), by: \.id)
    return found.count > most
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
