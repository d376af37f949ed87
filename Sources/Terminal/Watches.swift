import Cells
import Glibc

/// Descriptors of the program that wake the loop, each with the event that it means.
struct Watches {
  private var events: [(descriptor: Int32, event: Event)] = []

  mutating func add(_ descriptor: Int32, _ event: Event) {
    remove(descriptor)
    events.append((descriptor, event))
  }

  mutating func remove(_ descriptor: Int32) { events.removeAll { $0.descriptor == descriptor } }

  var descriptors: [Int32] { events.map(\.descriptor) }

  /// What a descriptor that can be read means. Its bytes only say that something happened, so they
  /// are read and forgotten; one that has come to its end wakes nobody any more.
  mutating func take(_ descriptor: Int32) -> Event? {
    guard let event = events.first(where: { $0.descriptor == descriptor })?.event else {
      return nil
    }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    if count == 0 || count < 0 && errno != EAGAIN && errno != EINTR { remove(descriptor) }
    return event
  }
}
