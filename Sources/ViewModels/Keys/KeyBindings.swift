import Cells

/// The table of actions with a person's own keys laid over it.
public struct KeyBindings {
  public let actions: [Action]
  /// In the order of the file.
  public let findings: [KeyFinding]

  public init(_ file: KeyFile, over usual: [Action] = ActionTable.all) {
    var findings: [KeyFinding] = []
    var table = usual
    if let preset = file.preset {
      if let words = KeyPresets.all.first(where: { $0.name == preset })?.keys {
        for (id, keys) in words { table.bind(id, KeyList(keys)) }
      } else {
        findings.append(KeyFinding(line: file.presetLine, problem: .unknownPreset(preset)))
      }
    }
    var entries: [ReadEntry] = []
    for entry in file.entries {
      do throws(KeyFinding.Failure) {
        entries.append(try ReadEntry(entry, in: table))
      } catch {
        findings.append(KeyFinding(line: entry.line, problem: error.problem))
      }
    }
    while true {
      let bound = table.bound(by: entries)
      guard let clash = bound.firstClash(of: entries) else {
        actions = bound
        break
      }
      entries.removeAll { $0.line == clash.line }
      findings.append(clash)
    }
    self.findings = findings.sorted { $0.line < $1.line }
  }
}

extension KeyFinding {
  nonisolated fileprivate struct Failure: Error { let problem: Problem }
}

/// The words of a list, read: they replace the usual keys, or are added to them.
private struct KeyList {
  private var replaced: [KeySequence] = []
  private var added: [KeySequence] = []
  private var adds = false

  /// - Throws: `Failure` with the word that means no key.
  init(_ words: [String], of action: String) throws(KeyFinding.Failure) {
    for word in words {
      let isAdded = word.count > 1 && word.hasPrefix("+")
      guard let sequence = KeySequence(reading: isAdded ? String(word.dropFirst()) : word) else {
        throw KeyFinding.Failure(problem: .unreadable(word, action: action))
      }
      if isAdded { added.append(sequence) } else { replaced.append(sequence) }
      adds = adds || isAdded
    }
  }

  /// - Precondition: all words can be read; the presets are tested for it.
  init(_ words: [String]) {
    guard let list = try? KeyList(words, of: "") else {
      preconditionFailure("an unreadable preset")
    }
    self = list
  }

  func laid(over usual: [KeySequence]) -> [KeySequence] {
    let base = adds && replaced.isEmpty ? usual : replaced
    return base + added.filter { !base.contains($0) }
  }
}

/// An entry that names an action and keys.
private struct ReadEntry {
  let action: String
  let keys: KeyList
  let line: Int

  init(_ entry: KeyFile.Entry, in table: [Action]) throws(KeyFinding.Failure) {
    guard table.contains(where: { $0.id == entry.action && $0.scope.section == entry.section })
    else {
      throw KeyFinding.Failure(
        problem: .unknownAction(entry.action, section: entry.section))
    }
    guard let words = entry.keys else {
      throw KeyFinding.Failure(problem: .noList(action: entry.action))
    }
    action = entry.action
    keys = try KeyList(words, of: entry.action)
    line = entry.line
  }
}

extension Scope {
  /// Where `keys.toml` has its actions: what works on every page stands under `global`.
  nonisolated public var section: String {
    switch self {
    case .anywhere, .app, .page: "global"
    default: rawValue
    }
  }
}

extension [Action] {
  fileprivate mutating func bind(_ id: String, _ keys: KeyList) {
    guard let place = firstIndex(where: { $0.id == id }) else { return }
    self[place].keys = keys.laid(over: self[place].keys)
  }

  fileprivate func bound(by entries: [ReadEntry]) -> [Action] {
    entries.reduce(into: self) { $0.bind($1.action, $1.keys) }
  }

  /// Two actions of one scope of which one begins with the keys of the other, where the later of
  /// these entries is to blame.
  fileprivate func firstClash(of entries: [ReadEntry]) -> KeyFinding? {
    for entry in entries.reversed() {
      guard let mine = first(where: { $0.id == entry.action }) else { continue }
      for other in self where other.scope == mine.scope && other.id != mine.id {
        guard let keys = mine.shared(with: other) else { continue }
        return KeyFinding(
          line: entry.line, problem: .clash(keys: keys.text, action: mine.id, other: other.id))
      }
    }
    return nil
  }
}

extension Action {
  /// Keys of this action that another one stands in the way of.
  fileprivate func shared(with other: Action) -> KeySequence? {
    keys.first { mine in other.keys.contains(where: mine.meets) }
  }
}
