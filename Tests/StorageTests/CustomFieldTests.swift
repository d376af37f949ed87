import Domain
import GRDB
import Testing

@testable import Storage

/// Fields that people have made: their values are in the record, and found by an index.
@Suite struct CustomFieldTests {
  private let file = ScratchFile()

  private func made(
    _ name: String, _ type: CustomField.Form, in repository: SQLiteRepository
  ) throws -> CustomField {
    var field = CustomField(id: repository.newID(CustomField.self))
    (field.name, field.type) = (name, type)
    if type == .choice { field.choices = ["North Sea", "Baltic"] }
    let kept = try repository.kept(field, before: nil, builtIn: ["name"])
    try repository.commit(.add(kept))
    return kept
  }

  private func set(
    _ field: CustomField, _ value: Value, on account: Account, in repository: SQLiteRepository
  ) throws {
    var record = account.record
    record[field.property.name] = value
    try repository.commit(Change(.edit, [Edit(before: account.record, after: record)]))
  }

  @Test func whatIsWrittenIsUndoneAndRedoneWithItsKeys() throws {
    let repository = try file.open()
    let field = try made("Region", .text, in: repository)
    let acme = try repository.added("Acme")
    let before = try file.contents()
    try set(field, .text("North Sea"), on: acme, in: repository)
    let after = try file.contents()
    let touch = try #require(
      try repository.log(of: nil, before: nil, limit: 1).first?.touches.first)
    #expect(touch.fields.map(\.name) == [field.property.name])
    _ = try repository.undo()
    #expect(try file.contents() == before)
    _ = try repository.redo()
    #expect(try file.contents() == after)
    try repository.commit(repository.deletion(of: [Reference(acme.id)]))
    #expect(try file.contents().contains { $0.hasPrefix("fieldKey") } == false)
    _ = try repository.undo()
    #expect(try file.contents() == after)
    #expect(try repository.check() == [])
  }

  @Test func twoPeopleChangeTwoFieldsOfOneRecordAndMeetInOne() throws {
    let sara = try file.open()
    let (region, tier) = (try made("Region", .text, in: sara), try made("Tier", .text, in: sara))
    let acme = try sara.added("Acme")
    let omid = try file.open(as: "omid", seed: 2)
    try set(region, .text("North"), on: acme, in: sara)
    try set(tier, .text("Gold"), on: acme, in: omid)
    let both = try #require(try sara.record(Reference(acme.id)))
    #expect(both[region.property.name] == .text("North"))
    #expect(both[tier.property.name] == .text("Gold"))
    let conflict = #expect(throws: Conflict.self) {
      try set(region, .text("South"), on: acme, in: omid)
    }
    #expect(conflict?.fields.map(\.property.said) == ["Region"])
    #expect(conflict?.fields.first?.theirs == .text("North"))
    // Undo of one leaves what the other wrote.
    _ = try sara.undo()
    #expect(try sara.record(Reference(acme.id))?[tier.property.name] == .text("Gold"))
    #expect(try sara.record(Reference(acme.id))?[region.property.name] == .null)
  }

  @Test func aFieldThatGoesTakesItsValuesOutOfSightAndUndoBringsThemBack() throws {
    let repository = try file.open()
    let field = try made("Region", .text, in: repository)
    let acme = try repository.added("Acme")
    try set(field, .text("North"), on: acme, in: repository)
    try repository.commit(repository.deletion(of: [Reference(field.id)]))
    #expect(try repository.customFields().all.isEmpty)
    #expect(try repository.check() == [])
    _ = try repository.undo()
    #expect(try repository.count(.account, where: Filter([.has(field.property)])) == 1)
  }

  @Test(arguments: [
    ("Region:north", ["Acme"]), ("Region:no", ["Acme"]), ("Region:sea", ["Acme", "Bolt"]),
    ("Area:\"North Sea\"", ["Acme"]), ("Since<2026-01-01", ["Acme"]),
    ("Since>=2026-01-01", ["Bolt"]),
    ("Since:2026-05-05", ["Bolt"]), ("Seats>4.25", ["Bolt"]), ("Seats<=4.25", ["Acme"]),
    ("Seats=-4.5", ["Acme"]), ("Seats>4,000", []), ("Seats>0,000", ["Bolt"]),
    ("has:Seats", ["Acme", "Bolt"]), ("no:Seats", ["Cora"]),
    ("Signed:yes", ["Acme"]), ("has:Signed", ["Acme"]), ("-Region:north", ["Bolt", "Cora"]),
    ("Region:north or Seats>4", ["Acme", "Bolt"]), ("Region:12", ["Bolt"]),
  ])
  func aFilterFindsThemByTheIndexAndWithoutIt(_ text: String, _ names: [String]) throws {
    let repository = try file.open()
    let forms: [(String, CustomField.Form)] = [
      ("Region", .text), ("Area", .choice), ("Since", .date), ("Seats", .number),
      ("Signed", .flag),
    ]
    let fields = try forms.map { try made($0.0, $0.1, in: repository) }
    let rows: [(String, [Value])] = [
      (
        "Acme",
        [
          .text("North sea"), .text("North Sea"), .text("2025-12-31"), .integer(-4_500_000),
          .integer(1),
        ]
      ),
      (
        "Bolt",
        [.text("12 Sea"), .text("Baltic"), .text("2026-05-05"), .integer(4_300_000), .integer(0)]
      ), ("Cora", []),
    ]
    for (name, values) in rows {
      let account = try repository.added(name)
      var record = account.record
      for (field, value) in zip(fields, values) { record[field.property.name] = value }
      try repository.commit(Change(.edit, [Edit(before: account.record, after: record)]))
    }
    let reading = Reading(clock: repository.clock, currency: .euro)
    let parser = FilterParser(.account, reading, fields: try repository.customFields())
    let filter = try parser.parse(text)
    // As a page, as everything, by counting, and behind a term that hides the index.
    for limit in [10, nil] {
      let found = try repository.list(ListQuestion(.account, where: filter, limit: limit))
      #expect(found.compactMap { $0.record["name"].text }.sorted() == names)
    }
    #expect(try repository.count(.account, where: filter) == names.count)
    let hidden = Filter([.any([.all(filter.terms)])])
    #expect(try repository.count(.account, where: hidden) == names.count)
    #expect(
      try repository.customers(where: filter, .start, limit: 10).map(\.name).sorted() == names)
  }

  @Test func aCommaBelongsToAFigureWhereTheReaderWritesDecimalsSo() throws {
    let repository = try file.open()
    let field = try made("Hours", .number, in: repository)
    let fields = try repository.customFields()
    func term(_ text: String, _ mark: Character) throws -> Filter.Term? {
      let reading = Reading(clock: repository.clock, currency: .euro, decimalMark: mark)
      return try FilterParser(.account, reading, fields: fields).parse(text).terms.first
    }
    let property = field.property
    let half = Filter.Term.compare(property, .equal, .integer(12_500_000))
    #expect(try term("Hours:12,5", ",") == half)
    #expect(try term("Hours:12.5", ".") == half)
    #expect(
      try term("Hours:12,5", ".")
        == .any([12, 5].map { .compare(property, .equal, .integer($0 * 1_000_000)) }))
    #expect(try term("Hours>1,500", ".") == .compare(property, .more, .integer(1_500_000_000)))
  }

  @Test func activitiesHaveThemAndPlainSQLReadsThem() throws {
    let repository = try file.open()
    var made = CustomField(id: repository.newID(CustomField.self))
    (made.name, made.of, made.type) = ("Kilometres", .activity, .number)
    var cost = CustomField(id: repository.newID(CustomField.self))
    (cost.name, cost.of, cost.type) = ("Cost", .activity, .money)
    try repository.commit(.add(made))
    try repository.commit(.add(cost))
    var visit = Activity(id: repository.newID(Activity.self)).record
    visit["subject"] = .text("Visit")
    visit[made.property.name] = .integer(12_500_000)
    visit[cost.property.name] = .integer(4250)
    try repository.commit(Change(.add, [Edit(before: nil, after: visit)]))
    let reading = Reading(clock: repository.clock, currency: .euro)
    let parser = FilterParser(.activity, reading, fields: try repository.customFields())
    #expect(try repository.count(.activity, where: parser.parse("kilometres>12 cost:42.50")) == 1)
    #expect(try repository.count(.activity, where: parser.parse("kilometres>13")) == 0)
    let values = try file.stranger().read {
      try String.fetchAll($0, sql: "SELECT kind || field || value FROM fieldValues ORDER BY 1")
    }
    #expect(values == ["activityCost42.50", "activityKilometres12.5"])
    #expect(try repository.check() == [])
    _ = try repository.undo()
    _ = try repository.redo()
    #expect(try repository.record(Reference(.activity, visit.id)) == visit)
  }

  @Test func thousandsAreFoundAlongTheIndexAndNoRowIsWalked() throws {
    let repository = try file.open()
    let field = try made("Region", .text, in: repository)
    let term = Filter.Term.contains(field.property, ["north"])
    try repository.ask(Filter([term])) { asking in
      let rows = FilteredRows(.account, as: "r")
      let chosen = try Selection(Filter([term]), of: rows, for: .everything, asking)
      let query = "EXPLAIN QUERY PLAN SELECT count(*) FROM \(chosen.from) WHERE " + chosen.condition
      let steps = try asking.db.rows(query) { $0.text(3) }
      #expect(steps.contains { $0.contains("fieldKey") || $0.contains("SEARCH k") }, "\(steps)")
      #expect(!steps.contains { $0.hasPrefix("SCAN r") }, "\(steps)")
    }
  }

  @Test func whatComesInBulkHasItsKeysAndGoesWithThem() throws {
    let repository = try file.open()
    let field = try made("Region", .text, in: repository)
    let before = try file.contents()
    _ = try repository.bulk(.import) { writer in
      for number in 0..<40 {
        var record = Account(id: repository.newID(Account.self)).record
        record["name"] = .text("Company \(number)")
        record[field.property.name] = .text(number % 2 == 0 ? "North" : "South \(number)")
        try writer.add(record)
      }
    }
    let north = Filter([.contains(field.property, ["north"])])
    #expect(try repository.count(.account, where: north) == 20)
    #expect(try repository.check() == [])
    let after = try file.contents()
    _ = try repository.undo()
    #expect(try file.contents().filter { $0.hasPrefix("fieldKey") }.isEmpty)
    #expect(try file.contents().filter { !$0.hasPrefix("aside") } == before)
    _ = try repository.redo()
    #expect(try file.contents() == after)
  }

  @Test func aRepairBuildsTheKeysAnew() throws {
    let repository = try file.open()
    let field = try made("Region", .text, in: repository)
    try set(field, .text("North"), on: try repository.added("Acme"), in: repository)
    try file.stranger().write { try $0.execute(sql: "DELETE FROM fieldKey") }
    #expect(try repository.check() == [.outOfStep(.account, .fields, rows: 2)])
    try repository.repair()
    #expect(try repository.check() == [])
  }

  @Test(arguments: [
    ("name", FieldRefusal.taken("name")), ("NAME", .taken("NAME")), (" - ", .noName),
    ("Region", .taken("Region")), ("région", .taken("région")),
  ])
  func aNameMeansOneThing(_ name: String, _ refusal: FieldRefusal) throws {
    let repository = try file.open()
    _ = try made("Region", .text, in: repository)
    #expect(throws: refusal) { try made(name, .text, in: repository) }
  }

  @Test func theKindOfAFieldStaysAsItIs() throws {
    let repository = try file.open()
    let field = try made("Region", .text, in: repository)
    var other = field
    other.type = .number
    #expect(throws: FieldRefusal.settled) {
      try repository.kept(other, before: field, builtIn: [])
    }
  }

  @Test func mergedRecordsKeepWhatOnlyOneOfThemHas() throws {
    let repository = try file.open()
    let (region, tier) = (
      try made("Region", .text, in: repository), try made("Tier", .text, in: repository)
    )
    let (nova, twin) = (try repository.added("Nova"), try repository.added("Nova Ltd"))
    try set(region, .text("North"), on: twin, in: repository)
    var merger = try repository.merger(of: [Reference(nova.id), Reference(twin.id)])
    #expect(merger.differing.map(\.name).contains(region.property.name))
    #expect(merger.merged(at: repository.clock.now())[region.property.name] == .text("North"))
    merger.choices[region.property.name] = 0
    #expect(merger.merged(at: repository.clock.now())[region.property.name] == .null)
    #expect(merger.merged(at: repository.clock.now())[tier.property.name] == .null)
  }
}
