import Domain
import SampleShop
import Testing

@testable import ViewModels

struct FilterTests {
  @Test(arguments: [
    ("nova", [[], ["Support extension"], ["ERP rollout"], [], []]),
    ("amount>50k", [[], ["Fleet tracking"], ["Loom control"], ["Call centre"], []]),
    ("stage:develop nova", [[], ["Support extension"], [], [], []]),
    ("ΛΑΔΙΟΥ", [["Συσκευασία λαδιού"], [], [], [], []]),
    ("آرين", [["سامانهٔ فروش"], [], [], [], []]),
  ])
  func aFilterNarrowsTheBoardAsItIsTyped(_ text: String, _ lanes: [[String]]) throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type(text)
    #expect(desk.lanes == lanes)
    desk.press("enter")
    #expect(desk.app.overlay == nil)
    #expect(desk.lanes == lanes)
    desk.press("esc")
    #expect(desk.lanes.joined().count == 20)
  }

  @Test func whatCannotBeUnderstoodNarrowsNothing() throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type("nova")
    let good = desk.lanes
    desk.type(" amount>much")
    #expect(desk.filter?.errors.count == 1)
    #expect(desk.lanes == good)
    #expect(desk.filter?.field.text == "nova amount>much")
    desk.type(" stage:foo")
    #expect(desk.filter?.errors.map(\.range) == [12..<16, 23..<26])
    #expect(desk.lanes == good)
    let told = desk.app.wording.sentence(
      for: desk.filter?.errors ?? [], in: "nova amount>much stage:foo")
    #expect(told.contains("amount>much") && told.contains("Qualify"))
    desk.press("ctrl+w ctrl+w")
    #expect(desk.filter?.errors.isEmpty == true)
  }

  @Test(arguments: [
    ("مرحله:نیازسنجی", Language.persian, "stage:develop"), ("مبلغ>50k", .persian, "amount>50k"),
    ("is:راکد", .persian, "is:stale"), ("is:قطعی", .persian, "is:won"),
    ("στάδιο:ανάλυση", .greek, "stage:develop"), ("ποσό>50k", .greek, "amount>50k"),
    ("is:στάσιμη", .greek, "is:stale"), ("is:Χαμένες", .greek, "is:lost"),
  ])
  func aFilterMayBeSaidInOnesOwnWords(
    _ text: String, _ language: Language, _ meaning: String
  ) throws {
    let desk = try Shop().desk(language)
    desk.press("/")
    desk.type(text)
    #expect(desk.filter?.errors.isEmpty == true)
    let own = desk.app.currentFilter
    desk.press("ctrl+u")
    desk.type(meaning)
    #expect(desk.lanes.joined().count > 0)
    #expect(
      try desk.repository.count(.opportunity, where: own)
        == desk.repository.count(.opportunity, where: desk.app.currentFilter))
  }

  @Test(arguments: [
    ("stage:foo", Language.english, 6..<9, "Qualify"), ("مرحله:foo", .persian, 6..<9, "اعتبارسنجی"),
    ("κάτι:foo", .greek, 0..<4, "owner"), ("stage:foo", .persian, 6..<9, "اعتبارسنجی"),
  ])
  func whatIsUnknownIsUnderlinedAndWhatThereIsIsNamed(
    _ text: String, _ language: Language, _ range: Range<Int>, _ known: String
  ) throws {
    let desk = try Shop().desk(language)
    desk.press("/")
    desk.type(text)
    let error = try #require(desk.filter?.errors.first)
    #expect(error.range == range)
    #expect(desk.app.phrases.board.filterError(error.reason).contains(known))
  }

  @Test func escapeTakesTheFilterAway() throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type("nova")
    desk.press("esc")
    #expect(desk.app.currentFilter.isEmpty)
    #expect(desk.lanes.joined().count == 20)
  }

  @Test func theFilterIsThereAgainWhenItsLineIsOpened() throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type("nova")
    desk.press("enter /")
    #expect(desk.filter?.field.text == "nova")
  }

  @Test(arguments: [
    ("is:won", ["won"], ["Wi-Fi", "Warehouse scanners"]),
    ("is:lost", ["lost"], ["Old CRM", "Roof panels"]),
  ])
  func closedDealsHaveLanesWhenTheyAreAskedFor(
    _ text: String, _ stages: [String], _ names: [String]
  ) throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type(text)
    #expect(desk.stages == stages)
    #expect(desk.lanes.joined().sorted() == names.sorted())
  }

  @Test func theTotalsAreThoseOfTheFilter() throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type("nova")
    let total = try #require(desk.app.board.grandTotals.first)
    #expect(total.count == 2)
    #expect(total.sum == Amount(minor: 4_800_000))
  }

  @Test func customersHaveAFilterOfTheirOwn() throws {
    let desk = try Shop().desk()
    desk.press("4 /")
    desk.type("nova")
    #expect(desk.app.customers.list.rows.map(\.name) == ["Nova Foods"])
    desk.press("enter 2")
    #expect(desk.lanes.joined().count == 20)
  }
}

struct FacetTests {
  @Test(arguments: [
    ("f o down enter", "owner:me", "Owner: me"),
    (
      "f c down down down enter", "close:this-month",
      "Close: this month"
    ),
    ("f i down enter", "is:stale", "Stale"),
    (
      "f s down down enter", "stage:develop",
      "Stage: Develop"
    ),
  ])
  func aFacetIsATermOfTheFilter(_ keys: String, _ text: String, _ chip: String) throws {
    let desk = try Shop().desk()
    desk.press(keys)
    #expect(desk.app.filterTexts[.board] == text)
    #expect(desk.app.chips == [chip])
    #expect(desk.app.overlay == nil)
    desk.press("esc")
    #expect(desk.app.chips.isEmpty && desk.lanes.joined().count == 20)
  }

  @Test func aFacetTakesThePlaceOfItsOwnTermAndOfNoOther() throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type("nova owner:me")
    desk.press("enter f o")
    desk.type("omid")
    desk.press("enter")
    #expect(desk.app.filterTexts[.board] == "nova owner:\"Omid Rahimi\"")
    #expect(desk.lanes.joined().isEmpty == false)
    desk.press("f o enter")
    #expect(desk.app.filterTexts[.board] == "nova")
    #expect(desk.lanes.joined().count == 2)
  }

  @Test func aStageIsFoundByTheNameThatTheReaderKnows() throws {
    let desk = try Shop().desk(.persian)
    desk.press("/")
    desk.type("stage:پیش")
    #expect(desk.lanes.map(\.count) == [0, 0, 4, 0, 0])
  }

  @Test(arguments: [
    ("own", "owner:"), ("nova is:st", "nova is:stale"), ("close:this-m", "close:this-month"),
    ("owner:om", "owner:\"Omid Rahimi\""), ("-has:nextStepD", "-has:nextStepDue"),
  ])
  func tabCompletesTheWord(_ typed: String, _ text: String) throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type(typed)
    desk.press("tab")
    #expect(desk.filter?.field.text == text)
  }
}

extension Desk {
  var filter: FilterModel? {
    guard case .filter(let filter) = app.overlay else { return nil }
    return filter
  }
}
