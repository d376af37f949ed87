import CNcurses
import Cells

/// How ncurses draws a style: attributes, and a pair of colours by its number.
nonisolated struct Ink: Hashable {
  var attributes: attr_t
  var pair: Int32
  /// What a blank shows of it: the number of its background; `nil` when it draws lines, too.
  var blank: Int32?

  static let plain = Ink(attributes: 0, pair: 0)
}

/// Gives each style of a theme its ink. Pairs are made when they are first needed, as a frame shows
/// few of all that a theme could ask for. ncurses cannot strike text through, so that is drawn as
/// blinking, which we never do, and put right by `Pen`.
struct Inks {
  private struct Ground: Equatable {
    var fg: Int32
    var bg: Int32
  }

  /// The true colours that stand behind the indices from 16 on.
  private(set) var slots: [RGB] = []
  private let theme: Theme
  private let colours: Int
  private let mostPairs: Int
  /// The colours of each pair, from pair 1 on. Few, and looked through once for each style.
  private var pairs: [Ground] = []
  /// One for each slot of the theme; what has none yet has a negative pair.
  private var inks: [Ink]

  /// What blanks are drawn with: one for each background.
  private var grounds: [Ink] = []

  nonisolated static let firstSlot = 16
  private static let mostSlots = 240

  init(theme: Theme, colours: Int, pairs: Int) {
    self.theme = theme
    self.colours = colours
    mostPairs = min(pairs, Int(Int16.max))
    inks = Array(repeating: Ink(attributes: 0, pair: -1), count: theme.styles.count)
  }

  /// The ink of a cell; `nil` when it needs a pair and there are no more.
  ///
  /// A blank between words goes on with what comes before it, as each change of ink is some thousand
  /// steps of ncurses. Others have one ink for each background, so that ncurses sees that they stay.
  /// - Parameter previous: the ink of the word that a blank follows, when another comes after it.
  mutating func ink(of cell: Cell, after previous: Ink?) -> Ink? {
    guard let ink = ink(inSlot: theme.slot(of: cell)) else { return nil }
    guard cell.glyph.scalar == " ", let blank = ink.blank else { return ink }
    if let previous, previous.blank == blank { return previous }
    return ground(of: ink)
  }

  /// What a blank is drawn with where something has this ink.
  func ground(of ink: Ink) -> Ink {
    grounds.first { $0.blank == ink.blank } ?? Ink(attributes: 0, pair: ink.pair)
  }

  /// The ink of a style of the theme; `nil` when it needs a pair and there are no more.
  mutating func ink(inSlot slot: Int) -> Ink? {
    if inks[slot].pair < 0 {
      guard let ink = made(theme.styles[slot]) else { return nil }
      inks[slot] = ink
      if ink.blank != nil, !grounds.contains(where: { $0.blank == ink.blank }) {
        grounds.append(Ink(attributes: 0, pair: ink.pair, blank: ink.blank))
      }
    }
    return inks[slot]
  }

  /// Forgets all pairs, so that their numbers can be given anew.
  mutating func startAnew() {
    pairs.removeAll(keepingCapacity: true)
    grounds.removeAll(keepingCapacity: true)
    for slot in inks.indices { inks[slot].pair = -1 }
  }

  private mutating func made(_ style: Style) -> Ink? {
    var attributes = Self.attributes(style.attributes)
    if case .ansi(8...) = style.fg, colours < 16 { attributes |= curses_bold }
    let ground = Ground(fg: number(of: style.fg), bg: number(of: style.bg))
    let drawsLines = !style.attributes.isDisjoint(with: [.underline, .reverse, .strike])
    return pair(ground).map {
      Ink(attributes: attributes, pair: $0, blank: drawsLines ? nil : ground.bg)
    }
  }

  private mutating func pair(_ ground: Ground) -> Int32? {
    guard ground != Ground(fg: -1, bg: -1), mostPairs > 1 else { return 0 }
    if let place = pairs.firstIndex(of: ground) { return Int32(place + 1) }
    let next = Int32(pairs.count + 1)
    guard next < mostPairs else { return nil }
    guard init_extended_pair(next, ground.fg, ground.bg) == OK else { return 0 }
    pairs.append(ground)
    return next
  }

  /// The number that ncurses is told; −1 is the terminal's own colour.
  private mutating func number(of colour: Colour) -> Int32 {
    switch colour {
    case .default: -1
    case .ansi(let number): Int32(Int(number) < colours ? number : number & 7)
    case _ where colours < 256: -1
    case .indexed(let number) where theme.tier < .trueColour: Int32(number)
    case .indexed, .rgb: colour.rgb.map { slot(of: $0) } ?? -1
    }
  }

  /// An index that will be swapped for this colour; once all are given, that of the nearest.
  private mutating func slot(of colour: RGB) -> Int32 {
    if let place = slots.firstIndex(of: colour) { return Int32(place + Self.firstSlot) }
    guard slots.count == Self.mostSlots else {
      slots.append(colour)
      return Int32(slots.count - 1 + Self.firstSlot)
    }
    let nearest = slots.indices.min {
      slots[$0].distance(to: colour) < slots[$1].distance(to: colour)
    }
    return Int32((nearest ?? 0) + Self.firstSlot)
  }

  private static func attributes(_ wanted: Style.Attributes) -> attr_t {
    let table: [(Style.Attributes, attr_t)] = [
      (.bold, curses_bold), (.dim, curses_dim), (.italic, curses_italic),
      (.underline, curses_underline), (.reverse, curses_reverse), (.strike, curses_blink),
    ]
    return table.reduce(0) { wanted.contains($1.0) ? $0 | $1.1 : $0 }
  }
}

extension RGB {
  fileprivate func distance(to other: RGB) -> Int {
    let difference = { (a: UInt8, b: UInt8) in (Int(a) - Int(b)) * (Int(a) - Int(b)) }
    return difference(red, other.red) + difference(green, other.green)
      + difference(blue, other.blue)
  }
}
