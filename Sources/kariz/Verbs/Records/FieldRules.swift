import Domain

/// Which properties may be typed on the command line.
nonisolated enum FieldRule: Equatable {
  case free
  /// Worked out by the program.
  case kept
  /// Belongs to an act with rules of its own: the command to use.
  case command(String)

  init(_ property: Property, of kind: Kind, isNew: Bool) {
    let isOfFile = kind == .attachment && property.name != "name"
    let isOfStage = kind == .stage && ["type", "pipeline"].contains(property.name)
    if property.isKept || isOfStage || isOfFile || Self.workedOut.contains(property.name) {
      self = .kept
    } else {
      self = Self.command(property.name, of: kind, isNew: isNew).map { .command($0) } ?? .free
    }
  }

  private static let workedOut: Set = [
    "id", "createdAt", "updatedAt", "laneOrder", "lastOpenStage", "stageEnteredAt", "key",
    "probabilityIsManual", "custom", "playbook", "series", "ruledDue", "qualifiedAt",
  ]

  private static func command(_ name: String, of kind: Kind, isNew: Bool) -> String? {
    switch (kind, name) {
    case (.opportunity, "stage"): isNew ? nil : "kariz opportunity move"
    case (.opportunity, "actualRevenue"), (.opportunity, "closedOn"), (.opportunity, "closeNote"):
      "kariz opportunity win"
    case (.opportunity, "lossReason"), (.opportunity, "lostTo"): "kariz opportunity lose"
    case (.lead, "status") where !isNew, (.lead, "reason") where !isNew:
      "kariz lead nurture|disqualify|reactivate|qualify"
    case (.stage, "position"): "kariz stage move"
    default: nil
    }
  }
}
