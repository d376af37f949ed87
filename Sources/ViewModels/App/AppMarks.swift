import Domain

/// Rows of a page are marked, and what is done is then done to all of them as one change.
extension AppModel {
  /// So many are marked at once, at most.
  static let mostMarked = 1000

  var hasMarks: Bool { marked != nil }

  /// How many records are marked, and what they come to.
  public var marked: (count: Int, money: Money?)? {
    guard card == nil else { return nil }
    let (count, money): (Int, Money?) =
      switch page {
      case .today: (today.marks.count, nil)
      case .board: (board.marks.count, board.markedMoney)
      case .calendar: (0, nil)
      case .customers: (customers.marks.count, nil)
      case .leads: (leads.marks.count, nil)
      }
    return count > 0 ? (count, money) : nil
  }

  /// The marked records, in the order in which they were marked.
  var markedRecords: [Reference] {
    switch page {
    case .today: today.marks.keys
    case .board: board.marks.keys.map { Reference($0) }
    case .calendar: []
    case .customers: customers.marks.keys
    case .leads: leads.marks.keys.map { Reference($0) }
    }
  }

  // MARK: Marking

  func toggleMark() throws {
    switch page {
    case .today: today.toggleMark()
    case .board: board.toggleMark()
    case .calendar: break
    case .customers: customers.toggleMark()
    case .leads: leads.toggleMark()
    }
    try move(.down)
  }

  func markRange() {
    switch page {
    case .today: today.markRange()
    case .board: board.markRange()
    case .calendar: break
    case .customers: customers.markRange()
    case .leads: leads.markRange()
    }
  }

  /// All that the page shows where the cursor is; when it is marked already, takes its marks away.
  func markAll() throws {
    let isMore: Bool
    switch page {
    case .today:
      today.markSection()
      isMore = false
    case .board: isMore = try board.markLane(repository)
    case .calendar: isMore = false
    case .customers: isMore = try customers.markAll(repository)
    case .leads: isMore = try leads.markAll(repository)
    }
    if isMore { say(.info, phrases.marks.tooMany(Self.mostMarked, formats)) }
  }

  /// What is gone is marked no more.
  func refreshMarks() throws {
    try board.refreshMarks(repository)
    let customers = try customers.marks.keys.filter { try repository.record($0) != nil }
    self.customers.marks.keep(Set(customers))
    let leads = try leads.marks.keys.filter { try repository.record(Reference($0)) != nil }
    self.leads.marks.keep(Set(leads))
  }

  func clearMarks() {
    (today.marks, board.marks) = (Marks(), Marks())
    (customers.marks, leads.marks) = (Marks(), Marks())
  }

  /// Takes the marks of all others away.
  private func keepMarks(_ kept: [Reference]) {
    switch page {
    case .today: today.marks.keep(Set(kept))
    case .board: board.marks.keep(Set(kept.map { ID($0.raw) }))
    case .calendar: break
    case .customers: customers.marks.keep(Set(kept))
    case .leads: leads.marks.keep(Set(kept.map { ID($0.raw) }))
    }
  }

  // MARK: Acts

  /// What is marked, or what is under the cursor, as it is in the file.
  func subjects() throws -> [Record] {
    let records = hasMarks ? markedRecords : workRecord.map { [$0] } ?? []
    return try records.compactMap { try repository.record($0) }
  }

  func deleteMarked() throws {
    let references = try subjects().map { Reference($0.kind, $0.id) }
    let several = Several(try repository.deletion(of: references), of: references.count)
    try doSeveral(several, of: references) { [phrases] in phrases.acts.deleted($0) }
    if card != nil { card = nil }
  }

  // MARK: Forms

  func openAssign() throws {
    let records = try subjects()
    guard let first = records.first else { return }
    let users = try repository.all(User.self).filter(\.active).map(\.name)
    let isOne = records.allSatisfy { $0["owner"] == first["owner"] }
    let owner = isOne ? first["owner"].integer.map { Reference(.user, $0) } : nil
    try openSeveral(
      .assign, records,
      [
        field(
          "owner", try owner.map { try repository.title(of: $0) } ?? "", isRequired: true,
          kind: .choice(users), of: first.kind)
      ])
  }

  func openTag() throws {
    let records = try subjects()
    guard let first = records.first else { return }
    try openSeveral(.tag, records, [field("tags", isRequired: true, of: first.kind)])
  }

  /// A form for what is done to all of them.
  func openSeveral(
    _ deed: FormModel.Deed, _ records: [Record], _ fields: [FormModel.Field],
    of record: Record? = nil
  ) throws {
    let references = records.map { Reference($0.kind, $0.id) }
    let name = try name(of: references)
    openForm(
      FormModel(
        .several(deed, references), record: record,
        subject: deed == .tag ? phrases.marks.tagHint : name,
        fields: fields))
  }

