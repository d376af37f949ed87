import Domain
import GRDB

extension SQLiteRepository {
  @discardableResult
  public func commit(_ change: Change) throws -> Int64 {
    try enter(Heading(act: change.act, nature: .act, reason: change.reason)) { door in
      for edit in change.edits { try door.apply(edit) }
      return nil
    }
  }

  /// Writes one entry and all that it stands for, as one transaction.
  /// - Parameter body: takes the edits through the door, and gives the batch when rows came or went
  ///   in bulk.
  /// - Returns: the sequence of the entry; that of the newest one when nothing was changed.
  @discardableResult
  func enter(_ heading: Heading, _ body: (inout Door) throws -> Batch?) throws -> Int64 {
    try write { db in
      let author = try heading.nature == .system ? program : author(db)
      var door = Door(db)
      let batch = try body(&door)
      try door.settle()
      let journal = Journal(db)
      if door.changesSmallTables || batch != nil { forgetSmallTables() }
      guard !door.touches.isEmpty || batch != nil else { return try journal.last()?.sequence ?? 0 }
      let payload = Payload(touches: door.touches, batch: batch)
      return try journal.append(heading, by: author, payload)
    }
  }
}
