/// The order of the cards in a lane.
public struct LaneSort: Hashable, Sendable {
  public enum Key: String, CaseIterable, Sendable {
    /// As people have put them, one order for all users.
    case manual
    case amount, expectedClose, nextStep, days, name
  }

  public var key: Key
  public var isReversed: Bool

  public init(_ key: Key = .manual, isReversed: Bool = false) {
    self.key = key
    self.isReversed = isReversed
  }

  public static let manual = LaneSort()

  /// The greatest amount is the first one that is looked for; of everything else it is the least:
  /// the next to close, the first to be called, the longest in its stage.
  public var isDescending: Bool { (key == .amount) != isReversed }
}

/// A place in a lane, to read on from: the group, then what the lane is sorted by, then the id.
public struct LanePlace: Hashable, Sendable {
  /// Amounts of one currency stand together: 0 is the one that most deals of the file have, and the
  /// groups keep their order when that within them is reversed.
  public let group: Int
  public let key: Value
  public let id: ID<Opportunity>

  public init(group: Int = 0, key: Value, id: ID<Opportunity>) {
    self.group = group
    self.key = key
    self.id = id
  }

  public init(laneOrder: Int64, id: ID<Opportunity>) { self.init(key: .integer(laneOrder), id: id) }

  /// The place right before this one, where no other card can be.
  public func justBefore(in sort: LaneSort) -> LanePlace {
    let step: Int64 = sort.isDescending ? 1 : -1
    return LanePlace(group: group, key: key, id: ID(id.raw &+ step))
  }

  public func isBefore(_ other: LanePlace, in sort: LaneSort = .manual) -> Bool {
    guard group == other.group else { return group < other.group }
    let isLess = key == other.key ? id < other.id : Self.isLess(key, other.key)
    return self != other && isLess != sort.isDescending
  }

  /// Texts byte by byte, as the file sorts them.
  private static func isLess(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.integer(let a), .integer(let b)): a < b
    case (.text(let a), .text(let b)): a.utf8.lexicographicallyPrecedes(b.utf8)
    case (.null, .integer), (.null, .text), (.integer, .text): true
    case (.null, .null), (.integer, .null), (.text, .null), (.text, .integer): false
    }
  }
}
