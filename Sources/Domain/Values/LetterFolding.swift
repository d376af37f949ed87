/// How one letter beyond ASCII is folded.
enum LetterFolding {
  /// UTF-8 of the folded letter: nothing for marks, a space for what parts words.
  static func bytes(of scalar: Unicode.Scalar) -> [UInt8] {
    let place = Int(scalar.value)
    return place < table.count ? table[place] : folded(scalar)
  }

  /// Latin, Greek, Cyrillic, Hebrew and Arabic scripts, made once: they are most of what is folded.
  private static let table: [[UInt8]] = (UInt32(0)..<0x700).map { value in
    Unicode.Scalar(value).map(folded) ?? []
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    if let twin = twins[scalar.value] { return Array(twin.utf8) }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return []
    case .decimalNumber: return Array(Numbers.latin(String(scalar)).utf8)
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
      .otherNumber, .letterNumber, .spacingMark, .otherSymbol:
      return letter(scalar)
    default: return [Folding.space]
    }
  }

  /// The small letter without its accents; parts of a compound are folded each.
  private static func letter(_ scalar: Unicode.Scalar) -> [UInt8] {
    let parts = Array(scalar.properties.lowercaseMapping.decomposedForFolding)
    if parts == [scalar] {
      return scalar.properties.generalCategory == .otherSymbol
        ? [Folding.space] : Array(String(scalar).utf8)
    }
    return parts.flatMap { part in
      part.value < 0x80 ? Array(Folding.fold("\(part)").utf8) : folded(part)
    }
  }

  private static let twins: [UInt32: String] = [
    0x064A: "ی", 0x0649: "ی", 0x0643: "ک", 0x0629: "ه", 0x0623: "ا", 0x0625: "ا", 0x0622: "ا",
    0x0671: "ا", 0x06C0: "ه", 0x0624: "و", 0x0626: "ی", 0x0640: "", 0x03C2: "σ", 0x00DF: "ss",
    0x00E6: "ae", 0x00C6: "ae", 0x00F8: "o", 0x00D8: "o", 0x0142: "l", 0x0141: "l", 0x0131: "i",
    0x0130: "i",
  ]
}
