import Domain
import GRDB

/// What a filter's words mean while one answer is read: the file, who acts and what time it is.
struct Asking {
  let db: Database
  let me: ID<User>?
  let clock: Clock
}

extension SQLiteRepository {
  /// Reads an answer in one short transaction, knowing who acts where the filter asks for that.
  func ask<T>(_ filter: Filter, _ body: (Asking) throws -> T) throws -> T {
    let me = filter.leaves.contains(where: \.namesMe) ? try me()?.id : nil
    return try read { try body(Asking(db: $0, me: me, clock: clock)) }
  }
}

extension Filter.Term {
  /// The term itself is about the user who acts.
  var namesMe: Bool {
    switch self {
    case .linkToMe, .mark(.mine): true
    case .words, .compare, .compareProperties, .contains, .link, .has, .mark, .tag, .team, .not,
      .any, .all:
      false
    }
  }
}
