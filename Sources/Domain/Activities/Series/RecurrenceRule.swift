/// A recurrence as RRULE text.
extension Recurrence {
  /// Reads `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=10`, with `RRULE:` before it or without.
  /// - Throws: `RecurrenceError.unknownPart` for what is no RRULE, or more than this program repeats.
  public init(_ text: String) throws(RecurrenceError) {
    let body = text.trimmed.uppercased()
    guard body.utf8.count <= Self.longestRule else { throw .unknownPart(String(body.prefix(40))) }
    var parts = try RuleParts(body.hasPrefix("RRULE:") ? String(body.dropFirst(6)) : body)
    guard let frequency = parts.take("FREQ").flatMap({ Frequency(rawValue: $0) }) else {
      throw .unknownPart(text)
    }
    self.init(frequency)
    interval = try parts.number("INTERVAL", in: 1...999) ?? 1
    isJalali = try parts.choice("RSCALE", ["GREGORIAN": false, "PERSIAN": true]) ?? false
    weekStart = try parts.choice("WKST", RuleParts.weekdays) ?? 0
    _ = try parts.choice("SKIP", ["OMIT": true])
    if let count = try parts.number("COUNT", in: 1...Self.mostInstances) { end = .count(count) }
    if let until = try parts.due("UNTIL") {
      guard end == nil else { throw .unknownPart("COUNT, UNTIL") }
      end = .until(until)
    }
    if frequency == .yearly { month = try parts.number("BYMONTH", in: 1...12) }
    try takeDays(&parts)
    if let rest = parts.rest { throw .unknownPart(rest) }
  }

  private mutating func takeDays(_ parts: inout RuleParts) throws(RecurrenceError) {
    let days = try parts.weekdays()
    switch frequency {
    case .daily where days.isEmpty: return
    // Each day that is a Monday or a Tuesday is the same as each week on these.
    case .daily where interval == 1: frequency = .weekly
    case .daily: throw .unknownPart("BYDAY")
    case .weekly: break
    case .monthly, .yearly: return try takeMonthDay(days, &parts)
    }
    guard days.allSatisfy({ $0.nth == nil }) else { throw .unknownPart("BYDAY") }
    weekdays = Array(Set(days.map(\.weekday))).sorted()
  }

  /// One day of the month; of several weekdays no rule is made.
  private mutating func takeMonthDay(
    _ days: [(weekday: Int, nth: Int?)], _ parts: inout RuleParts
  ) throws(RecurrenceError) {
    let place = try parts.number("BYSETPOS", in: -1...5)
    if let day = try parts.number("BYMONTHDAY", in: -1...31) {
      guard day != 0, days.isEmpty, place == nil else { throw .unknownPart("BYMONTHDAY") }
      monthDay = .date(day)
    } else if let only = days.first {
      guard days.count == 1, let nth = only.nth ?? place, nth != 0, only.nth == nil || place == nil
      else { throw .unknownPart("BYDAY") }
      monthDay = .weekday(only.weekday, nth: nth)
    } else if place != nil {
      throw .unknownPart("BYSETPOS")
    }
    // Else it would be that day of every month of the year.
    if frequency == .yearly, monthDay != nil, month == nil { throw .unknownPart("FREQ=YEARLY") }
  }

  /// The text of the rule, always in the same order of its parts.
  public var rule: String {
    var parts = isJalali ? ["RSCALE=PERSIAN"] : []
    parts.append("FREQ=\(frequency.rawValue)")
    if interval > 1 { parts.append("INTERVAL=\(interval)") }
    if let month { parts.append("BYMONTH=\(month)") }
    switch monthDay {
    case .date(let day): parts.append("BYMONTHDAY=\(day)")
    case .weekday(let day, let nth): parts.append("BYDAY=\(nth)\(RuleParts.name(of: day))")
    case nil: break
    }
    if !weekdays.isEmpty {
      parts.append("BYDAY=\(weekdays.map(RuleParts.name).joined(separator: ","))")
    }
    if weekStart != 0 { parts.append("WKST=\(RuleParts.name(of: weekStart))") }
    switch end {
    case .count(let count): parts.append("COUNT=\(count)")
    case .until(let due): parts.append("UNTIL=\(due.basic)")
    case nil: break
    }
    return parts.joined(separator: ";")
  }
}

/// The parts of an RRULE that have not been understood yet.
struct RuleParts {
  private var parts: [(name: String, text: String)] = []

  init(_ text: String) throws(RecurrenceError) {
    for part in text.split(separator: ";") {
      let halves = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard halves.count == 2, !parts.contains(where: { $0.name == halves[0] }) else {
        throw .unknownPart(String(part.prefix(40)))
      }
      parts.append((halves[0], halves[1]))
    }
  }

  /// What nobody has taken.
  var rest: String? { parts.first.map { "\($0.name)=\($0.text.prefix(40))" } }

  mutating func take(_ name: String) -> String? {
    guard let place = parts.firstIndex(where: { $0.name == name }) else { return nil }
    return parts.remove(at: place).text
  }

  mutating func number(
    _ name: String, in range: ClosedRange<Int>
  ) throws(RecurrenceError) -> Int? {
    guard let text = take(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .unknownPart("\(name)=\(text.prefix(40))")
    }
    return number
  }

  mutating func choice<T>(
    _ name: String, _ meanings: [String: T]
  ) throws(RecurrenceError) -> T? {
    guard let text = take(name) else { return nil }
    guard let meaning = meanings[text] else { throw .unknownPart("\(name)=\(text.prefix(40))") }
    return meaning
  }

  mutating func due(_ name: String) throws(RecurrenceError) -> Due? {
    guard let text = take(name) else { return nil }
    guard let due = Due(basic: text) else { throw .unknownPart("\(name)=\(text.prefix(40))") }
    return due
  }

  mutating func weekdays() throws(RecurrenceError) -> [(weekday: Int, nth: Int?)] {
    guard let text = take("BYDAY") else { return [] }
    var days: [(weekday: Int, nth: Int?)] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      let number = word.dropLast(2)
      guard let weekday = Self.weekdays[String(word.suffix(2))],
        number.isEmpty || Int(number).map({ (-1...5).contains($0) && $0 != 0 }) ?? false
      else { throw .unknownPart("BYDAY=\(text.prefix(40))") }
      days.append((weekday, Int(number)))
    }
    return days
  }

  static let weekdays = ["MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6]

  static func name(of weekday: Int) -> String {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][min(max(weekday, 0), 6)]
  }
}

extension Due {
  /// Reads `20261121` and `20261121T164200Z`, as iCalendar writes dates.
  init?(basic text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8 || bytes.count == 16 else { return nil }
    let day = "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.dropFirst(6).prefix(2))"
    guard bytes.count == 16 else {
      guard let day = Day(iso: day) else { return nil }
      self = .day(day)
      return
    }
    let time = text.dropFirst(8)
    guard
      let instant = Instant(
        iso: "\(day)\(time.prefix(3)):\(time.dropFirst(3).prefix(2)):\(time.dropFirst(5))")
    else { return nil }
    self = .instant(instant)
  }

  /// The same as text: digits alone, and the moment in UTC.
  public var basic: String { iso.filter { $0 != "-" && $0 != ":" } }
}
