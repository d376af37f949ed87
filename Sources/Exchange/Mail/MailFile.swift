import Glibc

/// A file of one mail (`.eml`), or of many one after the other (`.mbox`, RFC 4155); one of them is in
/// memory at a time.
public final class MailFile {
  private let path: String
  private let file: UnsafeMutablePointer<FILE>
  private let limits: ReadingLimits
  /// Its mails are parted by lines; it begins with one then.
  private var isParted = false
  /// Where the mail that was read last begins.
  public private(set) var line = 0
  private var read = 0

  public static func isOne(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".eml", ".mbox", ".mbx"].contains { name.hasSuffix($0) }
  }

  /// - Throws: `cannotOpen`.
  public init(path: String, limits: ReadingLimits = .standard) throws(ReadingError) {
    guard let file = fopen(path, "re") else { throw .cannotOpen(path: path, code: errno) }
    self.path = path
    self.file = file
    self.limits = limits
  }

  deinit { fclose(file) }

  /// The next mail; `nil` at the end. Of one that is larger than `limits.file` the rest is left out.
  /// - Throws: `cannotRead`.
  public func next() throws(ReadingError) -> MailMessage? {
    var mail: [UInt8] = []
    let start = read + 1
    while let line = try nextLine() {
      if read == 1 { isParted = Self.parts(line) }
      if isParted, Self.parts(line) {
        guard !mail.isEmpty else { continue }
        break
      }
      guard mail.count + line.count <= limits.file else { continue }
      mail += isParted ? Self.unquoted(line) : line
    }
    self.line = start
    return mail.isEmpty ? nil : MailMessage(mail[...])
  }

  private func nextLine() throws(ReadingError) -> ArraySlice<UInt8>? {
    var buffer: UnsafeMutablePointer<CChar>?
    var room = 0
    defer { free(buffer) }
    let count = getline(&buffer, &room, file)
    guard count > 0, let buffer else {
      guard ferror(file) == 0 else { throw .cannotRead(path: path, code: errno) }
      return nil
    }
    read += 1
    return UnsafeRawBufferPointer(start: buffer, count: count).withMemoryRebound(to: UInt8.self) {
      Array($0)[...]
    }
  }

  /// `From eleni@sea.example Sat Nov 21 16:42:00 2026`, which is no header.
  private static func parts(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: Array("From ".utf8))
  }

  /// A line of a text that begins so has a sign before it in such a file.
  private static func unquoted(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let words = line.drop { $0 == UInt8(ascii: ">") }
    return words.startIndex > line.startIndex && parts(words) ? line.dropFirst() : line
  }
}
