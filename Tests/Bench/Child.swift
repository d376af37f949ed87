import Foundation

/// A program that was started, until it is waited for.
struct Child {
  let id: pid_t

  /// `POSIX_SPAWN_SETSID`, which the headers show to GNU programs only.
  private static let setsid: Int16 = 0x80

  /// Programs see nothing of the person's own settings, so that figures can be compared.
  static func environment(home: URL) -> [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return [
      "PATH": path, "HOME": home.path, "USER": "bench", "LANG": "C.UTF-8",
      "TERM": "xterm-256color",
    ]
  }

  /// Starts a program, found by `PATH` unless its name has a slash.
  /// - Parameters:
  ///   - streams: the files that become its descriptors 0, 1 and so on; the others it shares.
  ///   - leadsSession: the first terminal that it opens becomes its own.
  /// - Throws: `Fault.system` when there is no such program.
  init(
    _ words: [String], _ environment: [String: String], streams: [Stream],
    leadsSession: Bool = false
  ) throws {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_addopen(
        &actions, Int32(number), stream.path, stream.flags, 0o600)
    }
    if leadsSession { posix_spawnattr_setflags(&attributes, Self.setsid) }
    var id = pid_t()
    let pairs = environment.map { "\($0)=\($1)" }
    let code = withCStrings(words) { arguments in
      withCStrings(pairs) { posix_spawnp(&id, words[0], &actions, &attributes, arguments, $0) }
    }
    guard code == 0 else { throw Fault.system(words[0], code) }
    self.id = id
  }

  /// Waits for its end.
  /// - Returns: its status, 128 and more for a signal, and its highest memory in bytes, which counts
  ///   that of the bench when it was started.
  func wait() -> (status: Int32, peak: Int) {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(id, &status, 0, &usage) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return (signal == 0 ? status >> 8 & 0xff : 128 + signal, usage.ru_maxrss * 1024)
  }

  /// Waits no longer than until now; whether it has ended.
  func hasEnded() -> Bool { waitpid(id, nil, WNOHANG) == id }

  /// A file that a child reads or writes.
  struct Stream {
    let path: String
    let flags: Int32

    static let nothing = Stream(path: "/dev/null", flags: O_RDWR)
    static func reading(_ url: URL) -> Stream { Stream(path: url.path, flags: O_RDONLY) }
    static func writing(_ url: URL) -> Stream {
      Stream(path: url.path, flags: O_WRONLY | O_CREAT | O_TRUNC)
    }
  }
}

/// Gives `body` the texts as C wants them, with a null at their end.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = texts.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}
