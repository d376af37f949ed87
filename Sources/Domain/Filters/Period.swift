/// A stretch of days that is named from today: `this-week`, `next month`, `last-quarter`.
public struct Period: Hashable, Sendable {
  public enum Unit: String, CaseIterable, Sendable { case week, month, quarter, year }

  public let first: Day
  /// The day after the last one.
  public let end: Day

  /// - Returns: `nil` when the text names no period.
  public init?(_ text: String, by reading: Reading) {
    guard let (unit, shift) = Self.named(text) else { return nil }
    self.init(unit, shift, by: reading)
  }

  /// - Parameter shift: 0 is this one, 1 the next.
  public init(_ unit: Unit, _ shift: Int, by reading: Reading) {
    let today = reading.clock.today
    switch unit {
    case .week:
      let first = today + -((today.weekday - reading.firstWeekday + 7) % 7) + shift * 7
      (self.first, end) = (first, first + 7)
    case .month, .quarter, .year:
      let length = unit == .month ? 1 : unit == .quarter ? 3 : 12
      let months = reading.months(of: today)
      let start = (months / length + shift) * length
      (first, end) = (reading.firstDay(ofMonth: start), reading.firstDay(ofMonth: start + length))
    }
  }

  /// What `property<period` means, and its like: before it begins, within it, once it is over.
  func compared(
    _ property: Property, _ comparison: Filter.Comparison, _ clock: Clock
  ) -> Filter.Term {
    func value(_ day: Day) -> Value {
      property.type == .instant ? clock.instant(day, minute: 0).value : day.value
    }
    return switch comparison {
    case .less: .compare(property, .less, value(first))
    case .atMost: .compare(property, .less, value(end))
    case .atLeast: .compare(property, .atLeast, value(first))
    case .more: .compare(property, .atLeast, value(end))
    case .equal:
      .all([
        .compare(property, .atLeast, value(first)), .compare(property, .less, value(end)),
      ])
    }
  }

  private static func named(_ text: String) -> (Unit, Int)? {
    let words = Folding.words(text)
    let folded = words.joined(separator: " ")
    for (unit, names) in units {
      if words.count == 1, let own = words.first, names.contains(own) { return (unit, 0) }
      for (shift, marks) in shifts where words.count == 2 {
        for name in names {
          if marks.contains(where: { folded == "\($0) \(name)" || folded == "\(name) \($0)" }) {
            return (unit, shift)
          }
        }
      }
    }
    return nil
  }

  /// In the three languages, folded.
  private static let units: [(Unit, [String])] = [
    (.week, ["week", "هفته", "εβδομαδα"]), (.month, ["month", "ماه", "μηνασ", "μηνα"]),
    (.quarter, ["quarter", "فصل", "τριμηνο"]), (.year, ["year", "سال", "ετοσ", "χρονοσ"]),
  ]
  private static let shifts: [(Int, [String])] = [
    (0, ["this", "این", "αυτοσ", "αυτη", "αυτο"]),
    (1, ["next", "بعد", "اینده", "επομενοσ", "επομενη", "επομενο"]),
    (-1, ["last", "قبل", "گذشته", "προηγουμενοσ", "προηγουμενη", "προηγουμενο"]),
  ]
}

extension Reading {
  /// Months of the reader's calendar, counted from its year 0.
  fileprivate func months(of day: Day) -> Int {
    guard usesJalali else { return day.gregorian.year * 12 + day.gregorian.month - 1 }
    let date = Jalali(day)
    return date.year * 12 + date.month - 1
  }

  fileprivate func firstDay(ofMonth months: Int) -> Day {
    let (year, month) = (months / 12, months % 12 + 1)
    let day =
      usesJalali
      ? Jalali.day(year: year, month: month, day: 1) : Day(year: year, month: month, day: 1)
    return day ?? clock.today
  }
}
