import Domain
import GRDB

/// Runs `body` and says in our own words what SQLite had to say. Its words and codes stop here.
func telling<T>(_ path: String, _ body: () throws -> T) throws -> T {
  do {
    return try body()
  } catch let error as DatabaseError {
    throw RepositoryError(error, path: path)
  }
}

extension RepositoryError {
  init(_ error: DatabaseError, path: String) {
    let words = error.message ?? ""
    self =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_INTERRUPT: .tooSlow
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path: path)
      case .SQLITE_NOTADB: .notOurs(path: path, what: "not a database")
      case .SQLITE_CORRUPT: .damaged(path: path, what: words)
      case .SQLITE_CONSTRAINT where words.hasSuffix("user.login"): .loginTaken
      case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG: .refused(words)
      case .SQLITE_FULL: .diskFull(path: path)
      default: .cannotOpen(path: path, why: words)
      }
  }
}

extension DatabaseError {
  /// The disk did not take what was written; nothing that the connection holds is certain any more.
  var isDiskFailure: Bool { [.SQLITE_FULL, .SQLITE_IOERR].contains(resultCode) }
}

extension Database {
  /// Runs `body` as one transaction; whatever it throws leaves no trace.
  func whole<T>(_ kind: TransactionKind, _ body: () throws -> T) throws -> T {
    try beginTransaction(kind)
    do {
      let result = try body()
      try commit()
      return result
    } catch {
      if isInsideTransaction { try rollback() }
      throw error
    }
  }
}
