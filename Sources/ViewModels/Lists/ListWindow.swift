import Domain

/// The part of a long list that is held in memory, with a cursor and a first visible row.
///
/// It reads on at either end as the cursor comes near and lets go of what is far away, so that its
/// size, and the cost of a key, does not depend on the length of the list.
nonisolated public struct ListWindow<Row> {
  public private(set) var rows: [Row] = []
  /// Index in `rows`; 0 when there are none.
  public private(set) var selected = 0
  /// Index in `rows` of the first visible one.
  public private(set) var top = 0
  /// Rows that fit on the screen.
  public private(set) var height = 1
  /// Nothing comes before `rows` (or after).
  public private(set) var reachesStart = true
  public private(set) var reachesEnd = true

  public typealias Fetch = (ListPart<Row>, _ limit: Int) throws -> [Row]

  private let isTrimmed: Bool

  /// - Parameter isTrimmed: whether rows far from the cursor are let go of, to be read again later.
  public init(isTrimmed: Bool = true) { self.isTrimmed = isTrimmed }

  public var current: Row? { rows.indices.contains(selected) ? rows[selected] : nil }
  public var visible: ArraySlice<Row> { rows[min(top, rows.count)..<min(top + height, rows.count)] }
  /// The row of the screen that the cursor is on.
  public var selectedLine: Int { selected - top }
  public var hasMoreAbove: Bool { top > 0 || !reachesStart }
  public var hasMoreBelow: Bool { top + height < rows.count || !reachesEnd }

  private var page: Int { max(8, height * 2) }

  /// Rows that are read at first: what is seen and a little more, so that the first frame is soon
  /// there.
  public static func firstPage(height: Int) -> Int { max(8, height + 2) }

  /// Reads the list from its start.
  public mutating func load(height: Int, _ fetch: Fetch) throws {
    let fresh = try fetch(.start, Self.firstPage(height: height))
    set(fresh, height: height)
  }

  /// Takes rows that were read elsewhere (by a job) as the start of the list.
  public mutating func set(_ fresh: [Row], height: Int) {
    self.height = max(1, height)
    rows = fresh
    reachesStart = true
    reachesEnd = fresh.count < Self.firstPage(height: height)
    selected = 0
    top = 0
  }

  /// Reads the same stretch again after a change; the cursor stays on the row that `same` knows.
  public mutating func reload(
    height: Int, same: (Row, Row) -> Bool, at anchor: (Row) -> ListPart<Row>, _ fetch: Fetch
  ) throws {
    self.height = max(1, height)
    let before = current
    let count = max(page, min(rows.count, top + height * 2))
    let part = reachesStart ? ListPart.start : rows.first.map(anchor) ?? .start
    let fresh = try fetch(part, count)
    rows = fresh
    reachesEnd = fresh.count < count
    if let before, let found = rows.firstIndex(where: { same($0, before) }) { selected = found }
    clamp()
  }

  /// Moves the cursor by so many rows, reading on where needed.
  public mutating func move(by step: Int, _ fetch: Fetch) throws {
    if step > 0 { try readOn(until: selected + step + height, fetch) }
    if step <= 0 && selected + step < height { try readBack(fetch) }
    selected = min(max(0, selected + step), max(0, rows.count - 1))
    clamp()
    trim()
  }

  /// Takes a step of the cursor; those to the sides mean nothing in a list.
  public mutating func move(_ step: Step, _ fetch: Fetch) throws {
    switch step {
    case .down: try move(by: 1, fetch)
    case .up: try move(by: -1, fetch)
    case .pageDown: try move(by: height, fetch)
    case .pageUp: try move(by: -height, fetch)
    case .top: try moveToStart(fetch)
    case .bottom: try moveToEnd(fetch)
    case .left, .right: break
    }
  }

  public mutating func moveToStart(_ fetch: Fetch) throws {
    if !reachesStart { try load(height: height, fetch) }
    selected = 0
    clamp()
  }

  public mutating func moveToEnd(_ fetch: Fetch) throws {
    if !reachesEnd {
      rows = try fetch(.end, page)
      reachesStart = rows.count < page
      reachesEnd = true
    }
    selected = max(0, rows.count - 1)
    clamp()
  }

  /// The row on a line of the screen.
  public func row(onLine line: Int) -> Row? {
    rows.indices.contains(top + line) ? rows[top + line] : nil
  }

  /// Puts the cursor on a line of the screen.
  public mutating func select(line: Int) {
    selected = min(max(0, top + line), max(0, rows.count - 1))
    clamp()
  }

  @discardableResult
  public mutating func select(where matches: (Row) -> Bool) -> Bool {
    guard let found = rows.firstIndex(where: matches) else { return false }
    selected = found
    clamp()
    return true
  }

  /// Reads the list from a part on whose first row is the wanted one, and puts the cursor there;
  /// else everything stays.
  public mutating func load(
    from part: ListPart<Row>, where matches: (Row) -> Bool, _ fetch: Fetch
  ) throws {
    let fresh = try fetch(part, page)
    guard let first = fresh.first, matches(first) else { return }
    rows = fresh
    (reachesStart, reachesEnd) = (false, fresh.count < page)
    (selected, top) = (0, 0)
    try move(by: 0, fetch)
  }

  private mutating func readOn(until index: Int, _ fetch: Fetch) throws {
    while !reachesEnd && rows.count <= index {
      guard let last = rows.last else { return }
      let more = try fetch(.after(last), page)
      reachesEnd = more.count < page
      rows += more
    }
  }

  private mutating func readBack(_ fetch: Fetch) throws {
    guard !reachesStart, let first = rows.first else { return }
    let more = try fetch(.before(first), page)
    reachesStart = more.count < page
    rows = more + rows
    selected += more.count
    top += more.count
  }

  private mutating func clamp() {
    selected = min(max(0, selected), max(0, rows.count - 1))
    if selected < top { top = selected }
    if selected >= top + height { top = selected - height + 1 }
    top = min(max(0, top), max(0, rows.count - 1))
    if reachesEnd { top = max(0, min(top, max(0, rows.count - height))) }
  }

  /// Lets go of rows far from the cursor.
  private mutating func trim() {
    let most = page * 4
    guard isTrimmed, rows.count > most else { return }
    let first = max(0, min(top - page, rows.count - most))
    if first > 0 {
      rows.removeFirst(first)
      reachesStart = false
      selected -= first
      top -= first
    }
    if rows.count > most {
      rows.removeLast(rows.count - most)
      reachesEnd = false
    }
  }
}

nonisolated extension ListWindow: Equatable where Row: Equatable {}
nonisolated extension ListWindow: Sendable where Row: Sendable {}
