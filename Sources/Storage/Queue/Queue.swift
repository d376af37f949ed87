import Domain
import GRDB

extension SQLiteRepository {
  public func queue(
    _ question: QueueQuestion, _ part: QueuePart, limit: Int
  ) throws -> [QueueRow] {
    let me = try me()?.id
    guard me != nil || question.owner != nil else { return [] }
    return try read { db in
      try QueueReading(Asking(db: db, me: me, clock: clock), question)
        .page(part, limit: max(0, limit))
    }
  }

  public func queueCounts(_ question: QueueQuestion, upTo most: Int) throws -> [QueueGroup: Int] {
    let me = try me()?.id
    guard me != nil || question.owner != nil else { return [:] }
    return try read { db in
      try QueueReading(Asking(db: db, me: me, clock: clock), question).counts(upTo: most)
    }
  }
}

/// Reads the queue group by group, each along an index of its own.
struct QueueReading {
  let asking: Asking
  let question: QueueQuestion

  init(_ asking: Asking, _ question: QueueQuestion) {
    self.asking = asking
    self.question = question
  }

  func page(_ part: QueuePart, limit: Int) throws -> [QueueRow] {
    var rows: [QueueRow] = []
    for (group, part) in groups(of: part) where rows.count < limit {
      guard let source = try source(group) else { continue }
      let page = try asking.db.rows(
        try source.query(part, limit: limit - rows.count, asking), source.read)
      rows = part.readsBackwards ? page.reversed() + rows : rows + page
    }
    return rows
  }

  /// How many there are in each group; `most` stands for more.
  func counts(upTo most: Int) throws -> [QueueGroup: Int] {
    var counts: [QueueGroup: Int] = [:]
    for group in QueueGroup.allCases {
      guard let source = try source(group) else { continue }
      counts[group] = try asking.db.count(upTo: most, try source.rest(asking))
    }
    return counts
  }

  /// The groups that a part reaches into, nearest first, and what of each.
  private func groups(of part: QueuePart) -> [(QueueGroup, QueuePart)] {
    switch part {
    case .start: QueueGroup.allCases.map { ($0, .start) }
    case .end: QueueGroup.allCases.reversed().map { ($0, .end) }
    case .after(let place):
      QueueGroup.allCases.filter { $0 >= place.group }
        .map { ($0, $0 == place.group ? part : .start) }
    case .before(let place):
      QueueGroup.allCases.reversed().filter { $0 <= place.group }
        .map { ($0, $0 == place.group ? part : .end) }
    }
  }

  private func source(_ group: QueueGroup) throws -> QueueSource? {
    try question.filter(of: group).map {
      QueueSource(
        group, $0, of: question.owner, by: asking.clock,
        hoursToContact: group == .uncontacted ? try hoursToContact() : 0)
    }
  }

  private func hoursToContact() throws -> Int {
    try asking.db.setting(.firstContactHours) { Int($0.text(0)) } ?? Lead.hoursToContact
  }
}
