import Cells

/// Puts right in a finished frame what ncurses could not be told: true colours, which it drew as
/// indices of a palette of our own, and struck-out text, which it drew as blinking.
nonisolated struct Colouring {
  /// The colours behind the indices from `Inks.firstSlot` on.
  let slots: [RGB]

  func applied(to frame: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(frame.count + frame.count / 2)
    var rest = frame[...]
    while let escape = rest.firstIndex(of: Byte.escape) {
      result += rest[..<escape]
      let end = Self.styleEnd(rest[escape...])
      result +=
        end.flatMap { replaced(rest[escape..<$0]) } ?? Array(rest[escape..<(end ?? escape + 1)])
      rest = rest[(end ?? escape + 1)...]
    }
    return result + rest
  }

  /// The index after a `CSI … m` that begins here; `nil` for any other sequence.
  private static func styleEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.dropFirst().first == UInt8(ascii: "["),
      let final = bytes.dropFirst(2).firstIndex(where: { !(0x30...0x3B).contains($0) }),
      bytes[final] == UInt8(ascii: "m")
    else { return nil }
    return final + 1
  }

  /// The sequence with the colours that are meant; `nil` when it needs no change.
  private func replaced(_ sequence: ArraySlice<UInt8>) -> [UInt8]? {
    let body = sequence.dropFirst(2).dropLast()
    var numbers = body.split(whereSeparator: { $0 == 0x3B || $0 == 0x3A }).map(Self.number)[...]
    var words: [Int] = []
    var isChanged = false
    while let first = numbers.popFirst() {
      if first == 38 || first == 48, numbers.first == 5, let index = numbers.dropFirst().first {
        numbers = numbers.dropFirst(2)
        let colour = colour(at: index)
        isChanged = isChanged || colour != nil
        words += [first] + (colour ?? [5, index])
      } else {
        isChanged = isChanged || first == 5
        words.append(first == 5 ? 9 : first)
      }
    }
    guard isChanged else { return nil }
    return Array("\u{1B}[\(words.map(String.init).joined(separator: ";"))m".utf8)
  }

  private func colour(at index: Int) -> [Int]? {
    let place = index - Inks.firstSlot
    guard slots.indices.contains(place) else { return nil }
    return [2, Int(slots[place].red), Int(slots[place].green), Int(slots[place].blue)]
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(5).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }
}
