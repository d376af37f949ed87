import Domain

/// What stands under one heading of the day's queue.
nonisolated public enum QueueSection: Hashable, Sendable, CaseIterable {
  case uncontacted, overdue, today, undated, done, unplanned, closePassed, stale, again, touch
}

nonisolated extension QueueGroup {
  public var section: QueueSection {
    switch self {
    case .uncontacted: .uncontacted
    case .overdue: .overdue
    case .timed, .untimed: .today
    case .undated: .undated
    case .done: .done
    case .unplanned: .unplanned
    case .closePassed: .closePassed
    case .stale: .stale
    case .againAccount, .againContact: .again
    case .touchAccount, .touchContact: .touch
    }
  }
}

/// A line of the day's list.
nonisolated public struct QueueLine: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// Above a heading that is not the first.
    case gap
    case heading(QueueSection)
    case row(QueueRow)
  }

  public let content: Content
  /// That of the row, or of the first row below.
  let place: QueuePlace

  public var row: QueueRow? { if case .row(let row) = content { row } else { nil } }

  /// Something that was done or put off stands elsewhere: the cursor does not go after it.
  func isSame(as other: QueueLine) -> Bool {
    if let row, let there = other.row {
      return row.subject == there.subject && row.group == there.group
    }
    return content == other.content
  }

  /// The place right before this line, to read the list again from it on.
  var justBefore: QueueLine { QueueLine(content: content, place: place.justBefore) }

  /// Rows with the headings that belong to them.
  /// - Parameters:
  ///   - part: which part they are.
  ///   - reachesStart: nothing comes before them, where they were read backwards.
  static func lines(
    _ rows: [QueueRow], _ part: ListPart<QueueLine>, reachesStart: Bool, hasGaps: Bool
  ) -> [QueueLine] {
    switch part {
    case .start: return lines(rows, after: nil, hasGaps: hasGaps)
    case .after(let line):
      return lines(
        rows, after: line.row?.group.section, startsWithGap: line.content == .gap, hasGaps: hasGaps)
    case .end:
      return lines(rows, after: reachesStart ? nil : rows.first?.group.section, hasGaps: hasGaps)
    case .before(let line):
      let before = lines(
        rows, after: reachesStart ? nil : rows.first?.group.section, hasGaps: hasGaps)
      return before + joint(rows.last, line, hasGaps: hasGaps)
    }
  }

  /// What is missing between a row and a line below it.
  private static func joint(_ last: QueueRow?, _ line: QueueLine, hasGaps: Bool) -> [QueueLine] {
    switch line.content {
    case .gap: return []
    case .heading:
      return last == nil || !hasGaps ? [] : [QueueLine(content: .gap, place: line.place)]
    case .row(let row):
      guard last?.group.section != row.group.section else { return [] }
      return head(of: row, hasGap: hasGaps && last != nil)
    }
  }

  private static func head(of row: QueueRow, hasGap: Bool) -> [QueueLine] {
    let gap = hasGap ? [QueueLine(content: .gap, place: row.place)] : []
    return gap + [QueueLine(content: .heading(row.group.section), place: row.place)]
  }

  static func lines(
    _ rows: [QueueRow], after section: QueueSection?, startsWithGap: Bool = false, hasGaps: Bool
  ) -> [QueueLine] {
    var lines: [QueueLine] = []
    var last = section
    for row in rows {
      if row.group.section != last {
        let isFirst = last == nil && lines.isEmpty
        lines += head(of: row, hasGap: hasGaps && (!isFirst || startsWithGap))
      }
      last = row.group.section
      lines.append(QueueLine(content: .row(row), place: row.place))
    }
    return lines
  }
}

nonisolated extension ListPart<QueueLine> {
  var queuePart: QueuePart {
    switch self {
    case .start: .start
    case .end: .end
    case .after(let line): .after(line.place)
    case .before(let line): .before(line.place)
    }
  }
}
