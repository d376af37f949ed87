/// Columns and rows, in cells.
public struct Size: Hashable, Sendable {
  public var width: Int
  public var height: Int

  public init(_ width: Int, _ height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A cell. In a canvas `x` counts from the leading edge; on a screen from the left.
public struct Point: Hashable, Sendable {
  public var x: Int
  public var y: Int

  public init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }
}

/// An area of cells, laid out leading to trailing, top to bottom.
public struct Rect: Hashable, Sendable {
  public var x: Int
  public var y: Int
  public var width: Int
  public var height: Int

  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  public init(_ size: Size) { self.init(x: 0, y: 0, width: size.width, height: size.height) }

  public var maxX: Int { x + width }
  public var maxY: Int { y + height }
  public var isEmpty: Bool { width == 0 || height == 0 }

  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  public func inset(_ dx: Int, _ dy: Int) -> Rect {
    Rect(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
  }

  /// The row at `index`, one cell high; empty when it lies outside.
  public func row(_ index: Int) -> Rect {
    Rect(x: x, y: y + index, width: width, height: index >= 0 && index < height ? 1 : 0)
  }

  /// The rows from `first` on, at most `count` of them.
  public func rows(_ first: Int, _ count: Int = .max) -> Rect {
    let start = min(max(0, first), height)
    return Rect(x: x, y: y + start, width: width, height: min(count, height - start))
  }

  /// The columns from `first` on, at most `count` of them.
  public func columns(_ first: Int, _ count: Int = .max) -> Rect {
    let start = min(max(0, first), width)
    return Rect(x: x + start, y: y, width: min(count, width - start), height: height)
  }

  /// `count` columns of equal width with `gap` cells between; what is left over stays at the end.
  public func split(_ count: Int, gap: Int) -> [Rect] {
    guard count > 0 else { return [] }
    let each = max(0, (width - gap * (count - 1)) / count)
    return (0..<count).map {
      Rect(x: x + $0 * (each + gap), y: y, width: each, height: height)
    }
  }

  /// `count` parts side by side over the whole width, which differ by a column at most; the last
  /// column of each is left free.
  public func spread(_ count: Int) -> [Rect] {
    (0..<max(0, count)).map {
      let start = width * $0 / count
      return columns(start, width * ($0 + 1) / count - start - 1)
    }
  }

  /// A rectangle of at most this size in the middle.
  public func centred(_ size: Size) -> Rect {
    let w = min(size.width, width)
    let h = min(size.height, height)
    return Rect(x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h)
  }

  /// The part that lies on a canvas of this size.
  func clipped(to size: Size) -> Rect {
    let left = min(max(0, x), size.width)
    let top = min(max(0, y), size.height)
    let right = x.addingReportingOverflow(width)
    let bottom = y.addingReportingOverflow(height)
    let maxX = right.overflow ? size.width : min(right.partialValue, size.width)
    let maxY = bottom.overflow ? size.height : min(bottom.partialValue, size.height)
    return Rect(x: left, y: top, width: maxX - left, height: maxY - top)
  }
}
