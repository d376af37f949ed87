/// Walks over the pieces of a date and gathers what they say.
struct DateWalk {
  private let pieces: [DatePiece]
  private let reading: Reading
  private let isAhead: Bool
  private var place = 0
  private var said = SaidDate()
  /// `next`, `last` … before what it belongs to.
  private var shift: Int?
  /// The same of spans: `after 2 weeks`.
  private var direction: Int?
  private var expectsHour = false

  /// - Parameter isAhead: a date without a year is looked for from today on.
  /// - Returns: `nil` when anything in the text belongs to no date.
  static func read(_ text: String, by reading: Reading, isAhead: Bool) -> SaidDate? {
    guard let pieces = DatePiece.all(in: text), !pieces.isEmpty else { return nil }
    var walk = DateWalk(DatePiece.joiningHours(pieces), reading, isAhead)
    return walk.run()
  }

  private init(_ pieces: [DatePiece], _ reading: Reading, _ isAhead: Bool) {
    self.pieces = pieces
    self.reading = reading
    self.isAhead = isAhead
  }

  private mutating func run() -> SaidDate? {
    while place < pieces.count {
      let piece = pieces[place]
      place += 1
      guard take(piece) else { return nil }
    }
    let hasEdge = said.edge == nil || said.saysDay && said.weekday == nil || said.period != nil
    return shift == nil && direction == nil && !expectsHour && hasEdge ? said : nil
  }

  private mutating func take(_ piece: DatePiece) -> Bool {
    switch piece {
    case .word(let word): return take(word)
    case .number(let text): return take(number: text)
    case .sign(let sign):
      guard case .number(let text)? = next, let count = Int(text) else { return false }
      place += 1
      guard case .unit(let unit)? = nextWord else { return false }
      place += 1
      return take(count * sign, unit)
    }
  }

  private var next: DatePiece? { pieces.indices.contains(place) ? pieces[place] : nil }

  private var nextWord: DateWord? {
    if case .word(let word)? = next { word } else { nil }
  }

  // MARK: Words

  private mutating func take(_ word: DateWord) -> Bool {
    switch word {
    case .day(let days): return set(reading.clock.today + days)
    case .now: said.isNow = true
    case .today(let part): return set(reading.clock.today) && take(part)
    case .weekday(let weekday): return take(weekday: weekday)
    case .month(let number, let isJalali):
      guard said.month == nil else { return false }
      said.month = (number, isJalali)
      if nextWord == .unit(.month) { place += 1 }
    case .unit(let unit): return take(unit)
    case .number(let count): return take(counted: count)
    case .half:
      if case .number(1)? = nextWord { place += 1 }
      guard nextWord == .unit(.hour) else { return false }
      place += 1
      return take(30, .minute)
    case .shift(let step):
      guard shift == nil else { return false }
      shift = step
    case .away(let step):
      guard direction == nil else { return false }
      direction = step
    case .beside(let step): return take(beside: step)
    case .edge(let edge): said.edge = edge
    case .edgeOf(let unit, let edge):
      said.edge = edge
      return set(period: unit, takeShift() ?? 0)
    case .part(let part): return take(part)
    case .at: expectsHour = true
    case .ordinal: return false
    case .fraction(let minutes):
      said.fraction = minutes
      expectsHour = said.hour == nil
    case .within: said.isWithin = true
    case .through: return false
    case .until, .filler: break
    }
    return true
  }

  private mutating func take(_ part: DayPart) -> Bool {
    guard said.part == nil || said.part == part else { return false }
    said.part = part
    return true
  }

  /// The span in front is counted from the day that follows.
  private mutating func take(beside step: Int) -> Bool {
    let before = place > 1 ? pieces[place - 2] : .sign(1)
    guard [.day, .week, .fortnight].map({ .word(.unit($0)) }).contains(before), let day = said.day
    else {
      defer { direction = step }
      return direction == nil
    }
    said.offset = (day - reading.clock.today) * step
    said.day = nil
    return true
  }

