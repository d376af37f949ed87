/// Spares the terminal what nobody sees of a finished frame. ncurses says a whole style anew for
/// each run of text; the pen knows what the terminal writes with, says what differs, and that only
/// when something comes that shows it: a blank shows little more than its background.
nonisolated struct Pen {
  /// What the terminal writes with; `nil` when nobody knows.
  private var held: PenStyle?
  private var wanted = PenStyle()

  /// Somebody else has written to the terminal.
  mutating func forget() { held = nil }

  /// The frame with as few changes of style as show the same.
  mutating func written(_ frame: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(frame.count)
    var rest = frame[...]
    while let first = rest.first {
      let piece =
        switch first {
        case Byte.escape: rest.prefix(Self.sequenceLength(rest))
        case ...0x20: rest.prefix { $0 == first }
        default: rest.prefix { $0 > 0x20 }
        }
      rest = rest.dropFirst(piece.count)
      take(piece, into: &result)
    }
    return result
  }

  private mutating func take(_ piece: ArraySlice<UInt8>, into result: inout [UInt8]) {
    switch Piece(piece) {
    case .style(let numbers): return wanted.apply(numbers)
    // A frame has no line graphics, so the letters are the plain ones all the time.
    case .letters: return
    case .movement: break
    case .blank: change(into: &result) { $0.onBlanks == $1.onBlanks }
    case .mark: change(into: &result) { $0 == $1 }
    }
    result += piece
  }

  /// Lets the terminal write with what is wanted, unless what it has looks the same.
  private mutating func change(
    into result: inout [UInt8], unless looksSame: (PenStyle, PenStyle) -> Bool
  ) {
    if let held, looksSame(held, wanted) { return }
    result += wanted.sequence(after: held)
    held = wanted
  }

  /// The bytes of an escape sequence: two, three for a set of letters, or up to the final byte.
  private static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int {
    switch bytes.dropFirst().first {
    case UInt8(ascii: "("): return 3
    case UInt8(ascii: "["):
      let final = bytes.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) }
      return (final ?? bytes.endIndex - 1) - bytes.startIndex + 1
    default: return 2
    }
  }
}

/// What the next bytes of a frame do.
private nonisolated enum Piece {
  case style([Int])
  case letters
  case movement
  /// Something of which only the background is seen, such as an erased line.
  case blank
  case mark

  init(_ bytes: ArraySlice<UInt8>) {
    guard bytes.first == Byte.escape else {
      self =
        bytes.first == 0x20 ? .blank : bytes.first.map { $0 < 0x20 } == true ? .movement : .mark
      return
    }
    let isControl = bytes.dropFirst().first == UInt8(ascii: "[")
    switch bytes.last {
    case UInt8(ascii: "m") where isControl:
      self = .style(Self.numbers(bytes.dropFirst(2).dropLast()))
    case UInt8(ascii: "B") where bytes.dropFirst().first == UInt8(ascii: "("): self = .letters
    case let final? where isControl && "ABCDGHdf".utf8.contains(final): self = .movement
    case let final? where isControl && "JKX".utf8.contains(final): self = .blank
    default: self = .mark
    }
  }

  private static func numbers(_ body: ArraySlice<UInt8>) -> [Int] {
    body.split(omittingEmptySubsequences: false) { $0 == 0x3B || $0 == 0x3A }
      .map { $0.prefix(5).reduce(0) { $0 * 10 + Int($1 & 0x0F) } }
  }
}

/// A style as the numbers of `CSI … m` say it.
nonisolated struct PenStyle: Equatable {
  private var fg: [Int] = []
  private var bg: [Int] = []
  /// The numbers that switch attributes on.
  private var attributes: Set<Int> = []

  /// What a blank shows of it.
  struct OnBlanks: Equatable {
    let bg: [Int]
    let lines: Set<Int>
    let fg: [Int]
  }

  /// Underlined, blinking, reversed and struck-out blanks show the colour of the text too.
  var onBlanks: OnBlanks {
    let lines = attributes.isEmpty ? [] : attributes.intersection([4, 5, 7, 9])
    return OnBlanks(bg: bg, lines: lines, fg: lines.isEmpty ? [] : fg)
  }

  /// Takes the numbers of one sequence; those that no style of ours has are passed over.
  mutating func apply(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: self = PenStyle()
      case 1...9: attributes.insert(number)
      case 22: attributes.subtract([1, 2])
      case 23...29: attributes.remove(number - 20)
      case 30...37, 90...97: fg = [number]
      case 40...47, 100...107: bg = [number]
      case 38: fg = [38] + Self.takeColour(&rest)
      case 48: bg = [48] + Self.takeColour(&rest)
      case 39: fg = []
      case 49: bg = []
      default: break
      }
    }
  }

  /// The rest of `38;5;N` or `38;2;R;G;B`.
  private static func takeColour(_ rest: inout ArraySlice<Int>) -> ArraySlice<Int> {
    let count = rest.first == 5 ? 2 : 4
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// The bytes that lead here from another style.
  func sequence(after other: PenStyle?) -> [UInt8] {
    let numbers = numbers(after: other)
    return Array("\u{1B}[\(numbers.map(String.init).joined(separator: ";"))m".utf8)
  }

  private func numbers(after other: PenStyle?) -> [Int] {
    guard let other, other.attributes.subtracting(attributes).isSubset(of: [1, 2]) else {
      return [0] + attributes.sorted() + fg + bg
    }
    var numbers: [Int] = []
    var left = other.attributes
    if !left.isSubset(of: attributes) {
      // One number switches both off.
      numbers.append(22)
      left.subtract([1, 2])
    }
    numbers += attributes.subtracting(left).sorted()
    if fg != other.fg { numbers += fg.isEmpty ? [39] : fg }
    if bg != other.bg { numbers += bg.isEmpty ? [49] : bg }
    return numbers
  }
}
