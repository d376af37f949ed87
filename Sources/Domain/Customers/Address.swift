/// Where somebody is found.
public struct Address: Hashable, Sendable {
  public var street = ""
  public var city = ""
  public var region = ""
  public var postalCode = ""
  public var country = ""

  public init() {}

  public var isEmpty: Bool { self == Address() }
}

/// An entity that is found somewhere.
public protocol Addressed: Entity {
  var address: Address { get set }
}

extension Addressed {
  /// The five rows of an address.
  static var addressSlots: [Slot<Self>] {
    [
      Slot("address.street", \.address.street), Slot("address.city", \.address.city),
      Slot("address.region", \.address.region),
      Slot("address.postalCode", \.address.postalCode),
      Slot("address.country", \.address.country),
    ]
  }
}
