import Cells

/// Puts a finished frame right and makes it short. What ncurses could not be told, true colours and
/// struck-out text, it drew as indices of a palette of our own and as blinking. And it says a whole
/// style anew for each run of text: the pen knows what the terminal writes with, says what differs,
/// and that only when something comes that shows it: a blank shows little more than its background.
nonisolated struct Pen {
  /// Whether the terminal can switch bold off alone; those without colours may not.
  private let unboldens: Bool
  /// What the terminal writes with; `nil` when nobody knows.
  private var held: PenStyle?
  private var wanted = PenStyle()

  init(unboldens: Bool = true) { self.unboldens = unboldens }

  /// Somebody else has written to the terminal.
  mutating func forget() { held = nil }

  /// The frame as it is meant, with as few changes of style as show the same.
  /// - Parameter slots: the colours behind the indices from `Inks.firstSlot` on.
  mutating func written(_ frame: [UInt8], slots: [RGB]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(frame.count)
    frame.withUnsafeBufferPointer { bytes in
      var rest = bytes[...]
      while let first = rest.first {
        let piece = rest.prefix(Self.length(of: rest, beginning: first))
        rest = rest.dropFirst(piece.count)
        take(piece, slots, into: &result)
      }
    }
    return result
  }

  private mutating func take(_ piece: Bytes, _ slots: [RGB], into result: inout [UInt8]) {
    switch Piece(piece) {
    case .style: return wanted.apply(Numbers(of: piece), slots)
    // A frame has no line graphics, so the letters are the plain ones all the time.
    case .letters: return
    case .movement: break
    case .blank: if !wanted.showsSameBlanks(as: held) { change(to: wanted, &result) }
    case .bar: change(to: wanted.forBars(after: held, filling: false), &result)
    case .fullBar: change(to: wanted.forBars(after: held, filling: true), &result)
    case .mark: change(to: wanted, &result)
    }
    result += piece
  }

  /// Lets the terminal write with a style.
  private mutating func change(to style: PenStyle, _ result: inout [UInt8]) {
    guard held != style else { return }
    result += [Byte.escape, UInt8(ascii: "[")]
    for (place, number) in style.numbers(after: held, unboldens: unboldens).enumerated() {
      if place > 0 { result.append(UInt8(ascii: ";")) }
      result.append(decimal: number)
    }
    result.append(UInt8(ascii: "m"))
    held = style
  }

  /// The bytes up to where something else begins.
  private static func length(of bytes: Bytes, beginning first: UInt8) -> Int {
    switch first {
    case Byte.escape: sequenceLength(bytes)
    case ...0x20: bytes.prefix { $0 == first }.count
    default: bytes.prefix { $0 > 0x20 }.count
    }
  }

  /// The bytes of an escape sequence: two, three for a set of letters, or up to the final byte.
  private static func sequenceLength(_ bytes: Bytes) -> Int {
    switch bytes.dropFirst().first {
    case UInt8(ascii: "("): return 3
    case UInt8(ascii: "["):
      let final = bytes.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) }
      return (final ?? bytes.endIndex - 1) - bytes.startIndex + 1
    default: return 2
    }
  }
}

/// A part of a frame that is only looked at.
typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

nonisolated extension [UInt8] {
  /// The digits of a number that is not negative.
  fileprivate mutating func append(decimal number: Int) {
    if number >= 10 { append(decimal: number / 10) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}

/// What the next bytes of a frame do.
private nonisolated enum Piece {
  case style
  case letters
  case movement
  /// Something of which only the background is seen, such as an erased line.
  case blank
  /// A half block, `▌` or `▐`.
  case bar
  /// A full block, `█`.
  case fullBar
  case mark

  init(_ bytes: Bytes) {
    switch bytes.first {
    case Byte.escape:
      switch bytes.dropFirst().first {
      case UInt8(ascii: "["): self = Self.control(bytes.last ?? 0)
      case UInt8(ascii: "("): self = bytes.last == UInt8(ascii: "B") ? .letters : .mark
      default: self = .mark
      }
    case 0x20: self = .blank
    case .some(..<0x20): self = .movement
    case 0xE2 where bytes.count == 3: self = Self.block(bytes)
    default: self = .mark
    }
  }

  private static func block(_ bytes: Bytes) -> Piece {
    guard bytes.dropFirst().first == 0x96 else { return .mark }
    switch bytes.last {
    case 0x8C, 0x90: return .bar
    case 0x88: return .fullBar
    default: return .mark
    }
  }

  private static func control(_ final: UInt8) -> Piece {
    switch Character(UnicodeScalar(final)) {
    case "m": .style
    case "A", "B", "C", "D", "G", "H", "d", "f": .movement
    case "J", "K", "X": .blank
    default: .mark
    }
  }
}

/// The numbers of an escape sequence, one after the other; one that is left out is 0.
nonisolated struct Numbers: IteratorProtocol {
  private var rest: Bytes
  private var hasEnded = false

  init(of sequence: Bytes) { rest = sequence.dropFirst(2).dropLast() }

  mutating func next() -> Int? {
    guard !hasEnded else { return nil }
    var number = 0
    while let byte = rest.popFirst() {
      guard (0x30...0x39).contains(byte) else { return number }
      number = min(number * 10 + Int(byte & 0x0F), 99_999)
    }
    hasEnded = true
    return number
  }
}
