import Cells
import Glibc

/// A moment that only ever goes forward, in milliseconds.
nonisolated struct Moment: Comparable {
  let milliseconds: Int

  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Moment(milliseconds: Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000)
  }

  static func < (a: Moment, b: Moment) -> Bool { a.milliseconds < b.milliseconds }

  func after(_ more: Int) -> Moment {
    let (sum, isFar) = milliseconds.addingReportingOverflow(max(0, more))
    return Moment(milliseconds: isFar ? .max : sum)
  }

  /// How long to wait for it, as `poll` wants it.
  var wait: Int32 {
    let rest = milliseconds.subtractingReportingOverflow(Moment.now.milliseconds)
    return Int32(clamping: max(0, rest.overflow ? .max : rest.partialValue))
  }
}

/// What the terminal sends: the decoder, and how long it waits for what has begun.
struct Input {
  /// What has begun and is no key must come to its end within this time.
  private static let longPatience = 1000

  private var decoder: Decoder
  private let escapePatience: Int
  /// When to give up waiting for the rest of what has begun.
  private(set) var deadline: Moment?

  init(_ decoder: Decoder, escapePatience: Int) {
    self.decoder = decoder
    self.escapePatience = escapePatience
  }

  /// How often the last of the questions has been answered.
  var finishedAnswers: Int { decoder.finishedAnswers }

  mutating func take(_ bytes: [UInt8]) -> [Event] {
    decoder.feed(bytes)
    return drained()
  }

  /// What was begun and not finished in time.
  mutating func takeOverdue() -> [Event] {
    guard let deadline, deadline <= .now else { return [] }
    let event = decoder.flush()
    return (event.map { [$0] } ?? []) + drained()
  }

  private mutating func drained() -> [Event] {
    var events: [Event] = []
    while let event = decoder.next() { events.append(event) }
    deadline =
      switch decoder.patience {
      case nil: nil
      case .short: Moment.now.after(escapePatience)
      case .long: Moment.now.after(Self.longPatience)
      }
    return events
  }
}
