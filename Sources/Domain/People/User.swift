/// Somebody who works with the file.
public struct User: Entity {
  public enum Role: String, Choice {
    case salesperson, manager, marketer, support, executive, administrator
  }

  public var id: ID<User>
  public var login = ""
  public var name = ""
  public var email = ""
  public var role = Role.salesperson
  public var team: ID<Team>?
  public var manager: ID<User>?
  public var active = true
  public var externalId = ""
  public var createdAt = Instant(milliseconds: 0)
  public var updatedAt = Instant(milliseconds: 0)

  public init(id: ID<User>) { self.id = id }

  public static let slots: [Slot<User>] = [
    Slot("id", \.id), Slot("login", \.login), Slot("name", \.name), Slot("email", \.email),
    Slot("role", \.role), Slot("team", \.team), Slot("manager", \.manager),
    Slot("active", \.active), Slot("externalId", \.externalId),
    Slot("createdAt", \.createdAt), Slot("updatedAt", \.updatedAt),
  ]
  public static let schema = makeSchema()
  public static let kind = Kind.user

  /// A login made from a name: `Moses Frase` is `moses.frase`.
  public static func login(from name: String) -> String {
    Folding.words(name).joined(separator: ".")
  }
}

/// People who sell together.
public struct Team: Entity {
  public var id: ID<Team>
  public var name = ""

  public init(id: ID<Team>) { self.id = id }

  public static let kind = Kind.team
  public static let slots: [Slot<Team>] = [Slot("id", \.id), Slot("name", \.name)]
  public static let schema = makeSchema()
}
