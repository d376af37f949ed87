import Cells
import SampleShop
import Testing

@testable import ViewModels

/// A keyboard by what its keys produce, place by place.
nonisolated struct Keyboard: CustomTestStringConvertible {
  let name: String
  /// From the Latin key to what this keyboard gives there.
  let produced: [Character: Character]

  var testDescription: String { name }

  /// - Parameter rows: Latin keys and what is produced there, both parted by blanks.
  init(_ name: String, _ rows: [(latin: String, produced: String)]) {
    self.name = name
    var table: [Character: Character] = [:]
    for row in rows {
      let scalars = row.produced.unicodeScalars.filter { $0 != " " }
      for (key, scalar) in zip(row.latin.filter { $0 != " " }, scalars) {
        table[key] = Character(scalar)
      }
    }
    produced = table
  }

  static let persian = Keyboard(
    "fa",
    [
      ("q w e r t y u i o p [ ]", "ض ص ث ق ف غ ع ه خ ح ج چ"),
      ("a s d f g h j k l ; '", "ش س ی ب ل ا ت ن م ک گ"),
      ("z x c v b n m ,", "ظ ط ز ر ذ د پ و"),
      ("Q W E R T Y U I", "\u{652} \u{64C} \u{64D} \u{64B} \u{64F} \u{650} \u{64E} \u{651}"),
      ("A S D F G H J K L", "ؤ ئ ي إ أ آ ة » «"),
      ("Z X C V B N M", "ك \u{653} ژ \u{670} \u{200C} \u{654} ء"),
      ("? @ # $ % ^ & \" _ ~", "؟ ٬ ٫ ﷼ ٪ × ، ؛ ـ ÷"),
      ("0 1 2 3 4 5 6 7 8 9", "۰ ۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹"),
    ])

  static let greek = Keyboard(
    "el",
    [
      ("q w e r t y u i o p", "; ς ε ρ τ υ θ ι ο π"), ("a s d f g h j k l", "α σ δ φ γ η ξ κ λ"),
      ("z x c v b n m", "ζ χ ψ ω β ν μ"), ("E R T Y U I O P", "Ε Ρ Τ Υ Θ Ι Ο Π"),
      ("A S D F G H J K L", "Α Σ Δ Φ Γ Η Ξ Κ Λ"), ("Z X C V B N M", "Ζ Χ Ψ Ω Β Ν Μ"),
    ])

  /// What the keyboard sends for a key of the table; `nil` when it has no such place.
  func typed(_ key: Key) -> Key? {
    guard case .character(let character) = key.code, key.modifiers.isEmpty else { return key }
    guard let own = produced[character] else { return nil }
    return Key(.character(own))
  }
}

struct KeyboardTests {
  @Test func aLetterThatAnswersNoQuestionIsSaidToDoNothing() throws {
    let desk = try Shop().desk()
    desk.press("q w")
    #expect(desk.app.overlay != nil)
    #expect(desk.app.notice?.text.hasPrefix("w does nothing here.") == true)
  }

  @Test(arguments: [Keyboard.persian, .greek])
  func everyKeyOfACommandMeansTheSameOnTheKeyboard(_ keyboard: Keyboard) {
    let scopes: [Scope] = [
      .board, .customers, .card, .page, .app, .anywhere, .history, .report, .stages, .pipelines,
      .conflict, .confirm,
      .quit,
    ]
    for action in Keymap().actions(in: scopes) {
      for key in action.keys.flatMap(\.keys) {
        guard let typed = keyboard.typed(key) else { continue }
        let isGreek = keyboard.name == "el"
        #expect(Keyboards.usual.command(typed, typesGreek: isGreek) == key, "\(action.id)")
      }
    }
  }

  @Test(arguments: [
    ("م م م", "L of small letters goes right"), ("ة", "J orders down"), ("پ ص", "m w wins"),
  ])
  func persianKeysWorkTheBoard(_ keys: String, _ what: Comment) throws {
    let (persian, latin) = (try Shop().desk(), try Shop().desk())
    persian.press(keys)
    latin.press(
      keys.split(separator: " ").map { part in
        part.map { key in
          String(Keyboard.persian.produced.first { $0.value == key }?.key ?? key)
        }.joined()
      }.joined(separator: " "))
    #expect(persian.lanes == latin.lanes, what)
    #expect(persian.deal == latin.deal, what)
    #expect((persian.form == nil) == (latin.form == nil), what)
  }

  @Test func greekKeysMoveADealAndTakeItBack() throws {
    let desk = try Shop().desk(.greek)
    desk.press("Λ")
    #expect(try desk.stage(of: "Website relaunch") == "develop")
    desk.press("θ")
    #expect(try desk.stage(of: "Website relaunch") == "qualify")
    desk.press("Θ")
    #expect(try desk.stage(of: "Website relaunch") == "develop")
  }

  @Test(arguments: [Language.greek, .english])
  func theSemicolonOfAGreekKeyboardLeaves(_ language: Language) throws {
    let desk = try Shop().desk(language)
    desk.press("λ ;")
    #expect(desk.app.overlay?.scope == .quit)
    desk.press("; l ;")
    #expect(desk.app.overlay == nil, "with Latin letters it is only a semicolon")
  }

  @Test func noActionHasTheKeyThatGreekKeyboardsGiveForAnother() {
    #expect(!ActionTable.all.flatMap(\.keys).flatMap(\.keys).contains(Key(.character(";"))))
  }

