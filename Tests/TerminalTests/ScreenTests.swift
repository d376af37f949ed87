import Cells
import Glibc
import Testing

@testable import Terminal

/// A list with one row under the cursor.
private func list(_ size: Size, selected: Int) -> Canvas {
  var canvas = Canvas(size)
  for y in 0..<size.height {
    let row = Rect(x: 0, y: y, width: size.width, height: 1)
    canvas.write("Account \(y) with a name, a city and \(y * 100) EUR", .text, in: row)
    if y == selected { canvas.ground(row, .selection) }
  }
  canvas.cursor = Point(0, selected)
  return canvas
}

/// The numbers of the modes that are switched in this way, in order.
private func modes(in text: String, ending final: Character) -> [Substring] {
  text.split(separator: "\u{1B}[?").filter { $0.drop { "0123456789;".contains($0) }.first == final }
    .map { $0.prefix { $0 != final } }
}

/// There is one ncurses and one set of signal handlers, so these wait for each other.
@Suite(.serialized) struct ScreenTests {
  @Test func leavingIsTheExactReverseOfEntering() throws {
    let terminal = try PseudoTerminal()
    let before = terminal.flags
    let screen = try terminal.screen()
    let entered = terminal.shown()
    #expect(terminal.flags != before)
    screen.close()
    screen.close()
    let left = terminal.shown()
    let on = modes(in: entered, ending: "h").filter { $0 != "1" && $0 != "25" && $0 != "12;25" }
    let off = modes(in: left, ending: "l").filter { !["1", "12", "2026"].contains($0) }
    #expect(on == ["1049", "2004", "1004", "2031", "1000", "1002", "1006"])
    #expect(off == on.reversed())
    for (set, reset) in [("[>5u", "[<u"), ("[8l", "[8h"), ("[22;0t", "[23;0t"), ("[?1h", "[?1l")] {
      #expect(entered.contains(set) && left.contains(reset))
    }
    #expect(left.contains("\u{1B}[?25h"))
    #expect(terminal.flags == before)
  }

