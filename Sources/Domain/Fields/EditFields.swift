/// Why a field cannot be as somebody wants it.
public enum FieldRefusal: Error, Hashable, Sendable {
  case noName
  /// It is the name of a built-in property, or of another field.
  case taken(String)
  /// A choice without anything to choose.
  case noChoices
  /// Something to choose where nothing is chosen.
  case needlessChoices
  /// What is written into it, and where, was settled when it was made.
  case settled
}

extension Repository {
  /// The field as it is to be kept: its name said once, a new one behind the others.
  /// - Parameter builtIn: names that mean something already, for the records of its kind.
  /// - Throws: `FieldRefusal`.
  public func kept(
    _ field: CustomField, before: CustomField?, builtIn: [String]
  ) throws -> CustomField {
    var field = field
    field.name = field.name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let key = Property.key(field.name)
    guard !key.isEmpty else { throw FieldRefusal.noName }
    let others = try customFields().of(field.of.kind).filter { $0.id != field.id }
    guard !(builtIn + others.map(\.name)).contains(where: { Property.key($0) == key }) else {
      throw FieldRefusal.taken(field.name)
    }
    guard field.type != .choice || !field.choices.items.isEmpty else {
      throw FieldRefusal.noChoices
    }
    guard field.type == .choice || field.choices.items.isEmpty else {
      throw FieldRefusal.needlessChoices
    }
    if let before {
      guard before.of == field.of, before.type == field.type else { throw FieldRefusal.settled }
    } else {
      field.position = (others.map(\.position).max() ?? 0) + 1
    }
    return field
  }

  /// One place up or down among those of its kind; an empty change at the end.
  public func order(_ field: CustomField, by step: Int) throws -> Change {
    var fields = try customFields().of(field.of.kind)
    guard let place = fields.firstIndex(where: { $0.id == field.id }),
      fields.indices.contains(place + step)
    else { return Change(.edit, []) }
    fields.swapAt(place, place + step)
    return Change(
      .edit,
      fields.enumerated().map { place, field in
        var moved = field
        moved.position = place + 1
        return Edit(before: field, after: moved)
      })
  }
}

extension Property {
  /// What a name comes to, however it is written: `Loyalty card`, `loyalty-card`, `loyaltyCard`.
  public static func key(_ name: String) -> String { Folding.words(name).joined() }
}
