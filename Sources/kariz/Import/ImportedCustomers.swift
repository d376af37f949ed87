import Domain

nonisolated extension Lead: Importable {
  mutating func complete(_ row: RowFacts) throws {
    if firstName.isEmpty, lastName.isEmpty { (firstName, lastName) = parted(row.wholeName) }
    guard isAcceptable else { throw RejectReason.unidentified }
    if !row.given.contains("kind") { kind = company.isEmpty ? .person : .company }
    if !row.given.contains("createdAt") { createdAt = row.now }
    if !row.given.contains("updatedAt") { updatedAt = row.now }
  }

  mutating func revise(from before: Lead, _ row: RowFacts) throws {}
}

nonisolated extension Account: Importable {
  mutating func complete(_ row: RowFacts) throws {
    guard !name.isEmpty else { throw RejectReason.required(field: "name") }
    if !row.given.contains("createdAt") { createdAt = row.now }
    if !row.given.contains("updatedAt") { updatedAt = row.now }
  }

  mutating func revise(from before: Account, _ row: RowFacts) throws {}
}

nonisolated extension Contact: Importable {
  mutating func complete(_ row: RowFacts) throws {
    if firstName.isEmpty, lastName.isEmpty { (firstName, lastName) = parted(row.wholeName) }
    guard !name.isEmpty else { throw RejectReason.required(field: "lastName") }
    if !row.given.contains("createdAt") { createdAt = row.now }
    if !row.given.contains("updatedAt") { updatedAt = row.now }
  }

  mutating func revise(from before: Contact, _ row: RowFacts) throws {}
}

nonisolated extension Activity: Importable {
  mutating func complete(_ row: RowFacts) throws {
    guard !subject.isEmpty else { throw RejectReason.required(field: "subject") }
    if !row.isOwn { settle(row) }
    if !row.given.contains("createdAt") { createdAt = doneAt ?? row.now }
    if !row.given.contains("updatedAt") { updatedAt = row.now }
  }

  mutating func revise(from before: Activity, _ row: RowFacts) throws {
    if status == .done, before.status != .done, doneAt == nil { doneAt = row.now }
    if status.isOpen { doneAt = nil }
  }

  private mutating func settle(_ row: RowFacts) {
    if !row.given.contains("status"), doneAt != nil { status = .done }
    if status == .done, doneAt == nil { doneAt = due.map { moment(of: $0, row) } ?? row.now }
  }

  private func moment(of due: Due, _ row: RowFacts) -> Instant {
    switch due {
    case .day(let day): row.start(of: day)
    case .instant(let instant): instant
    }
  }
}

nonisolated extension User: Importable {
  mutating func complete(_ row: RowFacts) throws {
    if name.isEmpty { name = login }
    guard !name.isEmpty else { throw RejectReason.required(field: "name") }
    login = row.logins.take(login.isEmpty ? User.login(from: name) : login)
    if !row.given.contains("createdAt") { createdAt = row.now }
    if !row.given.contains("updatedAt") { updatedAt = row.now }
  }

  mutating func revise(from before: User, _ row: RowFacts) throws {
    if login != before.login { login = row.logins.take(login) }
  }
}
