import Domain

/// The order of the cards on the board.
extension AppModel {
  /// The same order once more is reversed.
  func sort(by key: LaneSort.Key) throws {
    guard board.sort.key != key || key == .manual else { return try reverseSort() }
    try set(LaneSort(key))
  }

  func reverseSort() throws {
    guard board.sort.key != .manual else { return say(.info, phrases.sorting.manualStays) }
    try set(LaneSort(board.sort.key, isReversed: !board.sort.isReversed))
  }

  func set(_ sort: LaneSort) throws {
    board.set(sort)
    try readBoard { try board.reloadVisible(repository) }
  }

  /// What the cards are sorted by; `nil` as long as it is the order that people have made.
  public var sortName: String? {
    board.sort.key == .manual ? nil : phrases.sorting.text(of: board.sort.key).label
  }
}
