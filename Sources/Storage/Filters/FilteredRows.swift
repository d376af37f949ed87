import Domain

/// The rows that a condition is about, and how SQL spells their properties.
struct FilteredRows {
  let kind: Kind
  let alias: String
  /// Spellings of properties that are no plain column here.
  var special: [String: String] = [:]

  init(_ kind: Kind, as alias: String, special: [String: String] = [:]) {
    self.kind = kind
    self.alias = alias
    self.special = special
  }

  var id: String { column("id") }

  /// `NULL` when the kind has no such property, so that no row has a value for it.
  func column(_ name: String) -> String {
    if let spelling = special[name] { return spelling }
    // By a rule too; a word that names no segment is found as it stands.
    if name == "segment", [.account, .contact].contains(kind) {
      return "coalesce(\(alias).inSegment, \(alias).segment)"
    }
    if name == "roles", kind == .opportunity { return roles }
    if let field = CustomValues.field(named: name) {
      return "json_extract(\(alias).custom, '$.\"\(field)\"')"
    }
    if let property = kind.schema.property(name) { return "\(alias).\"\(property.column)\"" }
    return name == "name" && kind.hasNameKey ? "nullif(\(alias).nameKey, '')" : "NULL"
  }

  /// The parts that people have in a deal.
  private var roles: String {
    "(SELECT group_concat(role, ' ') FROM affiliation WHERE opportunity = \(id) AND active)"
  }

  /// The folded text of a property.
  func folded(_ name: String) -> String {
    if name == "name" && kind.hasNameKey { return "\(alias).nameKey" }
    let isPhones = kind.schema.property(name)?.type == .phones
    return (isPhones ? "phones" : "fold") + "(\(column(name)))"
  }

  func type(of property: Property) -> PropertyType {
    kind.schema.property(property.name)?.type ?? property.type
  }
}
