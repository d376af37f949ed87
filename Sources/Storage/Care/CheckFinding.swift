import Domain
import Foundation
import GRDBSQLite

/// Something that `check` found. Each has a way out, which its case tells.
public enum CheckFinding: Hashable, Sendable {
  /// What is kept in step, and can be rebuilt.
  public enum KeptPart: String, Hashable, Sendable {
    case name, deal, figures, nextStep, lastTouch, search, totals, matches, contacts, fields
  }

  /// SQLite's own words: restore a backup.
  case damaged(String)
  /// A row of `table` links to a row of `parent` that is not there: restore a backup.
  case dangling(table: String, row: Int64, parent: String)
  /// The entry, or one before it, is not what was written: compare with a backup.
  case chainBroken(sequence: Int64)
  /// Rows of a kind for which a kept part is not what it should be: `repair` rebuilds it.
  case outOfStep(Kind, KeptPart, rows: Int)
  /// Others may read the file or write to its folder: take the mode away.
  case tooOpen(path: String, mode: Int, isFolder: Bool)
  /// Less room is left on the disk than a backup takes; bytes.
  case littleSpace(free: Int64, needed: Int64)

  /// Whether something in the file is wrong; the others are advice.
  public var isFault: Bool {
    switch self {
    case .damaged, .dangling, .chainBroken, .outOfStep: true
    case .tooOpen, .littleSpace: false
    }
  }
}

/// The SQLite that runs.
public enum SQLiteLibrary {
  public static var version: String { String(cString: sqlite3_libversion()) }

  /// Up to 3.51.2 a checkpoint may race with a commit. We go round it; other programs may not.
  public static var hasCheckpointRace: Bool { sqlite3_libversion_number() < 3_051_003 }
}
