import Domain
import Foundation

extension Clock {
  /// The time of the machine, in the zone of the person.
  static let system: Clock = {
    tzset()
    return Clock(now: { currentInstant() }, offset: { localOffset(at: $0) })
  }()
}

/// Read from the C library: a calendar of Foundation would cost the start more than all else.
private nonisolated func currentInstant() -> Instant {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
}

/// Seconds that the person's local time is ahead of UTC at a moment.
private nonisolated func localOffset(at instant: Instant) -> Int {
  var seconds = time_t(instant.milliseconds / 1000)
  var local = tm()
  guard localtime_r(&seconds, &local) != nil else { return 0 }
  return local.tm_gmtoff
}
