/// What one glyph is made of: a base, and at most four scalars of no width over or under it.
struct Cluster: Hashable, Sendable {
  static let mostMarks = 4

  var base: Unicode.Scalar
  /// The marks in order, two to a word; 0 where there is none. Nothing is allocated for a letter.
  private var early: UInt64 = 0
  private var late: UInt64 = 0

  init(_ base: Unicode.Scalar) { self.base = base }

  var hasMarks: Bool { early != 0 }

  /// Adds a mark; a fifth is left out, so that no letter grows over its neighbours.
  mutating func add(_ mark: Unicode.Scalar) {
    let free = count
    if free < Self.mostMarks { self[free] = mark.value }
  }

  /// Adds a control that must be there, at the cost of the fourth mark.
  mutating func end(with control: Unicode.Scalar) {
    self[min(count, Self.mostMarks - 1)] = control.value
  }

  /// Takes the marks of a letter that was joined into this one.
  mutating func take(marksOf other: Cluster) {
    for mark in other.scalars.dropFirst() { add(mark) }
  }

  var scalars: [Unicode.Scalar] {
    [base] + (0..<count).compactMap { Unicode.Scalar(self[$0]) }
  }

  private var count: Int { (0..<Self.mostMarks).first { self[$0] == 0 } ?? Self.mostMarks }

  private subscript(place: Int) -> UInt32 {
    get { UInt32(truncatingIfNeeded: (place < 2 ? early : late) >> (place & 1 == 0 ? 0 : 32)) }
    set {
      let shift: UInt64 = place & 1 == 0 ? 0 : 32
      let kept: UInt64 = ~(0xFFFF_FFFF << shift)
      if place < 2 {
        early = early & kept | UInt64(newValue) << shift
      } else {
        late = late & kept | UInt64(newValue) << shift
      }
    }
  }
}

/// A cleaned cluster and where it came from.
struct Letter: Hashable, Sendable {
  var cluster: Cluster
  /// How many scalars of the text stand before it.
  var source: Int
  /// A ZWNJ or ZWJ that stands between this letter and the next.
  var joiner: Unicode.Scalar?
  private let columns: UInt8

  init(_ base: Unicode.Scalar, width: Int, source: Int) {
    cluster = Cluster(base)
    columns = UInt8(truncatingIfNeeded: width)
    self.source = source
  }

  /// Cells: 1 or 2; 0 only for a kept line end.
  var width: Int { Int(columns) }
}
