import Foundation
import Storage

/// Moves the log of the interface's repository into the file while nobody types: a disk may take half
/// a second for it, which no key should wait for.
final class LogKeeper {
  /// Milliseconds without an event that are a pause.
  static let pause = 400

  private let repository: SQLiteRepository
  private let opening: JobOpening

  init(_ repository: SQLiteRepository, _ opening: JobOpening) {
    self.repository = repository
    self.opening = opening
    repository.leaveLog()
  }

  var isDue: Bool { repository.hasLongLog }

  func start() {
    repository.handOverLog()
    let opening = opening
    Thread {
      do {
        try opening.open(isReadOnly: false).moveLog()
      } catch {
        // Somebody writes or the disk is full: both are met, and told, by the next change.
        return
      }
    }.start()
  }
}
