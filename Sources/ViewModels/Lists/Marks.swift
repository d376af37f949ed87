/// Rows of a list that were marked, in the order in which they were; they stay marked while the
/// list is narrowed or scrolled.
nonisolated public struct Marks<Key: Hashable & Sendable, Row: Sendable>: Sendable {
  public private(set) var keys: [Key] = []
  private var rows: [Key: Row] = [:]
  /// Where a range begins: what was marked last.
  private(set) var anchor: Key?

  public init() {}

  public var count: Int { keys.count }
  public var isEmpty: Bool { keys.isEmpty }
  /// As they were when they were read last.
  public var marked: [Row] { keys.compactMap { rows[$0] } }

  public func contains(_ key: Key) -> Bool { rows[key] != nil }

  mutating func add(_ key: Key, _ row: Row) {
    if rows[key] == nil { keys.append(key) }
    rows[key] = row
    anchor = key
  }

  mutating func remove(_ key: Key) {
    guard rows.removeValue(forKey: key) != nil else { return }
    keys.removeAll { $0 == key }
    if anchor == key { anchor = nil }
  }

  mutating func toggle(_ key: Key, _ row: Row) {
    contains(key) ? remove(key) : add(key, row)
  }

  /// Marks from the row that was marked last up to the one under the cursor; without one, that row.
  mutating func addRange(in list: ListWindow<Row>, by key: (Row) -> Key) {
    guard let current = list.current else { return }
    let start = anchor.flatMap { anchor in list.rows.firstIndex { key($0) == anchor } }
    let ends = [start ?? list.selected, list.selected].sorted()
    for row in list.rows[ends[0]...ends[1]] { add(key(row), row) }
    add(key(current), current)
  }

  /// Marks all of these; when they are marked already, takes their marks away.
  mutating func turn(_ rows: some Sequence<Row>, by key: (Row) -> Key) {
    let areMarked = rows.allSatisfy { contains(key($0)) }
    for row in rows { areMarked ? remove(key(row)) : add(key(row), row) }
  }

  /// Takes the marks of all other keys away.
  mutating func keep(_ kept: Set<Key>) {
    keys.removeAll { !kept.contains($0) }
    rows = rows.filter { kept.contains($0.key) }
    anchor = anchor.flatMap { kept.contains($0) ? $0 : nil }
  }

  /// Reads the rows anew; those that are gone are marked no more.
  mutating func refresh(_ read: (Key) throws -> Row?) rethrows {
    for key in keys {
      if let row = try read(key) { rows[key] = row } else { remove(key) }
    }
  }
}
