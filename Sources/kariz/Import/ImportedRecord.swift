import Domain

nonisolated extension Record {
  /// Fills in what the row left open.
  /// - Throws: `RejectReason` for what may not be.
  mutating func complete(_ row: RowFacts) throws {
    switch kind {
    case .lead: try completeLead(row)
    case .account: try require("name")
    case .contact: try completeContact(row)
    case .opportunity: try completeDeal(row)
    case .activity: try completeActivity(row)
    case .user: try completeUser(row)
    case .note, .pipeline, .stage, .playbook, .team, .setting, .affiliation, .verdict, .field,
      .attachment:
      return
    }
    for name in ["createdAt", "updatedAt"] where !row.given.contains(name) {
      if self[name] == .integer(0) { self[name] = row.now.value }
    }
  }

  /// Brings in line what follows from the fields that a row changed.
  mutating func revise(from before: Record, _ row: RowFacts) throws {
    switch kind {
    case .opportunity: try reviseDeal(from: before, row)
    case .activity: reviseActivity(from: before, row)
    case .user where self["login"] != before["login"]:
      self["login"] = .text(row.logins.take(self["login"].text ?? ""))
    case .user, .lead, .account, .contact, .note, .pipeline, .stage, .playbook, .team, .setting,
      .affiliation, .verdict, .field, .attachment:
      return
    }
  }

  func require(_ name: String) throws {
    if self[name].isNull { throw RejectReason.required(field: name) }
  }
}

// MARK: Customers and users

nonisolated extension Record {
  private mutating func completeLead(_ row: RowFacts) throws {
    partName(row)
    let names = ["company", "firstName", "lastName", "emails", "phones"]
    // The rule itself is asked only where no name speaks for the row: it takes a whole lead.
    let isSurelyFine = names.contains { !self[$0].isNull }
    guard try isSurelyFine || Lead(self).isAcceptable else { throw RejectReason.unidentified }
    guard !row.given.contains("kind") else { return }
    self["kind"] = (self["company"].isNull ? Lead.Form.person : .company).value
  }

  private mutating func completeContact(_ row: RowFacts) throws {
    partName(row)
    if self["firstName"].isNull { try require("lastName") }
  }

  private mutating func partName(_ row: RowFacts) {
    guard !row.wholeName.isEmpty, self["firstName"].isNull, self["lastName"].isNull else { return }
    let (first, last) = parted(row.wholeName)
    self["firstName"] = first.value
    self["lastName"] = last.value
  }

  private mutating func completeUser(_ row: RowFacts) throws {
    if self["name"].isNull { self["name"] = self["login"] }
    try require("name")
    let login = self["login"].text ?? User.login(from: self["name"].text ?? "")
    self["login"] = .text(row.logins.take(login))
  }
}

// MARK: Activities

nonisolated extension Record {
  private var isDone: Bool { self["status"] == Activity.Status.done.value }

  private mutating func completeActivity(_ row: RowFacts) throws {
    try require("subject")
    guard !row.isOwn else { return }
    if !row.given.contains("status"), !self["doneAt"].isNull {
      self["status"] = Activity.Status.done.value
    }
    if isDone, self["doneAt"].isNull { self["doneAt"] = moment(of: "due", row).value }
    if !row.given.contains("createdAt"), !self["doneAt"].isNull {
      self["createdAt"] = self["doneAt"]
    }
  }

  private mutating func reviseActivity(from before: Record, _ row: RowFacts) {
    if !isDone { self["doneAt"] = .null }
    if isDone, self["doneAt"].isNull { self["doneAt"] = row.now.value }
  }

  /// When that is due; now, where it does not say.
  private func moment(of name: String, _ row: RowFacts) -> Instant {
    switch Due(self[name]) {
    case .day(let day): row.start(of: day)
    case .instant(let instant): instant
    case nil: row.now
    }
  }
}
