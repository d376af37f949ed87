import Domain
import Foundation

/// A copy to read from, where the file itself cannot be opened and still has a log beside it.
enum PrivateCopy {
  /// Runs `body` with the path of the copy. What `body` opened stays readable after the copy's names
  /// are gone again, which they are when this returns.
  static func reading<T>(_ path: String, _ body: (String) throws -> T) throws -> T {
    var pattern = Array("\(NSTemporaryDirectory())/kariz.XXXXXX".utf8CString)
    guard mkdtemp(&pattern) != nil else {
      throw RepositoryError.cannotOpen(path: path, why: String(cString: strerror(errno)))
    }
    let folder = pattern.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let copy = "\(folder)/copy.db"
    do {
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      try FileManager.default.copyItem(atPath: path + "-wal", toPath: copy + "-wal")
    } catch {
      throw RepositoryError.cannotOpen(path: path, why: "it cannot be copied")
    }
    return try body(copy)
  }
}
