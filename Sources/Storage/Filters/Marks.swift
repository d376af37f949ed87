import Domain
import GRDB

extension FilterSQL {
  /// What `is:…` says of a record; a kind that cannot be marked so has no rows for it.
  func marked(_ mark: Filter.Mark) throws -> Fragment {
    switch mark {
    case .mine: isMine
    case .overdue: isOverdue
    case .stale: try isStale()
    case .open: isOpen
    case .won: isWon
    case .lost: isLost
    }
  }

  private var isMine: Fragment {
    switch rows.kind {
    case .lead, .account, .contact, .opportunity, .activity: isMe("owner")
    case .note: isMe("author")
    case .user: isMe("id")
    case .pipeline, .stage, .playbook, .team, .setting: .never
    }
  }

  private var isOverdue: Fragment {
    switch rows.kind {
    case .lead, .account, .contact, .opportunity:
      .isLate(rows.column("nextStepDue"), by: asking.clock)
    case .activity: .all([isOpen, .isLate(rows.column("due"), by: asking.clock)])
    case .note, .pipeline, .stage, .playbook, .user, .team, .setting: .never
    }
  }

  private var isOpen: Fragment {
    switch rows.kind {
    case .opportunity: Fragment("\(rows.column("state")) = 'open'")
    case .lead: Fragment("\(rows.column("status")) NOT IN ('qualified', 'disqualified')")
    case .activity: Fragment("\(rows.column("status")) IN ('planned', 'waiting')")
    case .account, .contact: Fragment("\(rows.column("openCount")) > 0")
    case .stage: Fragment("\(rows.column("type")) = 'open'")
    case .note, .pipeline, .playbook, .user, .team, .setting: .never
    }
  }

  private var isWon: Fragment {
    switch rows.kind {
    case .opportunity: Fragment("\(rows.column("state")) = 'won'")
    case .account, .contact: Fragment("\(rows.column("wonCount")) > 0")
    case .stage: Fragment("\(rows.column("type")) = 'won'")
    case .lead, .activity, .note, .pipeline, .playbook, .user, .team, .setting: .never
    }
  }

  private var isLost: Fragment {
    switch rows.kind {
    case .opportunity: Fragment("\(rows.column("state")) = 'lost'")
    case .account, .contact:
      Fragment(
        "(\(rows.column("wonCount")) > 0 AND \(rows.column("lastPurchaseOn")) < ?)",
        binding: (asking.clock.today + -CustomerState.lostAfterDays).iso)
    case .stage: Fragment("\(rows.column("type")) = 'lost'")
    case .lead, .activity, .note, .pipeline, .playbook, .user, .team, .setting: .never
    }
  }

  /// Idle longer than the stage allows: the later of the move and the last touch is before the
  /// beginning of the last day that would still do.
  private func isStale() throws -> Fragment {
    guard rows.kind == .opportunity else { return .never }
    let limits = try asking.db.rows(
      Fragment("SELECT id, idleLimit FROM stage WHERE idleLimit IS NOT NULL AND type = 'open'")
    ) { (stage: $0.integer(0) ?? 0, days: $0.count(1)) }
    guard !limits.isEmpty else { return .never }
    let cases = limits.map { stage, days in
      Fragment("WHEN ? THEN ?", binding: stage, start(ofDay: days).milliseconds)
    }
    let limit = cases.reduce(Fragment("CASE \(rows.column("stage"))")) { $0 + " " + $1 } + " END"
    let entered = rows.column("stageEnteredAt")
    let touched = "max(\(entered), coalesce(\(rows.column("lastTouchAt")), \(entered)))"
    return .all([isOpen, "\(touched) < " + limit])
  }

  /// The beginning of the local day so many days ago.
  private func start(ofDay daysAgo: Int) -> Instant {
    asking.clock.instant(asking.clock.today + -min(max(daysAgo, 0), 4_000_000), minute: 0)
  }
}
