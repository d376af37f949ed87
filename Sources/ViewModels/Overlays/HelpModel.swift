import Cells
import Domain

/// The keys in reach and what the filter understands, narrowed by what is typed.
public struct HelpModel: Rows {
  public struct Row {
    public enum Meaning {
      case action(Action)
      /// A text for the filter, and what it finds.
      case filter(HelpPhrases.FilterLine)
    }

    public let meaning: Meaning
    /// The keys of this action, or the first and last of several that mean the same; the text of a
    /// filter.
    public let keys: String
  }

  public var query = TextField()
  public private(set) var rows: [Row] = []
  public internal(set) var selected = 0
  var count: Int { rows.count }
  let actions: [Action]
  /// What a word under the cursor means; empty where nothing is to be explained.
  public let about: String
  private let filters: [HelpPhrases.FilterLine]
  /// How keys are printed.
  private let shows: (KeySequence) -> String

  /// - Parameters:
  ///   - about: what a word under the cursor means.
  ///   - filters: none where there is nothing to filter.
  init(
    about: String = "", _ actions: [Action], _ filters: [HelpPhrases.FilterLine],
    _ phrases: Phrases,
    shows: @escaping (KeySequence) -> String
  ) {
    self.about = about
    self.shows = shows
    self.actions = actions.filter { !$0.keys.isEmpty }
    self.filters = filters
    search(phrases)
  }

  var current: Row.Meaning? { rows.indices.contains(selected) ? rows[selected].meaning : nil }

  /// Keeps the actions whose label, sentence or keys hold all typed words.
  mutating func search(_ phrases: Phrases) {
    let words = Folding.words(query.text)
    let typed = query.text.trimmed
    let found = actions.filter { action in
      let text = action.says(phrases)
      let folded = Folding.fold("\(text.label) \(text.help) \(action.id)")
      let holdsAll = !words.isEmpty && words.allSatisfy { folded.contains($0) }
      return typed.isEmpty || holdsAll || action.keys.contains { shows($0) == typed }
    }
    rows = grouped(found, phrases) + foundFilters(words, phrases)
    selected = 0
  }

  private func foundFilters(_ words: [String], _ phrases: Phrases) -> [Row] {
    let found = filters.filter { line in
      let folded = Folding.fold("\(phrases.help.filterTitle) \(line.example) \(line.meaning)")
      return words.allSatisfy { folded.contains($0) }
    }
    return found.map { Row(meaning: .filter($0), keys: $0.example) }
  }

  /// Neighbours that say the same (`m 1` … `m 9`) are one row.
  private func grouped(_ actions: [Action], _ phrases: Phrases) -> [Row] {
    var out: [Row] = []
    for action in actions {
      let keys = action.keys.map(shows)
      if case .action(let last) = out.last?.meaning, last.says(phrases) == action.says(phrases),
        last.scope == action.scope, let first = last.keys.first.map(shows), let key = keys.first
      {
        out[out.count - 1] = Row(meaning: .action(last), keys: "\(first) … \(key)")
      } else {
        out.append(Row(meaning: .action(action), keys: keys.joined(separator: "  ")))
      }
    }
    return out
  }
}
