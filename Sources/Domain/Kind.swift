/// The kinds of record. The raw value is the word of the command line and the name of the table.
public enum Kind: String, CaseIterable, Hashable, Sendable {
  case lead, account, contact, opportunity, activity, note, pipeline, stage, playbook, user, team
  case setting, affiliation, verdict, field, attachment

  /// Every property, in the order of its columns; the first is `id`.
  public var properties: [Property] { schema.properties }

  public var schema: Schema {
    switch self {
    case .lead: Lead.schema
    case .account: Account.schema
    case .contact: Contact.schema
    case .opportunity: Opportunity.schema
    case .activity: Activity.schema
    case .note: Note.schema
    case .pipeline: Pipeline.schema
    case .stage: Stage.schema
    case .playbook: PlaybookStep.schema
    case .user: User.schema
    case .team: Team.schema
    case .setting: Setting.schema
    case .affiliation: Affiliation.schema
    case .verdict: Verdict.schema
    case .field: CustomField.schema
    case .attachment: Attachment.schema
    }
  }
}

/// One property of a kind: its name for scripts, filters and formats, and what it holds.
public struct Property: Hashable, Sendable {
  public let name: String
  public let type: PropertyType
  /// Kept in step by the store and not set by anybody: it is in no change and no journal.
  public let isKept: Bool
  /// What people call it, where they have made it; `name` is its inner one then.
  public let label: String?

  public init(
    _ name: String, _ type: PropertyType, isKept: Bool = false, label: String? = nil
  ) {
    self.name = name
    self.type = type
    self.isKept = isKept
    self.label = label
  }

  /// The column: `address.street` is `addressStreet`, anything else is itself.
  public var column: String {
    guard let dot = name.firstIndex(of: ".") else { return name }
    let tail = name[name.index(after: dot)...]
    return name[..<dot] + tail.prefix(1).uppercased() + tail.dropFirst()
  }
}

/// The properties of a kind: those that people set, then those that the store keeps in step.
public struct Schema: Sendable {
  public let kind: Kind
  /// Set by people, in the order of a record's values. `id` comes first.
  public let properties: [Property]
  public let kept: [Property]
  public let derived: [Property]
  /// Those that people have made: a value of this type knows them where they were added.
  public private(set) var custom: [Property] = []
  private let places: [String: Int]

  init(_ kind: Kind, _ properties: [Property], kept: [Property], derived: [Property]) {
    self.kind = kind
    self.properties = properties
    self.kept = kept
    self.derived = derived
    places = Dictionary(
      (properties + kept).enumerated().map { ($1.name, $0) }, uniquingKeysWith: { a, _ in a })
  }

  func adding(_ custom: [Property]) -> Schema {
    var schema = self
    schema.custom = custom
    return schema
  }

  /// Where a property stands in a record's values; kept ones come after the others.
  public func place(of name: String) -> Int? { places[name] }

  public func property(_ name: String) -> Property? {
    guard let place = places[name] else { return custom.first { $0.name == name } }
    return place < properties.count ? properties[place] : kept[place - properties.count]
  }
}
