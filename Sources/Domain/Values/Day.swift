/// A day of the calendar without time or zone, counted from 1970-01-01.
public struct Day: Hashable, Comparable, Sendable {
  public let number: Int32

  public init(number: Int32) { self.number = number }

  /// - Returns: `nil` when there is no such day, or the year is not within 1...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Day.length(ofMonth: month, year: year) else { return nil }
    number = Day.count(year, month, day)
  }

  /// Reads `2026-11-21` and nothing else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    guard let year = digits(bytes[0..<4]), let month = digits(bytes[5..<7]),
      let day = digits(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public var iso: String {
    let date = gregorian
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  public static func - (a: Day, b: Day) -> Int { Int(a.number) - Int(b.number) }

  /// The day so many days later; it stays within the years 1...9999.
  public static func + (day: Day, count: Int) -> Day {
    let sum = min(
      max(Int(day.number) + min(max(count, -4_000_000), 4_000_000), -719_162), 2_932_896)
    return Day(number: Int32(sum))
  }

  public static func - (day: Day, count: Int) -> Day { day + -count }

  /// Monday is 0, Sunday is 6.
  public var weekday: Int { (Int(number) % 7 + 10) % 7 }

  /// Year, month and day in the Gregorian calendar, by counting from 1 March of year 0.
  public var gregorian: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    guard month == 2 else { return [4, 6, 9, 11].contains(month) ? 30 : 31 }
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  }

  private static func count(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}

extension Range<Day> {
  public var count: Int { Swift.max(0, upperBound - lowerBound) }
  /// Each of the days, the first of them first.
  public var all: [Day] { (0..<count).map { lowerBound + $0 } }
}

/// The number that ASCII digits spell; `nil` when there is anything else among them.
func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
  var sum = 0
  for byte in bytes {
    guard byte >= 0x30, byte <= 0x39 else { return nil }
    sum = sum * 10 + Int(byte - 0x30)
  }
  return bytes.isEmpty ? nil : sum
}

func padded(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return text.utf8.count >= width
    ? text : String(repeating: "0", count: width - text.utf8.count) + text
}
