import Cells

/// A style as the numbers of `CSI … m` say it.
nonisolated struct PenStyle: Hashable {
  private var fg = PenColour.own
  private var bg = PenColour.own
  private var attributes = Attributes()

  /// Each by the number that switches it on.
  private struct Attributes: OptionSet {
    let rawValue: UInt16

    static let bold = Attributes(1)
    static let weight: Attributes = [Attributes(1), Attributes(2)]
    /// What a blank shows too: underlined, blinking, reversed, struck out.
    static let lines: Attributes = [Attributes(4), Attributes(5), Attributes(7), Attributes(9)]

    init(rawValue: UInt16) { self.rawValue = rawValue }
    init(_ number: Int) { rawValue = 1 << UInt16(number) }

    var numbers: [Int] { (1...9).filter { contains(Attributes($0)) } }
  }

  /// In one step: each stroke of a page is asked for it several times.
  func hash(into hasher: inout Hasher) {
    hasher.combine(fg.code << 32 ^ bg.code << 8 ^ Int(attributes.rawValue))
  }

  /// What is seen of it in a blank; lines through one have the colour of text.
  var ground: PenStyle {
    var ground = PenStyle()
    ground.bg = bg
    ground.attributes = attributes.intersection(.lines)
    if !ground.attributes.isEmpty { ground.fg = fg }
    return ground
  }

  /// Whether a blank looks the same in both.
  func showsSameBlanks(as other: PenStyle?) -> Bool { ground == other?.ground }

  /// As little of this style as shows a blank the same.
  func forBlanks(after other: PenStyle?) -> PenStyle {
    guard let other, attributes.union(other.attributes).isDisjoint(with: .lines) else {
      return self
    }
    var style = other
    style.bg = bg
    return style
  }

  /// As little of this style as shows a bar the same: it is as thick in bold, unless bold is a
  /// brighter colour, and one that fills its cells hides what is behind it.
  func forBars(after other: PenStyle?, filling: Bool) -> PenStyle {
    guard let other, !fg.isNamed, attributes.isDisjoint(with: .lines),
      attributes.symmetricDifference(other.attributes).isSubset(of: .bold)
    else { return self }
    var style = self
    style.attributes = other.attributes
    if filling { style.bg = other.bg }
    return style
  }

  /// Takes the numbers of one sequence; those that ncurses never says are passed over.
  mutating func apply(_ numbers: Numbers, _ slots: [RGB]) {
    var numbers = numbers
    while let number = numbers.next() {
      switch number {
      case 0: self = PenStyle()
      case 5: attributes.insert(Attributes(9))
      case 1...9: attributes.insert(Attributes(number))
      case 22: attributes.subtract(.weight)
      case 25: attributes.remove(Attributes(9))
      case 23...29: attributes.remove(Attributes(number - 20))
      case 30...37, 90...97: fg = .named(number)
      case 40...47, 100...107: bg = .named(number)
      case 38: fg = PenColour(&numbers, slots)
      case 48: bg = PenColour(&numbers, slots)
      case 39: fg = .own
      case 49: bg = .own
      default: break
      }
    }
  }

  /// What leads here from another style.
  func numbers(after other: PenStyle?, unboldens: Bool) -> [Int] {
    guard let other else { return numbersAnew }
    var left = other.attributes
    var numbers: [Int] = []
    if !left.isSubset(of: attributes) {
      // One number switches bold and dim off; the others go with all.
      guard unboldens, left.subtracting(attributes).isSubset(of: .weight) else {
        return numbersAnew
      }
      numbers.append(22)
      left.subtract(.weight)
    }
    numbers += attributes.subtracting(left).numbers
    if fg != other.fg { numbers += fg.numbers(after: 30) }
    if bg != other.bg { numbers += bg.numbers(after: 40) }
    return numbers
  }

  private var numbersAnew: [Int] {
    [0] + attributes.numbers + (fg == .own ? [] : fg.numbers(after: 30))
      + (bg == .own ? [] : bg.numbers(after: 40))
  }
}

/// The colour of text, or of what is behind it.
private nonisolated enum PenColour: Equatable {
  /// The terminal's own.
  case own
  /// One of the first sixteen, by the number that sets it.
  case named(Int)
  case index(Int)
  case rgb(RGB)

  var isNamed: Bool { if case .named = self { true } else { false } }

  /// The rest of `38;5;N` or `38;2;R;G;B`.
  init(_ numbers: inout Numbers, _ slots: [RGB]) {
    guard numbers.next() == 5 else {
      let levels = (0..<3).map { _ in UInt8(clamping: numbers.next() ?? 0) }
      self = .rgb(RGB(levels[0], levels[1], levels[2]))
      return
    }
    let index = numbers.next() ?? 0
    let place = index - Inks.firstSlot
    self = slots.indices.contains(place) ? .rgb(slots[place]) : .index(index)
  }

  fileprivate var code: Int {
    switch self {
    case .own: -1
    case .named(let number), .index(let number): number
    case .rgb(let colour): Int(colour.red) << 16 | Int(colour.green) << 8 | Int(colour.blue)
    }
  }

  /// - Parameter base: 30 for text, 40 for what is behind it.
  func numbers(after base: Int) -> [Int] {
    switch self {
    case .own: [base + 9]
    case .named(let number): [number]
    case .index(let index): [base + 8, 5, index]
    case .rgb(let colour): [base + 8, 2, Int(colour.red), Int(colour.green), Int(colour.blue)]
    }
  }
}
