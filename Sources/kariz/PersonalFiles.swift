import Domain
import Exchange
import Foundation
import ViewModels

/// The person's own files: taken in, written out, and shown by another program.
struct PersonalFiles {
  let session: Session

  var door: FilesDoor {
    FilesDoor(read: read, write: { try write($0, $1, $2) }, show: { try show($0, $1) })
  }

  func read(_ path: String) throws -> FileOfDisk {
    try telling {
      let path = expanded(path)
      let file = try SourceFile(path)
      return FileOfDisk(name: file.name, path: path, size: file.size) { take in
        try telling { try file.read(take) }
      }
    }
  }

  /// - Returns: where it was written; in a folder it keeps its name.
  func write(
    _ path: String, _ name: String, force: Bool = false, _ pieces: BytePieces
  ) throws -> String {
    try telling {
      let target = target(expanded(path), name)
      let file = try SafeFile(target, force: force)
      try pieces { try file.write($0) }
      try file.commit()
      return target
    }
  }

  /// A copy that only its owner can read, in a folder of its own, is handed to `KARIZ_OPEN`, or to
  /// the desktop's program for such files.
  /// - Parameter waits: until that program has ended.
  func show(_ name: String, waits: Bool = false, _ pieces: BytePieces) throws {
    let command = session.world.variable("KARIZ_OPEN") ?? "xdg-open"
    let folder = try freshFolder()
    let path = try write(folder + "/" + name, name, pieces)
    guard Self.run(command, path, waits: waits) else {
      throw FileTrouble(session.phrases.files.cannotOpen(command))
    }
  }

  private func target(_ path: String, _ name: String) -> String {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard exists, isFolder.boolValue else { return path }
    return path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  private func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = session.world.variable("HOME") else { return path }
    return home + path.dropFirst(1)
  }

  private func freshFolder() throws -> String {
    let base = session.world.variable("XDG_RUNTIME_DIR") ?? NSTemporaryDirectory()
    var template = Array((base + "/kariz-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      let why = String(cString: strerror(errno))
      throw FileTrouble(session.phrases.file.cannotWrite(base, why))
    }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The shell says when there is no such program, and does not wait for it else.
  private static func run(_ command: String, _ path: String, waits: Bool) -> Bool {
    let program = command.split(separator: " ").first.map(String.init) ?? command
    let end = waits ? "" : " >/dev/null 2>&1 </dev/null &"
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      "-c", "command -v \"$0\" >/dev/null 2>&1 || exit 127; \(command) \"$1\"\(end)", program, path,
    ]
    shell.standardInput = FileHandle.nullDevice
    guard (try? shell.run()) != nil else { return false }
    shell.waitUntilExit()
    return shell.terminationStatus == 0
  }

  private func telling<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let failure as SourceFile.Failure {
      throw Self.trouble(failure, session.phrases.files)
    } catch let failure as SafeFile.Failure {
      throw FileTrouble(session.sentence(failure))
    }
  }

  nonisolated static func trouble(
    _ failure: SourceFile.Failure, _ words: FilesPhrases
  ) -> FileTrouble {
    switch failure {
    case .isLink(let path): FileTrouble(words.isLink(path))
    case .notAFile(let path): FileTrouble(words.notAFile(path))
    case .failed(let path, let code):
      FileTrouble(words.cannotRead(path, String(cString: strerror(code))))
    }
  }
}
