/// A place of a frame that a pointer finds, and what whoever drew it calls it.
public struct HotSpot: Sendable {
  /// Counted from the leading edge, as views count.
  public let rect: Rect
  public let target: any Hashable & Sendable

  public init(_ rect: Rect, _ target: any Hashable & Sendable) {
    self.rect = rect
    self.target = target
  }
}

/// A place of a frame that the terminal itself opens when it is clicked.
public struct HotLink: Equatable, Sendable {
  /// Counted from the leading edge, as views count; one row.
  public let rect: Rect
  /// Of printable ASCII.
  public let uri: String
}

extension Canvas {
  /// Lets the terminal open this place; of a text in it, what is seen.
  public mutating func link(_ rect: Rect, to uri: String) {
    let isPrintable = uri.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    if !rect.isEmpty, isPrintable { links.append(HotLink(rect: rect, uri: uri)) }
  }

  /// Lets a pointer find this place; what is drawn later lies over it.
  public mutating func spot(_ rect: Rect, _ target: any Hashable & Sendable) {
    if !rect.isEmpty { spots.append(HotSpot(rect, target)) }
  }

  /// What was drawn so far in these rows cannot be reached any more: something is open over it.
  public mutating func coverSpots(in rows: Rect) {
    spots.removeAll { rows.contains(Point(rows.x, $0.rect.y)) }
    links.removeAll { rows.contains(Point(rows.x, $0.rect.y)) }
  }
}
