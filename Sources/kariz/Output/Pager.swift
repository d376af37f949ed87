import Foundation

/// Long output of a command goes through the person's pager, as `git` does it.
nonisolated enum Pager {
  /// Puts it behind standard output.
  /// - Returns: how to wait for it; `nil` where there is none or nobody looks.
  static func begin(_ environment: [String: String]) -> (() -> Void)? {
    guard isatty(STDOUT_FILENO) == 1, let command = environment["PAGER"], !command.trimmed.isEmpty
    else { return nil }
    // Less leaves by itself what fits on a screen.
    setenv("LESS", "FRX", 0)
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0, let process = start(command, reading: ends) else { return nil }
    dup2(ends[1], STDOUT_FILENO)
    for end in ends { close(end) }
    return {
      close(STDOUT_FILENO)
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
  }

  private static func start(_ command: String, reading ends: [Int32]) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
    let line = ["sh", "-c", command]
    var words = line.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    return posix_spawn(&process, "/bin/sh", &actions, nil, &words, environ) == 0 ? process : nil
  }
}
