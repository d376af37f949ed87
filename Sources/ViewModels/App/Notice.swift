import Domain

/// One sentence about what has just happened.
public struct Notice: Equatable, Sendable {
  public enum Tone: Equatable, Sendable { case ok, info, warning, error }

  public let tone: Tone
  public let text: String
  /// `u` takes it back; shown beside it with the seconds that it stays.
  public let offersUndo: Bool
  public let until: Instant

  static let milliseconds: Int64 = 8000

  /// Seconds that it will still be shown.
  public func secondsLeft(at now: Instant) -> Int {
    Int(max(0, (until.milliseconds - now.milliseconds + 999) / 1000))
  }
}
