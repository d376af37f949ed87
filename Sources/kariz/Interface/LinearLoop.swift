import Domain
import Exchange
import Glibc
import ViewModels

/// The interface as plain lines: it prints what there is to say, and sleeps until a line is typed.
final class LinearLoop {
  private let app: AppModel
  private let linear: LinearModel
  private let watch: FileWatch
  private let output: ByteSink
  private let outside: OutsideProgram
  private let longJobs: LongJobs
  private var input = LineInput(descriptor: STDIN_FILENO)
  private var isRunning = true
  /// The person goes on in a file of made-up data.
  private(set) var wantsDemo = false

  init(
    _ app: AppModel, _ linear: LinearModel, _ watch: FileWatch, _ longJobs: LongJobs,
    _ world: World
  ) {
    self.app = app
    self.linear = linear
    self.watch = watch
    self.longJobs = longJobs
    output = world.output
    outside = OutsideProgram(world.environment)
  }

  func run() throws {
    try tell()
    while isRunning {
      if let line = input.next() {
        linear.take(line)
        try tell()
      } else if input.hasEnded && app.runningJob == nil {
        return
      } else {
        try wait()
      }
    }
  }

  private func tell() throws {
    perform()
    if isRunning { try print(linear.lines()) }
  }

  private func print(_ lines: [String]) throws {
    try output(ArraySlice(lines.map { $0 + "\n" }.joined().utf8))
  }

  /// Sleeps until something is typed, others have written, or what waits is to be tried again.
  private func wait() throws {
    // One that is negative is passed over.
    let typed = input.hasEnded ? -1 : input.descriptor
    let descriptors = [typed, longJobs.descriptor] + [watch.descriptor].compactMap { $0 }
    var ready = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&ready, nfds_t(ready.count), Int32(app.wakesWithin ?? -1))
    if count == 0 { app.handle(.tick) }
    if ready[0].revents != 0 { input.read() }
    if ready[1].revents != 0 {
      longJobs.drain()
      for (job, news) in longJobs.takeNews() { app.take(news, of: job) }
    }
    if ready.count > 2, ready[2].revents != 0 {
      watch.drain()
      app.handle(.fileChanged)
    }
    if linear.hasNews { try tell() }
  }

  /// Nobody watches a frame here, so what would take a job is waited for.
  private func perform() {
    while case let effects = app.takeEffects(), !effects.isEmpty {
      for effect in effects { perform(effect) }
    }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .quit: isRunning = false
    case .demo: (wantsDemo, isRunning) = (true, false)
    case .copy(let text): try? print([text])
    case .work(let ticket):
      app.receive(Result { try ticket.work.run(app.repository) }, for: ticket)
    case .importFile(let order): longJobs.start(order)
    case .write(let write, let job): longJobs.start(write, job)
    case .attach(let order): longJobs.start(order)
    case .cancelJob(let job): longJobs.cancel(job)
    case .edit(let text): app.take(outside.edit(text))
    case .page(let text): if !outside.page(text) { app.sayNoPager() }
    case .suspend, .redraw, .alert, .title: break
    }
  }
}

/// Lines as they come from a terminal or a pipe.
struct LineInput {
  let descriptor: Int32
  private(set) var hasEnded = false
  private var bytes: [UInt8] = []

  /// More than this is not one line that somebody typed.
  private static let longest = 65_536

  init(descriptor: Int32) { self.descriptor = descriptor }

  mutating func read() {
    var piece = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(descriptor, &piece, piece.count)
    if count > 0 {
      bytes += piece[..<count]
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      hasEnded = true
    }
  }

  /// The next whole line; at the end of the input also one that nothing ends.
  mutating func next() -> String? {
    let end =
      bytes.firstIndex(of: 0x0A) ?? (hasEnded || bytes.count > Self.longest ? bytes.count : nil)
    guard let end, !bytes.isEmpty else { return nil }
    defer { bytes.removeFirst(min(end + 1, bytes.count)) }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
