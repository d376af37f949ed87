/// A moment: milliseconds since 1970 in UTC.
public struct Instant: Hashable, Comparable, Sendable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

  /// Reads `2026-11-21T16:42:00Z`, with an offset `+03:30` as well, with or without seconds.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[10] == 0x54 || bytes[10] == 0x20 || bytes[10] == 0x74,
      let day = Day(iso: text.prefix(10)), bytes[13] == 0x3A,
      let hour = digits(bytes[11..<13]), let minute = digits(bytes[14..<16]),
      hour < 24, minute < 60
    else { return nil }
    var rest = bytes[16...]
    var second = 0
    if rest.first == 0x3A {
      guard rest.count >= 3, let read = digits(rest[17..<19]), read < 60 else { return nil }
      second = read
      rest = rest[19...]
    }
    if rest.first == 0x2E { rest = rest.dropFirst().drop { (0x30...0x39).contains($0) } }
    guard let offset = Self.offset(rest) else { return nil }
    let seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
    milliseconds = seconds * 1000
  }

  /// `2026-11-21T16:42:00Z`.
  public var iso: String {
    let seconds = Self.floor(milliseconds, 1000)
    let days = Self.floor(seconds, 86_400)
    let rest = Int(seconds - days * 86_400)
    let day = Day(number: 0) + Int(min(max(days, -719_162), 2_932_896))
    let time = "\(padded(rest / 3600, 2)):\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))"
    return "\(day.iso)T\(time)Z"
  }

  /// The moment so many minutes later.
  public func adding(minutes: Int) -> Instant {
    let (sum, overflow) = milliseconds.addingReportingOverflow(Int64(minutes) &* 60_000)
    return overflow ? self : Instant(milliseconds: sum)
  }

  /// The quotient rounded down; `b` is above 0.
  static func floor(_ a: Int64, _ b: Int64) -> Int64 {
    let (quotient, rest) = a.quotientAndRemainder(dividingBy: b)
    return rest < 0 ? quotient - 1 : quotient
  }

  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.isEmpty || bytes.elementsEqual("Z".utf8) { return 0 }
    let parts = Array(bytes)
    guard parts.count == 6 || parts.count == 5, parts[0] == 0x2B || parts[0] == 0x2D,
      let hours = digits(parts[1..<3]), let minutes = digits(parts[(parts.count - 2)...])
    else { return nil }
    return (parts[0] == 0x2B ? 1 : -1) * (hours * 3600 + minutes * 60)
  }
}

/// Seconds that local time is ahead of UTC at a moment. Handed in, as the clock is.
public typealias ZoneOffset = @Sendable (Instant) -> Int

/// What time it is and where. The only way in which time comes in.
public struct Clock: Sendable {
  public let now: @Sendable () -> Instant
  public let offset: ZoneOffset

  public init(now: @escaping @Sendable () -> Instant, offset: @escaping ZoneOffset = { _ in 0 }) {
    self.now = now
    self.offset = offset
  }

  /// A clock that stands still.
  public static func fixed(_ instant: Instant, offset: Int = 0) -> Clock {
    Clock(now: { instant }, offset: { _ in offset })
  }

  public var today: Day { day(of: now()) }

  public func day(of instant: Instant) -> Day {
    let local = instant.milliseconds / 1000 + Int64(offset(instant))
    return Day(number: 0) + Int(Instant.floor(local, 86_400))
  }

  /// Minutes after local midnight, 0...1439.
  public func minute(of instant: Instant) -> Int {
    let local = Instant.floor(instant.milliseconds, 1000) + Int64(offset(instant))
    return Int((local - Instant.floor(local, 86_400) * 86_400) / 60)
  }

  /// The moment at which a local day and minute begin. Where clocks go forward over it, the offset
  /// before that counts; where they go back, the first of the two.
  public func instant(_ day: Day, minute: Int) -> Instant {
    let local = (Int64(day.number) * 86_400 + Int64(minute) * 60) * 1000
    func moment(_ ahead: Int) -> Instant { Instant(milliseconds: local - Int64(ahead) * 1000) }
    func offset(hours: Int64) -> Int {
      self.offset(Instant(milliseconds: local + hours * 3_600_000))
    }
    let before = offset(hours: -36)
    let usual = moment(before)
    guard self.offset(usual) != before else { return usual }
    let after = offset(hours: 36)
    return self.offset(moment(after)) == after ? moment(after) : usual
  }
}
