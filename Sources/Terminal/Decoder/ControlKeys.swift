import Cells

nonisolated extension Reading {
  /// Reads what follows `CSI`.
  init(control bytes: ArraySlice<UInt8>) {
    if bytes.first == UInt8(ascii: "[") {
      self = Reading(linuxFunction: bytes.dropFirst()).longer(by: 1)
      return
    }
    if bytes.first == UInt8(ascii: "M") {
      // The old mouse report was not asked for: its three bytes are eaten with it.
      self = bytes.count < 4 ? .incomplete : .found(.nothing, length: 4)
      return
    }
    switch ControlSequence.parse(bytes) {
    case .incomplete: self = .incomplete
    case .tooLong(let length): self = .found(.tooLong(.control), length: length)
    case .broken(let length): self = .found(.nothing, length: length)
    case .sequence(let sequence, let length): self = .found(sequence.meaning, length: length)
    }
  }

  /// `CSI [ A` to `CSI [ E`: F1 to F5 of the Linux console.
  private init(linuxFunction bytes: ArraySlice<UInt8>) {
    guard let letter = bytes.first else {
      self = .incomplete
      return
    }
    let isKey = (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter)
    self = .found(
      isKey ? .event(.key(Key(.function(Int(letter) - 0x40)))) : .nothing, length: isKey ? 1 : 0)
  }

  /// Reads what follows `SS3`: a key, in older terminals with its modifiers before the letter.
  init(singleShift bytes: ArraySlice<UInt8>) {
    guard case .sequence(let sequence, let length) = ControlSequence.parse(bytes.prefix(8)) else {
      let isOpen = bytes.allSatisfy { (0x20...0x3F).contains($0) } && bytes.count < 8
      self = isOpen ? .incomplete : .found(.nothing, length: 0)
      return
    }
    self = .found(sequence.shiftedKey.map { .event(.key($0)) } ?? .nothing, length: length)
  }
}

nonisolated extension ControlSequence {
  /// What the sequence says after `CSI`.
  fileprivate var meaning: Found {
    switch marker {
    case nil: plainMeaning
    case UInt8(ascii: "<"): mouse.map { .event(.mouse($0)) } ?? .nothing
    case UInt8(ascii: "?"): answer
    default: .nothing
    }
  }

  private var plainMeaning: Found {
    guard intermediates.isEmpty else { return .nothing }
    switch Unicode.Scalar(final) {
    case "I" where parameters.isEmpty: return .event(.focus(true))
    case "O" where parameters.isEmpty: return .event(.focus(false))
    case "~" where number(0) == 200: return .paste
    default: return plainKey.map { .event(.key($0)) } ?? .nothing
    }
  }

  private var plainKey: Key? {
    switch Unicode.Scalar(final) {
    case "~" where number(0) == 27:
      character(number(2), shifted: nil, base: nil, modifiers: number(1))
    case "u": kittyKey
    case "~": key(FixedKeys.number(number(0)))
    case "^": key(FixedKeys.number(number(0)), and: .control)
    case "$": key(FixedKeys.number(number(0)), and: .shift)
    case "@": key(FixedKeys.number(number(0)), and: [.control, .shift])
    case "Z": key(.tab, and: .shift)
    case "a"..."d": key(FixedKeys.smallLetter(final), and: .shift)
    // Elsewhere than in F3 a number before R is a row: an answer that nobody asked for.
    case "R" where number(0) != 1: nil
    default: key(FixedKeys.letter(final))
    }
  }

  fileprivate var shiftedKey: Key? {
    guard marker == nil, intermediates.isEmpty else { return nil }
    // `SS3 5 P` and `SS3 1;5 P` are both seen.
    let modifiers = Key.Modifiers(parameter: parameters.count > 1 ? number(1) : number(0))
    if let code = FixedKeys.smallLetter(final) { return Key(code, .control) }
    guard let code = FixedKeys.letter(final) ?? FixedKeys.keypad(final) else { return nil }
    return modifiers.map { Key(code, $0) }
  }

  /// A named key with the modifiers of the second parameter; not when it is let go.
  private func key(_ code: Key.Code?, and more: Key.Modifiers = []) -> Key? {
    guard let code, part(1, 1) != 3, let modifiers = Key.Modifiers(parameter: number(1)) else {
      return nil
    }
    return Key(code, modifiers.union(more))
  }

  /// `CSI code:shifted:base ; modifiers:event u`.
  private var kittyKey: Key? {
    let code = part(0, 0) ?? 0
    if let named = FixedKeys.kitty(code) { return key(named) }
    guard part(1, 1) != 3 else { return nil }
    return character(code, shifted: part(0, 1), base: part(0, 2), modifiers: number(1))
  }

  /// The key of a scalar value, which may also stand for one of the control keys.
  private func character(_ value: Int, shifted: Int?, base: Int?, modifiers: Int) -> Key? {
    guard let modifiers = Key.Modifiers(parameter: modifiers) else { return nil }
    if [0x08, 0x09, 0x0D, 0x1B, 0x7F].contains(value) {
      return Key(Key(control: UInt8(value)).code, modifiers)
    }
    let isShifted = modifiers.contains(.shift)
    let typed =
      isShifted ? shifted.flatMap(printable) ?? printable(value)?.capital : printable(value)
    guard let typed else { return nil }
    let latin = base.flatMap(printable).map { isShifted ? $0.capital : $0 }
    return Key(.character(typed), modifiers.subtracting(.shift), base: latin)
  }

  private func printable(_ value: Int) -> Character? {
    guard value >= 0x20, !(0x7F...0x9F).contains(value), !(0xE000...0xF8FF).contains(value) else {
      return nil
    }
    return UInt32(exactly: value).flatMap(Unicode.Scalar.init).map(Character.init)
  }
}

nonisolated extension Character {
  /// The capital when it is one character too; ß has none.
  fileprivate var capital: Character {
    let upper = uppercased()
    return upper.count == 1 ? Character(upper) : self
  }
}
