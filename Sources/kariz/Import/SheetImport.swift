import Domain
import Exchange

/// Turns the rows of one file into records of one kind, each checked before it is handed on.
nonisolated struct SheetImport {
  /// What becomes of a row.
  enum Outcome { case new, updated, duplicate }

  /// Rows of this file that others may name before they come.
  private(set) var coming: ComingRows
  private let plan: ImportPlan
  private let request: ImportRequest
  private let shop: ImportShop
  private let kind: Kind
  private let schema: Schema
  private let linker: RowLinker
  private var cells: RowCells
  /// The place of the property by which a row finds the record that it updates.
  private let keyPlace: Int?
  private let isRehearsal: Bool
  private let isKnownByName: Bool
  /// Keys of the rows taken, where a key says that two rows are the same.
  private var seen: Set<NameKey> = []
  private var rows: RowTwins

  /// - Parameter coming: `nil` rehearses: nothing is written, and `coming` gathers who came.
  init(_ plan: ImportPlan, _ request: ImportRequest, _ shop: ImportShop, coming: ComingRows?)
    throws(ImportRefusal)
  {
    self.plan = plan
    self.request = request
    self.shop = shop
    self.coming = coming ?? ComingRows()
    kind = plan.kind
    schema = plan.kind.schema
    rows = RowTwins(schema)
    linker = RowLinker(plan, shop, makesMissing: request.makesMissing)
    cells = RowCells(plan, shop.reading)
    keyPlace = try Self.keyPlace(request.updateBy, plan.kind)
    isRehearsal = coming == nil
    isKnownByName = [.account, .user].contains(plan.kind) || request.paths.count > 1
  }

  /// - Throws: `RejectReason` when the row is not taken.
  mutating func take(_ checked: CheckedRow) throws -> Outcome {
    let row = checked.row
    if let flaw = row.flaw { throw RejectReason.flaw(flaw) }
    if let keyPlace, case let key = text(row, at: keyPlace), !key.isEmpty {
      guard seen.insert(NameKey(exactly: key)).inserted else { return .duplicate }
      if let before = try recordToUpdate(keyPlace, key) { return try update(before, from: row) }
    } else if let newcomer = shop.newcomer, isOf(newcomer, row) {
      bringOwnID(of: row, as: newcomer.id.raw)
      return try update(newcomer.record, from: row)
    } else if try isDuplicate(row) {
      return .duplicate
    }
    return try add(row, checked.draft.get())
  }

  private mutating func add(_ row: SheetRow, _ made: RowDraft) throws -> Outcome {
    var draft = made
    let name = ownName(of: draft.record)
    if let twin = try twin(of: draft.record, row), shop.missing.promised(to: name) == nil {
      if isKnownByName { shop.links.bring(kind, NameKey(name), twin.raw) }
      return .duplicate
    }
    guard plan.isOwn || rows.isFirst(draft.record, called: name.isEmpty ? wholeName(row) : name)
    else { return .duplicate }
    let id = try ownID(of: row) ?? shop.missing.promised(to: name) ?? shop.repository.freshID(kind)
    draft.record.values[0] = .integer(id)
    let above = try linker.link(&draft, row, coming: isRehearsal ? nil : coming)
    var record = draft.record
    try record.complete(facts(row, draft))
    if kind == .lead, !plan.isOwn, record["owner"].isNull {
      record["owner"] = try shop.owner(of: record)?.value ?? .null
    }
    if kind == .event, record["lead"].isNull, let visitor = record["visitor"].text {
      record["visitor"] = .text(visitor.contains("@") ? visitor.lowercased() : visitor)
      record["lead"] = try shop.repository.lead(of: visitor)?.value ?? .null
    }
    let own = plan.isOwn ? NameKey(id: id) : NameKey(name)
    guard !isRehearsal else {
      coming.add(own, under: above)
      return .new
    }
    try shop.writer.add(record)
    if kind == .opportunity {
      shop.usedStages.formUnion(["stage", "lastOpenStage"].compactMap { record[$0].integer })
    }
    shop.missing.redeem(name)
    if isKnownByName { shop.links.bring(kind, own, id) }
    if let login = record["login"].text { shop.links.bring(kind, NameKey(login), id) }
    return .new
  }

  /// Who in the file is the same for certain and is called alike. Colleagues who share a number are
  /// two people.
  private mutating func twin(of record: Record, _ row: SheetRow) throws -> Reference? {
    guard !plan.isOwn, try shop.knows(kind), var party = Party(record) else { return nil }
    let name = wholeName(row)
    if party.person == nil, !name.isEmpty { party.person = PartyName(person: name, "") }
    return try shop.repository.twins(of: party).first {
      $0.match.similarity >= PartyMatch.similarWithDomain
    }?.reference
  }

  private func wholeName(_ row: SheetRow) -> String { plan.nameColumn.map { row[$0] } ?? "" }

  private mutating func update(_ before: Record, from row: SheetRow) throws -> Outcome {
    var draft = RowDraft(before, schema)
    let currency = before["currency"].text.flatMap { Currency($0) }
    try cells.fill(&draft, from: row, usual: currency ?? shop.reading.currency)
    _ = try linker.link(&draft, row, coming: isRehearsal ? nil : coming)
    draft.record.values[0] = before.values[0]
    var record = draft.record
    try record.revise(from: before, facts(row, draft))
    guard record != before else { return .duplicate }
    record["updatedAt"] = shop.now.value
    if !isRehearsal, let edit = Edit(before: before, after: record) { try shop.writer.edit(edit) }
    return .updated
  }

  private func facts(_ row: SheetRow, _ draft: RowDraft) -> RowFacts {
    let account = plan.links.first { $0.target == .account }.map { row[$0.nameColumn ?? $0.column] }
    return RowFacts(
      clock: shop.reading.clock, isOwn: plan.isOwn, now: shop.now, today: shop.today,
      given: draft.given,
      wholeName: plan.nameColumn.map { row[$0] } ?? "", accountName: account?.trimmed ?? "",
      stages: shop.links.stages, lanes: shop.lanes, logins: shop.logins)
  }

  /// The name by which other rows link to this one.
  private func ownName(of record: Record) -> String {
    switch kind {
    case .account, .user: record["name"].text ?? ""
    case .contact:
      [record["firstName"], record["lastName"]].compactMap(\.text).joined(separator: " ")
    case .opportunity: isKnownByName ? record["name"].text ?? "" : ""
    case .lead, .activity, .note, .pipeline, .stage, .playbook, .team, .setting, .affiliation,
      .event, .verdict, .field, .attachment:
      ""
    }
  }
}

