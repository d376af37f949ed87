import Domain
import GRDB

/// What a term asks of a field that people have made, as a stretch of its keys.
struct FieldQuestion {
  private let field: Int64
  /// A condition on a key `k`.
  private let condition: Fragment

  /// - Returns: `nil` for a term about anything else.
  init?(_ term: Filter.Term) {
    switch term {
    case .compare(let property, let comparison, let value):
      self.init(property, Self.compared(comparison, value))
    case .contains(let property, let words):
      // The longest word leads to the fewest records; the row itself is asked for the others.
      guard let word = Words(words).words.max(by: { $0.utf8.count < $1.utf8.count }) else {
        return nil
      }
      self.init(property, Self.begins(FieldKeys.cut(word)))
    case .has(let property):
      self.init(
        property, property.type == .flag ? Fragment("k.value = 1") : Fragment("k.value IS NOT NULL")
      )
    case .words, .compareProperties, .link, .linkToMe, .mark, .tag, .team, .not, .any, .all:
      return nil
    }
  }

  private init?(_ property: Property, _ condition: Fragment) {
    guard let field = CustomValues.field(named: property.name) else { return nil }
    self.field = field
    self.condition = condition
  }

  /// The first term of a filter that has keys, however many rows it leaves.
  static func first(in filter: Filter, of rows: FilteredRows) -> Shortcut? {
    filter.terms.lazy.compactMap(Self.init).first?.shortcut(to: rows)
  }

  func shortcut(to rows: FilteredRows) -> Shortcut {
    let keys = Fragment("fieldKey k WHERE k.field = ? AND ", binding: field) + condition
    return Shortcut(
      from: "\(rows.kind.rawValue) \(rows.alias)",
      condition: "\(rows.alias).id IN (SELECT k.record FROM " + keys + ")", isExact: false,
      counted: "FROM " + keys)
  }

  private static func compared(_ comparison: Filter.Comparison, _ value: Value) -> Fragment {
    guard let text = value.text else {
      return Fragment("k.value \(comparison.rawValue) ?", [value.databaseValue])
    }
    // Whole texts stand together, between the sign before them and the next one.
    return Fragment(
      "k.value \(comparison.rawValue) ? AND k.value >= '=' AND k.value < '>'",
      binding: FieldKeys.whole(text))
  }

  private static func begins(_ word: String) -> Fragment {
    Fragment("k.value >= ? AND k.value < ?", binding: word, word + "\u{10FFFF}")
  }
}
