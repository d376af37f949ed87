/// What the first bytes of some input are in UTF-8.
nonisolated enum UTF8Step: Equatable {
  case scalar(Unicode.Scalar, length: Int)
  /// No UTF-8: the longest part that could have begun a scalar, shown as one U+FFFD.
  case invalid(length: Int)
  /// The beginning of a scalar whose rest has not arrived.
  case incomplete

  init(_ bytes: ArraySlice<UInt8>) {
    guard let lead = bytes.first, let form = Form(lead) else {
      self = bytes.isEmpty ? .incomplete : .invalid(length: 1)
      return
    }
    var value = form.length == 1 ? UInt32(lead) : UInt32(lead & (0xFF >> (form.length + 1)))
    var read = 1
    for byte in bytes.dropFirst().prefix(form.length - 1) {
      guard (read == 1 ? form.second : 0x80...0xBF).contains(byte) else {
        self = .invalid(length: read)
        return
      }
      value = value << 6 | UInt32(byte & 0x3F)
      read += 1
    }
    self =
      read < form.length
      ? .incomplete
      : Unicode.Scalar(value).map { .scalar($0, length: read) } ?? .invalid(length: read)
  }

  /// How long the scalar is that begins with a byte, and what may be second: overlong forms and
  /// surrogates are told by the second byte.
  private struct Form {
    let length: Int
    let second: ClosedRange<UInt8>

    init?(_ lead: UInt8) {
      switch lead {
      case 0x00...0x7F: (length, second) = (1, 0x80...0xBF)
      case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return nil
      }
    }
  }
}
