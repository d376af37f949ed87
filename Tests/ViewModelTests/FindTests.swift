import Domain
import SampleShop
import Testing

@testable import ViewModels

struct FindTests {
  @Test func aClosedDealThatIsFoundIsShownUnderAFilterThatEscTakesAway() throws {
    let desk = try Shop().desk()
    desk.press("m w ctrl+s S")
    desk.type("website")
    desk.press("enter")
    #expect(desk.deal == "Website relaunch")
    #expect(desk.app.filterTexts[.board] == "is:won")
    desk.press("esc")
    #expect(desk.app.filterTexts[.board] == nil)
    #expect(desk.stages.first == "qualify")
  }

  @Test func aDealThatIsAddedAmongTheCustomersIsForTheOneUnderTheCursor() throws {
    let desk = try Shop().desk()
    desk.press("4 j")
    let name = try #require(desk.app.customers.current?.name)
    desk.press("+ d")
    #expect(desk.form?.fields.first { $0.property.name == "account" }?.text.text == name)
  }

  @Test(arguments: [
    ("nova", "Nova Foods"), ("leila", "Leila Moradi"), ("roof", "Roof panels"),
    ("nobody at all", nil),
    ("ελια", "Ελιά Αιγαίου"), ("سامانه", "سامانهٔ فروش"), ("ارین", "آرین دارو"),
  ])
  func aSearchFindsFoldedText(_ text: String, _ title: String?) throws {
    let desk = try Shop().desk()
    desk.press("S")
    desk.type(text)
    let titles = try #require(desk.search).hits.map(\.title)
    #expect(title.map(titles.contains) ?? titles.isEmpty)
  }

  @Test func enterOpensTheCustomerThatWasFound() throws {
    let desk = try Shop().desk()
    desk.press("S")
    desk.type("novafoods.example")
    desk.press("ctrl+u")
    desk.type("nova foods")
    desk.press("enter")
    #expect(desk.app.card?.card?.name == "Nova Foods")
  }

  @Test(arguments: ["Loom control", "Roof panels", "Wi-Fi"])
  func enterOnADealPutsTheCursorOnItWhereverItIs(_ name: String) throws {
    let desk = try Shop().desk()
    desk.press("4 S")
    desk.type(name)
    desk.press("enter")
    #expect(desk.app.page == .board)
    #expect(desk.deal == name)
  }

  @Test func theCursorOfTheSearchStaysWithinWhatWasFound() throws {
    let desk = try Shop().desk()
    desk.press("S")
    desk.type("nova")
    let count = try #require(desk.search?.hits.count)
    for _ in 0..<count + 3 { desk.press("down") }
    #expect(desk.search?.selected == count - 1)
    for _ in 0..<count + 3 { desk.press("up") }
    #expect(desk.search?.selected == 0)
  }

  @Test func helpNarrowsByWordsAndByKeys() throws {
    let desk = try Shop().desk()
    desk.press("?")
    let all = try #require(desk.help?.rows.count)
    desk.type("m w")
    #expect(desk.help?.rows.contains { $0.action?.id == "board.win" } == true)
    desk.press("ctrl+u")
    desk.type("board.win")
    #expect(desk.help?.rows.map(\.action?.id) == ["board.win"])
    desk.press("ctrl+u")
    #expect(desk.help?.rows.count == all)
  }

  @Test func helpRunsTheActionThatIsChosen() throws {
    let desk = try Shop().desk()
    desk.press("?")
    desk.type("board.advance")
    desk.press("enter")
    #expect(desk.app.overlay == nil)
    #expect(try desk.stage(of: "Website relaunch") == "develop")
  }

  @Test func helpSaysWhyAnActionCannotBe() throws {
    let desk = try Shop(isEmpty: true).desk()
    desk.press("?")
    desk.type("board.advance")
    desk.press("enter")
    #expect(desk.app.notice?.text == desk.app.phrases.acts.why(.openDeal))
  }

  @Test func helpKnowsWhatTheFilterUnderstandsAndUsesIt() throws {
    let desk = try Shop().desk()
    desk.press("?")
    desk.type("is:stale")
    desk.press("enter")
    #expect(desk.app.filterTexts[.board] == "is:stale")
    #expect(desk.lanes[0] == [])
    desk.press("esc enter ?")
    #expect(desk.help?.rows.contains { $0.action == nil } == false, "a card is not filtered")
  }

  @Test(arguments: Language.allCases)
  func everyFilterThatHelpNamesIsUnderstood(_ language: Language) throws {
    let desk = try Shop().desk(language)
    for line in desk.app.phrases.help.filterLines {
      desk.press("/")
      desk.type(line.example)
      guard case .filter(let filter) = desk.app.overlay else { return }
      #expect(filter.errors.isEmpty, "\(line.example)")
      desk.press("esc")
    }
  }

  @Test(arguments: Language.allCases)
  func everyActionCanBeFoundByItsLabel(_ language: Language) throws {
    let desk = try Shop().desk(language)
    for action in desk.app.actionsInReach {
      desk.press("?")
      let text = action.says(desk.app.phrases)
      desk.send(.paste(text.label))
      let isFound = desk.help?.rows.contains { $0.action?.says(desk.app.phrases) == text } == true
      #expect(isFound, "\(action.id)")
      desk.press("esc")
    }
  }
}

extension Desk {
  var search: SearchModel? {
    guard case .search(let search) = app.overlay else { return nil }
    return search
  }

  var help: HelpModel? {
    guard case .help(let help) = app.overlay else { return nil }
    return help
  }
}

extension HelpModel.Row {
  fileprivate var action: Action? {
    guard case .action(let action) = meaning else { return nil }
    return action
  }
}
