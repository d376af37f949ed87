import Domain

/// Says by itself which records a filter leaves: from the records, and without any SQL.
struct AnswersOracle {
  let kind: Kind
  let me: ID<User>?
  let clock: Clock
  let stages: [Stage]
  let users: [User]
  let teams: [Team]

  func leaves(_ listed: ListedRecord, _ filter: Filter) -> Bool {
    filter.terms.allSatisfy { holds($0, listed) }
  }

  private func holds(_ term: Filter.Term, _ listed: ListedRecord) -> Bool {
    switch term {
    case .words(let words): Self.begins(words, in: texts(of: listed))
    case .compare(let property, let comparison, let value):
      compares(listed.value(property.name), comparison, value, property.type)
    case .compareProperties(let a, let comparison, let b):
      ordered(listed.value(a.name), comparison, listed.value(b.name))
    case .contains(let property, let words):
      Self.begins(words, in: listed.value(property.name).text ?? "")
    case .link(let property, let words): links(listed, property, words)
    case .linkToMe(let property): me != nil && listed.value(property.name).integer == me?.raw
    case .has(let property):
      property.type == .flag
        ? listed.value(property.name).integer == 1 : !listed.value(property.name).isNull
    case .mark(let mark): isMarked(listed, mark)
    case .tag(let tag):
      listed.value("tags").text?.split(separator: " ").contains { $0 == tag } == true
    case .team(let words): isOwned(byTeam: words, listed)
    case .not(let term): !holds(term, listed)
    case .any(let terms): terms.contains { holds($0, listed) }
    case .all(let terms): terms.allSatisfy { holds($0, listed) }
    }
  }

  static func begins(_ words: [String], in text: String) -> Bool {
    let own = Folding.words(text)
    return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
  }

  private func texts(of listed: ListedRecord) -> String {
    let record = listed.record
    let names = ["name", "firstName", "lastName", "company", "phones", "emails", "website", "tags"]
    let own = names.compactMap { text($0, of: record) }
    switch kind {
    case .opportunity:
      return [
        record["name"].text, listed.names["account"], listed.names["contact"], record["tags"].text,
      ]
      .compactMap { $0 }.joined(separator: " ")
    case .account: return (own + [record["address.city"].text ?? ""]).joined(separator: " ")
    case .contact:
      return [
        record["firstName"].text, record["lastName"].text, record["emails"].text,
        text("phones", of: record), listed.names["account"],
      ].compactMap { $0 }.joined(separator: " ")
    default: return own.joined(separator: " ")
    }
  }

  /// Numbers as they are dialled from anywhere, and within their country.
  private func text(_ name: String, of record: Record) -> String? {
    name == "phones" ? record[name].text.map(Folding.phones) : record[name].text
  }

  private func compares(
    _ held: Value, _ comparison: Filter.Comparison, _ value: Value, _ type: PropertyType
  ) -> Bool {
    guard !held.isNull else { return false }
    switch type {
    case .instant:
      guard let a = Instant(held), let b = Instant(value) else { return false }
      let isDay = clock.minute(of: b) == 0
      return isDay
        ? comparison.holds(clock.day(of: a), clock.day(of: b)) : comparison.holds(a, b)
    case .due:
      guard let a = Due(held), let b = Due(value) else { return false }
      return comparison.holds(a.day(by: clock), b.day(by: clock))
    default: return ordered(held, comparison, value)
    }
  }

  private func ordered(_ a: Value, _ comparison: Filter.Comparison, _ b: Value) -> Bool {
    if let a = a.integer, let b = b.integer { return comparison.holds(a, b) }
    if let a = a.text, let b = b.text { return comparison.holds(a, b) }
    return false
  }

  private func links(_ listed: ListedRecord, _ property: Property, _ words: [String]) -> Bool {
    guard let id = listed.value(property.name).integer else { return words.isEmpty }
    if words == [String(id)] { return true }
    switch property.name {
    case "owner":
      let user = users.first { $0.id.raw == id }
      return Self.begins(words, in: "\(user?.name ?? "") \(user?.login ?? "")")
    case "stage":
      let key = stages.first { $0.id.raw == id }?.key ?? ""
      let name = DefaultStages.rows.first { $0.key == key }?.name ?? ""
      return Self.begins(words, in: "\(key) \(name)")
    default: return Self.begins(words, in: listed.names[property.name] ?? "")
    }
  }

  private func isOwned(byTeam words: [String], _ listed: ListedRecord) -> Bool {
    let owner = users.first { $0.id.raw == listed.value("owner").integer }
    let team = teams.first { $0.id == owner?.team }
    return team.map { Self.begins(words, in: $0.name) } ?? false
  }

  private func isMarked(_ listed: ListedRecord, _ mark: Filter.Mark) -> Bool {
    switch (mark, kind) {
    case (.mine, _): me != nil && listed.value("owner").integer == me?.raw
    case (.overdue, .activity): listed.isOpenActivity && isLate(Due(listed.value("due")))
    case (.overdue, _): isLate(Due(listed.value("nextStepDue")))
    case (.open, .opportunity), (.won, .opportunity), (.lost, .opportunity):
      stage(of: listed)?.type.rawValue == mark.rawValue
    case (.open, .activity): listed.isOpenActivity
    case (.open, .account), (.open, .contact): (listed.value("openCount").integer ?? 0) > 0
    case (.won, .account), (.won, .contact): (listed.value("wonCount").integer ?? 0) > 0
    case (.lost, .account), (.lost, .contact): isLostCustomer(listed)
    case (.open, .lead): !["qualified", "disqualified"].contains(listed.value("status").text)
    case (.stale, .opportunity): idleness(listed) == .stale
    case (.cooling, .opportunity): idleness(listed) == .cooling
    case (.quiet, .account), (.quiet, .contact):
      listed.value("nextStep").isNull
        && Instant(listed.value("nextTouch")).map { clock.day(of: $0) <= clock.today } ?? false
    default: false
    }
  }

  private func stage(of listed: ListedRecord) -> Stage? {
    stages.first { $0.id.raw == listed.value("stage").integer }
  }

  private func isLate(_ due: Due?) -> Bool {
    switch due {
    case .day(let day): day < clock.today
    case .instant(let instant): instant < clock.now()
    case nil: false
    }
  }

  private func isLostCustomer(_ listed: ListedRecord) -> Bool {
    guard let last = Day(listed.value("lastPurchaseOn")) else { return false }
    return clock.today - last > CustomerState.lostAfterDays
  }

  private func idleness(_ listed: ListedRecord) -> Idleness? {
    guard let stage = stage(of: listed), stage.type == .open, let limit = stage.idleLimit,
      let entered = Instant(listed.value("stageEnteredAt"))
    else { return nil }
    let last = max(entered, Instant(listed.value("lastTouchAt")) ?? entered)
    return Idleness(days: clock.today - clock.day(of: last), limit: limit)
  }
}

extension Filter.Comparison {
  fileprivate func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
    switch self {
    case .less: a < b
    case .atMost: a <= b
    case .equal: a == b
    case .atLeast: a >= b
    case .more: a > b
    }
  }
}

extension ListedRecord {
  /// A property that people set, or one that is kept.
  func value(_ name: String) -> Value {
    guard let place = record.kind.schema.place(of: name) else { return .null }
    let own = record.values.count
    return place < own ? record.values[place] : kept[place - own]
  }

  fileprivate var isOpenActivity: Bool {
    ["planned", "waiting"].contains(value("status").text)
  }
}
