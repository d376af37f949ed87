import Cells

/// What there is room for in the calendar, by the breakpoints of the interface.
nonisolated public struct CalendarRoom: Hashable, Sendable {
  public let body: Rect

  public init(_ size: Size) {
    let top = size.height < 20 ? 1 : (size.height >= 30 ? 3 : 2)
    body = Rect(x: 1, y: top, width: size.width - 2, height: size.height - top - 2)
  }

  /// Beside a month there is room for the days from the cursor on.
  public var hasAgenda: Bool { body.width >= 98 && body.height >= 12 }
  /// Days that may stand there, or that are read for the line below.
  var daysBeside: Int { hasAgenda ? 10 : 1 }
  public var agendaWidth: Int { min(40, body.width / 3 - 4) }

  /// Half hours below the names of the days and the rows of whole days.
  func slots(below wholeDayRows: Int) -> Int { max(1, body.height - 1 - wholeDayRows) }

  func mostWholeDayRows(_ layout: CalendarModel.Layout) -> Int {
    layout == .day ? max(1, body.height / 4) : max(1, body.height / 10)
  }

  /// Activities of a day that are read for a layout of so many days.
  func items(_ layout: CalendarModel.Layout, days: Int) -> Int {
    switch layout {
    case .month: max(1, ((body.height - 1) * 7 + days - 1) / days - 1)
    case .week, .day: 100
    case .agenda: 50
    case .team: 0
    }
  }

  /// Activities of a day that are listed beside a month.
  var listed: Int { max(1, body.height - 1) }
}
