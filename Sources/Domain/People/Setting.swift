/// A choice that belongs to the business and is kept in the file, such as its currency.
public struct Setting: Entity {
  public var id: ID<Setting>
  public var name = ""
  public var value = ""

  public init(id: ID<Setting>) { self.id = id }

  public static let kind = Kind.setting
  public static let slots: [Slot<Setting>] = [
    Slot("id", \.id), Slot("name", \.name), Slot("value", \.value),
  ]
  public static let schema = makeSchema()

  /// The names that Kariz knows.
  public enum Name: String, CaseIterable, Sendable { case currency }
}

extension Setting {
  /// What gives a setting of the file this value; `nil` when it has it already.
  public static func change(
    _ name: Name, to value: String, in repository: Repository
  ) throws -> Change? {
    let before = try repository.all(Setting.self).first { $0.name == name.rawValue }
    var after = before ?? Setting(id: repository.newID(Setting.self))
    after.name = name.rawValue
    after.value = value
    return Edit(before: before, after: after).map { Change(.setting, [$0]) }
  }
}
