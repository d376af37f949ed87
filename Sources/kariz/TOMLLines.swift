import Exchange
import Foundation
import TOMLKit

/// A TOML file that a person keeps, changed a line at a time: all others stay as they wrote them.
nonisolated struct TOMLLines {
  private var lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
  }

  /// A file that is not there has no lines.
  init(at path: String) {
    let data = FileManager.default.contents(atPath: path)
    self.init(data.map { String(decoding: $0, as: UTF8.self) } ?? "")
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Whether a table begins somewhere.
  func has(_ table: String) -> Bool { head(of: table) != nil }

  /// Sets a line of a table, `nil` for what stands before all tables, or takes it away.
  mutating func set(_ key: String, in table: String?, to literal: String?) {
    if let table, literal != nil, !has(table) { lines += ["[\(table)]"] }
    let start = table.flatMap(head).map { $0 + 1 } ?? 0
    guard table == nil || has(table ?? "") else { return }
    // What follows the head of a table belongs to the table.
    let end = lines[start...].firstIndex { $0.trimmed.hasPrefix("[") } ?? lines.endIndex
    // Before all tables a point in a name names a table; within one it belongs to the name.
    let name = table != nil && key.contains(".") ? Self.quoted(key) : key
    let old = lines[start..<end].firstIndex { Self.key(of: $0) == key }.map(entry)
    lines.replaceSubrange(
      old ?? end..<end, with: literal.map { [Substring("\(name) = \($0)")] } ?? [])
  }

  /// Replaces the file, which its owner alone can read.
  func write(to path: String) throws {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let file = try SafeFile(path, force: true)
    try file.write(ArraySlice(text.utf8))
    try file.commit()
  }

  private func head(of table: String) -> Int? {
    lines.firstIndex { $0.trimmed.hasPrefix("[\(table)]") }
  }

  /// The lines of an entry, which has several where its list is written below each other.
  private func entry(from start: Int) -> Range<Int> {
    var end = start + 1
    while end < lines.endIndex, (try? TOMLTable(string: joined(start..<end))) == nil { end += 1 }
    return start..<end
  }

  private func joined(_ range: Range<Int>) -> String {
    lines[range].joined(separator: "\n")
  }
}

nonisolated extension TOMLLines {
  /// What stands before the `=` of a line, without quotes.
  static func key(of line: Substring) -> String? {
    line.split(separator: "=", maxSplits: 1).first?.trimmingCharacters(
      in: CharacterSet(charactersIn: "\"' \t"))
  }

  static func list(_ values: [String]) -> String {
    "[" + values.map(quoted).joined(separator: ", ") + "]"
  }

  static func quoted(_ value: String) -> String {
    let plain = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(plain)\""
  }
}