  /// Does what a form for several records says; it stays open until all of it can be read.
  func saveSeveral(_ deed: FormModel.Deed, _ records: [Reference], _ form: FormModel) throws {
    var form = form
    guard let values = try read(&form), isComplete(&form, deed, values) else {
      return show(problemsOf: form)
    }
    let found = try records.compactMap { try repository.record($0) }
    guard let several = try several(deed, found, values, form) else { return }
    overlay = nil
    let told = sentence(for: deed, values, form)
    try doSeveral(several, of: records, saying: told)
    forget(form)
  }

  private func sentence(
    for deed: FormModel.Deed, _ values: [String: Value], _ form: FormModel
  ) -> (String) -> String {
    let (marks, acts) = (phrases.marks, phrases.leadActs)
    switch deed {
    case .win: return { marks.won($0) }
    case .lose: return { marks.lost($0) }
    case .assign:
      let owner = form.text("owner")
      return { marks.assigned($0, owner) }
    case .tag: return { marks.tagged($0) }
    case .set:
      let field = form.fields[0]
      let label = Fields.label(of: field.property, in: field.owner, phrases).full
      return { marks.changed($0, label) }
    case .nurture:
      let day = values["nextTouch"].flatMap { Day($0) } ?? clock.today
      let shown = formats.dayShort(day, today: clock.today)
      return { acts.nurtured($0, shown) }
    case .disqualify:
      let reason = values["reason"].flatMap { Lead.Reason($0) }
      let said = reason.map { phrases.terms.choices.leads.reason($0).full } ?? ""
      return { acts.disqualified($0, said) }
    }
  }

  private func isComplete(
    _ form: inout FormModel, _ deed: FormModel.Deed, _ values: [String: Value]
  ) -> Bool {
    switch deed {
    case .lose: return namesCompetitor(&form, values)
    case .nurture:
      let isLater = values["nextTouch"].flatMap { Day($0) }.map { $0 > clock.today } ?? false
      if !isLater { form.mark("nextTouch", .notLater) }
      return isLater
    case .set: return names(&form, values)
    case .win, .assign, .tag, .disqualify: return true
    }
  }

  private func several(
    _ deed: FormModel.Deed, _ records: [Record], _ values: [String: Value], _ form: FormModel
  ) throws -> Several? {
    let now = clock.now()
    switch deed {
    case .assign:
      let owner = values["owner"]?.integer.map { ID<User>($0) }
      return try Several(.edit, records) {
        [Edit(before: $0, after: try $0.assigned(to: owner, at: now))]
      }
    case .tag:
      let words = form.text("tags").split { $0 == " " || $0 == ";" || $0 == "," }.map(String.init)
      return try Several(.edit, records) {
        [Edit(before: $0, after: try $0.tagged(words, at: now))]
      }
    case .set(let name):
      let value = values[name] ?? .null
      return try Several(.edit, records) {
        [Edit(before: $0, after: try $0.set(name, to: value, at: now))]
      }
    case .win, .lose: return try closed(deed, records.map { try Opportunity($0) }, values)
    case .nurture, .disqualify: return try rested(deed, records, values, form)
    }
  }

  // MARK: Doing it

  /// Many at once are asked about first.
  /// - Parameters:
  ///   - records: what it was to be done to.
  ///   - sentence: what is said of those that were changed, by their name or count.
  func doSeveral(
    _ several: Several, of records: [Reference], saying sentence: @escaping (String) -> String
  ) throws {
    guard several.count > ConfirmModel.most else {
      return try commit(several, of: records, saying: sentence)
    }
    overlay = .confirm(
      ConfirmModel(
        question: phrases.marks.confirm(try name(of: records, count: several.count)),
        act: { try $0.commit(several, of: records, saying: sentence) }))
  }

  /// As one change; what refuses stays marked and is listed.
  private func commit(
    _ several: Several, of records: [Reference], saying sentence: (String) -> String
  ) throws {
    let refused = several.refused
    if records.count == 1, several.held.isEmpty, let only = refused.first { throw only.why }
    let done =
      several.count > 0
      ? sentence(try name(of: records, count: several.count)) : phrases.marks.nothingChanged
    let told =
      refused.isEmpty ? done : "\(done) \(phrases.marks.refused(refused.count, formats))"
    keepMarks(refused.map(\.record))
    if several.change.isEmpty { say(.warning, told) }
    try commit(several.change, saying: told)
    guard !refused.isEmpty else { return }
    if !several.held.isEmpty {
      return try askAboutHeld(
        several, saying: sentence(try name(of: records, count: several.held.count)))
    }
    overlay = .report(
      ReportModel(
        title: phrases.marks.refused(refused.count, formats),
        rows: try refused.map {
          .init(
            name: try repository.title(of: $0.record),
            text: wording.sentence(for: $0.why, stage: stageName))
        }))
  }

  /// One record by its name, several by their count.
  func name(of records: [Reference], count: Int? = nil) throws -> String {
    guard let first = records.first else { return "" }
    guard records.count > 1 else { return try repository.title(of: first) }
    let count = count ?? records.count
    return records.allSatisfy { $0.kind == first.kind }
      ? phrases.terms.count(count, first.kind, formats) : phrases.marks.records(count, formats)
  }
}
