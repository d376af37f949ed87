import Domain

/// What people add to the file itself.
nonisolated extension Fields {
  static let field: [FieldPlan] = [
    FieldPlan("id", \.common.id, .readOnly),
    FieldPlan("name", \.common.name, .required),
    FieldPlan("of", \.made.of, .required),
    FieldPlan("type", \.made.type, .required),
    FieldPlan("choices", \.made.choices, .essential),
    FieldPlan("position", \.made.position, .hidden),
  ]

  static let attachment: [FieldPlan] = [
    FieldPlan("id", \.common.id, .readOnly),
    FieldPlan("name", \.common.name, .required),
    FieldPlan("size", \.made.size, .readOnly),
    FieldPlan("hash", \.made.hash, .hidden),
    FieldPlan("at", \.made.addedAt, .readOnly),
    FieldPlan("author", \.made.addedBy, .readOnly),
    FieldPlan("lead", \.common.lead, .readOnly),
    FieldPlan("account", \.common.account, .readOnly),
    FieldPlan("contact", \.common.contact, .readOnly),
    FieldPlan("opportunity", \.common.opportunity, .readOnly),
  ]

  /// Every name that means something already for the records of a kind, in any language: a field of
  /// one's own cannot have it.
  public static func builtInNames(of kind: Kind) -> [String] {
    let properties = kind.schema.properties + kind.schema.kept + kind.schema.derived
    let labels = Language.allCases.flatMap { language in
      rows(of: kind).filter(\.isShown).flatMap { row in
        let term = Phrases.of(language).fields[keyPath: row.label]
        return [term.full, term.short]
      } + workedOut(of: kind, Phrases.of(language)).flatMap { [$0.full, $0.short] }
    }
    return properties.map(\.name) + labels + Filter.words
  }

  /// What lists and cards show without a property that is kept.
  private static func workedOut(of kind: Kind, _ phrases: Phrases) -> [Term] {
    let name = phrases.fields.common.name
    return switch kind {
    case .lead: [name, phrases.leads.score, phrases.leads.grade, phrases.leads.age]
    case .account, .contact: [name, label("state", of: .opportunity, in: phrases)]
    case .opportunity: [name, phrases.fields.selling.roles]
    case .activity, .note, .pipeline, .stage, .playbook, .user, .team, .setting, .affiliation,
      .event, .verdict, .field, .attachment:
      [name]
    }
  }
}

nonisolated extension Filter {
  /// What stands before a colon without being a property.
  static let words = [
    "is", "has", "no", "tag", "team", "close", "due", "days", "idleDays", "customer", "http",
    "https", "name", "expect", "help", "on", "pipeline",
  ]
}
