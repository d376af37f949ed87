import CNcurses
import Cells
import Glibc

/// The terminal: events from its bytes and signals, frames from canvases, and its own state, which
/// it gets back however the program ends.
public final class CursesScreen: Screen {
  public private(set) var size: Size
  /// How the terminal's text is encoded.
  public let charset: Charset
  private let line: Line
  private let signals: Signals
  private let modes: Modes
  private let painter: Painter
  private let kind: TerminalKind
  private var input: Input
  private var watches = Watches()
  private var events = EventQueue()
  /// A frame that came while the terminal had not taken the one before: the last one counts.
  private var waiting: Canvas?
  private var showsCursor = true
  private var synchronises = false
  private var questionsAsked = 0
  private var hasEnded = false
  private var isClosed = false
  private var title: String?

  /// Takes the terminal. Everything that gives it back is ready before any mode is set.
  public init(theme: Theme, options: ScreenOptions) throws(ScreenError) {
    line = try Line(terminal: options.terminal)
    guard options.kind.canAddressCursor else {
      line.close()
      throw .noCursorAddressing
    }
    charset = Charset.adopt(options.environment)
    kind = options.kind
    size = Self.bounded(line.size)
    guard let signals = Signals(line: line, lastWords: options.lastWords) else {
      line.close()
      throw .cannotStart
    }
    self.signals = signals
    guard let painter = Painter(options.kind, size: size, theme: theme) else {
      signals.remove()
      line.close()
      throw .cannotStart
    }
    self.painter = painter
    modes = Modes(options.kind, usesMouse: options.usesMouse)
    input = Input(Decoder(strings: .ofTerminal()), escapePatience: options.patience)
    signals.prepare(restore: modes.leave)
    enter()
    ask()
  }

  isolated deinit { close() }

  /// The farthest that a terminal is believed to reach.
  private static func bounded(_ size: Size) -> Size {
    Size(min(size.width, 1000), min(size.height, 1000))
  }

  public func close() {
    guard !isClosed else { return }
    isClosed = true
    leave()
    signals.remove()
    line.close()
  }
}

/// Taking the terminal and giving it back.
extension CursesScreen {
  public func outside(_ work: () -> Void) {
    leave()
    if signals.standingAside(work) { end() }
    enter()
    redraw()
  }

  public func suspend() { outside { Signals.stopJob() } }

  private func enter() {
    signals.hold(true)
    line.makeRaw()
    line.write(modes.enter + (showsCursor ? [] : modes.hideCursor))
    title.map { line.write(DataSequence.title($0, charset)) }
  }

  private func leave() {
    awaitAnswers()
    waiting = nil
    line.write(modes.leave)
    line.flush(within: 500)
    // What is still on its way in was meant for us, and not for the shell.
    readAll()
    line.restore()
    signals.hold(false)
  }

  /// Puts the questions, all in one piece; their answers come as events.
  private func ask() {
    guard !modes.questions.isEmpty else { return }
    line.write(modes.questions)
    questionsAsked += 1
  }

  /// Waits a moment for answers on their way, which would otherwise be typed into the shell.
  private func awaitAnswers() {
    let deadline = Moment.now.after(100)
    while input.finishedAnswers < questionsAsked, !hasEnded, Moment.now < deadline {
      collect(until: deadline)
    }
    questionsAsked = input.finishedAnswers
  }

  /// Nobody knows what is on the screen now, nor how large it is.
  private func redraw() {
    size = Self.bounded(line.size)
    painter.resize(to: size)
    events.add(.resize(size))
  }
}

/// From bytes, signals and watched descriptors to events.
extension CursesScreen {
  /// Lets a descriptor of the program wake the loop when it can be read. What is read from it is
  /// thrown away.
  public func watch(_ descriptor: Int32, meaning event: Event) { watches.add(descriptor, event) }

  public func unwatch(_ descriptor: Int32) { watches.remove(descriptor) }

  public func nextEvent(within milliseconds: Int?) -> Event {
    let deadline = milliseconds.map { Moment.now.after($0) }
    while true {
      if let event = firstEvent() { return event }
      if let deadline, deadline <= .now { return .tick }
      collect(until: deadline)
    }
  }

  public func pendingEvent() -> Event? {
    if events.count == 0 && !hasEnded { collect(until: .now) }
    return firstEvent()
  }

  private func firstEvent() -> Event? {
    events.next() ?? (hasEnded ? .end : nil)
  }

  /// Sleeps until something is there, and takes all of it.
  private func collect(until deadline: Moment?) {
    var ready = ([line.descriptor, signals.descriptor] + watches.descriptors).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    if line.isBehind { ready[0].events |= Int16(POLLOUT) }
    let moments = [deadline, input.deadline].compactMap { $0 }
    poll(&ready, nfds_t(ready.count), moments.min()?.wait ?? -1)
    for descriptor in ready.dropFirst(2) where descriptor.revents != 0 {
      watches.take(descriptor.fd).map { events.add($0) }
    }
    if ready[0].revents & Int16(POLLOUT) != 0 { catchUp() }
    if ready[0].revents & ~Int16(POLLOUT) != 0 { readAll() }
    input.takeOverdue().forEach(give)
    if ready[1].revents != 0 { signals.taken().forEach(act) }
  }

  /// Takes all that has been typed, up to what is too much at once.
  private func readAll() {
    while events.count < EventQueue.full {
      switch line.read() {
      case .bytes(let bytes): input.take(bytes).forEach(give)
      case .nothing: return
      case .end: return end()
      }
    }
  }

  private func act(on notice: Signals.Notice) {
    switch notice {
    case .end: end()
    case .interrupt: events.add(.key(Key(.character("c"), .control)))
    case .stop: suspend()
    case .goOn:
      // Stopped without a warning: the shell has had the terminal in between.
      line.write(modes.leave)
      enter()
      redraw()
    // Also when it is as large as before: it may have been small in between and lost its text.
    case .resize: redraw()
    }
  }

  private func end() { hasEnded = true }

  private func give(_ event: Event) {
    if event == .terminal(.synchronises) { synchronises = !kind.isSimple }
    events.add(event)
  }
}

/// From canvases to bytes.
extension CursesScreen {
  public func present(_ canvas: Canvas) {
    guard !isClosed, !hasEnded else { return }
    line.flush()
    guard !line.isBehind else {
      waiting = canvas
      return
    }
    waiting = nil
    let frame = painter.frame(canvas) + cursorChange(for: canvas)
    guard !frame.isEmpty else { return }
    line.write(synchronises ? Modes.beginsFrame + frame + Modes.endsFrame : frame)
  }

  public func use(_ theme: Theme) { painter.use(theme) }

  /// The terminal has said that it knows links (OSC 8).
  public func openLinks() { painter.opensLinks = true }

  public func setTitle(_ title: String) {
    guard !kind.isSimple, title != self.title, !line.isClogged else { return }
    self.title = title
    line.write(DataSequence.title(title, charset))
  }

  public func copy(_ text: String) {
    guard !kind.isSimple, !line.isClogged else { return }
    line.write(DataSequence.copy(text))
  }

  private func cursorChange(for canvas: Canvas) -> [UInt8] {
    let isShown = canvas.physicalCursor != nil
    guard isShown != showsCursor else { return [] }
    showsCursor = isShown
    return isShown ? modes.showCursor : modes.hideCursor
  }

  /// The terminal takes bytes again: the rest of the old frame first, then the newest.
  private func catchUp() {
    line.flush()
    guard !line.isBehind, let canvas = waiting else { return }
    present(canvas)
  }
}
