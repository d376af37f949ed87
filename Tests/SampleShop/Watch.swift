import Domain
import Synchronization

/// The time of a test: it stands still until somebody sets it.
nonisolated public final class Watch: Sendable {
  private let moment: Mutex<Instant>

  public init(_ moment: Instant) { self.moment = Mutex(moment) }

  public var now: Instant { moment.withLock { $0 } }

  public var clock: Clock { Clock(now: { self.now }) }

  public func set(_ instant: Instant) { moment.withLock { $0 = instant } }

  public func advance(seconds: Int64) {
    moment.withLock { $0 = Instant(milliseconds: $0.milliseconds + seconds * 1000) }
  }
}