  private mutating func take(weekday: Int) -> Bool {
    guard said.weekday == nil else { return false }
    said.weekday = weekday
    let behind = place + 1 < pieces.count ? pieces[place + 1] : nil
    if let shift {
      said.weekdayShift = shift
      self.shift = nil
    } else if case .shift(let step)? = nextWord, !Self.isUnit(behind) {
      said.weekdayShift = step
      place += 1
    }
    takeWeeksOn()
    return true
  }

  /// `monday week` is the one after the next.
  private mutating func takeWeeksOn() {
    guard let unit = nextWord, [.unit(.week), .unit(.fortnight)].contains(unit) else { return }
    switch place + 1 < pieces.count ? pieces[place + 1] : nil {
    case nil, .number, .word(.at), .word(.part): break
    case .word, .sign: return
    }
    said.offset = unit == .unit(.week) ? 7 : 14
    place += 1
  }

  private static func isUnit(_ piece: DatePiece?) -> Bool {
    if case .word(.unit)? = piece { true } else { false }
  }

  /// A unit that nothing counts: `next week`, «هفته بعد», `end of the month`.
  private mutating func take(_ unit: DateUnit) -> Bool {
    if let shift = takeShift() { return set(period: unit, shift) }
    if said.edge != nil || said.dayOfMonth != nil && unit == .month { return set(period: unit, 0) }
    if unit == .hour { expectsHour = true }
    return unit == .hour || unit == .day
  }

  /// A shift that stands before a unit or behind it.
  private mutating func takeShift() -> Int? {
    if let shift {
      self.shift = nil
      return shift
    }
    guard case .shift(let step)? = nextWord else { return nil }
    place += 1
    return step
  }

  /// Whether a span goes back; «بعد» and «پیش» say it behind one.
  private mutating func takeDirection() -> Int? {
    if let direction {
      self.direction = nil
      return direction
    }
    guard case .away(let step)? = nextWord else { return takeShift() }
    place += 1
    return step
  }

  private mutating func set(period unit: DateUnit, _ shift: Int) -> Bool {
    guard said.period == nil else { return false }
    if unit == .day { return set(reading.clock.today + shift) }
    if unit == .workday { return set(workday(shift)) }
    guard unit != .minute, unit != .hour else { return false }
    said.period = (unit, shift)
    return true
  }

  private mutating func set(_ day: Day?) -> Bool {
    guard let day, said.day == nil else { return false }
    said.day = day
    return true
  }

  /// `two weeks`, `a month`, «اول آذر», `at ten`.
  private mutating func take(counted count: Int) -> Bool {
    switch nextWord {
    case .number: return true
    case .unit(let unit):
      place += 1
      return take(count, unit)
    case .month where said.dayOfMonth == nil: return set(dayOfMonth: count)
    default:
      guard expectsHour || isPart(nextWord) else { return false }
      return set(hour: count, isSaid: true)
    }
  }

  private func isPart(_ word: DateWord?) -> Bool {
    if case .part? = word { true } else { false }
  }

  /// So many of a unit from now, or ago.
  private mutating func take(_ count: Int, _ unit: DateUnit) -> Bool {
    let step = min(max(count, -100_000), 100_000) * (takeDirection() == -1 ? -1 : 1)
    switch unit {
    case .minute, .hour:
      said.minutesFromNow = (said.minutesFromNow ?? 0) + step * (unit == .hour ? 60 : 1)
      return true
    case .day: return set(reading.clock.today + step)
    case .workday: return set(workday(step))
    case .week: return set(reading.clock.today + step * 7)
    case .fortnight: return set(reading.clock.today + step * 14)
    case .month: return set(reading.day(monthsFromToday: step))
    case .quarter: return set(reading.day(monthsFromToday: step * 3))
    case .year: return set(reading.day(monthsFromToday: step * 12))
    }
  }

  private func workday(_ count: Int) -> Day {
    reading.working.workday(count, from: reading.clock.today)
  }

  // MARK: Numbers

