import Domain
import Foundation

/// Files and folders that only their owner reads: made so, not changed to it afterwards.
enum PrivateFiles {
  /// Makes the folder and those above it with mode 0700; one that is there stays as it is.
  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw RepositoryError.cannotOpen(path: path, why: "cannot make the folder")
    }
  }

  /// Makes an empty file with mode 0600. SQLite gives its companions the mode of the file itself.
  /// - Returns: `false` when there is something at the path already.
  static func make(_ path: String) throws -> Bool {
    let descriptor = open(path, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw RepositoryError.cannotOpen(path: path, why: String(cString: strerror(errno)))
    }
    close(descriptor)
    return true
  }

  /// Runs `body` while nobody else holds the lock at `path`.
  static func locked<T>(_ path: String, _ body: () throws -> T) throws -> T {
    let descriptor = open(path, O_CREAT | O_NOFOLLOW | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else {
      throw RepositoryError.cannotOpen(path: path, why: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    return try body()
  }

  /// Waits until what was written to a file, or to the names in a folder, is on the disk.
  static func sync(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw RepositoryError.cannotOpen(path: path, why: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw RepositoryError.diskFull(path: path) }
  }
}
