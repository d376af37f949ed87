import Domain

extension Touch {
  /// The edit that takes the touch back. What it did not change is taken from the row as it is now.
  func inverseEdit(on current: Record?) -> Edit? { edit(on: current)?.inverse }

  /// The edit that the touch was.
  func edit(on current: Record?) -> Edit? {
    guard let reference else { return nil }
    let base = current ?? Record(empty: reference)
    return Edit(before: base.holding(before), after: base.holding(after))
  }
}

extension Record {
  /// A row of which nothing is known but its id.
  init(empty reference: Reference) {
    let rest = Array(repeating: Value.null, count: max(reference.kind.properties.count - 1, 0))
    self.init(reference.kind, [.integer(reference.raw)] + rest)
  }

  /// The record with these fields; `nil` when there is no such row. Fields of a newer program's
  /// making are passed over.
  fileprivate func holding(_ fields: [String: Field]?) -> Record? {
    guard let fields else { return nil }
    var record = self
    for (name, field) in fields { record[name] = field.value }
    return record
  }
}
