import Domain
import GRDB

/// Who acts, as a row of the file.
enum Actors {
  /// The user with this login, else the one of this name.
  static func find(_ actor: Actor, db: Database) throws -> User? {
    let query = Fragment(
      """
      SELECT \(Kind.user.columns(of: "r")) FROM user r WHERE r.login = ? OR r.nameKey = ?
        ORDER BY r.login = ? DESC, r.id
      """,
      binding: actor.login, Folding.fold(actor.name ?? actor.login), actor.login)
    return try db.first(query) { try User($0.record(.user)) }
  }

  /// The row of somebody who was never here before.
  static func make(_ actor: Actor, id: ID<User>, at now: Instant) -> User {
    var user = User(id: id)
    let isLogin = !actor.login.isEmpty && !actor.login.contains(where: \.isWhitespace)
    user.login = isLogin ? actor.login : User.login(from: actor.login)
    if user.login.isEmpty { user.login = "user" }
    user.name = actor.name ?? actor.login
    user.createdAt = now
    user.updatedAt = now
    return user
  }
}

extension SQLiteRepository {
  /// The program itself, for entries that are nobody's act.
  var program: Author { Author(user: ID(0), run: run, at: clock.now()) }

  /// Who writes the next entry; a first change is preceded by the entry that lets them join.
  func author(_ db: Database) throws -> Author {
    let now = clock.now()
    if let user = try Actors.find(actor, db: db) { return Author(user: user.id, run: run, at: now) }
    let user = Actors.make(actor, id: newID(User.self), at: now)
    let author = Author(user: user.id, run: run, at: now)
    var door = Door(db)
    if let edit = Edit(before: nil, after: user) { try door.apply(edit) }
    try door.settle()
    let heading = Heading(act: .join, nature: .system)
    try Journal(db).append(heading, by: author, Payload(touches: door.touches))
    forgetSmallTables()
    return author
  }
}
