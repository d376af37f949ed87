import Cells
import Foundation
import Testing
import ViewModels

@testable import kariz

struct FileVerbTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  @Test func undoTakesBackAndRedoBringsAgainAsOftenAsAsked() throws {
    _ = try shell.add("account", "--name", "Acme")
    _ = try shell.add("account", "--name", "Bolt")
    #expect(shell.run("undo", "2").status == 0)
    #expect(shell.run("account", "count").line == "0")
    #expect(shell.run("redo", "5").status == 0)
    #expect(shell.run("account", "count").line == "2")
    #expect(shell.run("redo").status == 1)
    #expect(shell.run("undo", "0").status == 2)
  }

  @Test func theLogTellsOfOneRecordOrOfAll() throws {
    let id = try shell.add("account", "--name", "Acme")
    _ = try shell.add("account", "--name", "Bolt")
    #expect(shell.run("log", id).output.split(separator: "\n").count == 1)
    #expect(shell.run("log").output.contains("Bolt"))
  }

  @Test func aBackupHoldsTheSameAndRestoreBringsItBack() throws {
    _ = try shell.add("account", "--name", "Acme")
    let backup = shell.folder.appending(path: "backup.db").path
    #expect(shell.run("backup", backup).status == 0)
    #expect(shell.run("account", "list", "--file", backup).output.contains("Acme"))
    _ = try shell.add("account", "--name", "Bolt")
    #expect(shell.run("restore", backup).status == 0)
    #expect(shell.run("account", "count").line == "1")
  }

  @Test func aSoundFileIsSaidToBeSound() throws {
    _ = try shell.add("account", "--name", "Acme")
    let answer = shell.run("check")
    #expect(answer.status == 0)
    #expect(answer.output == "The file is sound.\n")
    #expect(shell.run("check", "--head").line.count == 64)
  }

  @Test func aFileThatOthersCanReadIsToldOfOnce() throws {
    _ = try shell.add("account", "--name", "Acme")
    chmod(shell.environment["KARIZ_FILE"] ?? "", 0o644)
    let answer = shell.run("check")
    #expect(answer.status == 3)
    let told = answer.output.split(separator: "\n")
    #expect(!told.isEmpty && Set(told).count == told.count)
    #expect(!answer.messages.contains { $0.contains("chmod") })
    #expect(shell.run("account", "count").messages.count == 1)
  }

  @Test func aQueryReadsAndNothingElse() throws {
    _ = try shell.add("account", "--name", "Acme")
    #expect(shell.run("sql", "SELECT name FROM account", "--csv").output == "name\nAcme\n")
    let id = try shell.add("account", "--name", "Zeta")
    let json = shell.run("sql", "SELECT id, 1 AS n FROM account WHERE name = 'Zeta'", "--json")
    #expect(json.output.contains("\"id\": \"\(id)\"") || json.output.contains("\"id\":\"\(id)\""))
    #expect(!json.output.contains("\"1\""))
    #expect(shell.run("sql", "DELETE FROM account").status == 1)
    #expect(shell.run("sql", "nonsense").status == 1)
    #expect(shell.run("account", "count").line == "2")
  }

  @Test func searchFindsByBeginningsOfWords() throws {
    _ = try shell.add("account", "--name", "Acme Steel")
    #expect(shell.run("search", "ste", "acm", "--plain").output.hasPrefix("account\t"))
    #expect(shell.run("search", "nobody", "--json").output == "[]\n")
  }

  @Test func theBoardShowsItsStagesInOrder() throws {
    _ = try shell.add("opportunity", "--name", "Alpha", "--amount", "100 EUR")
    let answer = shell.run("board")
    #expect(answer.output.hasPrefix("Qualify\t1\t€100\n  Alpha\t"))
  }

  @Test(arguments: [["deal", "count"], ["account", "list"], ["board"], ["undo"], ["check"]])
  func whatOnlyReadsMakesNoFile(_ command: [String]) throws {
    let path = shell.folder.appending(path: "none.db").path
    let answer = shell.run(all: command + ["--file", path])
    #expect(answer.status == 3)
    #expect(answer.messages.first?.contains(path) == true)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func noFolderIsMadeForAFileThatSomebodyNames() throws {
    let folder = shell.folder.appending(path: "none").path
    let answer = shell.run("account", "add", "--name", "Acme", "--file", folder + "/a.db")
    #expect(answer.status == 3)
    #expect(!FileManager.default.fileExists(atPath: folder))
    shell.environment["KARIZ_FILE"] = nil
    #expect(shell.run("account", "add", "--name", "Acme").status == 0, "one's own place is made")
  }

  @Test func aFileThatOthersCanReadIsToldOfWithTheWayOut() throws {
    let path = shell.folder.appending(path: "open.db").path
    let modes = { (mode: Int) in
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
    try Data().write(to: URL(filePath: path))
    try modes(0o644)
    #expect(shell.run("account", "add", "--name", "Acme", "--file", path).messages == [])
    let made = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(made == 0o600, "an empty one is closed before anything is in it")
    try modes(0o644)
    let told = shell.run("account", "count", "--file", path).messages
    #expect(told.first?.hasSuffix("chmod 600 \(path)") == true, "\(told)")
    try modes(0o600)
    #expect(shell.run("account", "count", "--file", path).messages == [])
  }

  @Test func whatIsNotThereIsNotTakenForAnOption() {
    #expect(shell.run("board", "--spiral").status == 2)
  }

  @Test func oneIsNotSaidAsMany() throws {
    let id = try shell.add("account", "--name", "Acme")
    let answer = shell.run("account", "delete", id)
    #expect(answer.messages == ["Deleted 1 record. kariz undo brings it back."])
    let rows = FilePhrases.RowCounts(read: 1, new: 1, updated: 1, duplicate: 1, refused: 1)
    #expect(
      Phrases.of(.english).file.importPreview(rows, Formats(.english))
        == "1 row: 1 new, 1 updated, 1 duplicate, 1 refused.")
  }

  @Test func onesOwnSettingsAreSetLineByLine() throws {
    let folder = shell.folder.appending(path: ".config/kariz")
    let file = folder.appending(path: "config.toml")
    #expect(shell.run("config", "set", "digits", "latin").status == 0)
    #expect(try String(contentsOf: file, encoding: .utf8) == "digits = \"latin\"\n")
    let text = "# mine\nlanguage = \"fa\"  # at home\n\n[later]\nlanguage = \"x\"\n"
    try Data(text.utf8).write(to: file)
    #expect(shell.run("config", "set", "language", "el").status == 0)
    #expect(shell.run("config", "set", "mouse", "false").status == 0)
    #expect(
      try String(contentsOf: file, encoding: .utf8)
        == "# mine\nlanguage = \"el\"\n\nmouse = false\n[later]\nlanguage = \"x\"\n")
    #expect(shell.run("config", "set", "language", "de").status == 2)
    #expect(shell.run("config", "set", "theme", "nonsense").status == 2)
    let shown = shell.run("config", "show", "--lang", "en").output
    #expect(shown.contains("language\tel") && shown.contains("mouse\tfalse"))
  }

  @Test(arguments: [("IRT", 0), ("toman", 0), ("€", 0), ("euro", 0), ("XXX", 2), ("coin", 2)])
  func aCurrencyIsOneThatPeoplePayWith(_ word: String, _ status: Int32) {
    let answer = shell.run("config", "set", "currency", word)
    #expect(answer.status == status)
    #expect(!answer.messages.joined().contains(".."))
  }

  @Test func theCurrencyOfTheFileIsASetting() throws {
    #expect(shell.run("config", "set", "currency", "irt").status == 0)
    #expect(shell.run("config", "show").output.contains("currency\tIRT"))
    #expect(
      shell.run("config", "set", "curency", "IRT").messages.first?.contains("currency") == true)
    #expect(shell.run("config", "set", "currency", "coin").status == 2)
    #expect(shell.run("config", "set", "currency", "ευρώ").status == 0)
    #expect(shell.run("config", "show").output.contains("currency\tEUR"))
  }

  @Test func settingsThatAreNotUnderstoodAreToldAndTheRestCounts() throws {
    let path = shell.folder.appending(path: "config.toml").path
    let text = "langauge = \"fa\"\ndigits = \"roman\"\nmouse = false\ncalendar = \"jalali\"\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let (settings, problems) = SettingsFile(path: path).read()
    #expect(settings.usesMouse == false)
    #expect(settings.calendar == .jalali)
    #expect(
      problems == [
        .wrongValue("digits", words: ["native", "latin"]),
        .unknown("langauge", nearest: "language"),
      ])
    #expect(SettingsFile(path: path + ".none").read().problems == [])
  }

  @Test func anEntryOfSeveralLinesIsReplacedWholeAndAllElseStays() {
    var lines = TOMLLines("# mine\n[board]\n'board.win' = [ # two\n  \"W\",\n]\nx = 1\n[card]\n")
    lines.set("board.win", in: "board", to: "[\"m w\"]")
    lines.set("app.undo", in: "global", to: "[]")
    #expect(
      lines.text
        == "# mine\n[board]\n\"board.win\" = [\"m w\"]\nx = 1\n[card]\n[global]\n\"app.undo\" = []\n"
    )
    lines.set("board.win", in: "board", to: nil)
    lines.set("nothing", in: "nowhere", to: nil)
    #expect(lines.text == "# mine\n[board]\nx = 1\n[card]\n[global]\n\"app.undo\" = []\n")
  }

  @Test func aSettingIsWrittenAndTakenAwayInItsOwnLine() throws {
    let path = shell.folder.appending(path: "own.toml").path
    let text = "# mine\nmouse = false\n\n[keyboard]\nhints = \"both\" # letters\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let file = SettingsFile(path: path)
    try file.write("digits", "latin")
    try file.write("keyboard.hints", nil)
    try file.write("theme", nil)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8)
        == "# mine\nmouse = false\n\ndigits = \"latin\"\n[keyboard]\n")
    try file.write("mouse", nil)
    #expect(file.read().settings == Settings(digits: .latin))
  }

  @Test func everyThemeThatIsShippedIsFitToUse() throws {
    let answer = shell.run("theme", "list", "--plain")
    #expect(answer.output.contains("kariz-dark"))
    let check = shell.run("theme", "check")
    #expect(check.status == 0, "\(check.output)")
    #expect(shell.run("theme", "preview", "kariz-dark").output.contains("state.overdue"))
    #expect(shell.run("theme", "preview", "nonsense").status == 5)
  }

  @Test func oneOwnThemeGoesBeforeAShippedOne() throws {
    let folder = shell.folder.appending(path: ".config/kariz/themes")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = "[theme]\nname = \"Mine\"\ninherits = \"kariz-dark\"\n[roles]\ntext = 7\n"
    try Data(text.utf8).write(to: folder.appending(path: "mine.toml"))
    try Data("not = toml =".utf8).write(to: folder.appending(path: "broken.toml"))
    let theme = try ThemeShelf(shell.environment).theme("mine", .trueColour)
    #expect(theme?.style(.text).fg == .ansi(7))
    #expect(shell.run("theme", "preview", "broken").status == 1)
  }

  @Test(arguments: ["base0", "  base0"]) func aSchemeOfSixteenColoursBecomesATheme(
    _ key: String
  ) throws {
    let grey = ["101418", "1c2228", "303840", "505a64", "a8b2bc", "d0d8e0", "e0e8f0", "f0f8ff"]
    let hues = ["f07178", "f78c6c", "ffcb6b", "c3e88d", "89ddff", "82aaff", "c792ea", "ff5370"]
    let colours = (grey + hues).enumerated().map { place, hex in
      "\(key)\(String(place, radix: 16, uppercase: true)): \"\(hex)\" # a colour\n"
    }
    let file = shell.folder.appending(path: "scheme.yaml")
    let head = key == "base0" ? "scheme: \"Night \\\"1\"\n" : "name: 'Night 1'\npalette:\n"
    try Data((head + colours.joined()).utf8).write(to: file)
    let answer = shell.run("theme", "import", file.path, "--name", "night")
    #expect(answer.status == 0, "\(answer.messages)")
    #expect(shell.run("theme", "check", "night").output == "night: fit to use.\n")
    #expect(shell.run("theme", "import", file.path, "--name", "night").status == 1, "not replaced")
    #expect(shell.run("theme", "import", file.path, "--name", "night", "--force").status == 0)
    #expect(shell.run("theme", "import", file.path, "--name", "../x").status == 2)
    try Data((head + colours.dropLast().joined()).utf8).write(to: file)
    let short = shell.run("theme", "import", file.path)
    #expect(short.status == 1 && short.messages.first?.contains("base0F") == true)
  }

  @Test func coloursThatCannotBeReadAreMendedAsFarAsItTakes() {
    let grounds = [RGB(46, 52, 64), RGB(59, 66, 82)]
    let red = RGB(191, 97, 106).readable(on: grounds, contrast: 4.5)
    #expect(grounds.allSatisfy { red.contrast(to: $0) >= 4.5 })
    #expect(red.red > red.blue + 20, "it is still red")
    #expect(red.readable(on: grounds, contrast: 4.5) == red)
    #expect(RGB(90, 90, 90).readable(on: [RGB(255, 255, 255)], contrast: 30) == RGB(0, 0, 0))
  }

  @Test func onesOwnKeysArePrintedAndWhatIsWrongWithThemIsToldByTheLine() throws {
    #expect(shell.run("keys", "--check").status == 0, "without any")
    let folder = shell.folder.appending(path: ".config/kariz")
    let file = folder.appending(path: "keys.toml")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = """
      preset = "emacs"
      [global]
      "app.serch" = ["ctrl+g"]

      [board]
      "board.zoom" = "Z"
      "board.edit" = 3
      """
    try Data(text.utf8).write(to: file)
    let shown = shell.run("keys", "--plain")
    #expect(shown.output.contains("board\tboard.zoom\tZ\t"))
    #expect(shown.messages.count == 2)
    let check = shell.run("keys", "--check")
    #expect(check.status == 3)
    let lines = check.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("\(file.path):3: ") == true)
    #expect(lines.first?.contains("app.search") == true, "what was meant")
    #expect(lines.last?.hasPrefix("\(file.path):7: ") == true)
    try Data("[global\n".utf8).write(to: file)
    #expect(shell.run("keys", "--check").output.contains("keys.toml"))
  }

  @Test func keyboardsOfOnesOwnAreReadAndSetInTheirTable() throws {
    let folder = shell.folder.appending(path: ".config/kariz")
    let layouts = folder.appending(path: "layouts")
    try FileManager.default.createDirectory(at: layouts, withIntermediateDirectories: true)
    let file = layouts.appending(path: "de.toml")
    try Data("keys = [[\"öä\", \";'\"], [\"ü\", \"[\"]]\n".utf8).write(to: file)
    try Data("[keyboard]\nhints = \"both\"\n".utf8).write(to: folder.appending(path: "config.toml"))
    #expect(shell.run("config", "set", "keyboard.layouts", "de, fa").status == 0)
    let shown = shell.run("config", "show").output
    #expect(shown.contains("keyboard.layouts\tde,fa") && shown.contains("keyboard.hints\tboth"))
    #expect(shell.run("keys", "--check").status == 0)
    try Data("keys = [[\"öä\", \";\"]]\n".utf8).write(to: file)
    #expect(shell.run("keys", "--check").output.contains("de.toml: "))
    #expect(shell.run("config", "set", "keyboard.extra", "ğ=g, şç=sc").status == 0)
    try FileManager.default.removeItem(at: file)
    #expect(shell.run("config", "set", "keyboard.layouts", "fa").status == 0)
    #expect(shell.run("keys", "--check").status == 0)
    #expect(shell.run("config", "set", "keyboard.extra", "ğ=gg").status == 0)
    #expect(shell.run("keys", "--check").output.contains("keyboard.extra: "))
    #expect(shell.run("config", "set", "keyboard.layouts", "xx").status == 0)
    #expect(shell.run("keys", "--check").status == 3)
  }

  @Test func theManualHasEveryCommandAndEveryAction() {
    let page = shell.run("man").output
    #expect(page.hasPrefix(".TH KARIZ 1\n.SH NAME\nkariz \\- A sales CRM in the terminal.\n"))
    for verb in Kariz.configuration.subcommands {
      let name = verb.configuration.commandName ?? "\(verb)".lowercased()
      #expect(page.contains("\n.SS \(ManualPage.plain(name))"), "\(name)")
    }
    for action in ActionTable.all {
      #expect(page.contains("(\(ManualPage.plain(action.id)))"), "\(action.id)")
    }
    for line in page.split(separator: "\n") where line.hasPrefix(".") {
      let macro = line.dropFirst().prefix { $0 != " " }
      #expect(["TH", "SH", "SS", "TP", "PP", "B", "I", "br"].contains(macro), "\(line)")
    }
    #expect(ManualPage.plain(".x\n'y \\-") == "\\&.x\n\\&'y \\e\\-")
    #expect(ManualPage.plain("a…") == "a\\[u2026]")
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func aShellIsToldOfEveryCommand(_ name: String) {
    let answer = shell.run("completions", name)
    #expect(answer.status == 0)
    for verb in ["opportunity", "theme", "completions", "--color"] {
      #expect(answer.output.contains(verb.drop { $0 == "-" }), "\(verb)")
    }
    #expect(shell.run("completions", "tcsh").status == 2)
  }

  @Test func keysAndTheReportOfTheMachineArePrinted() throws {
    #expect(shell.run("keys", "--csv").output.hasPrefix("scope,id,keys,action\n"))
    #expect(shell.run("doctor", "--plain").output.contains("SQLite\t3."))
  }
}
