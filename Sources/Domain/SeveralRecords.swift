extension Several {
  /// One act on records of any kind.
  /// - Parameter body: the rows that change with a record; what it throws is why that one stays as
  ///   it is, unless the file itself fails.
  public init(
    _ act: Act, _ records: [Record], reason: String = "", edits body: (Record) throws -> [Edit?]
  ) throws {
    var edits: [Edit] = []
    var refused: [Refused] = []
    var count = 0
    for record in records {
      do {
        let own = try body(record).compactMap { $0 }
        edits += own
        if !own.isEmpty { count += 1 }
      } catch let error as RepositoryError {
        throw error
      } catch {
        refused.append(Refused(record: Reference(record.kind, record.id), why: error))
      }
    }
    self.init(Change(act, edits, reason: reason), of: count, refused: refused)
  }
}

/// What is done to records of any kind alike.
extension Record {
  /// - Throws: `LeadRefusal.closed`
  public func assigned(to owner: ID<User>?, at now: Instant) throws(LeadRefusal) -> Record {
    try set("owner", to: owner.map { .integer($0.raw) } ?? .null, at: now)
  }

  /// The record with these tags added, and those that follow a `-` taken away.
  /// - Throws: `LeadRefusal.closed`
  public func tagged(_ words: [String], at now: Instant) throws(LeadRefusal) -> Record {
    let gone = Set(Tags(words.filter { $0.hasPrefix("-") }).words)
    let fresh = words.filter { !$0.hasPrefix("-") }
    let kept = (Tags(self["tags"]) ?? []).words.filter { !gone.contains($0) }
    return try set("tags", to: Tags(kept + fresh).value, at: now)
  }

  /// The record with another value; a probability that was set so stays.
  /// - Throws: `LeadRefusal.closed`
  public func set(
    _ property: String, to value: Value, at now: Instant
  ) throws(LeadRefusal) -> Record {
    guard !isClosedLead else { throw .closed }
    guard self[property] != value else { return self }
    var record = self
    record[property] = value
    if kind == .opportunity, property == "probability" {
      record["probabilityIsManual"] = true.value
    }
    record["updatedAt"] = now.value
    return record
  }

  private var isClosedLead: Bool {
    kind == .lead && Lead.Status(self["status"])?.isOpen == false
  }
}
