import Domain
import Foundation
import GRDB

/// What an entry is about, before it is one.
struct Heading {
  let act: Act
  let nature: JournalEntry.Nature
  var reverses: Int64?
  var reason = ""
}

/// Who writes an entry, in which run, and when.
struct Author {
  let user: ID<User>
  let run: Int64
  let at: Instant
}

/// The entries of the file: each chains the digest of what it says to the one before it, and none
/// is ever changed.
struct Journal {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// The sequence that the next entry will have.
  func nextSequence() throws -> Int64 { try (last()?.sequence ?? 0) + 1 }

  @discardableResult
  func append(_ heading: Heading, by author: Author, _ payload: Payload) throws -> Int64 {
    let last = try last()
    let text = try payload.encoded()
    let link = ChainLink(
      sequence: (last?.sequence ?? 0) + 1, at: author.at.milliseconds, user: author.user.raw,
      run: author.run, act: heading.act.rawValue, nature: heading.nature.rawValue,
      reverses: heading.reverses, reason: heading.reason,
      count: payload.touches.count + (payload.batch?.count ?? 0), payload: text)
    try insert(link, text, hash: link.hash(after: last?.hash ?? ChainLink.beginning))
    for touch in payload.touches { try insert(touch, link.sequence) }
    return link.sequence
  }

  private func insert(_ link: ChainLink, _ payload: String, hash: Data) throws {
    try db.run(
      Fragment(
        """
        INSERT INTO journal(sequence, at, user, run, act, nature, reverses, reason, count, payload,
          digest, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        binding: link.sequence, link.at, link.user, link.run, link.act, link.nature, link.reverses,
        link.reason, link.count, payload, link.digest, hash))
  }

  private func insert(_ touch: Touch, _ sequence: Int64) throws {
    guard let reference = touch.reference else { return }
    // A record may come twice in one change.
    try db.run(
      Fragment("INSERT OR IGNORE INTO journalTouch VALUES (?, ?)", binding: reference.raw, sequence)
    )
  }

  /// The newest entry; `nil` in a file that is just being made.
  func last() throws -> (sequence: Int64, hash: Data)? {
    try db.first(Fragment("SELECT sequence, hash FROM journal ORDER BY sequence DESC")) {
      ($0.integer(0) ?? 0, $0.data(1))
    }
  }

  /// Who touched a record last, and when; the import that brought it counts.
  func lastTouch(of reference: Reference) throws -> (by: String, at: Instant)? {
    let query = Fragment(
      """
      SELECT coalesce(u.name, u.login, ''), j.at FROM journal j LEFT JOIN user u ON u.id = j.user
        WHERE j.sequence = coalesce((SELECT max(t.sequence) FROM journalTouch t WHERE t.record = ?),
          (SELECT r.batch FROM \(reference.kind.rawValue) r WHERE r.id = ?))
      """, binding: reference.raw, reference.raw)
    return try db.first(query) { ($0.text(0), $0.instant(1) ?? Instant(milliseconds: 0)) }
  }
}
