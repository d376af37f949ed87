/// Our own signs, by meaning. Every one is a cell wide, has an ASCII form, and is mirrored where
/// the interface is.
public enum Sign: Hashable, CaseIterable, Sendable {
  case overdue, today, planned, none, done, lost, marked, key, stale, cooling
  /// The bar at the leading edge of a card or row, and the same where the selection is.
  case bar, barSelected
  /// The bar at the trailing edge.
  case barTrailing
  case progress, progressRest
  case ellipsis
  /// Brackets round what is chosen; alone they say that there is more before or after.
  case open, close
  /// A hand that points back to its row, and one that points at what follows.
  case pointsBack, pointsOn
  case dropDown, remove, more, ascending, descending
  case scrollThumb
  case horizontal, dashed
  case heavyHorizontal, heavyVertical
  case heavyTopLeading, heavyTopTrailing, heavyBottomLeading, heavyBottomTrailing
  case level1, level2, level3, level4, level5, level6, level7, level8

  /// The height of a column of a small chart, `fraction` from 0 to 1.
  public static func level(_ fraction: Double) -> Sign {
    let levels: [Sign] = [level1, level2, level3, level4, level5, level6, level7, level8]
    guard fraction > 0 else { return level1 }
    return fraction >= 1 ? level8 : levels[min(7, Int(fraction * 8))]
  }

  public func character(in setting: Typesetting) -> Character {
    let forms = setting.direction == .leftToRight ? forms : (mirrored ?? self).forms
    return setting.glyphs.drawsAscii ? forms.ascii : forms.unicode
  }

  /// The sign that means the same from the other side, or shows the other half.
  private var mirrored: Sign? {
    switch self {
    case .bar: .barTrailing
    case .barTrailing: .bar
    case .open: .close
    case .close: .open
    case .pointsBack: .pointsOn
    case .pointsOn: .pointsBack
    case .heavyTopLeading: .heavyTopTrailing
    case .heavyTopTrailing: .heavyTopLeading
    case .heavyBottomLeading: .heavyBottomTrailing
    case .heavyBottomTrailing: .heavyBottomLeading
    default: nil
    }
  }
}

extension Canvas {
  /// The sign as it looks here, for text that carries it.
  public func character(_ sign: Sign) -> Character { sign.character(in: setting) }

  public mutating func sign(_ sign: Sign, _ role: Role = .text, at point: Point) {
    fill(Rect(x: point.x, y: point.y, width: 1, height: 1), character(sign), role)
  }
}
