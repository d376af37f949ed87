/// A thing of the trade that has an identity and is kept in the file.
public protocol Entity: Sendable, Hashable {
  static var kind: Kind { get }
  /// One row for each stored property, `id` first: the struct's columns, journal and names at once.
  static var slots: [Slot<Self>] { get }
  /// What the store keeps in step beside them.
  static var kept: [Property] { get }
  /// What follows from these and from the day: filters know it, no row holds it.
  static var derived: [Property] { get }
  static var schema: Schema { get }
  var id: ID<Self> { get set }
  /// An empty one, to be filled from a record.
  init(id: ID<Self>)
}

/// How one property of an entity is read and set as a value.
public struct Slot<E>: Sendable {
  let property: Property
  let get: @Sendable (E) -> Value
  /// `false` when the value cannot be one of this property's.
  let set: @Sendable (inout E, Value) -> Bool

  /// - Parameter type: what is kept there, where its Swift type does not say all of it.
  public init<V: Storable>(
    _ name: String, _ path: WritableKeyPath<E, V> & Sendable, as type: PropertyType = V.type
  ) {
    property = Property(name, type)
    get = { $0[keyPath: path].value }
    set = { entity, value in
      guard let read = V(value) else { return false }
      entity[keyPath: path] = read
      return true
    }
  }
}

extension Entity {
  public static var kept: [Property] { [] }
  public static var derived: [Property] { [] }

  /// What the file holds of it.
  public var record: Record { Record(Self.kind, Self.slots.map { $0.get(self) }) }

  /// - Throws: `RecordError.wrongValue` when a value does not fit its property.
  public init(_ record: Record) throws(RecordError) {
    self.init(id: ID(record.id))
    let slots = Self.slots
    // By place: in generic code a `zip` costs more than all the setting.
    for place in 0..<min(slots.count, record.values.count) {
      guard slots[place].set(&self, record.values[place]) else {
        throw .wrongValue(Self.kind, record.id, slots[place].property.name)
      }
    }
  }

  static func makeSchema() -> Schema {
    Schema(kind, slots.map(\.property), kept: kept, derived: derived)
  }
}

/// A row whose kind is known at run time only: what the door, the journal and the formats handle.
public struct Record: Hashable, Sendable {
  public let kind: Kind
  /// In the order of `kind.schema.properties`.
  public var values: [Value]

  public init(_ kind: Kind, _ values: [Value]) {
    self.kind = kind
    self.values = values
  }

  public var id: Int64 { values.first?.integer ?? 0 }

  /// The value of a property that people set, or of a field that they made; `.null` when there is no
  /// such property.
  public subscript(name: String) -> Value {
    get {
      guard let place = kind.schema.place(of: name), place < values.count else {
        return CustomValues.field(named: name).map { custom[$0] } ?? .null
      }
      return values[place]
    }
    set {
      guard let place = kind.schema.place(of: name), place < values.count else {
        return set(newValue, named: name)
      }
      values[place] = newValue
    }
  }
}

extension Record {
  /// Sets a field that people have made, on a record that can have one.
  private mutating func set(_ value: Value, named name: String) {
    guard let field = CustomValues.field(named: name),
      kind.schema.place(of: CustomValues.column) != nil
    else { return }
    var custom = custom
    custom[field] = value
    self[CustomValues.column] = custom.value
  }
}

public enum RecordError: Error, Hashable, Sendable {
  case wrongValue(Kind, Int64, String)
}

/// The id of a record together with its kind.
public struct Reference: Hashable, Sendable {
  public let kind: Kind
  public let raw: Int64

  public init(_ kind: Kind, _ raw: Int64) {
    self.kind = kind
    self.raw = raw
  }

  public init<E: Entity>(_ id: ID<E>) { self.init(E.kind, id.raw) }
}
