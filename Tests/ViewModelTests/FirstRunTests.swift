import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

struct FirstRunTests {
  /// What was written where, as the doors were told.
  private final class Told {
    var settings: [String] = []
    var order: BidiMode?
  }

  private let told = Told()

  /// Somebody's first minute: an empty file, and a door that knows languages.
  private func begin(_ language: Language = .english) throws -> Desk {
    let desk = try Shop(isEmpty: true).desk(language)
    let (app, told) = (desk.app, told)
    app.settingsDoor = SettingsDoor(
      read: { [] },
      write: { [unowned app] name, value in
        told.settings.append("\(name)=\(value ?? "")")
        if name == "language", let chosen = value.flatMap(Language.init) {
          try? app.speak(Formats(chosen))
        }
        return true
      })
    app.terminalDoor = TerminalDoor(modes: BidiMode.allCases, isKitty: false) { told.order = $0 }
    app.beginFirstRun()
    return desk
  }

  private func question(_ desk: Desk) -> String? {
    if case .choice(let choice) = desk.app.overlay { choice.title } else { nil }
  }

  @Test func theChosenLanguageIsSpokenFromTheNextQuestionOn() throws {
    let desk = try begin()
    desk.press("2")
    #expect(question(desk) == Phrases.persian.settings.calendar.label)
    desk.press("enter")
    #expect(told.settings == ["language=fa", "calendar=jalali"])
    desk.press("enter")
    #expect(try desk.repository.currency() == .toman)
    #expect(question(desk) == Phrases.persian.first.checkTitle)
    desk.press("3")
    #expect(told.order == BidiMode.allCases[2])
    #expect(question(desk) == Phrases.persian.first.beginTitle)
    desk.press("1")
    #expect(desk.app.overlay == nil && desk.effects == [])
  }

  @Test func whoReadsFromLeftToRightIsNotAskedForTheOrder() throws {
    let desk = try begin(.greek)
    desk.press("enter enter enter")
    #expect(question(desk) == Phrases.greek.first.beginTitle)
    desk.press("2")
    #expect(desk.effects == [.demo])
  }

  @Test(arguments: [Language.english, .persian], ["", "enter", "enter enter"])
  func escLeavesWhatIsUsualInTheLanguage(_ language: Language, _ keys: String) throws {
    let desk = try begin(language)
    desk.press("\(keys) esc")
    #expect(desk.app.overlay == nil)
    #expect(try desk.repository.currency() == (language == .persian ? .toman : .euro))
  }

  @Test func anImportIsAskedForItsFile() throws {
    let desk = try begin()
    desk.press("enter enter enter 3")
    guard case .form(let form) = desk.app.overlay else {
      return #expect(Bool(false), "nothing is asked")
    }
    #expect(form.purpose == .importFile)
  }

  @Test func theTerminalCheckIsSkippedWithoutAChoice() throws {
    let desk = try begin(.persian)
    desk.press("esc g b esc")
    #expect(told.order == nil && desk.app.overlay == nil)
  }
}

struct TourTests {
  @Test func eachStepIsDoneByItsKey() throws {
    let desk = try Shop().desk()
    desk.press("g ?")
    for (number, keys) in ["L", "u", "/ n enter", "enter", "f9 esc"].enumerated() {
      #expect(desk.app.tour?.number == number)
      desk.press(keys)
    }
    desk.press("?")
    #expect(desk.app.tour == nil)
    #expect(desk.app.notice?.text == Phrases.english.first.tourDone)
  }

  @Test func theActionCountsAndNotItsKey() throws {
    let desk = try Shop().desk()
    desk.press("g ? : ctrl+u")
    desk.type("advance")
    desk.press("enter")
    #expect(desk.app.tour?.number == 1)
  }

  @Test func nothingIsOpenedWhereThereIsNothing() throws {
    let desk = try Shop().desk()
    desk.press("g ? L u / q x z q enter enter")
    #expect(desk.app.tour?.number == 3 && desk.app.card == nil)
    #expect(desk.app.notice?.text == Phrases.english.acts.why(.record))
  }

  @Test func anythingElseMayBeDoneMeanwhile() throws {
    let desk = try Shop().desk()
    desk.press("g ? j j z z enter esc")
    #expect(desk.app.tour?.number == 0)
  }

  @Test func escLeavesItOnceNothingElseIsOpen() throws {
    let desk = try Shop().desk()
    desk.press("g ? enter esc")
    #expect(desk.app.tour != nil)
    desk.press("esc")
    #expect(desk.app.tour == nil)
  }

  @Test func whereThereAreNoDealsItOffersSome() throws {
    let desk = try Shop(isEmpty: true).desk()
    desk.press("g ? enter")
    #expect(desk.app.tour == nil && desk.effects == [.demo])
  }
}
