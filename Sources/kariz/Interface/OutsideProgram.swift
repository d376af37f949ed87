import Exchange
import Foundation
import ViewModels

/// Programs of the person's own choice that get the terminal for a while.
struct OutsideProgram {
  private let environment: [String: String]
  private let folder: String

  init(_ environment: [String: String]) {
    self.environment = environment
    folder = Paths(environment).drafts
  }

  /// As `git` finds it.
  var editor: String? { command("VISUAL") ?? command("EDITOR") }
  var pager: String? { command("PAGER") }

  private func command(_ name: String) -> String? {
    environment[name].flatMap { $0.trimmed.isEmpty ? nil : $0 }
  }

  /// Hands a text to the editor in a file that only its owner can read, and that is gone afterwards.
  func edit(_ text: String) -> Edited {
    guard let editor else { return .noEditor }
    guard let path = try? file(with: text + "\n") else { return .failed(keptAt: nil) }
    let isDone = run(editor, path)
    guard let written = try? SmallFile.text(path) else { return .failed(keptAt: nil) }
    if !isDone && written != text + "\n" { return .failed(keptAt: path) }
    unlink(path)
    return isDone ? .text(withoutEnd(written)) : .failed(keptAt: nil)
  }

  /// - Returns: whether there is a pager.
  func page(_ text: String) -> Bool {
    guard let pager, let path = try? file(with: text + "\n") else { return false }
    _ = run(pager, path)
    unlink(path)
    return true
  }

  /// Editors end the last line.
  private func withoutEnd(_ text: String) -> String {
    var text = text[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }

  private func file(with text: String) throws -> String {
    try Recovery.make(folder)
    let path = "\(folder)/text-\(String(UInt64.random(in: .min ... .max), radix: 36)).txt"
    let file = try SafeFile(path)
    try file.write(ArraySlice(text.utf8))
    try file.commit()
    return path
  }

  /// Runs a command of the shell on a file, in the terminal that the program itself has.
  /// - Returns: whether it ended well.
  private func run(_ command: String, _ path: String) -> Bool {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/tty", O_RDWR, 0)
    for descriptor: Int32 in 1...2 { posix_spawn_file_actions_adddup2(&actions, 0, descriptor) }
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let line = ["sh", "-c", "\(command) \"$@\"", command, path]
    var words = line.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", &actions, &attributes, &words, environ) == 0 else {
      return false
    }
    return Self.status(of: process) == 0
  }

  private static func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    return status
  }
}
