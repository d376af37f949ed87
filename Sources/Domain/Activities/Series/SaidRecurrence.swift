extension Reading {
  /// How something repeats, as people say it in any of the languages, or as RRULE: `every 2 weeks on
  /// tue and thu, 10 times`, «هر ماه سه‌شنبهٔ دوم», `κάθε μέρα έως 1/12`, `second tue of the month`.
  ///
  /// Months and years are those of the reader's calendar, unless the other one is named.
  /// - Returns: `nil` for what is said not to repeat.
  /// - Throws: `RecurrenceError.unknownPart` for anything else.
  public func recurrence(_ text: String) throws(RecurrenceError) -> Recurrence? {
    let body = Numbers.latin(text).lowercased().trimmed
    guard !body.contains("freq=") else { return try Recurrence(body) }
    let words = body.split(whereSeparator: \.isWhitespace)
    let edge = words.firstIndex { RecurrenceVocabulary.until.contains(Folding.fold(String($0))) }
    let head = words[..<(edge ?? words.endIndex)].joined(separator: " ")
    guard let said = RecurrencePiece.all(in: head) else { throw .unknownPart(text) }
    if said == [.never] { return nil }
    var phrase = RecurrencePhrase()
    guard phrase.take(said, by: self), var rule = phrase.rule(by: self) else {
      throw .unknownPart(text)
    }
    if let edge {
      let last = words[(edge + 1)...].joined(separator: " ")
      guard rule.end == nil, let day = day(last) else { throw .unknownPart(text) }
      rule.end = .until(.day(day))
    }
    return rule
  }
}

/// The pieces of a phrase about repeating.
enum RecurrencePiece {
  /// - Returns: `nil` when there is a word that nothing repeats by.
  static func all(in text: String) -> [RecurrenceWord]? {
    var words: [String] = []
    for part in text.split(whereSeparator: \.isWhitespace) {
      for piece in pieces(of: String(part)) { words.append(piece) }
    }
    return words.isEmpty ? nil : known(words).map(withoutDoubt)
  }

  /// `2nd,` is a number, an ending and a comma.
  private static func pieces(of word: String) -> [String] {
    let number = word.prefix { $0.isASCII && $0.isNumber }
    let isParted = word.last.map { ",;،".contains($0) } ?? false
    let rest = Folding.fold(String(word.dropFirst(number.count)))
    return [String(number), rest].filter { !$0.isEmpty } + (isParted ? [","] : [])
  }

  private static func known(_ words: [String]) -> [RecurrenceWord]? {
    var known: [RecurrenceWord] = []
    var rest = words[...]
    while let first = rest.first {
      if let number = Int(first) {
        known.append(.number(number))
        rest = rest.dropFirst()
        continue
      }
      if first == "," {
        known.append(.filler)
        rest = rest.dropFirst()
        continue
      }
      let lengths = (1...min(RecurrenceVocabulary.longest, rest.count)).reversed()
      let found = lengths.lazy.compactMap { length in
        RecurrenceVocabulary.word(rest.prefix(length).joined(separator: " ")).map { (length, $0) }
      }.first
      guard let (length, word) = found else { return nil }
      known.append(word)
      rest = rest.dropFirst(length)
    }
    return known
  }

  private static func withoutDoubt(_ words: [RecurrenceWord]) -> [RecurrenceWord] {
    words.indices.map { place in
      guard case .nthOrWeekday(let nth, let weekday) = words[place] else { return words[place] }
      switch place + 1 < words.count ? words[place + 1] : .filler {
      case .weekday, .nthOrWeekday: return .nth(nth)
      default: return .weekday(weekday)
      }
    }
  }
}

/// What a phrase has said so far.
struct RecurrencePhrase {
  private var frequency: Recurrence.Frequency?
  private var interval = 1
  private var weekdays: [Int] = []
  private var nth: Int?
  private var date: Int?
  private var count: Int?
  private var isJalali: Bool?
  private var saysEvery = false

  /// - Returns: whether all of it has a meaning.
  mutating func take(_ words: [RecurrenceWord], by reading: Reading) -> Bool {
    var rest = words[...]
    while let word = rest.popFirst() {
      let next = rest.first
      let isTaken =
        switch word {
        case .filler: true
        case .every: says(.every)
        case .often(let unit, let number), .unit(let unit, let number):
          take(unit, number, before: &rest)
        case .workday:
          repeats(.weekly, 1) && say(Recurrence.workdays(weekFrom: reading.firstWeekday))
        case .weekday(let day): say([day]) && takeNth(&rest)
        case .number(let number): take(number: number, before: &rest)
        case .nth(let nth): take(nth: nth, before: &rest)
        case .other: takeOther(next, &rest)
        case .ofMonth: repeats(.monthly, 1)
        case .calendar(let isJalali): says(.calendar(isJalali: isJalali))
        case .never, .ordinal, .times, .nthOrWeekday: false
        }
      guard isTaken else { return false }
    }
    return true
  }

