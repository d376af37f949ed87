/// A scalar written out so that it can be seen and does nothing: `␛`, `<202E>`; `<1B>` in ASCII.
struct Spelling: IteratorProtocol {
  private var digits: [UInt8] = []
  private var picture: Unicode.Scalar?
  private let source: Int
  private var said = 0

  init(_ scalar: Unicode.Scalar, source: Int, inAscii: Bool) {
    self.source = source
    picture = inAscii ? nil : Self.picture(of: scalar)
    guard picture == nil else { return }
    let number = String(scalar.value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, (inAscii ? 2 : 4) - number.utf8.count))
    digits = Array("<\(zeros)\(number)>".utf8)
  }

  mutating func next() -> Letter? {
    if let picture {
      self.picture = nil
      return Letter(picture, width: 1, source: source)
    }
    guard said < digits.count else { return nil }
    defer { said += 1 }
    return Letter(Unicode.Scalar(digits[said]), width: 1, source: source)
  }

  /// Unicode has a picture for each of the old control characters.
  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    default: nil
    }
  }
}