  @Test(arguments: ["۲", "٢", "२"]) func digitsOfAnyScriptCount(_ digit: Character) throws {
    let desk = try Shop().desk()
    desk.press("4")
    desk.send(.key(Key(.character(digit))))
    #expect(desk.app.page == .board)
  }

  @Test(arguments: KeyboardLayout.shipped.map(\.name)) func everyKeyOfTheTableWorksOnTheLayout(
    _ name: String
  ) throws {
    let layout = try #require(KeyboardLayout.shipped.first { $0.name == name })
    let keyboards = Keyboards([layout])
    var tried = 0
    for action in ActionTable.all where !["form", "filter"].contains(action.scope.rawValue) {
      for key in action.keys.flatMap(\.keys) {
        guard case .character(let character) = key.code, key.modifiers.isEmpty,
          let printed = layout.printed(character)
        else { continue }
        tried += 1
        #expect(!printed.isASCII)
        #expect(keyboards.command(Key(.character(printed))) == key, "\(action.id)")
      }
    }
    #expect(tried > 30)
  }

  @Test(arguments: [
    ("ru", "руддщ Ы", "hello S"), ("uk", "ійшт", "sqin"), ("he", "יקךךם", "hello"),
    ("ar", "اثممخ", "hello"), ("gr", "ηελλο Σς", "hello Sw"), ("fa", "فثسف", "test"),
  ])
  func whatWasTypedOnAnotherKeyboardIsUnderstood(_ name: String, _ typed: String, _ meant: String)
    throws
  {
    let layout = try #require(KeyboardLayout.shipped.first { $0.name == name })
    #expect(Keyboards([layout]).command(typed) == meant)
  }

  @Test func theFirstLayoutThatHasALetterCounts() {
    let own = KeyboardLayout("own", [("م", "x")])
    #expect(Keyboards([own] + KeyboardLayout.shipped).command("م") == "x")
    #expect(Keyboards.usual.command("م") == "l", "Persian before Arabic")
  }

  @Test func hintsArePrintedAsTheKeyboardHasThem() throws {
    let app = try Shop().desk(.persian).app
    let keys: KeySequence = "m w"
    #expect(app.text(of: keys) == "m w")
    app.keyHints = (.native, .persian)
    #expect(app.text(of: keys) == "پ ص")
    app.keyHints = (.both, .persian)
    #expect(app.text(of: keys) == "m w/پ ص")
    #expect(app.text(of: "ctrl+r") == "^R", "with Ctrl the Latin letter counts")
    #expect(app.text(of: "Q") == "Q", "a vowel sign cannot stand alone")
    app.hasAsciiSigns = true
    #expect(app.text(of: "shift+down backspace") == "Shift+Down Backspace")
    #expect(app.text(of: "m enter") == "m Enter")
  }

  @Test func theTerminalsOwnAnswerForAKeyWins() {
    let key = Key(.character("ж"), base: ";")
    #expect(Keyboards.usual.command(key) == Key(.character(";")))
  }

  @Test func aKeyThatNobodyKnowsDoesNothing() throws {
    let desk = try Shop().desk()
    let before = desk.lanes
    for key in ["X", "~", "ж", "中", "f11", "alt+x", "ctrl+t"] { desk.press(key) }
    #expect(desk.lanes == before)
    #expect(desk.app.overlay == nil)
  }

  @Test func aWrongKeyAfterAPrefixIsSaidToBeWrongAndThePrefixStays() throws {
    let desk = try Shop().desk()
    desk.press("m z")
    #expect(desk.app.notice?.text == desk.app.phrases.frame.unknownKey("m z"))
    desk.press("2")
    #expect(desk.app.pendingKeys.isEmpty)
    #expect(try desk.stage(of: "Website relaunch") == "develop")
  }

  @Test func theLetterAfterABeginningThatIsNoneHereDoesNothing() throws {
    let desk = try Shop().desk()
    desk.press("1 m q")
    #expect(desk.app.overlay == nil)
    #expect(desk.app.notice?.text == desk.app.phrases.frame.unknownKey("m q"))
    desk.press("m esc 2")
    #expect(desk.app.page == .board, "Esc takes it back")
  }

  @Test(arguments: ["esc", "ctrl+c"]) func aPrefixIsTakenBack(_ key: String) throws {
    let desk = try Shop().desk()
    desk.press("m")
    desk.send(.tick)
    #expect(desk.app.showsNextKeys)
    desk.press(key)
    #expect(desk.app.pendingKeys.isEmpty)
    #expect(!desk.app.showsNextKeys)
    desk.press("L")
    #expect(try desk.stage(of: "Website relaunch") == "develop")
  }

  @Test func keysThatCanFollowAreShownToWhoeverWaits() throws {
    let desk = try Shop().desk()
    desk.press("m")
    #expect(!desk.app.showsNextKeys, "who knows the keys is not disturbed")
    #expect(desk.app.wakesWithin == 300)
    desk.send(.tick)
    #expect(desk.app.showsNextKeys)
    desk.press("w")
    #expect(!desk.app.showsNextKeys)
  }

  @Test func afterAPrefixEachActionShowsTheKeyThatGoesOnFromIt() throws {
    let desk = try Shop().desk()
    desk.press("g")
    let keys = desk.app.actionsInReach.map(desk.app.nextKeys)
    #expect(!keys.contains("") && Set(keys).count == keys.count)
    #expect(keys.contains("p") && keys.contains("c"))
  }
}
