import Crypto
import Domain
import Foundation
import GRDB

extension SQLiteRepository {
  public func attach(_ file: Attachment, _ pieces: BytePieces) throws -> Attachment {
    var kept = try Contents.named(file, pieces)
    if kept.at.milliseconds == 0 { kept.at = clock.now() }
    try together {
      if try me() == nil { try commit(Change(.join, [])) }
      kept.author = try kept.author ?? me()?.id
      try write { db in try Contents(db).keep(kept.hash, pieces) }
      try commit(.add(kept))
    }
    return kept
  }

  public func readContent(
    of file: Attachment, _ take: (ArraySlice<UInt8>) throws -> Void
  ) throws {
    let hash = try read { db in try Contents(db).read(file.hash, take) }
    guard hash == file.hash else { throw AttachmentRefusal.damaged(file.name) }
  }
}

/// The bytes of files, kept under the hash of all of them.
struct Contents {
  private static let pieceSize = 1 << 18

  private let db: Database
  private let table: String

  init(_ db: Database, table: String = "content") {
    self.db = db
    self.table = table
  }

  /// The table in which the bytes of a bulk change wait.
  static let staged = "temp.stagedContent"

  /// The file with a name that is safe, its size and its hash.
  /// - Throws: `AttachmentRefusal.tooLarge`.
  static func named(_ file: Attachment, _ pieces: BytePieces) throws -> Attachment {
    var named = file
    named.name = Attachment.cleaned(file.name)
    (named.hash, named.size) = try fingerprint(of: pieces)
    return named
  }

  /// - Throws: `AttachmentRefusal.tooLarge`.
  static func fingerprint(of pieces: BytePieces) throws -> (hash: String, size: Int64) {
    var hasher = SHA256()
    var size: Int64 = 0
    try pieces { piece in
      size += Int64(piece.count)
      guard size <= Attachment.largest else { throw AttachmentRefusal.tooLarge }
      hasher.update(data: piece)
    }
    return (hasher.finalize().hexadecimal, size)
  }

  /// Writes the bytes, unless a file that holds the same is there.
  /// - Throws: `AttachmentRefusal.changedMeanwhile`; nothing is kept then.
  func keep(_ hash: String, _ pieces: BytePieces) throws {
    let known = Fragment("SELECT 1 FROM \(table) WHERE hash = ?", binding: hash)
    guard try db.first(known, { _ in true }) == nil else { return }
    var hasher = SHA256()
    var rest = Data()
    var place = 0
    func write(_ size: Int) throws {
      try db.run(
        Fragment(
          "INSERT INTO \(table) VALUES (?, ?, ?)", binding: hash, place, Data(rest.prefix(size))))
      rest = Data(rest.dropFirst(size))
      place += 1
    }
    try pieces { piece in
      hasher.update(data: piece)
      rest.append(contentsOf: piece)
      while rest.count >= Self.pieceSize { try write(Self.pieceSize) }
    }
    if !rest.isEmpty { try write(rest.count) }
    guard hasher.finalize().hexadecimal == hash else { throw AttachmentRefusal.changedMeanwhile }
  }

  /// Hands out the bytes in their order.
  /// - Returns: the hash of what is there.
  func read(_ hash: String, _ take: (ArraySlice<UInt8>) throws -> Void) throws -> String {
    var hasher = SHA256()
    let query = Fragment("SELECT bytes FROM content WHERE hash = ? ORDER BY place", binding: hash)
    try db.each(query) { cells in
      let bytes = [UInt8](cells.data(0))
      hasher.update(data: bytes)
      try take(bytes[...])
      return true
    }
    return hasher.finalize().hexadecimal
  }

  /// Days for which the bytes of a file that was deleted wait for its return.
  static let daysKept = 30

  /// Lets go of the bytes that no file names, unless the journal has told of it since then.
  func letGo(since moment: Instant) throws {
    let entries = try Journal(db).entries(
      where: Fragment("j.at >= ?", binding: moment.milliseconds))
    let told = entries.flatMap(\.entry.touches).filter { $0.reference.kind == .attachment }
      .flatMap { $0.fields.filter { $0.name == "hash" }.flatMap { [$0.before, $0.after] } }
      .compactMap(\.text)
    let unnamed = try db.rows(
      Fragment("SELECT DISTINCT hash FROM content WHERE hash NOT IN (SELECT hash FROM attachment)")
    ) { $0.text(0) }
    for hash in Set(unnamed).subtracting(told) {
      try db.run(Fragment("DELETE FROM content WHERE hash = ?", binding: hash))
    }
  }
}

extension SHA256.Digest {
  /// As files' hashes are written: 64 small hexadecimal digits.
  var hexadecimal: String {
    map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }
}

extension Proof {
  /// Every file's bytes are there, and are what they were.
  func contents() throws -> [CheckFinding] {
    let files = try db.rows(Fragment("SELECT hash, min(name) FROM attachment GROUP BY hash")) {
      ($0.text(0), $0.text(1))
    }
    return try files.compactMap { hash, name in
      try Contents(db).read(hash) { _ in } == hash ? nil : .damaged("\(name): \(hash)")
    }
  }
}
