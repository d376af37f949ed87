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
  /// Whether what it erases gets the background of the moment.
  private let erases: Bool
  /// Clears the screen with the background of the moment; empty when nothing does.
  private let clear: [UInt8]
  /// What the terminal writes with; `nil` when nobody knows.
  private var held: PenStyle?
  private var here = PenPlace()
  /// What ncurses has asked for.
  private var wanted = PenStyle()
  private static let eraseRest = Array("\u{1B}[K".utf8)
  /// A shorter frame is sent as it comes.
  private static let worthOrdering = 150
  /// A longer one is always shorter in order.
  private static let surelyWorth = 2000

  init(
    unboldens: Bool = true, isNimble: Bool = false, erases: Bool = false, clear: [UInt8] = []
  ) {
    self.unboldens = unboldens
    self.isNimble = isNimble
    self.erases = erases
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
        let coats = strokes.inCoats(on: sheet, erasing: erases)
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
    for (place, stroke) in strokes.enumerated() {
      let bytes = frame[stroke.bytes]
      let next = strokes[(place + 1)...]
      if stroke.kind == .movement {
        go(to: stroke, usually: bytes, &result)
      } else {
        if here != stroke.start { here.way(to: stroke.start).map { result += $0 } }
        prepare(stroke, before: next, &result)
        if let erasing = erasing(stroke, bytes, before: next.first) {
          result += erasing
          continue
        }
        result += stroke.bytes.isEmpty ? Self.eraseRest[...] : Array(bytes)[...]
      }
      here = stroke.end
    }
    return result
  }

  /// What erases cells where that and the way on from the first of them, where the pen stays, are
  /// shorter than blanks.
  private func erasing(_ blanks: Stroke, _ bytes: Bytes, before next: Stroke?) -> [UInt8]? {
    guard isNimble, erases, bytes.first == 0x20, next?.kind == .movement, let place = next?.end,
      let short = blanks.start.way(to: place), let usual = blanks.end.way(to: place)
    else { return nil }
    let erasing = Array("\u{1B}[\(bytes.count)X".utf8)
    return erasing.count + short.count < bytes.count + usual.count ? erasing : nil
  }

  /// Goes to a place, if it is known, in as few bytes as ncurses or fewer; its own are those from where
  /// it takes the cursor to be.
  private func go(to move: Stroke, usually bytes: Bytes, _ result: inout [UInt8]) {
    let way = isNimble ? here.way(to: move.end) : nil
    let isWhereMeant = here == move.start
    if let way, bytes.isEmpty || !isWhereMeant || way.count < bytes.count {
      result += way
    } else {
      result += bytes
    }
  }

  private mutating func prepare(
    _ stroke: Stroke, before next: ArraySlice<Stroke>, _ result: inout [UInt8]
  ) {
    switch stroke.kind {
    case .blank:
      guard !stroke.style.showsSameBlanks(as: held) else { return }
      let text = next.first { $0.kind != .movement && $0.kind != .blank }
      let isOfText = text?.style == stroke.style
      change(to: isOfText ? stroke.style : stroke.style.forBlanks(after: held), &result)
    case .bar: change(to: stroke.style.forBars(after: held, filling: false), &result)
    case .fullBar: change(to: stroke.style.forBars(after: held, filling: true), &result)
    case .words, .mark, .other: change(to: stroke.style, &result)
    case .style, .letters, .region, .movement: break
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
