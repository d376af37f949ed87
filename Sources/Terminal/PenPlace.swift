import Cells

/// Where a terminal writes, counted from 1, as far as it is known.
nonisolated struct PenPlace: Equatable {
  private(set) var row: Int?
  /// Unknown also after the last one has been written to, as terminals differ in where they are then.
  private(set) var column: Int?
  /// More line feeds are no shorter than a place.
  private static let mostSteps = 3

  var isKnown: Bool { row != nil && column != nil }

  /// The last column if that has been written to: ncurses takes the cursor to be there.
  func atEdge(of size: Size) -> PenPlace? {
    guard row != nil else { return nil }
    var place = self
    place.column = column ?? size.width
    return place
  }

  func at(column: Int) -> PenPlace {
    var place = self
    place.column = column
    return place
  }

  /// Goes along with what a terminal is told.
  /// - Parameter columns: how wide the screen is, if each scalar takes a cell.
  mutating func follow(_ piece: Piece, columns: Int?) {
    switch piece.kind {
    case .words, .bar, .fullBar: advance(piece.bytes.scalars, columns)
    case .blank where piece.bytes.first == 0x20: advance(piece.bytes.count, columns)
    case .movement where piece.bytes.first == Byte.escape: move(piece.bytes)
    case .movement: step(piece.bytes)
    case .mark, .region, .other: self = PenPlace()
    case .blank, .style, .letters: break
    }
  }

  private mutating func advance(_ count: Int, _ columns: Int?) {
    guard let columns, let column, column + count <= columns else {
      column = nil
      return
    }
    self.column = column + count
  }

  private mutating func move(_ piece: Bytes) {
    var numbers = Numbers(of: piece)
    let first = max(1, numbers.next() ?? 1)
    switch Character(UnicodeScalar(piece.last ?? 0)) {
    case "H", "f": (row, column) = (first, max(1, numbers.next() ?? 1))
    case "d": row = first
    case "G": column = first
    case "A": row = row.map { $0 - first }
    case "B": row = row.map { $0 + first }
    case "C": column = column.map { $0 + first }
    case "D": column = column.map { $0 - first }
    default: self = PenPlace()
    }
  }

  private mutating func step(_ piece: Bytes) {
    switch piece.first {
    case Byte.backspace: column = column.map { $0 - piece.count }
    case Byte.carriageReturn: column = 1
    default: self = PenPlace()
    }
  }
}

nonisolated extension PenPlace {
  /// The shortest way to another place; `nil` when that is not known.
  func way(to other: PenPlace) -> [UInt8]? {
    guard let row = other.row, let column = other.column else { return nil }
    let steps = self.row.map { row - $0 } ?? -1
    guard self.column != nil, (0...Self.mostSteps).contains(steps) else {
      return Array("\u{1B}[\(row);\(column)H".utf8)
    }
    return [UInt8](repeating: Byte.lineFeed, count: steps) + along(to: column)
  }

  /// The way along the row, whose column is known.
  private func along(to wanted: Int) -> [UInt8] {
    let distance = wanted - (column ?? wanted)
    return switch distance {
    case 0: []
    case _ where wanted == 1: [Byte.carriageReturn]
    case -3..<0: [UInt8](repeating: Byte.backspace, count: -distance)
    case 1: Array("\u{1B}[C".utf8)
    case 2..<10: Array("\u{1B}[\(distance)C".utf8)
    default: Array("\u{1B}[\(wanted)G".utf8)
    }
  }
}

nonisolated extension Bytes {
  /// How many scalars of UTF-8 begin here.
  fileprivate var scalars: Int { reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }
}
