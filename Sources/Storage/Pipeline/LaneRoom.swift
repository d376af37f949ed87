import Domain
import GRDB

extension SQLiteRepository {
  /// Cards lie 2³² apart, and one put between two others takes the middle. Where no number is left
  /// between them, up to 1024 neighbours on each side are spread evenly over the room around them.
  /// - Throws: `RepositoryError.refused` when even that leaves no room.
  public func laneRoom(
    in stage: ID<Stage>, at slot: LaneSlot
  ) throws -> (order: Int64, edits: [Edit]) {
    try read { db in
      let lane = LaneNeighbours(db: db, stage: stage)
      let (before, after) = try lane.around(slot)
      let gap = LaneGap(after: before?.laneOrder, before: after?.laneOrder)
      if let order = gap.middle { return (order, []) }
      return try lane.spread(before, after)
    }
  }
}

/// The numbers between two cards; without a card on one side there is room for many more.
struct LaneGap {
  static let usual: Int64 = 1 << 32
  private let low: Int64
  private let high: Int64

  /// - Parameter cards: how many are to find room: a lane grows at its ends by so many gaps.
  init(after low: Int64?, before high: Int64?, for cards: Int64 = 1) {
    let reach = (cards + 1) * Self.usual
    switch (low, high) {
    case (nil, nil): (self.low, self.high) = (-reach / 2, reach - reach / 2)
    case (let low?, nil): (self.low, self.high) = (low, Self.sum(low, 2 * Self.usual * cards))
    case (nil, let high?): (self.low, self.high) = (Self.sum(high, -2 * Self.usual * cards), high)
    case (let low?, let high?): (self.low, self.high) = (low, high)
    }
  }

  /// The number in the middle; `nil` when there is none between the two.
  var middle: Int64? { numbers(1)?.first }

  /// So many numbers, evenly apart by at least so much; `nil` when there is not enough room.
  func numbers(_ count: Int, apart least: UInt64 = 1) -> [Int64]? {
    guard high > low, count > 0 else { return nil }
    let step = UInt64(bitPattern: high &- low) / UInt64(count + 1)
    guard step >= least else { return nil }
    return (1...count).map { low &+ Int64(truncatingIfNeeded: step &* UInt64($0)) }
  }

  /// Stays within what a number can be.
  private static func sum(_ a: Int64, _ b: Int64) -> Int64 {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? (b > 0 ? .max : .min) : sum
  }
}

/// A card and the number that puts it into its place.
struct CardNumber {
  let laneOrder: Int64
  let id: ID<Opportunity>
}

/// The cards next to a place in a lane.
struct LaneNeighbours {
  let db: Database
  let stage: ID<Stage>

  /// The cards that a slot lies between. One after or before a card that is not in the lane is the
  /// bottom.
  func around(_ slot: LaneSlot) throws -> (before: CardNumber?, after: CardNumber?) {
    switch slot {
    case .top: return (nil, try next(after: nil, 1).first)
    case .bottom: return (try next(before: nil, 1).first, nil)
    case .after(let id):
      guard let place = try place(of: id) else { return try around(.bottom) }
      return (place, try next(after: place, 1).first)
    case .before(let id):
      guard let place = try place(of: id) else { return try around(.bottom) }
      return (try next(before: place, 1).first, place)
    }
  }

  /// Moves neighbours apart, as few as make good room.
  func spread(
    _ before: CardNumber?, _ after: CardNumber?
  ) throws -> (order: Int64, edits: [Edit]) {
    for (width, least) in [(8, UInt64(1) << 16), (64, 1 << 16), (1024, 1)] {
      let left = try before.map { try [$0] + next(before: $0, width) } ?? []
      let right = try after.map { try [$0] + next(after: $0, width) } ?? []
      let moved = left.prefix(width).reversed() + right.prefix(width)
      let gap = LaneGap(
        after: left.count > width ? left.last?.laneOrder : nil,
        before: right.count > width ? right.last?.laneOrder : nil, for: Int64(moved.count + 1))
      guard var orders = gap.numbers(moved.count + 1, apart: least) else { continue }
      let own = orders.remove(at: min(left.count, width))
      return (own, try zip(moved, orders).compactMap { try edit($0.id, order: $1) })
    }
    throw RepositoryError.refused("no room in the lane")
  }

  private func edit(_ id: ID<Opportunity>, order: Int64) throws -> Edit? {
    guard let record = try db.record(Reference(id)) else { return nil }
    var moved = record
    moved["laneOrder"] = .integer(order)
    return Edit(before: record, after: moved)
  }

  private func place(of id: ID<Opportunity>) throws -> CardNumber? {
    try places("id = ?", [id.raw], "id", 1).first
  }

  /// Downwards from a place, or from the top.
  private func next(after place: CardNumber?, _ count: Int) throws -> [CardNumber] {
    guard let place else { return try places("1", [], "laneOrder, id", count) }
    return try places(
      "(laneOrder, id) > (?, ?)", [place.laneOrder, place.id.raw], "laneOrder, id", count)
  }

  /// Upwards from a place, or from the bottom: the nearest first.
  private func next(before place: CardNumber?, _ count: Int) throws -> [CardNumber] {
    let order = "laneOrder DESC, id DESC"
    guard let place else { return try places("1", [], order, count) }
    return try places("(laneOrder, id) < (?, ?)", [place.laneOrder, place.id.raw], order, count)
  }

  private func places(
    _ condition: String, _ values: [Int64], _ order: String, _ count: Int
  ) throws -> [CardNumber] {
    let query = Fragment(
      "SELECT laneOrder, id FROM opportunity WHERE stage = ? AND \(condition)"
        + " ORDER BY \(order) LIMIT ?",
      ([stage.raw] + values + [Int64(count)]).map(\.databaseValue))
    return try db.rows(query) {
      CardNumber(laneOrder: $0.integer(0) ?? 0, id: ID($0.integer(1) ?? 0))
    }
  }
}
