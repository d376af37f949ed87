import Cells

/// New keys for an action, taken as they are pressed.
public struct KeyRecorder {
  public let action: Action
  public internal(set) var keys: [Key] = []
  /// What these keys, or the first of them, mean already where the action works.
  public internal(set) var taken: (action: Action, keys: KeySequence)?

  public var sequence: KeySequence { KeySequence(keys) }
}

/// The way to a person's own keys.
public struct KeysDoor {
  /// Saves the keys of an action, `nil` for the usual ones, and makes them count. What prevents that
  /// is told by the door.
  /// - Returns: whether they were saved.
  let write: (_ action: Action, _ keys: [KeySequence]?) -> Bool

  public init(write: @escaping (_ action: Action, _ keys: [KeySequence]?) -> Bool) {
    self.write = write
  }

  /// Nowhere to save keys to.
  static let none = KeysDoor { _, _ in false }
}

extension AppModel {
  /// Asks for new keys of the action under the cursor of the list that is open.
  func openRecorder() {
    guard let action = actionUnderCursor else { return }
    cover(with: .recorder(KeyRecorder(action: action)))
  }

  private var actionUnderCursor: Action? {
    switch overlay {
    case .palette(let palette):
      if case .action(let choice, _) = palette.current { choice.action } else { nil }
    case .help(let help): if case .action(let action) = help.current { action } else { nil }
    default: nil
    }
  }

  /// - Returns: `false` for the keys that lead on from here.
  func record(_ key: Key, _ recorder: inout KeyRecorder) -> Bool {
    let leading: [Key.Code] = [.enter, .escape, .backspace, .delete]
    guard !leading.contains(key.code), key != Key(.character("c"), .control) else { return false }
    recorder.keys.append(key)
    show(recorder)
    return true
  }

  /// Takes keys as `keys.toml` spells them.
  func record(spelled text: String) {
    guard case .recorder(var recorder) = overlay else { return }
    guard let sequence = KeySequence(reading: text) else {
      return say(.error, phrases.setup.unreadableKey(text, nameOrId(recorder.action)))
    }
    recorder.keys = sequence.keys
    show(recorder)
    keepRecordedKeys()
  }

  func takeBackRecordedKey() {
    guard case .recorder(var recorder) = overlay, !recorder.keys.isEmpty else { return }
    recorder.keys.removeLast()
    show(recorder)
  }

  private func show(_ recorder: KeyRecorder) {
    var recorder = recorder
    recorder.taken = keymap.inTheWay(of: recorder.sequence, for: recorder.action)
    overlay = .recorder(recorder)
  }

  /// The new keys come first, so that hints print them; those it had stay.
  func keepRecordedKeys() {
    guard case .recorder(let recorder) = overlay, !recorder.keys.isEmpty else { return }
    if let taken = recorder.taken {
      return say(.warning, phrases.recorder.isTaken(text(of: taken.keys), nameOrId(taken.action)))
    }
    let old = recorder.action.keys.filter { $0 != recorder.sequence }
    close(recorder, saving: [recorder.sequence] + old)
  }

  func makeRecordedKeysUsual() {
    guard case .recorder(let recorder) = overlay else { return }
    close(recorder, saving: nil)
  }

  private func close(_ recorder: KeyRecorder, saving keys: [KeySequence]?) {
    guard keysDoor.write(recorder.action, keys) else { return }
    closeOverlay()
    closeOverlay()
    let now = action(recorder.action.id) ?? recorder.action
    say(.ok, phrases.recorder.saved(nameOrId(now), now.keys.map { text(of: $0) }))
  }

  /// From now on these are the actions and their keys.
  public func use(_ actions: [Action]) { keymap = Keymap(actions) }

  /// The label of an action; one that has nothing to act on has its identity alone.
  public func nameOrId(_ action: Action) -> String { name(of: action) ?? action.id }
}
