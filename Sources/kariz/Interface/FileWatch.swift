import Glibc

/// Watches the file and its log, so that what other people write is seen without asking.
final class FileWatch {
  /// Can be read when somebody wrote; `nil` where the system gives no watch.
  let descriptor: Int32?

  init(_ paths: [String]) {
    let made = inotify_init1(O_NONBLOCK | O_CLOEXEC)
    guard made >= 0 else {
      descriptor = nil
      return
    }
    let causes = UInt32(IN_MODIFY | IN_DELETE_SELF | IN_MOVE_SELF)
    for path in paths { inotify_add_watch(made, path, causes) }
    descriptor = made
  }

  /// Takes away what it has told.
  func drain() {
    if let descriptor { Self.drain(descriptor) }
  }

  static func drain(_ descriptor: Int32) {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }

  isolated deinit {
    if let descriptor { close(descriptor) }
  }
}
