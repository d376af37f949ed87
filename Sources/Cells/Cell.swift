/// What stands in a cell: one scalar, or the place of a rarer cluster in its canvas's table.
public struct Glyph: Hashable, Sendable {
  static let space = Glyph(code: 0x20)
  /// The first code that is no scalar, and so names a row of the table.
  static let firstRare: UInt32 = 0x11_0000

  let code: UInt32

  init(code: UInt32) { self.code = code }

  public init(_ scalar: Unicode.Scalar) { code = scalar.value }

  /// The scalar, when it stands alone; `nil` means `Canvas.scalars(of:)` has more to tell.
  public var scalar: Unicode.Scalar? { Unicode.Scalar(code) }
}

/// One cell as it will be seen: already mirrored, joined and in visual order. Eight bytes,
/// because a frame has thousands of them.
public struct Cell: Hashable, Sendable {
  public var glyph: Glyph
  public var role: Role
  /// What lies under it: a selection, a popup.
  public var ground: Role?
  /// 1, 2 for the first half of a wide glyph, 0 for its second half, which is not drawn.
  public var width: UInt8

  public init(_ glyph: Glyph, _ role: Role, on ground: Role? = nil, width: UInt8 = 1) {
    self.glyph = glyph
    self.role = role
    self.ground = ground
    self.width = width
  }

  static let blank = Cell(.space, .text)

  var isBlank: Bool { glyph == .space && width == 1 }

  /// The same place with nothing in it.
  var emptied: Cell { Cell(.space, role, on: ground) }
}
