import Cells

/// How many lanes and cards fit, by the breakpoints of the interface.
nonisolated public struct BoardLayout: Hashable, Sendable {
  public let size: Size
  public let lanes: Int
  public let gap: Int
  /// Rows of a card with the blank row below it.
  public let cardHeight: Int
  public let cards: Int
  /// Name and sums on two rows; else on one.
  public let hasTallHeads: Bool
  public let body: Rect
  public let isZoomed: Bool

  public static let smallest = Size(40, 10)

  /// - Parameter isWordy: the currency is a word, so that figures want more room.
  public init(size: Size, stages: Int, isWordy: Bool = false, isZoomed: Bool = false) {
    self.size = size
    self.isZoomed = isZoomed
    let isWide = size.width >= 100
    gap = isWide ? 2 : 1
    let least = isWordy ? 27 : (isWide ? 22 : 25)
    let fitting = max(1, (size.width - 2 + gap) / (least + gap))
    lanes = isZoomed ? 1 : max(1, min(fitting, max(1, stages)))
    hasTallHeads = isWide && size.height >= 24
    cardHeight = isZoomed ? 1 : (size.height < 20 ? 3 : 4)
    let top = size.height < 20 ? 1 : (size.height >= 30 ? 3 : 2)
    body = Rect(x: 1, y: top, width: size.width - 2, height: size.height - top - 2)
    let marks = size.height < 20 ? 0 : 1
    let rows = body.height - (hasTallHeads ? 3 : 2) - marks
    cards = max(1, (rows + (cardHeight == 4 ? 1 : 0)) / cardHeight)
  }

  /// A lane gets no wider than this, however few there are.
  private static let widest = 46

  /// Where so many lanes stand.
  public func lanesArea(_ count: Int) -> Rect {
    body.columns(
      0, max(isZoomed || size.width < 60 ? body.width : 0, count * (Self.widest + gap) - gap))
  }

  public var headHeight: Int { hasTallHeads ? 3 : 2 }
}
