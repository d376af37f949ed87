/// A field's text as it will be seen, from left to right, and the way back to the text.
struct Line {
  /// In visual order, joined and mirrored as the mode wants it.
  var letters: [Letter] = []
  /// The cells that they take.
  var width = 0
  var isCut = false
  /// A terminal that reorders must be stopped before the first cell too: the cell before the field
  /// is to carry U+200E.
  var beginsWithRun = false

  /// The cell, from the left, of the letter that the scalar at `source` belongs to.
  func column(of source: Int) -> Int {
    var column = 0
    var best = (source: -1, column: 0)
    for letter in letters {
      if letter.source <= source && letter.source > best.source { best = (letter.source, column) }
      column += letter.width
    }
    return best.column
  }

  /// How many scalars of the text stand before the letter at `column`; `nil` beside the text.
  func source(at column: Int) -> Int? {
    guard column >= 0 else { return nil }
    var end = 0
    for letter in letters {
      end += letter.width
      if column < end { return letter.source }
    }
    return nil
  }
}

extension Typesetting {
  /// Cleans the text, cuts it with `…` at its logical end when it is wider than `width` cells, and
  /// puts it in visual order.
  func line(_ text: String, width: Int, base: TextBase = .natural) -> Line {
    guard width > 0 else { return Line() }
    var logical = LogicalLine(joins: bidi == .visual)
    logical.fill(from: text, width: width, glyphs: glyphs)
    if logical.isCut { logical.end(with: Sign.ellipsis.character(in: self), width: width) }
    return arranged(logical, base)
  }

  private func arranged(_ logical: LogicalLine, _ base: TextBase) -> Line {
    let letters = logical.letters
    var line = Line(letters: [], width: logical.width, isCut: logical.isCut)
    guard bidi != .off, turns(letters, base) else {
      line.letters = letters.withJoiners
      return line
    }
    let paragraph = Paragraph(letters, base: base, direction: direction, joins: bidi == .visual)
    Arrangement(letters, paragraph).arrange(for: bidi, into: &line)
    return line
  }

  /// Whether any cell could change its place. Latin and Greek text never asks the library.
  private func turns(_ letters: [Letter], _ base: TextBase) -> Bool {
    if letters.contains(where: { $0.cluster.base.isRightToLeft }) { return true }
    guard direction == .rightToLeft, !letters.isEmpty else { return false }
    return switch base {
    case .leftToRight: false
    case .interface: true
    case .natural: !letters.contains { $0.cluster.base.properties.isAlphabetic }
    }
  }
}

/// Text that is cleaned and cut but still in its stored order.
private struct LogicalLine {
  var letters: [Letter] = []
  var width = 0
  var isCut = false
  /// Lam and alef will be one cell.
  let joins: Bool

  init(joins: Bool) { self.joins = joins }

  mutating func fill(from text: String, width limit: Int, glyphs: GlyphSet) {
    letters.reserveCapacity(min(limit, text.utf8.count))
    var cleaner = Cleaner(text, glyphs: glyphs, budget: 16 * min(limit, 10_000) + 256)
    while let letter = cleaner.next() {
      let more = columns(of: letter, after: letters.last)
      guard width + more <= limit else {
        isCut = true
        return
      }
      letters.append(letter)
      width += more
    }
    isCut = cleaner.isSpent
  }

  mutating func end(with ellipsis: Character, width limit: Int) {
    var source = letters.last.map { $0.source + 1 } ?? 0
    while width >= limit, let letter = letters.popLast() {
      width -= columns(of: letter, after: letters.last)
      source = letter.source
    }
    letters.indices.last.map { letters[$0].joiner = nil }
    letters.append(Letter(ellipsis.unicodeScalars.first ?? "~", width: 1, source: source))
    width += 1
  }

  private func columns(of letter: Letter, after previous: Letter?) -> Int {
    guard joins, let previous, previous.joiner == nil else { return letter.width }
    return previous.cluster.base.isLam && letter.cluster.base.isAlef ? 0 : letter.width
  }
}

extension [Letter] {
  /// The same, where most text has no joiner and is left alone.
  var withJoiners: [Letter] {
    contains { $0.joiner != nil } ? map(\.withJoiner) : self
  }
}

extension Letter {
  /// A terminal that joins letters itself is given the joiner behind its letter.
  fileprivate var withJoiner: Letter {
    guard let joiner else { return self }
    var letter = self
    letter.cluster.end(with: joiner)
    letter.joiner = nil
    return letter
  }
}

extension Unicode.Scalar {
  fileprivate var isLam: Bool { value == 0x644 }

  /// The four that join with lam into one glyph.
  fileprivate var isAlef: Bool { [0x622, 0x623, 0x625, 0x627].contains(value) }

  /// In a block of a script that is written from right to left, or its digits.
  var isRightToLeft: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
