import Domain
import SampleShop
import Testing

@testable import ViewModels

struct SettingsTests {
  /// Somebody's settings, kept in memory.
  private final class Kept {
    var values = ["digits": "native", "keyboard.layouts": "fa"]
    var isRefusing = false

    var door: SettingsDoor {
      SettingsDoor(
        read: { [self] in
          ["digits": ["native", "latin"], "keyboard.layouts": [], "mouse": ["true", "false"]]
            .sorted { $0.key < $1.key }.map { name, words in
              SettingRow(
                name: name, text: SettingText(name, name), value: values[name] ?? "true",
                origin: values[name] == nil ? .usual : .settingsFile, words: words,
                countsLater: name == "mouse")
            }
        },
        write: { [self] name, value in
          if !isRefusing { values[name] = value }
          return !isRefusing
        })
    }
  }

  private let kept = Kept()
  private let desk: Desk

  init() throws {
    desk = try Shop().desk()
    desk.app.settingsDoor = kept.door
    desk.press("g s")
  }

  private var page: SettingsModel? {
    if case .settings(let page) = desk.app.overlay { page } else { nil }
  }

  @Test func everyKeyOfChangeTurnsTheWordAndBack() {
    for key in ["enter", "space", "right", "l", "left", "h"] {
      desk.press(key)
      #expect(kept.values["digits"] == "latin", "\(key)")
      #expect(page?.current?.value == "latin")
      desk.press(key)
      #expect(kept.values["digits"] == "native", "\(key)")
    }
  }

  @Test func aTextIsTypedAndKeptOrDropped() {
    desk.press("j enter")
    desk.type(",g")
    desk.press("esc")
    #expect(kept.values["keyboard.layouts"] == "fa" && page?.field == nil)
    desk.press("enter")
    desk.type(",gr")
    desk.press("enter")
    #expect(kept.values["keyboard.layouts"] == "fa,gr" && page?.current?.value == "fa,gr")
  }

  @Test func whatCouldNotBeSavedStaysTyped() {
    desk.press("j enter")
    desk.type(",xx")
    kept.isRefusing = true
    desk.press("enter")
    #expect(page?.field?.text == "fa,xx")
  }

  @Test func asUsualTakesOnesOwnValueAway() {
    desk.press("D")
    #expect(kept.values["digits"] == nil && page?.current?.origin == .usual)
    desk.press("D")
    #expect(desk.app.notice?.text == desk.app.phrases.settings.isUsual)
  }

  @Test func whatCountsLaterSaysSo() {
    desk.press("j j enter")
    #expect(desk.app.notice?.text.contains(desk.app.phrases.settings.fromNextStart) == true)
  }

  @Test func theCurrencyIsOneChangeWithUndo() throws {
    desk.press("j j j enter ctrl+u")
    desk.type("USD")
    desk.press("enter")
    #expect(try desk.repository.currency() == .dollar)
    #expect(desk.app.fileCurrency == .dollar && page?.current?.value == "USD")
    desk.press("u")
    #expect(try desk.repository.currency() == .euro)
    #expect(desk.app.fileCurrency == .euro && page?.current?.value == "EUR")
  }

  @Test func aCountryIsSetByItsNameAndWhatIsNoneIsSaid() throws {
    desk.press("j j j j j enter ctrl+u")
    desk.type("Atlantis")
    desk.press("enter")
    #expect(page?.field?.text == "Atlantis")
    desk.press("ctrl+u")
    desk.type("Ελλάδα")
    desk.press("enter")
    #expect(page?.current?.name == "country" && page?.current?.value == "GR")
    #expect(try desk.repository.setting(.country)?.value == "GR")
  }

  @Test func noSuchCurrencyIsSaidAndStaysTyped() throws {
    desk.press("j j j enter ctrl+u")
    desk.type("shells")
    desk.press("enter")
    #expect(try desk.repository.currency() == .euro)
    #expect(page?.field?.text == "shells")
  }

  @Test func settingsAndThemesAreInThePalette() {
    desk.press("esc :")
    desk.type("setting digits")
    desk.press("enter")
    #expect(page?.current?.name == "digits")
  }

  @Test func anotherLanguageIsSpokenAtOnce() throws {
    desk.press("esc")
    try desk.app.speak(Formats(.persian))
    #expect(desk.app.phrases.language == .persian && desk.app.wording.phrases.language == .persian)
    desk.press("> u")
    #expect(desk.app.notice?.text.hasPrefix("واگرد شد") == true)
  }
}
