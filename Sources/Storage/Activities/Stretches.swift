import Domain

/// Where days lie in an ordered column that holds days and moments of world time as text.
///
/// A day as text stands right before the moments that world time has on it, so it lies amid those of
/// the local day before or after, however many entries it has.
struct Stretches {
  private let clock: Clock
  private let column: String
  /// Letters of a moment that the column has.
  private let letters: Int

  init(_ clock: Clock, column: String = "r.due", letters: Int = 20) {
    self.clock = clock
    self.column = column
    self.letters = letters
  }

  /// Stretches that hold nothing else: the day itself, then its moments.
  func of(_ day: Day) -> [Fragment] {
    let (start, end) = bounds(of: day..<day + 1)
    let moments = (day - 1..<day + 2).all.compactMap { day -> Fragment? in
      let (first, last) = (max(start, day.iso + "T"), min(end, day.iso + "U"))
      return first < last ? within(first, last) : nil
    }
    return [Fragment("\(column) = ?", binding: day.iso)] + moments
  }

  /// One stretch in which neighbours are passed over: among many days that is little.
  func of(_ days: Range<Day>) -> [Fragment] {
    guard days.count > 1 else { return of(days.lowerBound) }
    let (start, end) = bounds(of: days)
    let (first, last) = (days.lowerBound.iso, days.upperBound.iso)
    let chosen = Fragment(
      "CASE length(\(column)) WHEN 10 THEN \(column) >= ? AND \(column) < ?"
        + " ELSE \(column) >= ? AND \(column) < ? END",
      binding: first, last, start, end)
    return [.all([within(min(first, start), max(last, end)), chosen])]
  }

  private func bounds(of days: Range<Day>) -> (start: String, end: String) {
    func text(_ day: Day) -> String { String(clock.instant(day, minute: 0).iso.prefix(letters)) }
    return (text(days.lowerBound), text(days.upperBound))
  }

  private func within(_ first: String, _ last: String) -> Fragment {
    Fragment("(\(column) >= ? AND \(column) < ?)", binding: first, last)
  }
}
