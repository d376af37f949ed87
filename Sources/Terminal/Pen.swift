import Cells

/// Puts a finished frame right and makes it short. What ncurses could not be told, true colours and
/// struck-out text, it drew as indices of a palette of our own and as blinking. And it says a whole
/// style anew for each run of text, and goes to each place by row and column: the pen knows what the
/// terminal writes with and where, and says what differs, when something comes that shows it. A blank
/// shows little more than its background.
nonisolated struct Pen {
  /// Whether the terminal can switch bold off alone; those without colours may not.
  private let unboldens: Bool
  /// Whether it takes a line feed for a step down, and goes to a column by its number.
  private let isNimble: Bool
  /// Clears the screen with the background of the moment; empty when nothing does.
  private let clear: [UInt8]
  /// What the terminal writes with; `nil` when nobody knows.
  private var held: PenStyle?
  private var here = PenPlace()
  /// What ncurses has asked for.
  private var wanted = PenStyle()
  private static let eraseRest = Array("\u{1B}[K".utf8)
  /// A shorter frame is sent as it comes.
  private static let worthOrdering = 400
  /// A longer one is always shorter in order.
  private static let surelyWorth = 2000

  init(unboldens: Bool = true, isNimble: Bool = false, clear: [UInt8] = []) {
    self.unboldens = unboldens
    self.isNimble = isNimble
    self.clear = clear
  }

  /// Somebody else has written to the terminal.
  mutating func forget() {
    held = nil
    here = PenPlace()
  }

  /// The frame as it is meant, in as few bytes as show the same.
  /// - Parameters:
  ///   - slots: the colours behind the indices from `Inks.firstSlot` on.
  ///   - sheet: what the frame changes, if each scalar of it takes a cell.
  mutating func written(_ frame: [UInt8], slots: [RGB], on sheet: Sheet? = nil) -> [UInt8] {
    frame.withUnsafeBufferPointer { bytes in
      let strokes = strokes(bytes[...], slots, columns: sheet?.now.size.width)
      guard isNimble, bytes.count > Self.worthOrdering, let sheet,
        let coats = strokes.inCoats(on: sheet)
      else { return drawn(strokes, of: bytes) }
      var other = self
      let ordered = other.drawn(coats, of: bytes)
      let straight = bytes.count < Self.surelyWorth ? drawn(strokes, of: bytes) : nil
      if let straight, straight.count <= ordered.count { return straight }
      self = other
      return ordered
    }
  }

  /// A frame of nothing but blanks of one background: what ncurses says after clearing the screen
  /// is dropped, as it takes each row for one that must be erased once more.
  mutating func cleared(_ frame: [UInt8], slots: [RGB]) -> [UInt8] {
    let whole = written(frame, slots: slots)
    guard !clear.isEmpty, let start = whole.firstRange(of: clear) else { return whole }
    return Array(whole[..<start.upperBound])
  }

  /// What a frame draws, piece by piece.
  private mutating func strokes(_ frame: Bytes, _ slots: [RGB], columns: Int?) -> [Stroke] {
    var strokes: [Stroke] = []
    var place = here
    var rest = frame
    while let piece = Piece(first: &rest) {
      if piece.kind == .style { wanted.apply(Numbers(of: piece.bytes), slots) }
      // A frame has no line graphics, so the letters are the plain ones all the time.
      guard piece.kind != .style, piece.kind != .letters else { continue }
      let start = place
      place.follow(piece, columns: columns)
      strokes.add(Stroke(piece, wanted, from: start, to: place))
    }
    return strokes
  }

  private mutating func drawn(_ strokes: [Stroke], of frame: UnsafeBufferPointer<UInt8>) -> [UInt8]
  {
    var result: [UInt8] = []
    result.reserveCapacity(frame.count)
    for stroke in strokes {
      let bytes = frame[stroke.bytes]
      if stroke.kind == .movement {
        go(to: stroke.end, usually: bytes, &result)
      } else {
        if here != stroke.start { here.way(to: stroke.start).map { result += $0 } }
        prepare(stroke, &result)
        result += stroke.bytes.isEmpty ? Self.eraseRest[...] : Array(bytes)[...]
      }
      here = stroke.end
    }
    return result
  }

  /// Goes to a place, if it is known, in as few bytes as ncurses or fewer.
  private func go(to place: PenPlace, usually bytes: Bytes, _ result: inout [UInt8]) {
    let way = isNimble ? here.way(to: place) : nil
    if let way, bytes.isEmpty || way.count < bytes.count { result += way } else { result += bytes }
  }

  private mutating func prepare(_ stroke: Stroke, _ result: inout [UInt8]) {
    switch stroke.kind {
    case .blank:
      if !stroke.style.showsSameBlanks(as: held) { change(to: stroke.style, &result) }
    case .bar: change(to: stroke.style.forBars(after: held, filling: false), &result)
    case .fullBar: change(to: stroke.style.forBars(after: held, filling: true), &result)
    case .words, .mark, .other: change(to: stroke.style, &result)
    case .style, .letters, .movement: break
    }
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
}

nonisolated extension [UInt8] {
  /// The digits of a number that is not negative.
  fileprivate mutating func append(decimal number: Int) {
    if number >= 10 { append(decimal: number / 10) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}
