import Cells
import Domain

/// The day's work as one ranked list, with a heading above each of its sections.
public struct TodayModel {
  public private(set) var list = ListWindow<QueueLine>()
  /// How many lines each group has, at most `mostCounted`; empty where they are not counted.
  public private(set) var counts: [QueueGroup: Int] = [:]
  public private(set) var question = QueueQuestion()
  public internal(set) var marks = Marks<Reference, QueueRow>()
  /// What is planned and was done on the days of this week; empty where there is no room for it.
  public internal(set) var week: [DayPlan] = []
  /// The week is told in lines, which have room for it.
  var tellsWeek = false
  /// Monday is 0.
  private(set) var firstWeekday: Int
  /// The day that was read; another one has another queue.
  private(set) var day: Day?

  /// More than these are not counted.
  public static let mostCounted = 500

  init(_ formats: Formats) { firstWeekday = formats.firstWeekday }

  /// Another language may begin its weeks on another day.
  mutating func speak(_ formats: Formats) { firstWeekday = formats.firstWeekday }

  public var filter: Filter {
    Filter((question.owner?.terms ?? []) + (question.activities?.terms ?? []))
  }
  public var current: QueueRow? { list.current?.row }

  /// Lines of the list at this size: within the bars, below its title.
  public static func height(_ size: Size) -> Int {
    let bars = size.height < 20 ? 4 : size.height < 30 ? 5 : 6
    return max(1, size.height - bars - (hasWeek(size) ? weekHeight : 0))
  }

  mutating func load(_ repository: Repository, size: Size) throws {
    let height = Self.height(size)
    if day == repository.clock.today {
      try list.reload(
        height: height, same: { $0.isSame(as: $1) }, at: { .after($0.justBefore) },
        fetch(repository, size))
    } else {
      try list.load(height: height, fetch(repository, size))
    }
    day = repository.clock.today
    try settle(.down, repository, size)
  }

  /// How much of the day is done, as far as nothing is filtered.
  mutating func loadCounts(_ repository: Repository) throws {
    counts =
      question.isEmpty ? try repository.queueCounts(question, upTo: Self.mostCounted) : [:]
  }

  mutating func set(_ question: QueueQuestion) {
    self.question = question
    day = nil
  }

  mutating func take(_ rows: [QueueRow], _ repository: Repository, size: Size) throws {
    let lines = QueueLine.lines(rows, after: nil, hasGaps: Self.hasGaps(size))
    list.set(lines, height: Self.height(size))
    day = repository.clock.today
    try settle(.down, repository, size)
  }

  // MARK: The cursor

  mutating func move(_ step: Step, _ repository: Repository, size: Size) throws {
    try list.move(step, fetch(repository, size))
    try settle(step, repository, size)
  }

  /// Headings are passed over.
  private mutating func settle(_ step: Step, _ repository: Repository, _ size: Size) throws {
    let way = [.up, .pageUp, .bottom].contains(step) ? -1 : 1
    for way in [way, -way] {
      while list.current?.row == nil {
        let before = list.selected
        try list.move(by: way, fetch(repository, size))
        if list.selected == before { break }
      }
    }
  }

  mutating func select(line: Int) {
    if list.row(onLine: line)?.row != nil { list.select(line: line) }
  }

  /// Puts the cursor on what is to be done with a record; it stays where it was when that is nothing.
  mutating func select(open record: Reference) {
    list.select { $0.row?.subject == record && $0.row?.group != .done }
  }

  /// Puts the cursor on the line about a record, where that is in memory.
  mutating func select(_ record: Reference) {
    list.select { $0.row?.subject == record }
  }

  // MARK: Marks

  /// What is planned or waits for a plan; what is done needs no mark.
  mutating func toggleMark() {
    guard let row = current, row.group != .done else { return }
    marks.toggle(row.subject, row)
  }

  /// Marks from what was marked last up to the cursor.
  mutating func markRange() {
    let rows = list.rows.compactMap(\.row)
    guard let end = rows.firstIndex(where: { $0.subject == current?.subject }) else { return }
    let start = marks.anchor.flatMap { key in rows.firstIndex { $0.subject == key } } ?? end
    for row in rows[min(start, end)...max(start, end)] where row.group != .done {
      marks.add(row.subject, row)
    }
  }

  /// Marks all of the section under the cursor that is in memory; when it is marked, takes its marks
  /// away.
  mutating func markSection() {
    guard let section = current?.group.section, section != .done else { return }
    let rows = list.rows.compactMap(\.row).filter { $0.group.section == section }
    let areMarked = rows.allSatisfy { marks.contains($0.subject) }
    for row in rows { areMarked ? marks.remove(row.subject) : marks.add(row.subject, row) }
  }

  // MARK: Reading

  private static func hasGaps(_ size: Size) -> Bool { size.height >= 20 }

  private func fetch(_ repository: Repository, _ size: Size) -> ListWindow<QueueLine>.Fetch {
    let (question, hasGaps) = (question, Self.hasGaps(size))
    return { part, limit in
      let rows = try repository.queue(question, part.queuePart, limit: limit)
      return QueueLine.lines(
        rows, part, reachesStart: rows.count < limit, hasGaps: hasGaps)
    }
  }

  // MARK: The day

  /// How many of the day's tasks are done, and of how many; `nil` where they are not counted.
  public var progress: (done: Int, all: Int)? {
    guard !counts.isEmpty else { return nil }
    let done = counts[.done] ?? 0
    return (done, done + left)
  }

  /// What is left of the day.
  public var left: Int {
    [QueueGroup.uncontacted, .overdue, .timed, .untimed].reduce(0) { $0 + (counts[$1] ?? 0) }
  }

  /// How many lines a section has; `nil` where they are not counted.
  public func count(of section: QueueSection) -> Int? {
    guard !counts.isEmpty else { return nil }
    return counts.filter { $0.key.section == section }.values.reduce(0, +)
  }

  /// The next thing today that has a time, as far as it is in memory; what is due this very minute
  /// is next.
  public func next(after now: Instant) -> QueueRow? {
    list.rows.lazy.compactMap(\.row).first { row in
      guard row.group == .timed, case .instant(let due)? = row.due else { return false }
      return due.milliseconds > now.milliseconds - 60_000
    }
  }
}
