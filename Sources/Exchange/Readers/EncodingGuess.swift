extension TextEncoding {
  /// The likeliest encoding of bytes that are not UTF-8, only ever to be proposed: it is a guess
  /// from how often bytes meet, and a person looks at the text before it is believed.
  static func likeliest(of sample: some Sequence<UInt8>) -> TextEncoding? {
    let census = ByteCensus(sample)
    if let wide = census.wide { return wide }
    guard census.high > 0 else { return nil }
    // Latin words hold an accent here and there; Greek and Arabic words are all high bytes.
    guard census.highAfterHigh * 2 > census.high else { return .westernWindows }
    // From EE up lie the second half of the Greek small letters, but only vowel signs of Arabic.
    return census.fromEE * 5 > census.high ? .greekWindows : .arabicWindows
  }
}

/// How many bytes of which kind a sample holds.
private struct ByteCensus {
  var total = 0
  var high = 0
  var highAfterHigh = 0
  var fromEE = 0
  var zeroAtEven = 0
  var zeroAtOdd = 0

  init(_ sample: some Sequence<UInt8>) {
    var before: UInt8 = 0
    for byte in sample {
      count(byte, after: before)
      before = byte
    }
  }

  private mutating func count(_ byte: UInt8, after before: UInt8) {
    if byte == 0 {
      if total.isMultiple(of: 2) { zeroAtEven += 1 } else { zeroAtOdd += 1 }
    }
    if byte >= 0x80 {
      high += 1
      if before >= 0x80 { highAfterHigh += 1 }
      if byte >= 0xEE { fromEE += 1 }
    }
    total += 1
  }

  /// UTF-16, if one byte in ten is zero: each comma, space and digit has a zero half.
  var wide: TextEncoding? {
    guard (zeroAtEven + zeroAtOdd) * 10 > total else { return nil }
    return zeroAtOdd >= zeroAtEven ? .utf16LittleEndian : .utf16BigEndian
  }
}
