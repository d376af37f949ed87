import Cells
import Domain

/// How the model reaches what the program remembers of this terminal.
public struct TerminalDoor {
  /// The ways to write Persian that are tried, in the order of their numbers.
  let modes: [BidiMode]
  /// It is kitty, which can be told to leave the order alone.
  let isKitty: Bool
  /// Remembers the way that reads right, and writes so from now on.
  let keep: (BidiMode) -> Void

  public init(modes: [BidiMode], isKitty: Bool, keep: @escaping (BidiMode) -> Void) {
    self.modes = modes
    self.isKitty = isKitty
    self.keep = keep
  }

  static let closed = TerminalDoor(modes: [], isKitty: false, keep: { _ in })
}

/// The questions to somebody who has neither settings nor a file: one after the other, and skipping one
/// skips the rest, with what is usual in the language.
extension AppModel {
  /// Nobody has done anything in this file since it was made.
  public func isUntouched() throws -> Bool {
    try me == nil && repository.all(User.self).isEmpty
      && repository.log(of: nil, before: nil, limit: 2).allSatisfy { $0.nature == .system }
  }

  public func beginFirstRun() {
    let answers = Language.allCases.map { language in
      ChoiceModel.Answer(language.ownName, Phrases.of(language).first.languageHelp) {
        _ = $0.settingsDoor.write("language", language.rawValue)
        $0.askCalendar()
      }
    }
    let question = ChoiceModel(
      phrases.first.languageTitle, place: place(1), lines: [phrases.first.welcome],
      answers: answers, skip: { try $0.skipFirstRun() })
    ask(question, at: Language.allCases.firstIndex(of: language) ?? 0)
  }

  private func place(_ number: Int) -> String {
    formats.counter(number, of: checksTerminal ? 5 : 4)
  }

  private var checksTerminal: Bool {
    language.direction == .rightToLeft && !terminalDoor.modes.isEmpty
  }

  /// What is usual in the language, for whom answers nothing.
  private func skipFirstRun() throws {
    _ = settingsDoor.write("calendar", Formats(language).calendar.rawValue)
    _ = try set(.currency, to: usualCurrencies[0].code)
    say(.info, phrases.first.skipped)
  }

  private func askCalendar() {
    let answers = Formats.Calendar.allCases.map { calendar in
      let shown = Formats(language, calendar: calendar).day(clock.today)
      return ChoiceModel.Answer(phrases.settings.word(calendar.rawValue), shown) {
        _ = $0.settingsDoor.write("calendar", calendar.rawValue)
        $0.askCurrency()
      }
    }
    let question = ChoiceModel(
      phrases.settings.calendar.label, place: place(2), lines: [phrases.settings.calendar.help],
      answers: answers, skip: { try $0.skipFirstRun() })
    let usual = Formats(language).calendar
    ask(question, at: Formats.Calendar.allCases.firstIndex(of: usual) ?? 0)
  }

  /// The first is the one of the language.
  private var usualCurrencies: [Currency] {
    let codes = ["EUR", "USD", "GBP", "CHF", "TRY", "AED"].compactMap(Currency.init)
    return language == .persian ? [.toman, .rial] + codes : codes + [.toman, .rial]
  }

  private func askCurrency() {
    let answers = usualCurrencies.map { currency in
      let sample = Money(Amount(minor: 12_500 * currency.scale), currency)
      return ChoiceModel.Answer(currency.code, formats.money(sample)) {
        _ = try $0.set(.currency, to: currency.code)
        guard $0.checksTerminal else { return $0.askBeginning() }
        $0.askForOrder(place: $0.place(4)) { $0.askBeginning() }
      }
    }
    ask(
      ChoiceModel(
        phrases.settings.currency.label, place: place(3), lines: [phrases.first.currencyHelp],
        answers: answers, skip: { try $0.skipFirstRun() }))
  }

  private func askBeginning() {
    let words = phrases.first
    let answers = [
      ChoiceModel.Answer(words.empty, words.emptyHelp) { $0.say(.info, words.begin) },
      ChoiceModel.Answer(words.demo, words.demoHelp) { $0.ask(for: .demo) },
      ChoiceModel.Answer(words.importing, words.importHelp) { $0.openImport() },
    ]
    ask(
      ChoiceModel(
        words.beginTitle, place: place(checksTerminal ? 5 : 4), lines: [words.beginLine],
        answers: answers, skip: { $0.say(.info, words.begin) }))
  }
}

/// The terminal check: one row in all the ways that Persian can be written; the one that reads right is
/// kept.
extension AppModel {
  func openTerminalCheck() {
    guard !terminalDoor.modes.isEmpty else { return }
    askForOrder { _ in }
  }

  private func askForOrder(
    place: String = "", then next: @escaping (AppModel) -> Void
  ) {
    let words = phrases.first
    let answers = terminalDoor.modes.map { mode in
      ChoiceModel.Answer(FirstPhrases.sample, bidi: mode) {
        $0.terminalDoor.keep(mode)
        $0.say(.ok, words.checked)
        next($0)
      }
    }
    let lines = [words.checkLine] + (terminalDoor.isKitty ? [words.kitty] : [])
    ask(ChoiceModel(words.checkTitle, place: place, lines: lines, answers: answers, skip: next))
  }
}