  @Test func aFrameIsOnePieceAndTheSameFrameNone() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen(answers: "\u{1B}[?2026;2$y")
    _ = terminal.shown()
    screen.present(list(screen.size, selected: 0))
    let frame = terminal.shown()
    #expect(frame.hasPrefix("\u{1B}[?2026h") && frame.hasSuffix("\u{1B}[?2026l"))
    #expect(frame.contains("Account 23 with a name"))
    #expect(modes(in: frame, ending: "h").count { $0 == "2026" } == 1)
    screen.present(list(screen.size, selected: 0))
    #expect(terminal.shown() == "")
  }

  /// A region would be left behind for the shell, whose lines would scroll in a part of the window.
  @Test func noFrameTakesTheTerminalOnceMoreNorLimitsWhatScrolls() throws {
    let terminal = try PseudoTerminal(Size(100, 40))
    let screen = try terminal.screen()
    _ = terminal.shown()
    screen.present(list(screen.size, selected: 0))
    terminal.resize(Size(120, 50))
    kill(getpid(), SIGWINCH)
    _ = screen.nextEvent(within: 5000)
    screen.present(list(screen.size, selected: 49))
    screen.present(list(screen.size, selected: 2))
    let frames = terminal.shown()
    #expect(frames.contains("Account 39 with") && frames.contains("Account 49 with"))
    #expect(!frames.contains("[?1049h") && !frames.contains("[22;0"))
    #expect(frames.firstMatch(of: /\u{1B}\[[0-9;]*r/) == nil)
  }

  @Test func movingASelectionCostsFewBytes() throws {
    let terminal = try PseudoTerminal(Size(120, 40))
    let screen = try terminal.screen()
    screen.present(list(screen.size, selected: 7))
    _ = terminal.shown()
    screen.present(list(screen.size, selected: 8))
    let bytes = terminal.shown().utf8.count
    #expect(bytes > 0 && bytes < 300)
  }

  @Test func theCursorIsWhereTheCanvasPutsItOrHidden() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    var canvas = Canvas(screen.size)
    canvas.cursor = nil
    screen.present(canvas)
    #expect(terminal.shown().hasSuffix("\u{1B}[?25l"))
    canvas.cursor = Point(9, 4)
    screen.present(canvas)
    let shown = terminal.shown()
    #expect(shown.contains("\u{1B}[5;10H") && shown.hasSuffix("\u{1B}[?25h"))
  }

  @Test func trueColoursAndStrikesReachTheTerminal() throws {
    let theme = Theme(id: "t", name: "t") { role in
      role == .title
        ? Style(fg: .rgb(RGB(10, 20, 30)), bg: .indexed(231), attributes: .strike) : Style()
    }
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen(theme)
    var canvas = Canvas(screen.size)
    canvas.write("paid", .title, at: Point(0, 0), width: 10)
    screen.present(canvas)
    let frame = terminal.shown()
    #expect(frame.contains("\u{1B}[9;38;2;10;20;30;48;2;255;255;255mpaid"))
  }

  @Test func blanksBesideWhatIsSelectedAreNotWrittenAgain() throws {
    let theme = Theme(id: "t", name: "t") { role in
      role == .selection ? Style(bg: .indexed(99)) : Style(attributes: role == .title ? .bold : [])
    }
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen(theme)
    var canvas = Canvas(screen.size)
    canvas.write("deal", .title, at: Point(0, 0), width: 10)
    screen.present(canvas)
    _ = terminal.shown()
    canvas.ground(Rect(x: 0, y: 0, width: 4, height: 1), .selection)
    screen.present(canvas)
    let frame = terminal.shown()
    #expect(frame.hasSuffix("deal"))
  }

  @Test func anotherThemeIsShownEvenWhereOnlyColoursDiffer() throws {
    let theme = { (level: UInt8) in
      Theme(id: "t", name: "t") { _ in Style(fg: .rgb(RGB(level, 0, 0))) }
    }
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen(theme(100))
    let canvas = list(screen.size, selected: 0)
    screen.present(canvas)
    _ = terminal.shown()
    screen.use(theme(200))
    screen.present(canvas)
    #expect(terminal.shown().contains("38;2;200;0;0"))
  }

  @Test func moreColoursThanTheTerminalHasAreStillDrawn() throws {
    let theme = Theme(id: "t", name: "t") { role in
      let place = UInt8(Role.allCases.firstIndex(of: role) ?? 0)
      return Style(fg: .ansi(place % 16), bg: .ansi(place / 8 % 8))
    }
    let painter = try #require(Painter(.find(["TERM": "linux"]), size: Size(80, 24), theme: theme))
    var canvas = Canvas(Size(80, 24))
    for (x, role) in Role.allCases.enumerated() {
      canvas.write("x", role, at: Point(x, 0), width: 1)
      canvas.write("x", role, at: Point(x, 1), width: 1)
      canvas.ground(Rect(x: x, y: 1, width: 1, height: 1), .selection)
    }
    let frame = painter.frame(canvas)
    #expect(frame.count { $0 == UInt8(ascii: "x") } >= Role.allCases.count * 2)
    #expect(painter.frame(canvas).isEmpty)
  }

  @Test func persianMarksAndWideLettersAreWrittenWhole() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    var canvas = Canvas(screen.size, bidi: .off)
    canvas.write("b\u{301}次x", .text, at: Point(0, 0), width: 10)
    screen.present(canvas)
    #expect(terminal.shown().unicodeScalars.map(String.init).joined().contains("b\u{301}次x"))
  }

  @Test func whatIsTypedComesInOrderAndAheadOfADraw() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    terminal.type("j\u{1B}[B\u{1B}[<0;3;4M")
    #expect(screen.nextEvent(within: nil) == .key(Key(.character("j"))))
    #expect(screen.pendingEvent() == .key(Key(.down)))
    #expect(screen.pendingEvent() == .mouse(Mouse(.press, .left, at: Point(2, 3))))
    #expect(screen.pendingEvent() == nil)
    #expect(screen.nextEvent(within: 0) == .tick)
  }

  @Test func anEscapeAloneIsAKeyAfterAMoment() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    terminal.type("\u{1B}")
    #expect(screen.pendingEvent() == nil)
    #expect(screen.nextEvent(within: 5000) == .key(Key(.escape)))
  }

  @Test func aResizeIsToldOnceAndDrawsAnew() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    screen.present(list(screen.size, selected: 0))
    _ = terminal.shown()
    for size in [Size(1, 1), Size(500, 500), Size(100, 30)] {
      terminal.resize(size)
      kill(getpid(), SIGWINCH)
      #expect(screen.nextEvent(within: 5000) == .resize(size))
      #expect(screen.size == size && screen.pendingEvent() == nil)
    }
    screen.present(list(screen.size, selected: 0))
    #expect(terminal.shown().contains("Account 29 with"))
    terminal.resize(Size(0, 0))
    kill(getpid(), SIGWINCH)
    #expect(screen.nextEvent(within: 5000) == .resize(Size(80, 24)))
  }

  @Test func anotherProgramFindsTheTerminalAsItWas() throws {
    let terminal = try PseudoTerminal()
    let before = terminal.flags
    let screen = try terminal.screen()
    screen.present(list(screen.size, selected: 0))
    screen.setTitle("Kariz")
    _ = terminal.shown()
    var during: [UInt32] = []
    screen.outside {
      during = terminal.flags
      #expect(terminal.shown().contains("\u{1B}[?1049l"))
    }
    #expect(during == before)
    #expect(terminal.flags != before)
    #expect(screen.nextEvent(within: 5000) == .resize(screen.size))
    #expect(screen.pendingEvent() == nil)
    screen.present(list(screen.size, selected: 0))
    let shown = terminal.shown()
    #expect(shown.contains("\u{1B}[?1049h") && shown.contains("Account 23"))
    #expect(shown.contains("\u{1B}]2;Kariz\u{7}"))
  }

  @Test func aTerminalThatDoesNotReadGetsOnlyTheLastFrame() throws {
    let terminal = try PseudoTerminal(Size(200, 60))
    let screen = try terminal.screen()
    for selected in 0..<60 {
      var canvas = list(screen.size, selected: selected)
      canvas.write(
        "frame \(selected) " + String(repeating: "\(selected)", count: 80), .text, at: Point(0, 0),
        width: 200)
      canvas.fill(
        Rect(x: 60, y: 0, width: 140, height: 60), Character(Unicode.Scalar(UInt8(33 + selected))),
        .text)
      screen.present(canvas)
    }
    var shown = ""
    while case let more = terminal.shown(), !more.isEmpty {
      shown += more
      _ = screen.pendingEvent()
    }
    #expect(shown.contains("\\\\\\\\"))
    #expect(!shown.contains("=====>>"))
    #expect(shown.utf8.count < 60_000)
  }

  @Test func theEndOfTheTerminalIsToldAgainAndAgain() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    terminal.type("q")
    #expect(screen.nextEvent(within: nil) == .key(Key(.character("q"))))
    terminal.hangUp()
    #expect(screen.nextEvent(within: nil) == .end)
    #expect(screen.nextEvent(within: nil) == .end)
    screen.present(list(screen.size, selected: 0))
    screen.close()
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func aSignalToEndIsTheEnd(_ number: Int32) throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    kill(getpid(), number)
    #expect(screen.nextEvent(within: nil) == .end)
  }

  @Test func anInterruptFromOutsideIsAKey() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    kill(getpid(), SIGINT)
    #expect(screen.nextEvent(within: nil) == .key(Key(.character("c"), .control)))
  }

  @Test func aWatchedDescriptorWakesTheLoopUntilItEnds() throws {
    let terminal = try PseudoTerminal()
    let screen = try terminal.screen()
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    screen.watch(ends[0], meaning: .jobSpoke)
    write(ends[1], "xyz", 3)
    #expect(screen.nextEvent(within: 5000) == .jobSpoke)
    #expect(screen.pendingEvent() == nil)
    close(ends[1])
    #expect(screen.nextEvent(within: 5000) == .jobSpoke)
    #expect(screen.nextEvent(within: 0) == .tick)
    close(ends[0])
  }

  @Test func withoutATerminalThereIsNoScreen() throws {
    let file = open("/dev/null", O_RDWR)
    defer { close(file) }
    let options = ScreenOptions(
      environment: [:], kind: .find(["TERM": "xterm"]), terminal: file)
    #expect(throws: ScreenError.noTerminal) { try CursesScreen(theme: .plain, options: options) }
    let terminal = try PseudoTerminal()
    let dumb = ScreenOptions(
      environment: [:], kind: .find(["TERM": "dumb"]), terminal: terminal.slave)
    #expect(throws: ScreenError.noCursorAddressing) {
      try CursesScreen(theme: .plain, options: dumb)
    }
    #expect(terminal.shown() == "")
  }
}
