import Domain
import Foundation
import TOMLKit
import ViewModels

/// Reads `keys.toml`.
nonisolated enum KeysFile {
  /// - Returns: `nil` when there is none, which costs the start one question to the system.
  static func read(_ path: String) throws(SettingsProblem) -> KeyFile? {
    do {
      return try file(try SmallFile.text(path))
    } catch let error as SmallFile.Failure {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw .unreadable(path: path, why: String(cString: strerror(error.code)))
    } catch {
      throw .unreadable(path: path, why: "\(error)")
    }
  }

  /// What the text of such a file says.
  /// - Throws: the reader's error where it is not TOML.
  static func file(_ text: String) throws -> KeyFile {
    let table = try TOMLTable(string: text)
    let text = KeysText(text)
    var file = KeyFile()
    for name in table.keys {
      if let section = table[name]?.table {
        file.entries += section.keys.map { action in
          KeyFile.Entry(
            section: name, action: action, keys: words(section[action]),
            line: text.line(of: action, in: name))
        }
      } else if name == "preset", let preset = table[name]?.string {
        file.preset = preset
        file.presetLine = text.line(of: name, in: nil)
      } else {
        file.entries.append(
          KeyFile.Entry(
            section: "", action: name, keys: nil, line: text.line(of: name, in: nil)))
      }
    }
    file.entries.sort { $0.line < $1.line }
    return file
  }

  /// A list of texts, or one text alone.
  private static func words(_ value: (any TOMLValueConvertible)?) -> [String]? {
    if let one = value?.string { return [one] }
    guard let list = value?.array else { return nil }
    let words = list.compactMap(\.string)
    return words.count == list.count ? words : nil
  }
}

/// The lines of a `keys.toml`, as its reader does not say where what it read stood.
private nonisolated struct KeysText {
  private let lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(\.trimmed)
  }

  /// - Returns: from 1; the first line when the name is written in an unusual way.
  func line(of name: String, in section: String?) -> Int {
    var current: String?
    for (place, line) in lines.enumerated() {
      if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
        current = line[line.index(after: line.startIndex)..<end].trimmed
          .trimmingCharacters(in: CharacterSet(charactersIn: "\"'"))
      } else if current == section, TOMLLines.key(of: line[...]) == name {
        return place + 1
      }
    }
    return 1
  }
}

extension Session {
  /// The table of actions with the person's own keys, and what of these could not be used.
  /// - Parameter name: what the file is called where there is little room; its path unless given.
  func ownKeys(calling name: String? = nil) -> (actions: [Action], problems: [String]) {
    let path = Paths(world.environment).keysFile
    do {
      guard let file = try KeysFile.read(path) else { return (ActionTable.all, []) }
      let bindings = KeyBindings(file)
      return (
        bindings.actions, bindings.findings.map { "\(name ?? path):\($0.line): \(sentence($0))" }
      )
    } catch {
      return (ActionTable.all, [sentence(error)])
    }
  }

  func sentence(_ finding: KeyFinding) -> String {
    let words = phrases.setup
    switch finding.problem {
    case .unknownPreset(let name):
      return words.unknownPreset(name, formats.list(KeyPresets.names))
    case .unknownAction(let id, let section):
      if let right = ActionTable.all.first(where: { $0.id == id }) {
        return words.wrongSection(id, right.scope.section)
      }
      let ids = ActionTable.all.filter { $0.scope.section == section }.map(\.id)
      return words.unknownAction(
        id, Nearest.word(to: id, among: ids.isEmpty ? ActionTable.all.map(\.id) : ids))
    case .unreadable(let word, let action): return words.unreadableKey(word, action)
    case .noList(let action): return words.noKeyList(action)
    case .clash(let keys, let action, let other): return words.keyClash(keys, action, other)
    }
  }
}
