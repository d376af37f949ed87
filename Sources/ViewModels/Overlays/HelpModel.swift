import Cells
import Domain

/// The keys in reach, narrowed by what is typed.
public struct HelpModel {
  public struct Row: Identifiable {
    public let action: Action
    public nonisolated var id: String { action.id }
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
    rows = actions.filter { action in
      let text = phrases[keyPath: action.says]
      let folded = Folding.fold("\(text.label) \(text.help) \(action.id)")
      let holdsAll = !words.isEmpty && words.allSatisfy { folded.contains($0) }
      return typed.isEmpty || holdsAll || action.keys.contains { $0.text == typed }
    }.map(Row.init)
    selected = 0
  }

  mutating func move(by step: Int) {
    selected = min(max(0, selected + step), max(0, rows.count - 1))
  }
}
