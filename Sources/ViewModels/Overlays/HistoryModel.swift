import Cells
import Domain

/// What was changed, newest first: by everybody in the whole file, or of one record.
public struct HistoryModel {
  /// What the cursor was on when it was opened.
  public let record: Reference?
  public private(set) var showsRecord = false
  public internal(set) var list = ListWindow<JournalEntry>(isTrimmed: false)

  init(_ record: Reference?) { self.record = record }

  public var current: JournalEntry? { list.current }

  /// Whose changes are shown; `nil` is everything.
  public var subject: Reference? { showsRecord ? record : nil }

  /// A later entry, which is held whenever this one is, takes it back.
  public func isTakenBack(_ entry: JournalEntry) -> Bool {
    list.rows.contains { $0.reverses == entry.sequence }
  }

  /// It can be undone by the one who did it.
  public func stands(_ entry: JournalEntry) -> Bool { entry.isDeed && !isTakenBack(entry) }

  /// Rows below the list that say what the entry under the cursor changed.
  public static func detailRows(_ size: Size) -> Int { size.height < 20 ? 1 : 4 }

  /// Rows of the list: between the frame and the details.
  public static func height(_ size: Size) -> Int { max(1, size.height - detailRows(size) - 7) }

  /// Reads it from the newest entry on; the cursor stays on its line.
  mutating func load(_ repository: Repository, size: Size) throws {
    let line = list.selected
    let fetch = fetch(repository)
    try list.load(height: Self.height(size), fetch)
    try list.move(by: line, fetch)
  }

  mutating func turn(_ repository: Repository, size: Size) throws {
    showsRecord.toggle()
    try list.load(height: Self.height(size), fetch(repository))
  }

  mutating func move(_ step: Step, _ repository: Repository) throws {
    guard step != .bottom else { return }
    try list.move(step, fetch(repository))
  }

  /// It is read backwards in time; what is above the cursor is held or read from the start.
  private func fetch(_ repository: Repository) -> ListWindow<JournalEntry>.Fetch {
    let subject = subject
    return { part, limit in
      switch part {
      case .after(let entry):
        try repository.log(of: subject, before: entry.sequence, limit: limit)
      case .start, .end, .before: try repository.log(of: subject, before: nil, limit: limit)
      }
    }
  }
}

nonisolated extension JournalEntry {
  /// Somebody did this, or did it again; not what was taken back, nor what the program did itself.
  var isDeed: Bool { nature == .act || nature == .redo }
}
