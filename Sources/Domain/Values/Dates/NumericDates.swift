/// Dates in numbers alone; a year below 1700 is Jalali.
extension Reading {
  /// - Parameter parts: two or three numbers as they were typed, without the marks between them.
  func day(numbers parts: [String], isAhead: Bool) -> Day? {
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    return switch numbers.count {
    case 2: shortDay(numbers[0], numbers[1], isAhead: isAhead)
    case 3: fullDay(numbers, parts)
    default: nil
    }
  }

  /// A day and a month, with a year of four digits or without one, whether there is such a day or not.
  static func isWrittenAsDay(_ parts: [String]) -> Bool {
    let years = [parts.first, parts.last].compactMap(\.self).filter { $0.utf8.count == 4 }
    let short = parts.filter { $0.utf8.count <= 2 }.compactMap { Int($0) }
    if parts.count == 3 { return years.count == 1 && short.count == 2 }
    return short.count == 2 && short != [24, 7] && short.min()! <= 12 && short.max()! <= 31
  }

  private func fullDay(_ numbers: [Int], _ parts: [String]) -> Day? {
    let (a, b, c) = (numbers[0], numbers[1], numbers[2])
    if a > 31 { return day(a, b, c) }
    if c > 31 { return dayAndMonth(a, b).flatMap { day(c, $0.month, $0.day) } }
    // A year of two digits stands where the reader writes years.
    if usesJalali { return parts[0].count == 2 ? day(1400 + a, b, c) : nil }
    guard parts[2].count == 2 else { return nil }
    return dayAndMonth(a, b).flatMap { day(2000 + c, $0.month, $0.day) }
  }

  /// `5/12` is a day and a month in the reader's order, `9/1405` and `2026/11` the first of a month.
  private func shortDay(_ a: Int, _ b: Int, isAhead: Bool) -> Day? {
    if a > 31 { return day(a, b, 1) }
    if b > 31 { return day(b, a, 1) }
    // Around the clock is no day.
    guard (a, b) != (24, 7) else { return nil }
    let swaps = usesJalali && a <= 12
    let date = swaps ? (day: b, month: a) : usesJalali ? (day: a, month: b) : dayAndMonth(a, b)
    guard let date else { return nil }
    return nearest(isJalali: usesJalali, isAhead: isAhead) {
      Day(year: $0, month: date.month, day: date.day, isJalali: usesJalali)
    }
  }

  private func dayAndMonth(_ a: Int, _ b: Int) -> (day: Int, month: Int)? {
    if a > 12 { return (a, b) }
    if b > 12 { return (b, a) }
    return switch dateOrder {
    case .dayFirst: (a, b)
    case .monthFirst: (b, a)
    case nil: a == b ? (a, b) : nil
    }
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    Day(year: year, month: month, day: day, isJalali: year < 1700)
  }
}
