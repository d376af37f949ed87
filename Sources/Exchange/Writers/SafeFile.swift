import Glibc

/// A file that appears whole or not at all.
///
/// It is written under a new name beside the wanted one, so that a crash or a full disk leaves what
/// was there before. Only its owner can read it. Unless `commit` is called, nothing remains.
public final class SafeFile {
  /// Why a file was not written.
  public enum Failure: Error, Equatable, Sendable {
    /// Something of that name is there, and was not to be replaced.
    case exists(path: String)
    /// A link, a folder or a device is there, and is never replaced.
    case notAFile(path: String)
    /// The system refused; `code` is its `errno`.
    case failed(path: String, code: Int32)
  }

  private let path: String
  private let temporaryPath: String
  private let mayReplace: Bool
  private var descriptor: Int32

  /// - Parameter force: whether a file of that name may be replaced.
  public init(_ path: String, force: Bool = false) throws(Failure) {
    try Self.check(path, force)
    self.path = path
    mayReplace = force
    let number = UInt64.random(in: .min ... .max)
    temporaryPath = "\(path).\(String(number, radix: 36)).new"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    descriptor = open(temporaryPath, flags, mode_t(0o600))
    guard descriptor >= 0 else { throw .failed(path: path, code: errno) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporaryPath)
  }

  public func write(_ bytes: ArraySlice<UInt8>) throws(Failure) {
    var rest = bytes
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 { rest.removeFirst(written) }
      if written < 0 && errno != EINTR { throw .failed(path: path, code: errno) }
    }
  }

  /// Brings what was written to the disk, and gives it its name.
  /// - Throws: `exists` also when another program made such a file meanwhile.
  public func commit() throws(Failure) {
    guard fsync(descriptor) == 0 else { throw .failed(path: path, code: errno) }
    try Self.check(path, mayReplace)
    try giveName()
    close(descriptor)
    descriptor = -1
    try Self.syncFolder(of: path)
  }

  /// A second name is given only where none is, while renaming would replace what is there.
  private func giveName() throws(Failure) {
    if !mayReplace {
      if link(temporaryPath, path) == 0 {
        unlink(temporaryPath)
        return
      }
      if errno == EEXIST { throw .exists(path: path) }
      // Some file systems have no second names; there the check just made must do.
    }
    guard rename(temporaryPath, path) == 0 else { throw .failed(path: path, code: errno) }
  }

  private static func check(_ path: String, _ mayReplace: Bool) throws(Failure) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      guard errno == ENOENT else { throw .failed(path: path, code: errno) }
      return
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    guard mayReplace else { throw .exists(path: path) }
  }

  /// The new name is an entry of the folder, which is kept on its own.
  private static func syncFolder(of path: String) throws(Failure) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .failed(path: path, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .failed(path: path, code: errno) }
  }
}