  private mutating func take(number text: String) -> Bool {
    if let hours = hours(in: text) { return take(from: hours.start, to: hours.end) }
    if text.contains(":") { return take(time: text.split(separator: ":").map(String.init)) }
    let parts = text.split(whereSeparator: { "/.-".contains($0) }).map(String.init)
    switch parts.count {
    case 1: return take(plain: text)
    case 2 where text.contains(".") && !isDottedDay(parts, text):
      return (expectsHour || said.saysDay) && take(time: parts)
    default:
      expectsHour = false
      let day = reading.day(numbers: parts, isAhead: isAhead)
      said.isNoDay = day == nil && Reading.isWrittenAsDay(parts)
      return said.isNoDay || set(day)
    }
  }

  /// `5.12.`, and `5.12` where no time can be meant.
  private func isDottedDay(_ parts: [String], _ text: String) -> Bool {
    guard !expectsHour, said.day == nil, said.dayOfMonth == nil, Reading.isWrittenAsDay(parts),
      let first = Int(parts[0]), let month = Int(parts[1]), (1...12).contains(month)
    else { return false }
    return text.hasSuffix(".") || first > 23 || !said.saysDay && (!isAhead || isTimeNext)
  }

  private var isTimeNext: Bool {
    if case .number(let text)? = next { text.contains(":") } else { nextWord == .at }
  }

  /// The ends of `14:00-15:30`, and of `9-10` where no date can be meant.
  private func hours(in text: String) -> (start: String, end: String)? {
    let ends = text.split(omittingEmptySubsequences: false) { "-–".contains($0) }.map(String.init)
    guard ends.count == 2, text.contains(":") || said.saysDay || expectsHour || isPart(nextWord),
      ends.allSatisfy({ Int($0.prefix { $0 != ":" }).map { $0 <= 24 } ?? false })
    else { return nil }
    return (ends[0], ends[1])
  }

  /// What has hours begins at the first of them; a part of the day that the last one names is that of
  /// the first too, unless it is another: `11-1pm`.
  private mutating func take(from start: String, to end: String) -> Bool {
    let hour = { (text: String) in Int(text.prefix { $0 != ":" }) ?? 0 }
    if hour(start) > hour(end), isPart(nextWord) { place += 1 }
    said.end =
      hour(end) * 60 + (end.split(separator: ":").dropFirst().first.flatMap { Int($0) } ?? 0)
    return start.contains(":")
      ? take(time: start.split(separator: ":").map(String.init))
      : set(hour: hour(start), isSaid: true)
  }

  private mutating func take(time parts: [String]) -> Bool {
    let numbers = parts.map { Int($0) }
    guard said.hour == nil, (2...3).contains(parts.count), let hour = numbers[0],
      let minute = numbers[1], parts[1].count == 2, hour < 24, minute < 60
    else { return false }
    said.minute = minute
    return set(hour: hour, isSaid: false)
  }

  private mutating func take(plain text: String) -> Bool {
    guard let number = Int(text) else { return false }
    switch nextWord {
    case .unit(let unit):
      place += 1
      return take(number, unit)
    case .ordinal:
      place += 1
      return set(dayOfMonth: number)
    case .month where said.dayOfMonth == nil && text.utf8.count <= 2: return set(dayOfMonth: number)
    case .part, .fraction: return set(hour: number, isSaid: true)
    default: break
    }
    if expectsHour { return set(hour: number, isSaid: !text.hasPrefix("0")) }
    if said.month != nil, said.dayOfMonth == nil, text.count <= 2 {
      return set(dayOfMonth: number)
    }
    if said.month != nil, said.year == nil, (1000...9999).contains(number) {
      said.year = number
      return true
    }
    guard said.bare == nil else { return false }
    said.bare = number
    return true
  }

  private mutating func set(dayOfMonth number: Int) -> Bool {
    guard said.dayOfMonth == nil else { return false }
    expectsHour = false
    said.dayOfMonth = number
    return true
  }

  private mutating func set(hour: Int, isSaid: Bool) -> Bool {
    guard said.hour == nil else { return false }
    expectsHour = false
    said.hour = hour
    said.hourIsSaid = isSaid
    return true
  }
}
