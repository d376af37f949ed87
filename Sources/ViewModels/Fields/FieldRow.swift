import Domain

/// How a user meets one property of a kind: every form, list, card and import reads it from here.
public nonisolated struct FieldRow: Sendable {
  /// How much of it a user sees.
  public enum Use: Hashable, Sendable {
    /// In every form, and never empty.
    case required
    /// In every form, because it is nearly always known.
    case essential
    /// Only in the form that shows everything.
    case extra
    /// Shown, but changed by acts or by the store alone.
    case readOnly
    /// For scripts and exports.
    case hidden
  }

  public let kind: Kind
  public let property: Property
  public let label: KeyPath<FieldPhrases, Term> & Sendable
  public let use: Use

  public var isRequired: Bool { use == .required }
  public var isShown: Bool { use != .hidden }

  public var isEditable: Bool {
    switch use {
    case .required, .essential, .extra: true
    case .readOnly, .hidden: false
    }
  }

  /// In the short form for adding one.
  public var isInAddForm: Bool { use == .required || use == .essential }
}

/// The fields of every kind, in the order of its properties, those that the store keeps at the end.
public nonisolated enum Fields {
  public static func rows(of kind: Kind) -> [FieldRow] { table[kind] ?? [] }

  public static func row(_ property: String, of kind: Kind) -> FieldRow? {
    rows(of: kind).first { $0.property.name == property }
  }

  /// The same for one that people may have made.
  public static func label(of property: Property, in kind: Kind, _ phrases: Phrases) -> Term {
    property.label.map { Term($0, $0) } ?? label(property.name, of: kind, in: phrases)
  }

  /// What the property is called; its name when it has no row.
  public static func label(_ property: String, of kind: Kind, in phrases: Phrases) -> Term {
    row(property, of: kind).map { phrases.fields[keyPath: $0.label] } ?? Term(property, property)
  }

  private static let table = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map { kind in (kind, made(kind)) })

  /// A row whose property does not exist is left out, and a test tells.
  private static func made(_ kind: Kind) -> [FieldRow] {
    plans(of: kind).compactMap { plan in
      kind.schema.property(plan.name).map {
        FieldRow(kind: kind, property: $0, label: plan.label, use: plan.use)
      }
    }
  }

  static func plans(of kind: Kind) -> [FieldPlan] {
    switch kind {
    case .lead: lead
    case .account: account
    case .contact: contact
    case .opportunity: opportunity
    case .activity: activity
    case .note: note
    case .pipeline: pipeline
    case .stage: stage
    case .playbook: playbook
    case .user: user
    case .team: team
    case .setting: setting
    case .affiliation: affiliation
    case .verdict: verdict
    case .field: field
    case .attachment: attachment
    }
  }
}

/// A row of the tables: the name of a property, its label, and how it is used.
nonisolated struct FieldPlan: Sendable {
  let name: String
  let label: KeyPath<FieldPhrases, Term> & Sendable
  let use: FieldRow.Use

  init(_ name: String, _ label: KeyPath<FieldPhrases, Term> & Sendable, _ use: FieldRow.Use) {
    self.name = name
    self.label = label
    self.use = use
  }
}
