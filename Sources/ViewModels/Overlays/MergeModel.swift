import Domain

/// Records side by side that are to become one, field by field.
public struct MergeModel: Rows {
  public private(set) var merger: Merger
  public internal(set) var selected = 0
  var count: Int { fields.count }

  /// More than these do not stand side by side.
  static let most = 4

  init(_ merger: Merger) { self.merger = merger }

  /// What there is to choose.
  public var fields: [Merger.Field] { merger.differing }
  public var references: [Reference] { merger.records.map { Reference($0.kind, $0.id) } }

  /// Takes the field under the cursor from the next record, or the one before.
  mutating func choose(by step: Int) {
    guard fields.indices.contains(selected) else { return }
    let field = fields[selected]
    let count = merger.records.count
    merger.choices[field.name] = (merger.source(of: field) + step + count) % count
  }

  /// The next one stays instead; what was chosen goes with its record.
  mutating func keepNext() {
    let records = merger.records
    let count = records.count
    let choices = merger.choices
    merger = merger.reordered(Array(records.dropFirst() + [records[0]]))
    merger.choices = choices.mapValues { ($0 + count - 1) % count }
    move(to: selected)
  }
}
