import Domain
import GRDB

extension FilterSQL {
  /// What `is:…` says of a record; a kind that cannot be marked so has no rows for it.
  func marked(_ mark: Filter.Mark) throws -> Fragment {
    switch mark {
    case .mine: isMine
    case .overdue: isOverdue
    case .stale: isStale
    case .cooling: isCooling
    case .quiet: isQuiet
    case .open: isOpen
    case .won: isWon
    case .lost: try isLost()
    case .unidentified: rows.kind == .lead ? Fragment(rows.isUnknown) : .never
    }
  }

  private var isMine: Fragment {
    switch rows.kind {
    case .lead, .account, .contact, .opportunity, .activity: isMe("owner")
    case .note, .attachment: isMe("author")
    case .user: isMe("id")
    case .pipeline, .stage, .playbook, .team, .setting, .affiliation, .event, .verdict, .field:
      .never
    }
  }

  private var isOverdue: Fragment {
    switch rows.kind {
    case .lead, .account, .contact, .opportunity:
      .isLate(rows.column("nextStepDue"), by: asking.clock)
    case .activity: .all([isOpen, .isLate(rows.column("due"), by: asking.clock)])
    case .note, .pipeline, .stage, .playbook, .user, .team, .setting, .affiliation, .event,
      .verdict,
      .field, .attachment:
      .never
    }
  }

  private var isOpen: Fragment {
    switch rows.kind {
    case .opportunity: Fragment("\(rows.column("state")) = 'open'")
    case .lead: Fragment("\(rows.column("status")) NOT IN ('qualified', 'disqualified')")
    case .activity: Fragment("\(rows.column("status")) IN ('planned', 'waiting')")
    case .account, .contact: Fragment("\(rows.column("openCount")) > 0")
    case .stage: Fragment("\(rows.column("type")) = 'open'")
    case .note, .pipeline, .playbook, .user, .team, .setting, .affiliation, .event, .verdict,
      .field,
      .attachment:
      .never
    }
  }

  private var isWon: Fragment {
    switch rows.kind {
    case .opportunity: Fragment("\(rows.column("state")) = 'won'")
    case .account, .contact: Fragment("\(rows.column("wonCount")) > 0")
    case .stage: Fragment("\(rows.column("type")) = 'won'")
    case .lead, .activity, .note, .pipeline, .playbook, .user, .team, .setting, .affiliation,
      .event, .verdict, .field, .attachment:
      .never
    }
  }

  private func isLost() throws -> Fragment {
    switch rows.kind {
    case .opportunity: Fragment("\(rows.column("state")) = 'lost'")
    case .account, .contact:
      Fragment(
        "(\(rows.column("wonCount")) > 0 AND \(rows.column("lastPurchaseOn")) < "
          + (try asking.db.policies()).day(of: rows.alias, today: asking.clock.today, \.lost)
          + ")")
    case .stage: Fragment("\(rows.column("type")) = 'lost'")
    case .lead, .activity, .note, .pipeline, .playbook, .user, .team, .setting, .affiliation,
      .event, .verdict, .field, .attachment:
      .never
    }
  }

  /// Idle longer than the stage allows, and nobody put that off.
  private var isStale: Fragment {
    guard rows.kind == .opportunity else { return .never }
    return .all([
      isOpen,
      Fragment("\(rows.column("idleUntil")) < ?", binding: midnight(of: asking.clock.today)),
      isAwake,
    ])
  }

  /// Idle for three quarters of what the stage allows: a quarter of that is left at most.
  private var isCooling: Fragment {
    guard rows.kind == .opportunity else { return .never }
    let (today, idleUntil) = (asking.clock.today, rows.column("idleUntil"))
    return .all([
      isOpen, Fragment("\(idleUntil) >= ?", binding: midnight(of: today)),
      Fragment(
        "\(idleUntil) < ? + (SELECT s.idleLimit / 4 * 86400000 FROM stage s"
          + " WHERE s.id = \(rows.column("stage")) AND s.idleLimit > 0)",
        binding: midnight(of: today + 1)),
      isAwake,
    ])
  }

  /// The days are over after which somebody is to be in touch again, and nothing is planned.
  private var isQuiet: Fragment {
    guard [.account, .contact].contains(rows.kind) else { return .never }
    return Fragment(
      "(\(rows.column("nextTouch")) < ? AND \(rows.column("nextStep")) IS NULL)",
      binding: midnight(of: asking.clock.today + 1))
  }

  private var isAwake: Fragment {
    let snoozed = rows.column("snoozedUntil")
    return Fragment("(\(snoozed) IS NULL OR \(snoozed) <= ?)", binding: asking.clock.today.iso)
  }

  private func midnight(of day: Day) -> Int64 { asking.clock.instant(day, minute: 0).milliseconds }
}
