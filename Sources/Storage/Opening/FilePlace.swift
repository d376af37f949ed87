import Domain
import Foundation

/// Where the file really is, and what stands in the way of using it.
struct FilePlace {
  /// Links resolved once, so that everybody means the same file from here on.
  let path: String
  private(set) var isReadOnly: Bool
  /// Somebody else made it, so it is looked over before anything else.
  let isForeign: Bool
  /// Device and inode; `nil` until the file exists.
  private(set) var identity: FileIdentity?

  var folder: String {
    let parent = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    return parent.isEmpty ? "/" : String(parent)
  }
  var lockPath: String {
    "\(folder)/.\(path.split(separator: "/").last.map(String.init) ?? path).lock"
  }

  /// - Throws: a `RepositoryError` when there is no file to be had at `path`.
  init(finding path: String, options: OpenOptions) throws {
    self.path = try Self.resolved(path) ?? URL(fileURLWithPath: path).path
    guard let found = try Status(of: self.path) else {
      try Self.prepareToMake(self.path, options)
      (isForeign, isReadOnly, identity) = (false, false, nil)
      return
    }
    try Self.checkIsFile(found, self.path)
    isForeign = found.owner != geteuid()
    guard !isForeign || !Self.isLink(path) else { throw RepositoryError.notOwned(path: path) }
    identity = found.identity
    isReadOnly = options.isReadOnly
    isReadOnly = isReadOnly || access(self.path, W_OK) != 0 || access(folder, W_OK) != 0
  }

  /// Notes which file it is, once it was surely made.
  mutating func noteIdentity() throws { identity = try Status(of: path)?.identity }

  /// - Throws: `RepositoryError.replaced` when the path leads to another file now, or to none.
  func checkStillThere() throws {
    guard try Status(of: path)?.identity == identity else {
      throw RepositoryError.replaced(path: path)
    }
  }

  private static func checkIsFile(_ found: Status, _ path: String) throws {
    switch found.form {
    case S_IFDIR: throw RepositoryError.isFolder(path: path)
    case S_IFREG: break
    default: throw RepositoryError.notOurs(path: path, what: "not a file")
    }
    guard !NetworkFiles.hold(found.identity) else {
      throw RepositoryError.cannotOpen(path: path, why: "network file system")
    }
  }

  private static func prepareToMake(_ path: String, _ options: OpenOptions) throws {
    guard options.makesFile, !options.isReadOnly else {
      throw RepositoryError.noFile(path: path)
    }
    let folder = (path as NSString).deletingLastPathComponent
    guard try options.makesFolder || Status(of: folder) != nil else {
      throw RepositoryError.noFolder(path: folder)
    }
    try PrivateFiles.makeFolder(folder)
  }

  /// - Returns: `nil` when nothing is there yet.
  /// - Throws: `cannotOpen` for a link that leads nowhere.
  private static func resolved(_ path: String) throws -> String? {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    guard errno == ENOENT, !isLink(path) else {
      throw RepositoryError.cannotOpen(path: path, why: String(cString: strerror(errno)))
    }
    return nil
  }

  private static func isLink(_ path: String) -> Bool {
    var found = stat()
    return lstat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFLNK
  }
}

/// Which file it is, whatever it is called.
struct FileIdentity: Hashable {
  let device: UInt64
  let inode: UInt64
}

/// What the system says about a path.
struct Status {
  let form: mode_t
  let mode: mode_t
  let owner: uid_t
  let size: Int64
  let identity: FileIdentity

  /// - Returns: `nil` when there is nothing.
  init?(of path: String) throws {
    var found = stat()
    guard stat(path, &found) == 0 else {
      if errno == ENOENT { return nil }
      throw RepositoryError.cannotOpen(path: path, why: String(cString: strerror(errno)))
    }
    form = found.st_mode & S_IFMT
    mode = found.st_mode & 0o7777
    owner = found.st_uid
    size = Int64(found.st_size)
    identity = FileIdentity(device: UInt64(found.st_dev), inode: UInt64(found.st_ino))
  }
}
