import Cells

/// Makes events of the bytes that a terminal sends, however they are cut into reads.
///
/// Bytes go in by `feed`, events come out of `next` until it gives `nil`. What then remains is the
/// beginning of something: `patience` says how long to wait for its rest before `flush`.
nonisolated struct Decoder {
  /// How long the rest of what has begun may take.
  enum Patience {
    /// An Esc that may be a key of its own: the user waits for it.
    case short
    /// Anything else: only a lost byte makes it run out.
    case long
  }

  /// The longest answer of a terminal that is read; a longer one is eaten.
  static let longestAnswer = 1024

  /// The DA1 answers that have come: the last of those to the questions asked at the start.
  private(set) var finishedAnswers = 0

  private let strings: KeyStrings
  private var bytes: [UInt8] = []
  private var start = 0
  private var paste: Paste?
  private var skip: Skip?

  init(strings: KeyStrings = KeyStrings()) { self.strings = strings }

  mutating func feed(_ more: some Sequence<UInt8>) {
    bytes.removeSubrange(..<start)
    start = 0
    bytes.append(contentsOf: more)
  }

  mutating func next() -> Event? {
    while start < bytes.count {
      if paste != nil {
        if let event = takePaste() { return event }
      } else if let skip {
        guard proceed(skip) else { return nil }
      } else {
        guard case .found(let found, let length) = reading(bytes[start...]) else { return nil }
        start += length
        if let event = event(for: found) { return event }
      }
    }
    return nil
  }

  /// What the bytes at the beginning of `rest` are, and how many of them belong to it.
  private func reading(_ rest: ArraySlice<UInt8>) -> Reading {
    strings.reading(rest) ?? Reading(rest)
  }

  private mutating func event(for found: Found) -> Event? {
    switch found {
    case .event(let event): return event
    case .paste: paste = Paste()
    case .tooLong(let sequence): skip = sequence
    case .lastAnswer: finishedAnswers += 1
    case .nothing: break
    }
    return nil
  }

  /// Takes what belongs to the paste; an event when its end is there.
  private mutating func takePaste() -> Event? {
    while start < bytes.count {
      start += 1
      if paste?.ends(with: bytes[start - 1]) == true {
        defer { paste = nil }
        return paste.map { .paste($0.text) }
      }
    }
    return nil
  }

  /// Eats what is too long to be read; `false` when its end is not there yet.
  private mutating func proceed(_ skip: Skip) -> Bool {
    guard let end = skip.end(in: bytes[start...]) else {
      let kept = skip.keepsEscape && bytes.last == Byte.escape ? 1 : 0
      start = bytes.count - kept
      return false
    }
    start = end
    self.skip = nil
    return true
  }
}

nonisolated extension Decoder {
  /// `nil` when nothing has begun, and in a paste: cutting it off would turn data into commands.
  var patience: Patience? {
    guard paste == nil else { return nil }
    guard skip == nil else { return .long }
    guard start < bytes.count else { return nil }
    let rest = bytes[start...]
    return rest.first == Byte.escape && rest.count <= 2 || isEscapedIntroducer(rest)
      ? .short : .long
  }

  /// Gives up waiting: Esc is a key, Esc and a character are Alt with it, and the rest is eaten.
  mutating func flush() -> Event? {
    guard paste == nil else { return nil }
    skip = nil
    guard start < bytes.count else { return nil }
    let rest = bytes[start...]
    guard rest.first == Byte.escape else {
      start = bytes.count
      return .key(Key(.character("\u{FFFD}")))
    }
    if rest.count == 1 || rest.dropFirst().first == Byte.escape {
      start += 1
      return .key(Key(.escape))
    }
    start = bytes.count
    guard rest.count == 2, let second = rest.last, (0x20..<0x7F).contains(second) else {
      return nil
    }
    return .key(Key(.character(Character(Unicode.Scalar(second))), .alt))
  }

  /// Esc, then the beginning of a sequence: rxvt's way of Alt with an arrow, or two keys.
  private func isEscapedIntroducer(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.count == 3 && rest.starts(with: [Byte.escape, Byte.escape])
  }
}
