/// Days that a country has off.
public enum OfficialDay: Hashable, CaseIterable, Sendable {
  case nowruz, islamicRepublic, natureDay, khomeini, khordad15, revolution, oil, endOfYear
  case newYear, epiphany, cleanMonday, greekIndependence, goodFriday, easterMonday, labourDay
  case whitMonday, assumption, ohiDay, christmas, secondChristmasDay

  /// By month and day of the Jalali calendar.
  static let iranian: [Int: OfficialDay] = [
    101: .nowruz, 102: .nowruz, 103: .nowruz, 104: .nowruz, 112: .islamicRepublic, 113: .natureDay,
    314: .khomeini, 315: .khordad15, 1122: .revolution, 1229: .oil, 1230: .endOfYear,
  ]

  /// By month and day of the Gregorian calendar.
  static let greek: [Int: OfficialDay] = [
    101: .newYear, 106: .epiphany, 325: .greekIndependence, 501: .labourDay, 815: .assumption,
    1028: .ohiDay, 1225: .christmas, 1226: .secondChristmasDay,
  ]

  /// By days from Easter on.
  static let afterEaster: [Int: OfficialDay] = [
    -48: .cleanMonday, -2: .goodFriday, 1: .easterMonday, 50: .whitMonday,
  ]
}

extension Day {
  /// Easter Sunday of the Orthodox churches in a year of the Gregorian calendar (Meeus' rule for the
  /// Julian calendar; the calendars are counted apart from day numbers).
  static func orthodoxEaster(of year: Int) -> Day {
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let (month, day) = ((d + e + 114) / 31, (d + e + 114) % 31 + 1)
    let gap = year / 100 - year / 400 - 2
    return (Day(year: year, month: month, day: day) ?? Day(number: 0)) + gap
  }
}
