/// What a record holds in the fields that people have made: by the field's id, kept as one object of
/// JSON, so that plain SQL reads it. Values of a field that was deleted stay, so that it can come back.
public struct CustomValues: Storable {
  private var values: [Int64: Value] = [:]

  public init() {}

  public static var type: PropertyType { .custom }
  public var value: Value { values.isEmpty ? .null : .text(FlatJSON.text(of: values)) }

  public init?(_ value: Value) {
    guard let text = String(value) else { return nil }
    guard !text.isEmpty else { return }
    guard let values = FlatJSON.values(in: text) else { return nil }
    self.values = values
  }

  public subscript(field: Int64) -> Value {
    get { values[field] ?? .null }
    set { values[field] = newValue.isNull ? nil : newValue }
  }

  public var fields: [Int64] { values.keys.sorted() }

  // MARK: Inner names

  /// The column of the record that holds them all.
  static let column = "custom"

  /// The name of a field's property: `custom.735`, which no built-in one can have.
  static func name(of field: Int64) -> String { "\(column).\(field)" }

  /// The field whose property is called so.
  public static func field(named name: String) -> Int64? {
    guard name.utf8.count > 7, name.utf8.starts(with: "custom.".utf8) else { return nil }
    return Int64(name.dropFirst(7))
  }
}

extension Record {
  /// The names of what differs, each field that people have made by itself.
  public func differences(from other: Record) -> [String] {
    let places = values.indices.filter {
      $0 < other.values.count && values[$0] != other.values[$0]
    }
    return places.flatMap { place in
      let property = kind.properties[place]
      return property.type == .custom ? customDifferences(from: other) : [property.name]
    }
  }

  private func customDifferences(from other: Record) -> [String] {
    let (mine, theirs) = (custom, other.custom)
    let fields = Set(mine.fields + theirs.fields).sorted()
    return fields.filter { mine[$0] != theirs[$0] }.map(CustomValues.name)
  }

  var custom: CustomValues { CustomValues(self[CustomValues.column]) ?? CustomValues() }
}

extension Property {
  /// A field that people have made.
  public var isCustom: Bool { label != nil }

  /// Its name for scripts and formats: people's own where they have made it.
  public var said: String { label ?? name }

  /// As one word, for filters and options: `Loyalty-card`.
  public var word: String {
    said.split(whereSeparator: \.isWhitespace).joined(separator: "-")
  }
}
