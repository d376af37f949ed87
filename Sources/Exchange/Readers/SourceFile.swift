import Glibc

/// A file of the person's own that is read as it is, as often as it is asked for.
///
/// Only what is a file itself is read: a link might lead elsewhere than its name says, and a pipe or
/// a device never ends.
public final class SourceFile {
  public enum Failure: Error, Equatable, Sendable {
    case notAFile(path: String)
    case isLink(path: String)
    /// The system refused; `code` is its `errno`.
    case failed(path: String, code: Int32)
  }

  private let path: String
  private let descriptor: Int32

  /// Bytes, as they were counted when it was opened.
  public let size: Int64

  /// The last part of the path.
  public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  public init(_ path: String) throws(Failure) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ELOOP ? .isLink(path: path) : .failed(path: path, code: errno)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .failed(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    size = Int64(status.st_size)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Hands out all bytes from the first one.
  public func read(_ take: (ArraySlice<UInt8>) throws -> Void) throws {
    var piece = [UInt8](repeating: 0, count: 1 << 17)
    var place: off_t = 0
    while true {
      let count = pread(descriptor, &piece, piece.count, place)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure.failed(path: path, code: errno) }
      guard count > 0 else { return }
      try take(piece[..<count])
      place += off_t(count)
    }
  }
}
