import Glibc

/// Watches the folders of settings and themes, so that what is saved there is seen at once.
final class LookWatch {
  /// Can be read when something was saved; `nil` where the system gives no watch.
  let descriptor: Int32?
  private let paths: Paths

  init(_ paths: Paths) {
    self.paths = paths
    let made = inotify_init1(O_NONBLOCK | O_CLOEXEC)
    descriptor = made < 0 ? nil : made
    arm()
  }

  isolated deinit {
    if let descriptor { close(descriptor) }
  }

  /// Watches the folders that are there by now. A person's first setting makes their folder, so
  /// until then it is waited for.
  func arm() {
    let saved = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_DELETE)
    for folder in [paths.config] + paths.themes { add(folder, saved) }
    let parent = paths.config[..<(paths.config.lastIndex(of: "/") ?? paths.config.startIndex)]
    add(parent.isEmpty ? "/" : String(parent), UInt32(IN_CREATE | IN_MOVED_TO))
  }

  private func add(_ folder: String, _ causes: UInt32) {
    guard let descriptor else { return }
    inotify_add_watch(descriptor, folder, causes | UInt32(IN_ONLYDIR) | UInt32(IN_MASK_ADD))
  }
}
