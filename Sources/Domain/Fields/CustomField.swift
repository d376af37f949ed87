/// A property that people have made themselves, for the records of one kind.
public struct CustomField: Entity {
  /// What is written into it.
  public enum Form: String, Choice {
    case text, number, money, date, choice
    case flag = "yes-no"
    case link
  }

  /// The kinds of record that can have one.
  public enum Owner: String, Choice {
    case lead, account, contact, opportunity, activity

    public var kind: Kind {
      switch self {
      case .lead: .lead
      case .account: .account
      case .contact: .contact
      case .opportunity: .opportunity
      case .activity: .activity
      }
    }
  }

  public var id: ID<CustomField>
  public var name = ""
  public var of = Owner.account
  public var type = Form.text
  /// What there is to choose from.
  public var choices: Texts = []
  /// Its place among those of its kind.
  public var position = 0

  public init(id: ID<CustomField>) { self.id = id }

  public static let kind = Kind.field
  public static let slots: [Slot<CustomField>] = [
    Slot("id", \.id), Slot("name", \.name), Slot("of", \.of), Slot("type", \.type),
    Slot("choices", \.choices), Slot("position", \.position),
  ]
  public static let schema = makeSchema()

  /// The property that it is: forms, lists, filters and formats take it like any other.
  public var property: Property {
    Property(CustomValues.name(of: id.raw), propertyType, label: name)
  }

  private var propertyType: PropertyType {
    switch type {
    case .text: .text
    case .number: .decimal
    case .money: .money
    case .date: .day
    case .choice: .choice(choices.items)
    case .flag: .flag
    case .link: .url
    }
  }
}

/// The fields that people have made, of all kinds.
public struct CustomFields: Sendable {
  public let all: [CustomField]

  public init(_ all: [CustomField]) { self.all = all }

  public func of(_ kind: Kind) -> [CustomField] { all.filter { $0.of.kind == kind } }

  public func properties(of kind: Kind) -> [Property] { of(kind).map(\.property) }

  /// The property of this inner name.
  public func property(named name: String) -> Property? {
    guard let id = CustomValues.field(named: name) else { return nil }
    return all.first { $0.id.raw == id }?.property
  }

  /// A kind's own properties with these.
  public func schema(of kind: Kind) -> Schema { kind.schema.adding(properties(of: kind)) }
}

extension Repository {
  public func customFields() throws -> CustomFields { CustomFields(try all(CustomField.self)) }
}
