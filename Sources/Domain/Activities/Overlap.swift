/// A warning where somebody is to be at two places at once. It refuses nothing.
extension Repository {
  /// What a call or a meeting that was just planned or moved overlaps with; `nil` when with nothing.
  public func overlap(after change: Change) throws -> PlannedActivity? {
    let edits = change.edits.filter { $0.kind == .activity && $0.changesTime }
    // Where a whole plan is moved, that is known.
    guard edits.count < 4 else { return nil }
    for after in try edits.compactMap(\.after).map({ try Activity($0) }) {
      if let other = try overlapping(after) { return other }
    }
    return nil
  }

  private func overlapping(_ activity: Activity) throws -> PlannedActivity? {
    guard activity.status.isOpen, [.call, .meeting].contains(activity.kind),
      let owner = activity.owner, case .instant(let start) = activity.due,
      let property = Kind.activity.schema.property("owner")
    else { return nil }
    let end = start.adding(minutes: max(1, activity.duration ?? PlannedActivity.usualDuration))
    let days = clock.day(of: start)..<clock.day(of: end) + 1
    let filter = Filter([.compare(property, .equal, owner.value)])
    return try plan(of: days, where: filter, limit: 200).flatMap(\.items).first {
      guard $0.id != activity.id, $0.status.isOpen, [.call, .meeting].contains($0.form),
        case .instant(let at) = $0.due
      else { return false }
      let length = max(1, $0.duration ?? PlannedActivity.usualDuration)
      return at < end && start < at.adding(minutes: length)
    }
  }
}

extension Edit {
  fileprivate var changesTime: Bool {
    before == nil || ["due", "duration", "owner"].contains { before?[$0] != after?[$0] }
  }
}
