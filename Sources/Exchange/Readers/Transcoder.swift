import Glibc

/// Turns bytes of another encoding into UTF-8, in pieces that may be cut anywhere.
final class Transcoder {
  private let handle: iconv_t
  /// The first bytes of a character whose rest has not come yet.
  private var carried: [UInt8] = []

  /// `nil` where the system does not know `encoding`.
  init?(from encoding: TextEncoding) {
    guard let handle = iconv_open("UTF-8", encoding.rawValue),
      handle != iconv_t(bitPattern: -1)
    else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// Whether the text so far ends with a whole character.
  var isComplete: Bool { carried.isEmpty }

  /// Appends `bytes` as UTF-8 to `output`, up to the first that the encoding does not have.
  /// - Returns: false if there was such a byte.
  func append(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) -> Bool {
    var input = carried + bytes
    // No byte of any of the encodings becomes more than three.
    var converted = [UInt8](repeating: 0, count: input.count * 3)
    var rest = input.count
    var room = converted.count
    let failed = convert(&input, &rest, into: &converted, &room)
    output.append(contentsOf: converted.dropLast(room))
    carried = Array(input.suffix(rest))
    return !failed
  }

  private func convert(
    _ input: inout [UInt8], _ rest: inout Int, into output: inout [UInt8], _ room: inout Int
  ) -> Bool {
    input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        let result = iconv(handle, &from, &rest, &to, &room)
        // EINVAL is a character that the end of this piece cut in two.
        return result == -1 && errno != EINVAL
      }
    }
  }
}
