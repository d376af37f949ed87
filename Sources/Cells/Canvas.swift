/// A grid that views draw on, leading to trailing. Cells are kept as they will be seen: this is the
/// one place where a right-to-left interface is mirrored.
public struct Canvas: Sendable {
  /// No terminal is larger, and no size from outside may ask for more memory than this.
  static let mostCells = 1_000

  public let size: Size
  public private(set) var setting: Typesetting
  /// Where the hardware cursor goes, counted like everything else from the leading edge.
  public var cursor: Point?
  /// All cells, row by row, each row from the left as seen.
  public internal(set) var cells: [Cell]
  /// What a pointer finds, in the order in which it was drawn.
  public internal(set) var spots: [HotSpot] = []
  /// What the terminal opens, in the order in which it was drawn.
  public internal(set) var links: [HotLink] = []
  private var rare: [Cluster] = []
  private var places: [Cluster: UInt32] = [:]

  /// A blank canvas; neither side is longer than 1,000 cells.
  public init(
    _ size: Size, direction: Direction = .leftToRight, bidi: BidiMode = .visual,
    glyphs: GlyphSet = .unicode
  ) {
    self.size = Size(min(size.width, Self.mostCells), min(size.height, Self.mostCells))
    setting = Typesetting(direction: direction, bidi: bidi, glyphs: glyphs)
    cells = Array(repeating: .blank, count: self.size.width * self.size.height)
  }

  /// Draws a part as for a terminal that wants Persian to be written in another way.
  public mutating func set(for bidi: BidiMode, _ draw: (inout Canvas) -> Void) {
    let usual = setting
    setting = Typesetting(direction: usual.direction, bidi: bidi, glyphs: usual.glyphs)
    draw(&self)
    setting = usual
  }

  public var direction: Direction { setting.direction }
  public var bidi: BidiMode { setting.bidi }
  public var glyphs: GlyphSet { setting.glyphs }
  /// All of it.
  public var area: Rect { Rect(size) }

  /// The cell at this column from the left as seen; blank outside.
  public subscript(column column: Int, row row: Int) -> Cell {
    index(column: column, row: row).map { cells[$0] } ?? .blank
  }

  /// A row of cells from the left as seen; empty outside.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.height else { return [] }
    return cells[row * size.width..<(row + 1) * size.width]
  }

  /// Whether a letter of a script that is written from right to left is seen anywhere.
  public var hasRightToLeft: Bool { cells.contains { cluster(of: $0.glyph).base.isRightToLeft } }

  /// The cells that a text takes here, at most `limit`.
  public func width(of text: String, limit: Int = 1_000) -> Int {
    setting.width(of: text, limit: limit)
  }

  /// What to print for a cell: its base, then at most four scalars of no width.
  public func scalars(of cell: Cell) -> [Unicode.Scalar] {
    cluster(of: cell.glyph).scalars
  }

  /// Where the cursor is on the screen, from the left; `nil` when hidden or outside.
  public var physicalCursor: Point? { cursor.flatMap(physical) }

  /// A logical point as seen; `nil` outside of the canvas.
  public func physical(_ point: Point) -> Point? {
    guard area.contains(point) else { return nil }
    return Point(direction == .leftToRight ? point.x : size.width - 1 - point.x, point.y)
  }

  /// A point on the screen (a click) as views count it.
  public func logical(_ point: Point) -> Point {
    guard direction == .rightToLeft else { return point }
    return Point(size.width - 1 &- point.x, point.y)
  }

  /// The leftmost column of `width` cells that begin at the logical `x`.
  func left(of x: Int, width: Int) -> Int {
    direction == .leftToRight ? x : size.width - x - width
  }

  func index(column: Int, row: Int) -> Int? {
    guard column >= 0, column < size.width, row >= 0, row < size.height else { return nil }
    return row * size.width + column
  }

  func cluster(of glyph: Glyph) -> Cluster {
    if let scalar = glyph.scalar { return Cluster(scalar) }
    let place = Int(glyph.code) - Int(Glyph.firstRare)
    return rare.indices.contains(place) ? rare[place] : Cluster(" ")
  }

  /// The glyph for a cluster; those of more than one scalar are kept once per canvas.
  mutating func glyph(for cluster: Cluster) -> Glyph {
    guard cluster.hasMarks else { return Glyph(cluster.base) }
    if let code = places[cluster] { return Glyph(code: code) }
    let code = Glyph.firstRare + UInt32(truncatingIfNeeded: rare.count)
    rare.append(cluster)
    places[cluster] = code
    return Glyph(code: code)
  }
}