  private mutating func says(_ word: RecurrenceWord) -> Bool {
    if case .calendar(let named) = word { isJalali = named } else { saysEvery = true }
    return true
  }

  private mutating func repeats(_ unit: Recurrence.Frequency, _ number: Int) -> Bool {
    guard frequency == nil || frequency == unit else { return false }
    frequency = unit
    if number > 1 { interval = number }
    return (1...999).contains(number)
  }

  private mutating func say(_ days: [Int]) -> Bool {
    weekdays += days
    return true
  }

  /// `day 15` is one of a month.
  private mutating func take(
    _ unit: Recurrence.Frequency, _ number: Int, before rest: inout ArraySlice<RecurrenceWord>
  ) -> Bool {
    guard unit == .daily, case .number(let day)? = rest.first, rest.dropFirst().first != .times
    else { return repeats(unit, number) }
    rest.removeFirst()
    return say(date: day)
  }

  private mutating func say(date day: Int) -> Bool {
    guard date == nil, day == -1 || (1...31).contains(day) else { return false }
    date = day
    return true
  }

  /// `10 times`, `2 weeks`, `2nd`, and else a day of the month.
  private mutating func take(
    number: Int, before rest: inout ArraySlice<RecurrenceWord>
  ) -> Bool {
    switch rest.first {
    case .times:
      rest.removeFirst()
      count = number
      return (1...Recurrence.mostInstances).contains(number)
    case .unit(let unit, let size):
      rest.removeFirst()
      return repeats(unit, number * size)
    case .ordinal:
      rest.removeFirst()
      return take(nth: number, before: &rest)
    default: return say(date: number)
    }
  }

  /// `second tue`, `last day`, `every second week`, `end of the month`.
  private mutating func take(nth: Int, before rest: inout ArraySlice<RecurrenceWord>) -> Bool {
    switch rest.first {
    case .weekday(let day):
      rest.removeFirst()
      return say([day]) && say(nth: nth)
    case .unit(.daily, _) where frequency != .daily && !(saysEvery && nth > 1):
      rest.removeFirst()
      return say(date: nth)
    case .unit(let unit, let size) where saysEvery && nth > 0:
      rest.removeFirst()
      return repeats(unit, nth * size)
    default:
      let isOfMonth = rest.contains { [.unit(.monthly, 1), .ofMonth].contains($0) }
      return (isOfMonth || frequency == .monthly) && say(date: nth)
    }
  }

  private mutating func say(nth number: Int) -> Bool {
    guard nth == nil, number == -1 || (1...5).contains(number) else { return false }
    nth = number
    return true
  }

  /// «سه‌شنبهٔ دوم».
  private mutating func takeNth(_ rest: inout ArraySlice<RecurrenceWord>) -> Bool {
    guard case .nth(let number)? = rest.first else { return true }
    if case .weekday? = rest.dropFirst().first { return true }
    rest.removeFirst()
    return say(nth: number)
  }

  /// `every other week`, `every other tue`, «یک روز در میان».
  private mutating func takeOther(
    _ next: RecurrenceWord?, _ rest: inout ArraySlice<RecurrenceWord>
  ) -> Bool {
    if case .unit(let unit, let size)? = next {
      rest.removeFirst()
      return repeats(unit, 2 * size)
    }
    if case .weekday? = next { return repeats(.weekly, 2) }
    interval += 1
    return frequency != nil
  }

  func rule(by reading: Reading) -> Recurrence? {
    let days = Array(Set(weekdays)).sorted()
    let end = count.map { Recurrence.End.count($0) }
    let jalali = isJalali ?? reading.usesJalali
    if let nth {
      guard days.count == 1, date == nil else { return nil }
      // `every second tue` without a month is each other week.
      if frequency == nil, saysEvery, nth == 2 {
        return Recurrence(.weekly, every: 2, on: days, end: end)
      }
      guard frequency == nil || frequency == .monthly else { return nil }
      return Recurrence(
        .monthly, every: interval, monthDay: .weekday(days[0], nth: nth), end: end,
        isJalali: jalali)
    }
    guard let unit = frequency ?? (days.isEmpty ? date.map { _ in .monthly } : .weekly) else {
      return nil
    }
    guard days.isEmpty || unit == .weekly, date == nil || unit == .monthly else { return nil }
    return Recurrence(
      unit, every: interval, on: days, monthDay: date.map { .date($0) }, end: end,
      isJalali: jalali && (unit == .monthly || unit == .yearly),
      weekStart: interval > 1 && days.count > 1 ? reading.firstWeekday : 0)
  }
}
