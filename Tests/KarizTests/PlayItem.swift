/// One thing that a program tells its terminal.
enum PlayItem {
  struct Sequence {
    /// `?`, `>` and the like in front of the numbers.
    var mark: Character?
    var numbers: [Int?]
    var final: Character

    func number(_ place: Int, or usual: Int) -> Int {
      numbers.indices.contains(place) ? numbers[place] ?? usual : usual
    }
  }

  case control(Sequence)
  case byte(UInt8)
  case glyph(Character)
  /// A string or an escape that changes no cell.
  case nothing

  /// Takes one item off the front; `nil` when it is not there whole.
  init?(_ bytes: inout ArraySlice<UInt8>) {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: self.init(escape: &bytes)
    case 0..<0x20, 0x7F:
      bytes.removeFirst()
      self = .byte(first)
    default: self.init(glyph: &bytes)
    }
  }

  private init?(escape bytes: inout ArraySlice<UInt8>) {
    guard let second = bytes.dropFirst().first else { return nil }
    switch second {
    case UInt8(ascii: "["): self.init(control: &bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"): self.init(string: &bytes)
    default:
      let count = [UInt8(ascii: "("), UInt8(ascii: ")")].contains(second) ? 3 : 2
      guard bytes.count >= count else { return nil }
      bytes.removeFirst(count)
      self = .nothing
    }
  }

  private init?(control bytes: inout ArraySlice<UInt8>) {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { (0x40...0x7E).contains($0) }) else { return nil }
    var text = String(decoding: body[..<end], as: UTF8.self)[...]
    let mark = text.first.flatMap { "<=>?".contains($0) ? $0 : nil }
    if mark != nil { text = text.dropFirst() }
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    self = .control(
      Sequence(mark: mark, numbers: numbers, final: Character(Unicode.Scalar(body[end]))))
    bytes = bytes[(end + 1)...]
  }

  private init?(string bytes: inout ArraySlice<UInt8>) {
    for place in bytes.indices {
      let isBell = bytes[place] == 0x07
      let isTerminator = bytes[place...].starts(with: [0x1B, 0x5C])
      guard isBell || isTerminator else { continue }
      bytes = bytes[(place + (isBell ? 1 : 2))...]
      self = .nothing
      return
    }
    return nil
  }

  private init?(glyph bytes: inout ArraySlice<UInt8>) {
    let lead = bytes.first ?? 0
    let count = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard bytes.count >= count else { return nil }
    let character = String(decoding: bytes.prefix(count), as: UTF8.self).first ?? "\u{FFFD}"
    bytes.removeFirst(count)
    self = character.unicodeScalars.allSatisfy(\.isCombining) ? .nothing : .glyph(character)
  }
}

extension Unicode.Scalar {
  fileprivate var isCombining: Bool { properties.generalCategory == .nonspacingMark }
}
