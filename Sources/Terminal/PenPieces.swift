/// A part of a frame that is only looked at.
typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

/// The next bytes of a frame that do one thing.
nonisolated struct Piece {
  let bytes: Bytes
  let kind: Kind

  /// Takes it from what is left; `nil` at the end.
  init?(first rest: inout Bytes) {
    guard let first = rest.first else { return nil }
    bytes = rest.prefix(Self.length(of: rest, beginning: first))
    kind = Kind(bytes)
    rest = rest.dropFirst(bytes.count)
  }

  /// Spaces, or cells of a row that are erased from where the cursor is.
  var isGap: Bool {
    switch bytes.last {
    case 0x20, UInt8(ascii: "X"): kind == .blank
    default: erasure == .row
    }
  }

  /// What is erased from where the cursor is.
  enum Erasure {
    /// The rest of its row.
    case row
    /// More than that.
    case screen
  }

  var erasure: Erasure? {
    guard kind == .blank else { return nil }
    switch bytes.last {
    case UInt8(ascii: "K"): return bytes.count == 3 ? .row : .screen
    case UInt8(ascii: "J"): return .screen
    default: return nil
    }
  }

  /// What it does.
  enum Kind {
    case style
    case letters
    case movement
    /// Something of which only the background is seen, such as an erased line.
    case blank
    /// A half block, `▌` or `▐`.
    case bar
    /// A full block, `█`.
    case fullBar
    case words
    /// Which rows scroll from now on: nothing is drawn, but the cursor is gone.
    case region
    /// Something else that shows its style, such as a sign that is repeated.
    case mark
    case other
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

nonisolated extension Piece.Kind {
  fileprivate init(_ bytes: Bytes) {
    switch bytes.first {
    case Byte.escape:
      switch bytes.dropFirst().first {
      case UInt8(ascii: "["): self = Self.control(bytes.last ?? 0)
      case UInt8(ascii: "("): self = bytes.last == UInt8(ascii: "B") ? .letters : .mark
      default: self = .mark
      }
    case 0x20: self = .blank
    // Back to the plain set of letters.
    case 0x0F: self = .letters
    // ncurses steps down by a row's number: at the edge of a region this scrolls.
    case Byte.lineFeed: self = .other
    case .some(..<0x20): self = .movement
    case 0xE2 where bytes.count == 3: self = Self.block(bytes)
    default: self = .words
    }
  }

  private static func block(_ bytes: Bytes) -> Self {
    guard bytes.dropFirst().first == 0x96 else { return .words }
    switch bytes.last {
    case 0x8C, 0x90: return .bar
    case 0x88: return .fullBar
    default: return .words
    }
  }

  private static func control(_ final: UInt8) -> Self {
    switch Character(UnicodeScalar(final)) {
    case "m": .style
    case "A", "B", "C", "D", "G", "H", "d", "f": .movement
    case "J", "K", "X": .blank
    case "r": .region
    case "@", "P", "L", "M", "b": .mark
    default: .other
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
