import Domain

/// How cards are read: the columns of one, and the tables that they come from.
enum CardReading {
  static func columns(_ order: LaneOrder) -> String { "\(shown), \(order.place)" }

  private static let shown = """
    o.id, o.name, o.account, o.contact, coalesce(a.name, \(Kind.contact.title(of: "c"))), o.owner, \
    \(Kind.user.title(of: "u")), o.stage, o.laneOrder, \
    CASE o.state WHEN 'won' THEN coalesce(o.actualRevenue, o.amount) ELSE o.amount END, \
    o.currency, o.probability, o.nextStepDue, o.nextStepSubject, o.stageEnteredAt, \
    o.lastTouchAt, o.state, o.closedOn, o.snoozedUntil
    """

  /// The names that a card shows, each looked up by id for the rows that are read only.
  static let joins = """
     LEFT JOIN account a ON a.id = o.account LEFT JOIN contact c ON c.id = o.contact \
    LEFT JOIN user u ON u.id = o.owner
    """

  static func read(_ cells: Cells) -> Card {
    let customer =
      cells.integer(2).map { Reference(.account, $0) }
      ?? cells.integer(3).map { Reference(.contact, $0) }
    let currency = cells.currency(10)
    let amount = cells.integer(9).map { Amount(minor: $0) }
    return Card(
      id: ID(cells.integer(0) ?? 0), name: cells.text(1), customer: customer,
      customerName: cells.text(4), owner: cells.id(5), ownerName: cells.text(6),
      stage: ID(cells.integer(7) ?? 0), laneOrder: cells.integer(8) ?? 0,
      money: amount.flatMap { amount in currency.map { Money(amount, $0) } },
      probability: cells.count(11), nextStepDue: cells.due(12), nextStepSubject: cells.text(13),
      stageEnteredAt: cells.instant(14) ?? Instant(milliseconds: 0),
      lastTouchAt: cells.instant(15), snoozedUntil: cells.day(18),
      state: StageType(cells.value(16)) ?? .open,
      closedOn: cells.day(17),
      place: LanePlace(
        group: cells.count(19), key: cells.value(20), id: ID(cells.integer(0) ?? 0)))
  }
}
