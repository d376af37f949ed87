import Domain

/// A change that met somebody else's: the same fields, or a record that they deleted.
public struct ConflictModel {
  public let conflict: Conflict
  let change: PendingChange
  /// What the record is called, or was.
  public let title: String

  init(_ conflict: Conflict, _ change: PendingChange, title: String) {
    self.conflict = conflict
    self.change = change
    self.title = title
  }

  /// What a person can decide. With the stage goes what follows from it, and what the program alone
  /// writes is never asked about.
  public var fields: [FieldConflict] {
    let asksStage = conflict.fields.contains { $0.property.name == "stage" }
    return conflict.fields.filter { field in
      let name = field.property.name
      guard name != "stageEnteredAt", Fields.row(name, of: field.kind)?.isShown ?? true else {
        return false
      }
      return !(asksStage && field.kind == .opportunity && Opportunity.followsStage.contains(name))
    }
  }

  /// Whether there is anything to decide.
  var isOpen: Bool { conflict.isMissing ? change.form != nil : !fields.isEmpty }
}
