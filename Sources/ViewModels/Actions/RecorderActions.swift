extension ActionTable {
  static let recorderActions: [Action] = [
    Action("recorder.save", on: .recorder, "enter", says: \.actions.save, rank: 10) {
      $0.keepRecordedKeys()
    },
    Action("recorder.back", on: .recorder, "backspace", says: \.recorder.back, rank: 20) {
      $0.takeBackRecordedKey()
    },
    Action("recorder.usual", on: .recorder, "delete", says: \.recorder.usual, rank: 30) {
      $0.makeRecordedKeysUsual()
    },
    Action(
      "recorder.close", on: .recorder, "esc", "ctrl+c", says: \.actions.close, rank: 40,
      isAlwaysHinted: true
    ) {
      $0.closeOverlay()
    },
  ]
}
