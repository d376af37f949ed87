import Exchange
import Foundation

/// Keeps what somebody typed and could not save, when the program has to end.
struct Recovery {
  private let folder: String

  init(_ environment: [String: String]) { folder = Paths(environment).drafts }

  /// Writes the texts as JSON into a file of their own.
  /// - Returns: its path.
  func write(_ texts: [[String: String]]) throws -> String {
    try Self.make(folder)
    let name = "\(Int(Date().timeIntervalSince1970))-\(getpid()).json"
    let path = "\(folder)/\(name)"
    let file = try SafeFile(path, force: false)
    let data = try JSONSerialization.data(withJSONObject: texts, options: [.sortedKeys])
    try file.write(ArraySlice(data))
    try file.commit()
    return path
  }

  /// A folder that only its owner can look into.
  static func make(_ folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }
}
