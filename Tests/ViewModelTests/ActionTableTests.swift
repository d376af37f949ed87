import Cells
import Testing

@testable import ViewModels

struct ActionTableTests {
  /// Scopes whose keys are in reach at the same moment.
  nonisolated static let reaches: [[Scope]] =
    Scope.pages.map { [$0, .page, .app, .anywhere] }
    + [
      .form, .filter, .search, .help, .palette, .history, .menu, .report, .pick,
      .datePicker, .recorder,
      .stages, .playbook, .fields, .pipelines, .columns, .segments, .people, .jobs, .duplicates,
      .merge,
      .conflict,
      .gone,
      .confirm,
      .settings, .settingText, .choice,
      .quit, .leaving,
    ].map { [$0, .anywhere] }

  @Test func everyScopeIsInReachSomewhere() {
    #expect(Set(Self.reaches.joined()) == Set(Scope.allCases))
  }

  @Test(arguments: reaches) func noTwoActionsInReachShareAKey(_ scopes: [Scope]) {
    let actions = Keymap().actions(in: scopes)
    let sequences = actions.flatMap { action in action.keys.map { (action, $0.keys) } }
    for (place, (one, keys)) in sequences.enumerated() {
      for (other, others) in sequences.dropFirst(place + 1) {
        let isShared = others.starts(with: keys) || keys.starts(with: others)
        #expect(!isShared || one.needs.excludes(other.needs), "\(one.id) and \(other.id)")
      }
    }
  }

  @Test func everyActionHasAnIdentityOfItsOwnAndKeysThatCanBeRead() {
    let actions = ActionTable.all
    #expect(Set(actions.map(\.id)).count == actions.count)
    for action in actions {
      #expect(!action.keys.isEmpty, "\(action.id)")
      #expect(action.keys.allSatisfy { !$0.keys.isEmpty }, "\(action.id)")
    }
  }

  @Test(arguments: Language.allCases) func everyActionIsSaidInEveryLanguage(_ language: Language) {
    let phrases = Phrases.of(language)
    for action in ActionTable.all {
      let text = action.says(phrases)
      #expect(!text.label.isEmpty && !text.help.isEmpty, "\(action.id)")
      #expect(Typesetting().width(of: text.label, limit: 40) <= 13, "\(text.label) is cut in help")
    }
  }

  @Test func lettersAreTextWhereOneTypes() {
    for action in Keymap().actions(in: [.form, .filter, .search, .help, .palette, .pick]) {
      for key in action.keys.flatMap(\.keys) {
        guard case .character = key.code else { continue }
        #expect(key.modifiers.contains(.control), "\(action.id)")
      }
    }
  }

  @Test func everyRequirementSaysWhatIsMissing() {
    for language in Language.allCases {
      let phrases = Phrases.of(language)
      for need in [
        Requirement.list, .deal, .openDeal, .closedDeal, .customer, .step, .record, .dateField,
      ] {
        #expect(!phrases.acts.why(need).isEmpty)
      }
    }
  }
}
