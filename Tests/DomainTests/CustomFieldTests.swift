import Testing

@testable import Domain

@Suite struct CustomFieldTests {
  @Test(arguments: [
    [1: Value.integer(-3)], [7: .text("a \"b\" \\ c\nd\te\u{1}f"), 2: .integer(.max)],
    [3: .text("کد ۱۲"), 4: .text("🙂 ς"), 5: .text("")],
  ])
  func valuesComeBackAsTheyWere(_ values: [Int64: Value]) {
    var custom = CustomValues()
    for (field, value) in values { custom[field] = value }
    #expect(CustomValues(custom.value) == custom)
    for (field, value) in values { #expect(CustomValues(custom.value)?[field] == value) }
  }

  @Test(arguments: [
    (#" { "5" : "a\u0041\ud83d\ude42\/" , "6": -2, "7": null } "#, 2),
    ("{}", 0), ("", 0),
  ])
  func whatOthersWriteIsRead(_ text: String, _ count: Int) throws {
    let values = try #require(CustomValues(.text(text)))
    #expect(values.fields.count == count)
    if count > 0 { #expect(values[5] == .text("aA🙂/")) }
  }

  @Test(arguments: [
    "{", "[]", #"{"a":1}"#, #"{"1":1.5}"#, #"{"1":{}}"#, #"{"1":"x}"#, #"{"1":1}x"#,
    #"{"1":"\ud83d"}"#,
  ])
  func whatIsNoObjectOfNumbersIsNone(_ text: String) {
    #expect(CustomValues(.text(text)) == nil)
  }

  @Test func aRecordHoldsThemLikePropertiesAndNothingElse() {
    var account = Account(id: ID(1)).record
    account["custom.12"] = .text("North")
    account["custom.x"] = .text("lost")
    #expect(account["custom.12"] == .text("North"))
    #expect(account["custom.x"] == .null)
    #expect(account.differences(from: Account(id: ID(1)).record) == ["custom.12"])
    account["custom.12"] = .null
    #expect(account == Account(id: ID(1)).record)
    var team = Team(id: ID(1)).record
    team["custom.12"] = .text("North")
    #expect(team == Team(id: ID(1)).record)
  }

  @Test(arguments: [
    ("Loyalty card", "loyalty-card", true), ("Loyalty card", "LoyaltyCard", true),
    ("کد مشتری", "كد-مشترى", true), ("Αριθμός σύμβασης", "αριθμοσ_συμβασησ", true),
    ("Loyalty card", "loyalty", false),
  ])
  func aNameIsTheSameHoweverItIsWritten(_ name: String, _ typed: String, _ isSame: Bool) {
    var field = CustomField(id: ID(9))
    field.name = name
    let schema = CustomFields([field]).schema(of: .account)
    #expect((schema.property(saidAs: typed)?.name == "custom.9") == isSame)
  }

  @Test(arguments: [
    ("Loyalty-card:gold", 0..<12), ("Seats>many", 6..<10), ("Seats:5 nothing:x", 8..<15),
  ])
  func aFilterKnowsThemAndUnderlinesWhatIsWrong(_ text: String, _ wrong: Range<Int>) throws {
    var card = CustomField(id: ID(9))
    card.name = "Loyalty card"
    var seats = CustomField(id: ID(8))
    (seats.name, seats.type) = ("Seats", .number)
    let reading = Reading(clock: .fixed(Instant(milliseconds: 0)), currency: .euro)
    let parser = FilterParser(.account, reading, fields: CustomFields([card, seats]))
    guard text.hasPrefix("Loyalty") else {
      let error = #expect(throws: FilterError.self) { try parser.parse(text) }
      #expect(error?.range == wrong)
      return
    }
    #expect(try parser.parse(text).terms == [.contains(card.property, ["gold"])])
  }
}
