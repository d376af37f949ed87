/// Several records of one kind that are the same party, on their way to be one.
public struct Merger: Sendable {
  /// The one that stays, then the others in the order in which they fill what it lacks.
  public let records: [Record]
  /// Whose value a field gets, where somebody chose it: the place in `records` by `Field.name`.
  public var choices: [String: Int] = [:]
  private let custom: CustomFields

  /// - Precondition: at least one record, all of one kind.
  public init(_ records: [Record], _ custom: CustomFields = CustomFields([])) {
    precondition(!records.isEmpty, "somebody is merged")
    self.records = records
    self.custom = custom
  }

  public var survivor: Record { records[0] }
  public var kind: Kind { survivor.kind }

  /// What is chosen as one: a property, or several that mean something only together.
  public struct Field: Hashable, Sendable {
    /// The property's name, or `address` for its five.
    public let name: String
    public let properties: [Property]
  }

  /// Fields in which the records differ, or that only some of them have: what there is to choose.
  public var differing: [Field] {
    fields.filter { field in
      Set(records.map { values(of: field, in: $0) }).count > 1 && !isUnited(field)
    }
  }

  /// Every field that a merge decides on, in the order of the properties.
  public var fields: [Field] {
    var fields: [Field] = []
    for property in properties where !Self.untouched.contains(property.name) {
      let name = Self.block(of: property, kind)
      if let last = fields.firstIndex(where: { $0.name == name }) {
        fields[last] = Field(name: name, properties: fields[last].properties + [property])
      } else {
        fields.append(Field(name: name, properties: [property]))
      }
    }
    return fields
  }

  private var properties: [Property] {
    kind.properties.filter { $0.type != .custom } + custom.properties(of: kind)
  }

  /// The same records with another one as the one that stays.
  public func reordered(_ records: [Record]) -> Merger { Merger(records, custom) }

  /// Whose value the field gets: the one that was chosen, else the survivor's, else the first that is
  /// there; of addresses, the fullest.
  public func source(of field: Field) -> Int {
    if let chosen = choices[field.name], records.indices.contains(chosen) { return chosen }
    func filled(_ place: Int) -> Int { values(of: field, in: records[place]).count { !$0.isNull } }
    if filled(0) > 0, field.name != "address" { return 0 }
    return records.indices.max { (filled($0), -$0) < (filled($1), -$1) } ?? 0
  }

  public func values(of field: Field, in record: Record) -> [Value] {
    field.properties.map { record[$0.name] }
  }

  /// Nobody has to choose: they are united.
  private func isUnited(_ field: Field) -> Bool {
    field.properties.allSatisfy {
      [.texts, .phones, .tags].contains($0.type) || $0.name == "notes"
    }
  }

  private static let untouched: Set = ["id", "createdAt", "updatedAt"]

  /// An amount goes with its currency, and the parts of an address go together.
  private static func block(of property: Property, _ kind: Kind) -> String {
    if property.name.hasPrefix("address.") { return "address" }
    let amounts: [Kind: String] = [.account: "annualRevenue", .lead: "budget"]
    return property.name == "currency" ? amounts[kind] ?? property.name : property.name
  }
}

extension Merger {
  /// The one record that they become.
  public func merged(at now: Instant) -> Record {
    var result = survivor
    for field in fields {
      let source = records[source(of: field)]
      for property in field.properties {
        result[property.name] = united(property) ?? source[property.name]
      }
    }
    let gone = Set(records.dropFirst().map(\.id) + [survivor.id])
    if let parent = result["parent"].integer, gone.contains(parent) { result["parent"] = .null }
    let created = records.compactMap { $0["createdAt"].integer }.filter { $0 > 0 }
    result["createdAt"] = created.min().map { .integer($0) } ?? result["createdAt"]
    result["updatedAt"] = now.value
    return result
  }

  /// Texts of all of them, each once; `nil` for a property that has one value.
  private func united(_ property: Property) -> Value? {
    switch (property.name, property.type) {
    case ("notes", _): notes
    case ("optedOut", _):
      records.map { $0["optedOut"] }.max { ($0.integer ?? 0) < ($1.integer ?? 0) }
    case (_, .phones): Texts.united(numbers: items(of: property.name)).value
    case (_, .texts): Texts.united(items(of: property.name)).value
    case (_, .tags): Tags(records.flatMap { Tags($0[property.name])?.words ?? [] }).value
    default: nil
    }
  }

  private func items(of name: String) -> [String] {
    records.flatMap { Texts($0[name])?.items ?? [] }
  }

  /// The notes of each under the name that it had.
  private var notes: Value {
    let own = survivor["notes"].text ?? ""
    let others = records.dropFirst().compactMap { record -> String? in
      guard let text = record["notes"].text, text != own else { return nil }
      return "— \(Self.name(of: record)):\n\(text)"
    }
    return ([own] + others).filter { !$0.isEmpty }.joined(separator: "\n\n").value
  }

  private static func name(of record: Record) -> String {
    let names = ["name", "firstName", "lastName", "company"].compactMap { record[$0].text }
    return names.joined(separator: " ")
  }
}
