/// The rows that one file brings, for rows that name others further down.
nonisolated struct ComingRows {
  /// Each row that will be taken, with the one that it hangs on when that has yet to come.
  private var above: [NameKey: NameKey?] = [:]

  mutating func add(_ row: NameKey, under other: NameKey?) {
    // The first row of a name is the one that is taken.
    if above[row] == nil { above.updateValue(other, forKey: row) }
  }

  func contains(_ row: NameKey) -> Bool { above[row] != nil }

  /// Without the rows that hang on one which does not come, however far up.
  func settled() -> ComingRows {
    var rest = self
    while true {
      let lost = rest.above.filter { _, other in other.map { rest.above[$0] == nil } ?? false }
      guard !lost.isEmpty else { return rest }
      for row in lost.keys { rest.above.removeValue(forKey: row) }
    }
  }
}
