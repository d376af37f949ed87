import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

struct PaletteTests {
  /// A moment in which the actions of a scope are in reach, and the keys that lead there.
  nonisolated static let moments: [(scope: Scope, keys: String)] = [
    (.board, ""), (.page, ""), (.app, ""), (.anywhere, ""), (.customers, "4"), (.today, "1"),
    (.calendar, "3"), (.datePicker, "l d ctrl+g"), (.card, "enter"),
    (.form, "a"), (.filter, "/"), (.search, "S"), (.help, "?"), (.quit, "q"), (.history, "g h"),
    (.stages, "g e"), (.playbook, "g e p"), (.pipelines, "f p"), (.people, "o p"), (.jobs, "g j"),
    (.fields, "g f"), (.segments, "g k"), (.columns, "4 o c"), (.pick, "g e m"),
    (.duplicates, "g d"),
    (.merge, "4 space space m m"),
    (.menu, "M"), (.settings, "g s"), (.settingText, "g s enter"),
  ]

  @Test func everyActionOfTheTableIsInThePalette() throws {
    let desk = try Shop().desk()
    var listed: Set<String> = ["app.palette"]
    for moment in Self.moments {
      let desk = try desk.shop.desk()
      if !moment.keys.isEmpty { desk.press(moment.keys) }
      desk.press("f9")
      listed.formUnion(try #require(desk.palette).actions.map(\.id))
    }
    for action in ActionTable.all where !listed.contains(action.id) {
      let isOfThePaletteItself = [.palette, .recorder].contains(action.scope)
      let answersAConflict = [.conflict, .gone, .confirm, .report, .leaving, .choice].contains(
        action.scope)
      let hasNothingToActOn = action.object.map { $0(desk.app) == nil } ?? false
      #expect(isOfThePaletteItself || answersAConflict || hasNothingToActOn, "\(action.id)")
    }
  }

  @Test(arguments: Language.allCases)
  func everyActionIsFoundByItsNameInTheReadersLanguage(_ language: Language) throws {
    let desk = try Shop().desk(language)
    desk.press(":")
    for action in try #require(desk.palette).actions {
      let name = try #require(desk.app.name(of: action))
      desk.press("ctrl+u")
      desk.send(.paste(name))
      #expect(desk.palette?.actions.contains { $0.id == action.id } == true, "\(name)")
    }
  }

  /// What the key does is what the palette does.
  @Test(arguments: [
    "board.advance", "board.order-down", "board.win", "app.customers", "board.edit",
  ])
  func enterDoesWhatTheKeyDoes(_ id: String) throws {
    let (byKey, byName) = (try Shop().desk(), try Shop().desk())
    let action = try #require(ActionTable.all.first { $0.id == id })
    for key in try #require(action.keys.first).keys { byKey.send(.key(key)) }
    byName.run(id)
    #expect(byName.lanes == byKey.lanes)
    #expect(byName.app.page == byKey.app.page)
    #expect((byName.form == nil) == (byKey.form == nil))
    #expect(byName.palette == nil)
  }

  @Test func aStageIsNamedByTheActionThatMovesThere() throws {
    let desk = try Shop().desk()
    desk.press(":")
    desk.type("move to propose")
    desk.press("enter")
    #expect(try desk.stage(of: "Website relaunch") == "propose")
  }

  @Test func whatCannotBeDoneSaysWhyAndIsNotDone() throws {
    let desk = try Shop(isEmpty: true).desk()
    desk.press(":")
    desk.type("win")
    guard case .action(let choice, _) = desk.palette?.current else {
      Issue.record("no action is listed")
      return
    }
    #expect(choice.action.id == "board.win")
    #expect(choice.obstacle == desk.app.phrases.acts.why(.openDeal))
    desk.press("enter")
    #expect(desk.app.notice?.text == choice.obstacle)
    #expect(desk.palette != nil, "another one can be chosen")
  }

  @Test func anActionOfAnotherPlaceSaysWhereItWorks() throws {
    let desk = try Shop().desk()
    desk.press("4 :")
    desk.type("win")
    guard case .action(let choice, _) = desk.palette?.current else {
      Issue.record("no action is listed")
      return
    }
    #expect(choice.obstacle == desk.app.phrases.palette.elsewhere("Pipeline"))
  }

