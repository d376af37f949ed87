import Domain
import GRDB

/// The keys under which duplicates are found, as one change moves them: those of the row before go,
/// those of the row after come. A change that touches none of them costs nothing.
struct AffectedMatches {
  private var moves: [(Reference, gone: Set<Int64>, come: Set<Int64>)] = []

  mutating func note(_ change: RowChange) throws {
    guard change.touches(Party.fields), let one = change.after ?? change.before else { return }
    let gone = change.before.flatMap { Party($0) }?.keys ?? []
    let come = change.after.flatMap { Party($0) }?.keys ?? []
    guard gone != come else { return }
    moves.append((Reference(one.kind, one.id), gone.subtracting(come), come.subtracting(gone)))
  }

  func settle(_ db: Database) throws {
    for (record, gone, come) in moves {
      guard let number = record.kind.matchNumber else { continue }
      for key in gone {
        try db.run(
          Fragment(
            "DELETE FROM matchKey WHERE value = ? AND kind = ? AND record = ?",
            binding: key, number, record.raw))
      }
      for key in come {
        try db.run(
          Fragment(
            "INSERT OR IGNORE INTO matchKey VALUES (?, ?, ?)", binding: key, number, record.raw))
      }
    }
  }
}

extension Kind {
  /// How `matchKey` names the kind; `nil` for one that has no duplicates.
  var matchNumber: Int? { Party.kinds.firstIndex(of: self) }

  init?(matchNumber: Int) {
    guard Party.kinds.indices.contains(matchNumber) else { return nil }
    self = Party.kinds[matchNumber]
  }
}
