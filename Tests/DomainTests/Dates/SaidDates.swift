import Foundation
import Testing

@testable import Domain

/// A date as it is said, and what it means on Saturday 2026-11-21, 30 Aban 1405: a day, or a day and
/// a local time; `nil` where it means nothing.
nonisolated struct SaidDateCase: CustomTestStringConvertible {
  let text: String
  let meaning: String?

  init(_ text: String, _ meaning: String?) {
    self.text = text
    self.meaning = meaning
  }

  var testDescription: String { text }

  func due(by clock: Clock) -> Due? {
    guard let meaning, let day = Day(iso: meaning.prefix(10)) else { return nil }
    let time = meaning.dropFirst(11).split(separator: ":").compactMap { Int($0) }
    return time.count == 2
      ? .instant(clock.instant(day, minute: time[0] * 60 + time[1])) : .day(day)
  }
}

/// Readers of a phrase: at noon, in the first and the last minute of the day, in zones ahead of and
/// behind UTC.
nonisolated enum Readers {
  static let zones = ["Asia/Tehran", "Europe/Athens", "America/Los_Angeles"]

  static func clock(_ zone: String, _ local: String) throws -> Clock {
    let zone = try #require(TimeZone(identifier: zone))
    let offset: ZoneOffset = { instant in
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
    }
    let utc = Clock(now: { Instant(milliseconds: 0) }, offset: offset)
    let day = try #require(Day(iso: local.prefix(10)))
    let time = local.dropFirst(11).split(separator: ":").compactMap { Int($0) }
    let now = utc.instant(day, minute: time[0] * 60 + time[1])
    return Clock(now: { now }, offset: offset)
  }

  static func clocks() throws -> [Clock] {
    try zones.flatMap { zone in
      try ["00:01", "12:00", "23:59"].map { try clock(zone, "2026-11-21 \($0)") }
    }
  }

  /// In Persian months are those of the Jalali calendar, and a week begins on Saturday.
  static func reading(_ clock: Clock, isPersian: Bool = false) -> Reading {
    Reading(
      clock: clock, currency: .euro, usesJalali: isPersian, firstWeekday: isPersian ? 5 : 0)
  }
}
