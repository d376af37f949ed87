import Cells
import Domain

/// The keys in reach, narrowed by what is typed.
public struct HelpModel {
  public struct Row {
    public let action: Action
    /// The keys of this action, or the first and last of several that mean the same.
    public let keys: String
  }

  public var query = TextField()
  public private(set) var rows: [Row] = []
  public private(set) var selected = 0
  let actions: [Action]

  init(_ actions: [Action], _ phrases: Phrases) {
    self.actions = actions
    search(phrases)
  }

  public var current: Action? { rows.indices.contains(selected) ? rows[selected].action : nil }

  /// Keeps the actions whose label, sentence or keys hold all typed words.
  mutating func search(_ phrases: Phrases) {
    let words = Folding.words(query.text)
    let typed = query.text.trimmed
    let found = actions.filter { action in
      let text = phrases[keyPath: action.says]
      let folded = Folding.fold("\(text.label) \(text.help) \(action.id)")
      let holdsAll = !words.isEmpty && words.allSatisfy { folded.contains($0) }
      return typed.isEmpty || holdsAll || action.keys.contains { $0.text == typed }
    }
    rows = grouped(found)
    selected = 0
  }

  /// Neighbours that say the same (`m 1` … `m 9`) are one row.
  private func grouped(_ actions: [Action]) -> [Row] {
    var out: [Row] = []
    for action in actions {
      let keys = action.keys.map(\.text)
      if let last = out.last, last.action.says == action.says, last.action.scope == action.scope,
        let first = last.action.keys.first?.text, let key = keys.first
      {
        out[out.count - 1] = Row(action: last.action, keys: "\(first) … \(key)")
      } else {
        out.append(Row(action: action, keys: keys.joined(separator: "  ")))
      }
    }
    return out
  }

  mutating func move(by step: Int) {
    selected = min(max(0, selected + step), max(0, rows.count - 1))
  }
}
