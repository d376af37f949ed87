/// What is planned with records follows what becomes of them, in the same change.
extension Repository {
  /// Work that goes with a change: canceled where its deal is closed, handed on where its lead or deal
  /// is another's now.
  func work(following change: Change) throws -> [Edit?] {
    let touched = Set(change.edits.filter { $0.kind == .activity }.map(\.id))
    return try change.edits.flatMap { edit in
      try planned(with: edit, unless: touched).map { Edit(before: $0.before, after: $0.after) }
    }
  }

  private func planned(
    with edit: Edit, unless touched: Set<Int64>
  ) throws -> [(before: Activity, after: Activity)] {
    guard let become = follower(of: edit), let link = Activity.schema.property(edit.kind.rawValue)
    else { return [] }
    let filter = Filter([.compare(link, .equal, .integer(edit.id)), .mark(.open)])
    return try list(ListQuestion(.activity, where: filter)).map { try Activity($0.record) }
      .filter { !touched.contains($0.id.raw) }.map { ($0, become($0)) }
  }

  /// What becomes of work that is planned with the record; `nil` for nothing.
  private func follower(of edit: Edit) -> ((Activity) -> Activity)? {
    let now = clock.now()
    if edit.closesDeal { return { $0.canceled(at: now) } }
    guard let (old, new) = edit.handover else { return nil }
    return { $0.owner == old ? $0.owned(by: new) : $0 }
  }
}

extension Edit {
  fileprivate var closesDeal: Bool {
    kind == .opportunity && before?["closedOn"].isNull == true && after?["closedOn"].isNull == false
  }

  /// From whom to whom a lead or a deal goes.
  fileprivate var handover: (old: ID<User>, new: ID<User>)? {
    guard [.lead, .opportunity].contains(kind), let before, let after,
      let old = before["owner"].integer, let new = after["owner"].integer, old != new
    else { return nil }
    return (ID(old), ID(new))
  }
}