  @Test func whatWasUsedLastComesFirst() throws {
    let desk = try Shop().desk()
    desk.run("app.redo")
    desk.run("board.order-down")
    desk.press(":")
    let first = try #require(desk.palette).actions.prefix(2).map(\.id)
    #expect(first == ["board.order-down", "app.redo"])
  }

  @Test(arguments: [("nova", true), (">nova", false), ("@leila", true), ("@nova erp", false)])
  func recordsAreFoundUnlessOnlyActionsAreWanted(_ text: String, _ finds: Bool) throws {
    let desk = try Shop().desk()
    desk.press(":")
    desk.type(text)
    #expect(try #require(desk.palette).records.isEmpty != finds)
  }

  @Test func enterOpensARecord() throws {
    let desk = try Shop().desk()
    desk.press("4 :")
    desk.type("loom control")
    desk.press("enter")
    #expect(desk.deal == "Loom control")
    #expect(desk.app.page == .board)
  }

  @Test func aTextTypedOnThePersianKeyboardMeansTheLatinOne() throws {
    let desk = try Shop().desk()
    desk.press(":")
    desk.type("عدیخ")
    guard case .action(let choice, _) = desk.palette?.current else {
      Issue.record("no action is listed")
      return
    }
    #expect(choice.action.id == "app.undo")
  }

  @Test func aFormUnderThePaletteIsThereAgain() throws {
    let desk = try Shop().desk()
    desk.press("a")
    desk.type("Tills")
    desk.press("f9")
    #expect(desk.app.unsavedTexts.contains { $0["name"] == "Tills" })
    desk.press("esc")
    #expect(desk.form?.text("name") == "Tills")
    desk.run("form.save")
    #expect(desk.form == nil)
    #expect(try desk.opportunity("Tills") != nil)
  }

  @Test(arguments: ["f9", "ctrl+p", "esc", "ctrl+c"])
  func thePaletteClosesByTheKeyThatOpenedIt(_ key: String) throws {
    let desk = try Shop().desk()
    desk.press("f9")
    desk.press(key)
    #expect(desk.app.overlay == nil)
  }
}

struct FuzzyTests {
  @Test(arguments: [
    ("mv", "Move to Propose", true), ("mp", "Move to Propose", true), ("moveto", "Move to…", true),
    ("κερδ", "Κερδήθηκε", true), ("ΠΡΟΤ", "Μεταφορά σε Πρόταση", true), ("پيش", "پیش بردن", true),
    ("جستجو", "جست‌وجو", true), ("oe", "Move to…", false), ("xyz", "Move", false),
    ("", "Move", false), ("moves", "Move", false),
  ])
  func lettersFitInTheirOrder(_ query: String, _ name: String, _ fits: Bool) {
    #expect((Fuzzy(query).fit(name) != nil) == fits)
  }

  @Test func beginningsOfWordsAndNeighboursCountMore() throws {
    func score(_ query: String, _ name: String) throws -> Int {
      try #require(Fuzzy(query).fit(name)).score
    }
    #expect(try score("re", "Redo") > score("re", "Win there"))
    #expect(try score("mt", "Move to…") > score("mv", "Move to…"))
  }

  @Test func theLettersThatWereTypedAreKnown() throws {
    #expect(try #require(Fuzzy("mp").fit("Move to Propose")).places == [0, 8])
    #expect(try #require(Fuzzy("προ").fit("Σε Πρόταση")).places == [3, 4, 5])
  }
}

extension Desk {
  var palette: PaletteModel? {
    guard case .palette(let palette) = app.overlay else { return nil }
    return palette
  }

  /// Runs an action from the palette by its identity.
  func run(_ id: String) {
    press("f9")
    type(">\(id)")
    let place = palette?.actions.firstIndex { $0.id == id } ?? 0
    for _ in 0..<place { press("down") }
    press("enter")
  }
}

extension PaletteModel {
  var actions: [Action] {
    rows.compactMap { if case .action(let choice, _) = $0 { choice.action } else { nil } }
  }

  var records: [SearchHit] {
    rows.compactMap { if case .record(let hit) = $0 { hit } else { nil } }
  }
}
