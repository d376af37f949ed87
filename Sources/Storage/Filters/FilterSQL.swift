import Domain
import GRDB

/// Turns the terms of a filter into conditions on rows.
///
/// A condition may be null where a property is empty, which counts as false; `not` takes the
/// opposite of that, so that `-amount>10k` shows the deals without an amount too.
struct FilterSQL {
  let asking: Asking
  let rows: FilteredRows

  func conditions(_ terms: [Filter.Term]) throws -> Fragment {
    Fragment.all(try terms.map(condition))
  }

  func condition(_ term: Filter.Term) throws -> Fragment {
    switch term {
    case .words(let words): holding(Words(words))
    case .compare(let property, let comparison, let value):
      try compared(property, comparison, value)
    case .compareProperties(let a, let comparison, let b):
      Fragment("\(rows.column(a.name)) \(comparison.rawValue) \(rows.column(b.name))")
    case .contains(let property, let words):
      Words(words).areHeld(by: rows.folded(property.name))
    case .link(let property, let words): try linked(property, Words(words))
    case .linkToMe(let property): isMe(property.name)
    case .has(let property): has(property)
    case .mark(let mark): try marked(mark)
    case .tag(let tag): tagged(tag)
    case .team(let words): try ownedByTeam(words)
    case .not(let term): "(" + (try condition(term)) + ") IS NOT TRUE"
    // So that the order of a page comes from its index, and not from those of the terms.
    case .any(let terms): "(" + .any(try terms.map(condition)) + " IS TRUE)"
    case .all(let terms): try conditions(terms)
    }
  }

  /// Words in any text of the record that people see, tested row by row.
  private func holding(_ words: Words) -> Fragment {
    guard let table = rows.kind.searchTable else {
      let columns = rows.kind.wordColumns.map { "coalesce(\(rows.column($0)), '')" } + linkedNames
      return words.areHeld(by: "fold(" + columns.joined(separator: " || ' ' || ") + ")")
    }
    return "EXISTS (SELECT 1 FROM \(table)_content c WHERE c.id = \(rows.id) AND "
      + words.areHeld(by: "c.c0") + ")"
  }

  /// What an activity is about, by name.
  private var linkedNames: [String] {
    guard rows.kind == .activity else { return [] }
    return ["account", "contact", "opportunity", "lead"].map { kind in
      "coalesce((SELECT nameKey FROM \(kind) WHERE id = \(rows.column(kind))), '')"
    }
  }

  private func compared(
    _ property: Property, _ comparison: Filter.Comparison, _ value: Value
  ) throws -> Fragment {
    let clock = asking.clock
    let column =
      switch property {
      case CustomerState.property: rows.customerState(on: clock.today, try asking.db.policies())
      case LeadScore.property: rows.leadScore(try asking.scorePoints(), by: clock)
      case LeadScore.gradeProperty:
        rows.leadGrade(try asking.scorePoints(), try asking.gradeCuts(), by: clock)
      default: rows.column(property.name)
      }
    switch (rows.type(of: property), value) {
    case (.instant, .integer(let number)):
      let span = Span(Instant(milliseconds: number), lasting: 1, by: clock)
      return span.compared(comparison) { sign, limit in
        Fragment("\(column) \(sign.rawValue) ?", binding: limit.milliseconds)
      }
    case (.due, .text(let text)):
      guard let span = Due(iso: text).map({ Self.span(of: $0, by: clock) }) else { return .never }
      return span.compared(comparison) { .due(column, $0, $1, by: clock) }
    default:
      return Fragment("\(column) \(comparison.rawValue) ?", [value.databaseValue])
    }
  }

  /// Moments that something is due at are kept to the second.
  private static func span(of due: Due, by clock: Clock) -> Span {
    switch due {
    case .day(let day): Span(day, by: clock)
    case .instant(let instant): Span(instant, lasting: 1000, by: clock)
    }
  }

  func isMe(_ name: String) -> Fragment {
    guard let me = asking.me else { return .never }
    return Fragment("\(rows.column(name)) = ?", binding: me.raw)
  }

  private func has(_ property: Property) -> Fragment {
    let column = rows.column(property.name)
    return rows.type(of: property) == .flag
      ? Fragment("\(column) = 1") : Fragment("(\(column) IS NOT NULL AND \(column) <> '')")
  }

  private func tagged(_ tag: String) -> Fragment {
    guard let word = Tags([tag]).words.first else { return .always }
    return Fragment("instr(' ' || \(rows.column("tags")) || ' ', ?) > 0", binding: " \(word) ")
  }
}
