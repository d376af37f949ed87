import Cells
import Glibc

/// Descriptors of the program that wake the loop, each with the event that it means.
struct Watches {
  private var events: [Int32: Event] = [:]

  mutating func add(_ descriptor: Int32, _ event: Event) { events[descriptor] = event }

  mutating func remove(_ descriptor: Int32) { events[descriptor] = nil }

  var descriptors: [Int32] { events.keys.sorted() }

  /// What a descriptor that can be read means. Its bytes only say that something happened, so they
  /// are read and forgotten; one that has come to its end wakes nobody any more.
  mutating func take(_ descriptor: Int32) -> Event? {
    guard let event = events[descriptor] else { return nil }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    if count == 0 || count < 0 && errno != EAGAIN && errno != EINTR { remove(descriptor) }
    return event
  }
}
