import Domain

/// The fields that people have made, kind by kind, to be changed in place.
public struct OwnFieldsModel: Rows {
  public private(set) var fields: [CustomField] = []
  public internal(set) var selected = 0
  var count: Int { fields.count }

  public var current: CustomField? { fields.indices.contains(selected) ? fields[selected] : nil }

  mutating func load(_ repository: Repository) throws {
    let before = current?.id
    let all = try repository.customFields()
    fields = CustomField.Owner.allCases.flatMap { all.of($0.kind) }
    if let before { select(before) }
    move(to: selected)
  }

  mutating func select(_ field: ID<CustomField>) {
    selected = fields.firstIndex { $0.id == field } ?? selected
  }
}
