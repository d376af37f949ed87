import Cells

/// Events that wait for the loop, in the order in which they came.
struct EventQueue {
  private var events: [Event] = []
  private var head = 0

  /// So many events that no more input should be read before some are handled.
  static let full = 65_536

  var count: Int { events.count - head }

  /// Adds an event. A size takes the place of the one before, and news that is already there is
  /// not told twice.
  mutating func add(_ event: Event) {
    switch event {
    case .resize:
      events[head...].removeAll { if case .resize = $0 { true } else { false } }
    case .fileChanged, .settingsChanged, .jobSpoke:
      guard !events[head...].contains(event) else { return }
    default: break
    }
    events.append(event)
  }

  mutating func next() -> Event? {
    guard head < events.count else { return nil }
    defer {
      head += 1
      if head == events.count { empty() }
    }
    return events[head]
  }

  private mutating func empty() {
    events.removeAll(keepingCapacity: events.count <= 1024)
    head = 0
  }
}
