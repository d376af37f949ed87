import Glibc

/// A file as a stream of UTF-8, whatever its encoding; it holds one piece of it at a time.
final class ByteSource {
  let encoding: TextEncoding
  /// Whether the encoding is what was asked for or declared, not what is tried first.
  let encodingIsKnown: Bool
  private let path: String
  private let descriptor: Int32
  private let limit: Int
  private var count = 0
  private var piece = [UInt8](repeating: 0, count: 1 << 17)
  /// Bytes at the start of `piece` that are read but not yet handed out.
  private var pending: Range<Int>
  private let transcoder: Transcoder?
  /// Whether a byte was met that the encoding does not have, or half a character at the end.
  private(set) var isBroken = false

  /// - Parameter encoding: `nil` takes what the byte order mark says, else UTF-8.
  init(path: String, encoding: TextEncoding?, limit: Int) throws(ReadingError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .cannotOpen(path: path, code: errno) }
    self.path = path
    self.descriptor = descriptor
    self.limit = limit
    var start = 0
    do throws(ReadingError) {
      try Self.check(descriptor, path, limit)
      start = try Self.read(descriptor, path, into: &piece, atLeast: 4)
    } catch {
      close(descriptor)
      throw error
    }
    let head = piece[..<start]
    let known = encoding ?? TextEncoding.declared(by: head)
    let taken = known ?? .utf8
    let mark = taken.byteOrderMark
    self.encoding = taken
    encodingIsKnown = known != nil
    count = start
    pending = (head.starts(with: mark) ? mark.count : 0)..<start
    transcoder = taken == .utf8 ? nil : Transcoder(from: taken)
    isBroken = taken != .utf8 && transcoder == nil
  }

  deinit { close(descriptor) }

  /// Appends the next piece of text to `text`.
  /// - Parameter line: where the reading stands, for the error.
  /// - Returns: false at the end of the file.
  /// - Throws: `notText` if `isBroken`, thus after all before the bad byte was given; `fileTooLarge`,
  ///   `cannotRead`.
  func append(to text: inout [UInt8], line: Int) throws(ReadingError) -> Bool {
    guard !isBroken else { throw .notText(line: line, encoding: encoding, proposal: nil) }
    if pending.isEmpty { try readPiece() }
    guard !pending.isEmpty else {
      isBroken = transcoder?.isComplete == false
      return isBroken
    }
    let bytes = piece[pending]
    pending = 0..<0
    if let transcoder {
      isBroken = !transcoder.append(bytes, to: &text)
    } else {
      text.append(contentsOf: bytes)
    }
    return true
  }

  private func readPiece() throws(ReadingError) {
    let got = try Self.read(descriptor, path, into: &piece, atLeast: 1)
    count += got
    guard count <= limit else { throw .fileTooLarge(limit: limit) }
    pending = 0..<got
  }

  private static func check(
    _ descriptor: Int32, _ path: String, _ limit: Int
  ) throws(ReadingError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannotRead(path: path, code: errno) }
    guard status.st_size <= limit else { throw .fileTooLarge(limit: limit) }
  }

  /// Fills `piece` from its start, until it holds `least` bytes or the file ends.
  private static func read(
    _ descriptor: Int32, _ path: String, into piece: inout [UInt8], atLeast least: Int
  ) throws(ReadingError) -> Int {
    var filled = 0
    while filled < least {
      let got = piece.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress.map { $0 + filled }, $0.count - filled)
      }
      if got == 0 { break }
      if got > 0 { filled += got }
      if got < 0 && errno != EINTR { throw .cannotRead(path: path, code: errno) }
    }
    return filled
  }
}
