import Cells
import SampleShop
import Testing

@testable import ViewModels

struct KeyBindingTests {
  private func bindings(_ entries: (String, String, [String])..., preset: String? = nil)
    -> KeyBindings
  {
    KeyBindings(
      KeyFile(
        preset: preset,
        entries: entries.enumerated().map { place, entry in
          KeyFile.Entry(section: entry.0, action: entry.1, keys: entry.2, line: place + 2)
        }))
  }

  private func keys(_ id: String, in bindings: KeyBindings) -> [String] {
    bindings.actions.first { $0.id == id }?.keys.map(\.text) ?? []
  }

  @Test func aListReplacesAPlusAddsAndNothingUnbinds() {
    let own = bindings(
      ("global", "app.palette", ["f9", "ctrl+T"]), ("global", "app.search", ["+ctrl+g"]),
      ("global", "app.quit-now", []), ("board", "board.win", ["m w", "+W"]),
      ("global", "add.account", []), ("global", "add.contact", []), ("global", "add.deal", []),
      ("global", "add.file", []), ("global", "add.part", []),
      ("global", "page.add", ["+"]))
    #expect(own.findings == [])
    #expect(keys("app.palette", in: own) == ["F9", "^T"])
    #expect(keys("app.search", in: own) == ["S", "^F", "^G"])
    #expect(keys("app.quit-now", in: own) == [])
    #expect(keys("board.win", in: own) == ["m w", "W"])
    #expect(keys("page.add", in: own) == ["+"], "the key itself")
    #expect(keys("board.lose", in: own) == ["m l"], "what is not named stays")
  }

  @Test func twoActionsMayChangeTheirKeys() {
    let own = bindings(("board", "board.advance", ["<"]), ("board", "board.back", [">"]))
    #expect(own.findings == [])
    #expect(keys("board.advance", in: own) == ["<"])
  }

  @Test func whatCannotBeUsedIsToldAndTheUsualKeysStay() {
    let own = bindings(
      ("board", "board.won", ["W"]), ("page", "page.add", ["W"]),
      ("board", "board.win", ["contrl+w"]), ("board", "board.lose", ["m"]),
      ("board", "board.zoom", ["e"]), preset: "vim")
    #expect(
      own.findings.map(\.problem) == [
        .unknownPreset("vim"), .unknownAction("board.won", section: "board"),
        .unknownAction("page.add", section: "page"),
        .unreadable("contrl+w", action: "board.win"),
        .clash(keys: "m", action: "board.lose", other: "board.win"),
        .clash(keys: "e", action: "board.zoom", other: "board.edit"),
      ])
    #expect(own.findings.map(\.line) == [1, 2, 3, 4, 5, 6])
    for (one, usual) in zip(own.actions, ActionTable.all) { #expect(one.keys == usual.keys) }
  }

  @Test(arguments: KeyPresets.names) func aPresetLeavesEveryActionAKeyOfItsOwn(_ preset: String) {
    let actions = bindings(preset: preset).actions
    #expect(actions.allSatisfy { !$0.keys.isEmpty })
    for words in KeyPresets.all.flatMap(\.keys) {
      #expect(ActionTable.all.contains { $0.id == words.action }, "\(words.action)")
    }
    for scopes in ActionTableTests.reaches {
      let reach = Keymap(actions).actions(in: scopes)
      for one in reach {
        for other in reach where other.id != one.id && !one.needs.excludes(other.needs) {
          let clash = one.keys.first { key in
            other.keys.contains { key.keys.starts(with: $0.keys) }
          }
          #expect(clash == nil, "\(preset): \(one.id) and \(other.id)")
        }
      }
    }
  }

  @Test func theScreenActsOnAndShowsOnesOwnKeys() throws {
    let own = bindings(("board", "board.advance", ["W"]), ("board", "board.zoom", []))
    let desk = try Shop().desk()
    let app = try AppModel(
      desk.repository, formats: Formats(.english), userName: "", size: Size(120, 40),
      actions: own.actions)
    app.handle(.key(Key(.character("W"))))
    #expect(try desk.stage(of: "Website relaunch") == "develop")
    #expect(app.keys(of: app.action("board.advance")) == "W")
    app.openHelp()
    guard case .help(let help) = app.overlay else { throw KeyBindingFailure.noHelp }
    #expect(help.rows.contains { $0.keys == "W" })
    #expect(!help.rows.contains { $0.keys.isEmpty }, "what has no key is not among the keys")
  }
}

private enum KeyBindingFailure: Error {
  case noHelp
}

/// New keys, pressed in the list of commands.
struct KeyRecorderTests {
  private func desk(_ write: @escaping (Action, [KeySequence]?) -> Bool) throws -> Desk {
    let desk = try Shop().desk()
    desk.app.keysDoor = KeysDoor(write: write)
    desk.press(":")
    desk.type("undo")
    desk.press("ctrl+n")
    return desk
  }

  private func recorder(_ desk: Desk) -> KeyRecorder? {
    if case .recorder(let recorder) = desk.app.overlay { recorder } else { nil }
  }

  @Test func pressedKeysAreSavedBeforeThoseTheActionHas() throws {
    var written: [String]?
    let desk = try desk { action, keys in
      written = [action.id] + (keys ?? []).map(\.spelling)
      return true
    }
    desk.press("g x")
    #expect(recorder(desk)?.keys.count == 2)
    desk.press("backspace z enter")
    #expect(written == ["app.undo", "g z", "u"])
    #expect(desk.app.overlay == nil)
  }

  @Test func keysOfAnotherActionAreRefusedAndNamed() throws {
    let desk = try desk { _, _ in
      Issue.record("nothing is saved")
      return true
    }
    desk.press("U enter")
    #expect(recorder(desk)?.taken?.action.id == "app.redo")
    #expect(desk.app.notice?.text.contains("Redo") == true)
    desk.press("esc")
    #expect(desk.app.overlay?.scope == .palette, "what was open before is there again")
  }

  @Test func deleteGivesTheUsualKeysBack() throws {
    var isUsual = false
    let desk = try desk { _, keys in
      isUsual = keys == nil
      return true
    }
    desk.press("delete")
    #expect(isUsual)
  }

  @Test func keysAreSpelledAsTheyAreRead() {
    for action in ActionTable.all {
      for keys in action.keys { #expect(KeySequence(reading: keys.spelling) == keys) }
    }
  }

  @Test func keysThatAreUsedCountAtOnce() throws {
    let desk = try Shop().desk()
    let own = KeyBindings(
      KeyFile(entries: [
        KeyFile.Entry(section: "global", action: "app.undo", keys: ["g z"], line: 1)
      ]))
    desk.app.use(own.actions)
    #expect(desk.app.keys(of: desk.app.action("app.undo")) == "g z")
  }
}
