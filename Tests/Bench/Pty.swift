import Foundation

/// A program in a pseudo-terminal of 120x40, of which it thinks that a person sits there.
final class Pty {
  let child: Child
  let started: ContinuousClock.Instant
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 65_536)
  private var hasHungUp = false

  /// Silence that ends what a key did; it is not counted.
  private static let gap = Duration.milliseconds(25)

  /// - Throws: `Fault.system` when there is no terminal or no such program.
  init(_ words: [String], home: URL) throws {
    var (ours, theirs): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ours, &theirs, &name, nil, &size) == 0 else {
      throw Fault.system("openpty", errno)
    }
    descriptor = ours
    // The child opens its side by name, which makes it the terminal of its session.
    defer { close(theirs) }
    for side in [ours, theirs] { _ = fcntl(side, F_SETFD, FD_CLOEXEC) }
    let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let terminal = Child.Stream(path: path, flags: O_RDWR)
    started = .now
    do {
      child = try Child(
        words, Child.environment(home: home), streams: [terminal, terminal, terminal],
        leadsSession: true)
    } catch {
      close(ours)
      throw error
    }
  }

  deinit { close(descriptor) }

  /// What came until a gap in which nothing ran.
  struct Burst {
    var bytes: [UInt8] = []
    /// When the first frame of it was whole, and when the last.
    var first: ContinuousClock.Instant?
    var last: ContinuousClock.Instant?

    /// A frame comes in pieces that follow each other at once.
    mutating func add(_ piece: ArraySlice<UInt8>) {
      let now = ContinuousClock.now
      if last == nil || first == last && now - (last ?? now) < .milliseconds(2) { first = now }
      last = now
      bytes += piece
    }
  }

  func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Reads until the program is silent and rests, a minute at most.
  /// - Parameters:
  ///   - silence: how long it may be silent before the first byte.
  ///   - answering: what the terminal says after all that came so far.
  func burst(
    after silence: Duration = .milliseconds(300), answering: (([UInt8]) -> String)? = nil
  ) -> Burst {
    let end = ContinuousClock.now + .seconds(60)
    var burst = Burst()
    var wait = silence
    while !hasHungUp, .now < end {
      guard let bytes = read(within: wait) else {
        if Vitals(of: child).isBusy { continue }
        break
      }
      burst.add(bytes)
      if let answering { write(answering(burst.bytes)) }
      wait = Self.gap
    }
    return burst
  }

  /// Says goodbye with the keys that a person would use, and then less politely.
  func finish(_ goodbye: String) {
    write(goodbye)
    for signal in [SIGHUP, SIGTERM, SIGKILL] {
      let end = ContinuousClock.now + .seconds(2)
      while .now < end {
        if child.hasEnded() { return }
        _ = hasHungUp ? nil : read(within: .milliseconds(5))
      }
      kill(child.id, signal)
    }
    _ = child.wait()
  }

  /// - Returns: `nil` after silence, or when the program has gone.
  private func read(within wait: Duration) -> ArraySlice<UInt8>? {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard Glibc.poll(&poll, 1, Int32(wait / .milliseconds(1))) > 0 else { return nil }
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    guard count > 0 else {
      hasHungUp = true
      return nil
    }
    return buffer[..<count]
  }
}
