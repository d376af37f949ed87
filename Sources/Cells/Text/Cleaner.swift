/// The one door through which text reaches a cell. It yields printable clusters only, one at a
/// time, and reads no further than it is asked to, so a megabyte costs what is shown of it.
struct Cleaner: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private let glyphs: GlyphSet
  private let keepsNewlines: Bool
  /// A scalar that was read to see where a cluster ends, and begins the next one.
  private var held: Read?
  private var spelling: Spelling?
  private var taken = 0
  private let budget: Int

  /// - Parameter budget: The most scalars to look at, for text of nothing but marks and controls.
  init(_ text: String, glyphs: GlyphSet, keepsNewlines: Bool = false, budget: Int = .max) {
    scalars = text.unicodeScalars.makeIterator()
    self.glyphs = glyphs
    self.keepsNewlines = keepsNewlines
    self.budget = budget
  }

  /// The budget is spent and text was left.
  private(set) var isSpent = false

  mutating func next() -> Letter? {
    if spelling != nil, let letter = spelling?.next() { return letter }
    spelling = nil
    while let read = take() {
      if let letter = letter(from: read, at: taken - 1) { return letter }
    }
    return nil
  }

  private mutating func letter(from read: Read, at source: Int) -> Letter? {
    let scalar = read.scalar
    return switch read.treatment {
    case .shown(let width): gathered(Letter(scalar, width: width, source: source))
    case .flag(let half): Letter(half, width: 1, source: source)
    case .unknown: gathered(Letter("\u{FFFD}", width: 1, source: source))
    case .combining: gathered(lone(scalar, at: source))
    case .leftOut, .joiner: nil
    case .spelt where keepsNewlines && scalar == "\n": Letter(scalar, width: 0, source: source)
    case .spelt: spell(scalar, at: source)
    }
  }

  /// A mark without a letter stands on a dotted circle.
  private func lone(_ mark: Unicode.Scalar, at source: Int) -> Letter {
    var letter = Letter("\u{25CC}", width: 1, source: source)
    letter.cluster.add(mark)
    return letter
  }

  private mutating func spell(_ scalar: Unicode.Scalar, at source: Int) -> Letter? {
    spelling = Spelling(scalar, source: source, inAscii: glyphs == .asciiText)
    return spelling?.next()
  }

  /// The letter with all that belongs to it; `?` where only ASCII can be shown.
  private mutating func gathered(_ base: Letter) -> Letter {
    let isShown = glyphs != .asciiText || base.cluster.base.isASCII
    var letter = isShown ? base : Letter("?", width: 1, source: base.source)
    while let read = take() {
      guard absorb(read, into: &letter) else { break }
    }
    return letter
  }

  /// Takes what follows a letter. False when it is the beginning of the next one.
  private mutating func absorb(_ read: Read, into letter: inout Letter) -> Bool {
    switch read.treatment {
    case .combining where letter.joiner == nil:
      if glyphs != .asciiText { letter.cluster.add(read.scalar) }
      return true
    case .leftOut: return true
    case .joiner where letter.joiner == nil: return join(with: read.scalar, &letter)
    case .shown where read.scalar.isEmojiModifier && letter.cluster.base.isEmoji: return true
    default:
      giveBack(read)
      return false
    }
  }

  /// A joiner is kept between two letters; between two emoji it takes the second one away.
  private mutating func join(with joiner: Unicode.Scalar, _ letter: inout Letter) -> Bool {
    guard let next = take() else { return false }
    let base = letter.cluster.base
    if joiner == .joiner && base.isEmoji && next.scalar.isEmoji { return true }
    if next.isLetter && base.properties.isAlphabetic && glyphs != .asciiText {
      letter.joiner = joiner
    }
    giveBack(next)
    return letter.joiner == nil
  }

  private mutating func take() -> Read? {
    if let read = held {
      held = nil
      taken += 1
      return read
    }
    guard taken < budget else {
      isSpent = isSpent || scalars.next() != nil
      return nil
    }
    guard let scalar = scalars.next() else { return nil }
    taken += 1
    return Read(glyphs.drawsAscii ? scalar.asciiForm : scalar)
  }

  private mutating func giveBack(_ read: Read) {
    held = read
    taken -= 1
  }

  /// A scalar and what is to be done with it, which is found out once.
  private struct Read {
    let scalar: Unicode.Scalar
    let treatment: Treatment

    init(_ scalar: Unicode.Scalar) {
      self.scalar = scalar
      treatment = Treatment(scalar)
    }

    var isLetter: Bool {
      guard case .shown = treatment else { return false }
      return scalar.properties.isAlphabetic
    }
  }
}
