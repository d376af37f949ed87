/// What a frame draws in one go: in one place, with one style.
nonisolated struct Stroke {
  let kind: Piece.Kind
  let style: PenStyle
  /// Where its bytes are in the frame; empty for one that only erases the rest of its row.
  private(set) var bytes: Range<Int>
  /// Whether it blanks some cells of a row from its start on, or all.
  let isGap: Bool
  let erasure: Piece.Erasure?
  let start: PenPlace
  private(set) var end: PenPlace

  init(_ piece: Piece, _ style: PenStyle, from start: PenPlace, to end: PenPlace) {
    kind = piece.kind
    self.style = style
    bytes = piece.bytes.startIndex..<piece.bytes.endIndex
    isGap = piece.isGap
    erasure = piece.erasure
    self.start = start
    self.end = end
  }

  /// Only goes somewhere.
  init(goingTo place: PenPlace) { self.init(.movement, PenStyle(), at: place, nil) }

  /// Erases the row from where another erases or blanks some of it.
  init(erasingFrom other: Stroke) {
    self.init(.blank, other.style, at: other.start, .row)
  }

  /// Blanks the end of a row behind what another has erased.
  init(blankingFrom place: PenPlace, _ style: PenStyle) { self.init(.blank, style, at: place, nil) }

  private init(
    _ kind: Piece.Kind, _ style: PenStyle, at place: PenPlace, _ erasure: Piece.Erasure?
  ) {
    (self.kind, self.style, bytes, isGap, start, end) = (kind, style, 0..<0, false, place, place)
    self.erasure = erasure
  }

  /// Whether it can be drawn later than what comes after it.
  var canWait: Bool {
    switch kind {
    case .mark, .region, .other: false
    case .movement: true
    default: start.isKnown
    }
  }

  /// A column of a style.
  struct Bar: Hashable {
    var column: Int
    var style: PenStyle
  }

  /// The bar that it may be a part of.
  var bar: Bar? {
    guard kind != .blank, bytes.count <= Self.widestOfBar, let column = start.column else {
      return nil
    }
    return Bar(column: column, style: style)
  }

  /// In bytes: two lines with a blank between them.
  private static let widestOfBar = 7

  /// Whether the next one is more of the same text: another word, or a blank behind one.
  fileprivate func goesOn(with next: Stroke) -> Bool {
    kind == .words && style == next.style && bytes.upperBound == next.bytes.lowerBound
      && (next.kind == .words || next.kind == .blank && next.bytes.count == 1)
  }

  fileprivate mutating func append(_ next: Stroke) {
    bytes = bytes.lowerBound..<next.bytes.upperBound
    end = next.end
  }
}

nonisolated extension [Stroke] {
  /// Adds the next one, to the last if it goes on with it.
  mutating func add(_ next: Stroke) {
    if last?.goesOn(with: next) == true {
      self[endIndex - 1].append(next)
    } else {
      append(next)
    }
  }
}

nonisolated extension [Stroke] {
  /// So many of one style below each other are a bar.
  private static let leastOfBar = 4

  /// The same in another order: what has the style of most first, with the blanks of its ground, then
  /// other blanks, then what has the next style, wherever it stands, then bars from top to bottom. To
  /// go where a style comes next takes a third of the bytes of naming it there, and after it the one
  /// around it. `nil` when the order matters, or nobody knows where something is drawn.
  /// - Parameter erases: whether the rest of a row can be erased in its ground.
  func inCoats(on sheet: Sheet, erasing erases: Bool) -> [Stroke]? {
    guard let end = last?.end.atEdge(of: sheet.now.size), allSatisfy(\.canWait) else { return nil }
    let drawn = filter { $0.kind != .movement && !sheet.shows($0) }
      .grouped(by: \.start.row)
      .flatMap { erases ? sheet.erasingRest(of: $0.value, self) : $0.value }
    let bars = drawn.grouped(by: \.bar).filter { $0.value.count >= Self.leastOfBar }
    let isBar = Set(bars.map(\.key))
    let words = drawn.filter { $0.bar.map { !isBar.contains($0) } ?? true }
    let styles = words.grouped { $0.kind == .blank ? nil : $0.style }
    let most = styles.max { $0.value.bytes < $1.value.bytes }?.key
    let later = styles.filter { $0.key != most }.map(\.value) + bars.map(\.value)
    return words.ground(of: most) + later.flatMap(\.self) + [Stroke(goingTo: end)]
  }

  /// The blanks, with the words of one style. What erases comes before what stands there then: no row
  /// is erased twice, and the screen before any.
  private func ground(of style: PenStyle?) -> [Stroke] {
    let screen = filter { $0.erasure == .screen }
    let blanks = filter { $0.kind == .blank && $0.erasure != .screen }
    let others = blanks.filter { $0.style.ground != style?.ground }
    let most = filter {
      $0.kind == .blank
        ? $0.erasure != .screen && $0.style.ground == style?.ground : $0.style == style
    }
    return screen + others.filter { $0.erasure != nil } + most
      + others.filter { $0.erasure == nil }.grouped(by: \.style.ground).flatMap(\.value)
  }

  private var bytes: Int { reduce(0) { $0 + $1.bytes.count } }

  /// Those that have a key, in the order in which they are first seen.
  private func grouped<Key: Hashable>(by key: (Stroke) -> Key?) -> [(key: Key, value: [Stroke])] {
    var places: [Key: Int] = [:]
    var groups: [(key: Key, value: [Stroke])] = []
    for stroke in self {
      guard let key = key(stroke) else { continue }
      let place = places[key] ?? groups.count
      if place == groups.count {
        places[key] = place
        groups.append((key, []))
      }
      groups[place].value.append(stroke)
    }
    return groups
  }
}
