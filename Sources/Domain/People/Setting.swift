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
  public enum Name: String, CaseIterable, Sendable { case currency, firstContactHours }
}

extension Repository {
  /// What the file says of a choice; `nil` where nobody has made it.
  public func setting(_ name: Setting.Name) throws -> String? {
    try all(Setting.self).first { $0.name == name.rawValue }?.value
  }

  /// Hours after which a new lead that nobody has contacted stands first (R011).
  public func firstContactHours() throws -> Int {
    try setting(.firstContactHours).flatMap { Int($0) } ?? Lead.hoursToContact
  }
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

extension Setting {
  /// A number of hours up to a year, in digits of any script.
  public static func hours(_ text: String) -> Int? {
    guard let hours = Numbers.whole(text.trimmed), (1...8760).contains(hours) else { return nil }
    return Int(hours)
  }
}
