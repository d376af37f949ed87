extension Repository {
  /// The change that takes these records away.
  ///
  /// Activities, notes and files that belong to nothing else go with them, others only lose the link,
  /// the parts that people have there go, and a lead lets go of what it has become, so that undoing
  /// the change brings every row back. Records of other kinds that point to one of these are left to
  /// the store, which refuses the change and names them. What was asked for stands first.
  /// - Throws: `ActivityRefusal.mandatory` for work without which its deal may not go on.
  public func deletion(of references: [Reference]) throws -> Change {
    var before: [Reference: Record] = [:]
    var after: [Reference: Record] = [:]
    for reference in references {
      if !references.contains(where: { $0.kind == .opportunity }) { try keepMandatory(reference) }
      before[reference] = try record(reference)
      for record in try attachments(of: reference) {
        let attached = Reference(record.kind, record.id)
        guard !references.contains(attached) else { continue }
        before[attached] = before[attached] ?? record
        let kept = after[attached] ?? record
        after[attached] = kept.unlinked(from: reference)
      }
    }
    for (attached, record) in after where !record.isAttached { after[attached] = nil }
    for lead in try linked(.lead, to: references)
    where !references.contains(Reference(.lead, lead.id)) {
      let origin = Reference(.lead, lead.id)
      before[origin] = lead
      after[origin] = references.reduce(after[origin] ?? lead) { $0.unlinked(from: $1) }
    }
    for post in try linked(.affiliation, to: references) {
      before[Reference(post.kind, post.id)] = post
    }
    let edits = before.map { Edit(before: $1, after: after[$0]) }
    let asked = Set(references.map(\.raw))
    return Change(.delete, edits.compactMap { $0 }.sorted { $0.stands(before: $1, asked) })
  }

  private func keepMandatory(_ reference: Reference) throws {
    guard reference.kind == .activity, let work = try find(ID<Activity>(reference.raw)),
      work.status != .done, let step = try work.playbook.flatMap({ try find($0) }), step.mandatory,
      let deal = try work.opportunity.flatMap({ try find($0) }), deal.closedOn == nil,
      let asking = try find(step.stage), let stage = try find(deal.stage),
      asking.pipeline == stage.pipeline, asking.position >= stage.position
    else { return }
    throw ActivityRefusal.mandatory(work.subject, stage: asking.id)
  }

  private func attachments(of reference: Reference) throws -> [Record] {
    try [Kind.activity, .note, .attachment, .event].flatMap {
      try records($0, linkedTo: reference).map(\.record)
    }
  }

  /// Leads that have become these; the parts that somebody has in them, or they in somebody, which are
  /// nothing without them.
  private func linked(_ kind: Kind, to references: [Reference]) throws -> [Record] {
    try references.flatMap { try records(kind, linkedTo: $0).map(\.record) }
  }
}

extension Edit {
  /// What was asked for before what goes with it, then by identity.
  fileprivate func stands(before other: Edit, _ asked: Set<Int64>) -> Bool {
    let isAsked = asked.contains(id)
    return isAsked == asked.contains(other.id) ? id < other.id : isAsked
  }
}

extension Record {
  fileprivate func unlinked(from reference: Reference) -> Record {
    var record = self
    if record[reference.kind.rawValue].integer == reference.raw {
      record[reference.kind.rawValue] = .null
    }
    return record
  }

  /// An activity, a note or a file that belongs to somebody still.
  fileprivate var isAttached: Bool {
    [Kind.lead, .account, .contact, .opportunity].contains { !self[$0.rawValue].isNull }
  }
}