// MARK: New or known

nonisolated extension SheetImport {
  private func recordToUpdate(_ place: Int, _ text: String) throws -> Record? {
    let property = schema.properties[place]
    let ids: [Int64]
    if place == 0 {
      ids = Int64(text).map { [$0] } ?? []
    } else if property.name == "name" {
      ids = try shop.repository.resolve(kind, named: text).map(\.raw)
    } else {
      let value = try? shop.reading.value(text, of: property.type)
      ids = try shop.links.inFile(kind, where: property, is: value ?? .text(text))
    }
    guard ids.count < 2 else { throw RejectReason.several(column: property.name, name: text) }
    return try ids.first.flatMap { try shop.repository.record(Reference(kind, $0)) }
  }

  /// Whether the file, or an earlier row, has this record already.
  private mutating func isDuplicate(_ row: SheetRow) throws -> Bool {
    if plan.isOwn, kind != .user, let id = plan.idColumn.flatMap({ Int64(row[$0]) }) {
      return try !seen.insert(NameKey(id: id)).inserted || shop.links.isInFile(kind, id)
    }
    if let place = schema.place(of: "externalId"), case let id = text(row, at: place), !id.isEmpty {
      guard seen.insert(NameKey(exactly: id)).inserted else { return true }
      let property = schema.properties[place]
      return try !shop.links.inFile(kind, where: property, is: .text(id)).isEmpty
    }
    guard kind == .account || kind == .user else { return false }
    for name in ["login", "name"] {
      guard let place = schema.place(of: name), case let text = text(row, at: place), !text.isEmpty
      else { continue }
      let found = try shop.links.find(kind, named: text)
      if case .known(let id) = found { bringOwnID(of: row, as: id) }
      return found != .missing
    }
    return false
  }

  /// Whether the row is that of the user who acts, whom the file got to know just now.
  private func isOf(_ user: User, _ row: SheetRow) -> Bool {
    guard kind == .user, let place = schema.place(of: "login") else { return false }
    return text(row, at: place) == user.login
  }

  /// Later rows of our own export link to this one by its id there.
  private func bringOwnID(of row: SheetRow, as id: Int64) {
    guard plan.isOwn, let own = plan.idColumn.flatMap({ Int64(row[$0]) }) else { return }
    shop.links.bring(kind, NameKey(id: own), id)
  }

  private func ownID(of row: SheetRow) throws -> Int64? {
    guard plan.isOwn, let column = plan.idColumn else { return nil }
    guard let id = Int64(row[column]), id > 0 else {
      throw RejectReason.unreadable(column: "id", text: row[column], type: .link(kind))
    }
    return id
  }

  private func text(_ row: SheetRow, at place: Int) -> String {
    place == 0 ? plan.idColumn.map { row[$0] } ?? "" : cells.text(of: place, in: row)
  }

  private static func keyPlace(_ field: String?, _ kind: Kind) throws(ImportRefusal) -> Int? {
    guard let field else { return nil }
    let names = kind.properties.map(\.name)
    guard let place = names.firstIndex(of: field) else {
      throw .unknownField(field, nearest: Nearest.word(to: field, among: names))
    }
    return place
  }
}
