import CNcurses
import Glibc

/// What is written to take the terminal and to give it back.
struct Modes {
  let enter: [UInt8]
  /// The exact reverse of `enter`, and the cursor and the plain style before it.
  let leave: [UInt8]
  /// What is asked once at the start; empty where nobody would answer. The answer to the last
  /// question comes last, and every terminal gives it.
  let questions: [UInt8]
  let showCursor: [UInt8]
  let hideCursor: [UInt8]

  static let beginsFrame = Array("\u{1B}[?2026h".utf8)
  static let endsFrame = Array("\u{1B}[?2026l".utf8)

  /// For the terminal that ncurses has been started for.
  init(_ kind: TerminalKind, usesMouse: Bool) {
    let pairs = Self.pairs(kind, usesMouse: usesMouse)
    showCursor = Self.capability("cnorm")
    hideCursor = Self.capability("civis")
    enter = pairs.flatMap { $0.on }
    // A crash may come in the middle of a frame.
    let frameEnd = kind.isSimple ? [] : Self.endsFrame
    leave = frameEnd + showCursor + Self.capability("sgr0") + pairs.reversed().flatMap { $0.off }
    questions =
      kind.isSimple
      ? []
      : Array("\u{1B}[?u\u{1B}[>q\u{1B}]11;?\u{1B}\\\u{1B}[?2026$p\u{1B}[?996n\u{1B}[c".utf8)
  }

  private typealias Pair = (on: [UInt8], off: [UInt8])

  private static func pairs(_ kind: TerminalKind, usesMouse: Bool) -> [Pair] {
    let keypad = (on: capability("smkx"), off: capability("rmkx"))
    guard !kind.isSimple else { return [screen, keypad] }
    let mouse = usesMouse ? [mode("?1000"), mode("?1002"), mode("?1006")] : []
    return [screen, title, mode("?2004"), mode("?1004"), mode("?2031")] + mouse
      + [ownOrder, keyNames, keypad]
  }

  /// The other screen; where there is none, a clear one is left behind.
  private static var screen: Pair {
    let other = (on: capability("smcup"), off: capability("rmcup"))
    return other.off.isEmpty ? (on: other.on, off: capability("clear")) : other
  }

  /// The title is put on a stack and taken back from it.
  private static var title: Pair {
    (on: Array("\u{1B}[22;0t".utf8), off: Array("\u{1B}[23;0t".utf8))
  }

  /// The terminal would reorder our text a second time, so it is told to leave it alone.
  private static var ownOrder: Pair {
    (on: Array("\u{1B}[8l".utf8), off: Array("\u{1B}[8h".utf8))
  }

  /// Keys that are told apart, with what they give on a Latin layout (kitty).
  private static var keyNames: Pair {
    (on: Array("\u{1B}[>5u".utf8), off: Array("\u{1B}[<u".utf8))
  }

  private static func mode(_ number: String) -> Pair {
    (on: Array("\u{1B}[\(number)h".utf8), off: Array("\u{1B}[\(number)l".utf8))
  }

  /// A string of terminfo without the pauses that terminals of paper needed: `$<5>`.
  static func capability(_ name: String) -> [UInt8] {
    guard let string = terminfo_string(name) else { return [] }
    var bytes: [UInt8] = []
    var rest = String(cString: string).utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<") {
        rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
