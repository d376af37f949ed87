import Cells
import Testing

@testable import ViewModels

@Suite nonisolated struct LanguageTests {
  @Test(arguments: [
    (["LANG": "fa_IR.UTF-8"], Language.persian), (["LANG": "el_GR"], .greek),
    (["LANG": "en_GB.UTF-8"], .english), (["LANG": "C"], .english), ([:], .english),
    (["LANG": "el_GR", "LC_ALL": "fa"], .persian),
    (["LANG": "el_GR", "LC_ALL": ""], .greek), (["LANG": "de_DE"], .english),
  ])
  func theEnvironmentChoosesTheLanguage(_ environment: [String: String], _ language: Language) {
    #expect(Language(environment: environment) == language)
  }

  @Test func onlyPersianReadsFromTheRight() {
    #expect(Language.allCases.filter { $0.direction == .rightToLeft } == [.persian])
  }
}
