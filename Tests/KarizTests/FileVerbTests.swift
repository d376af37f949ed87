import Cells
import Foundation
import Testing

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

  @Test func aQueryReadsAndNothingElse() throws {
    _ = try shell.add("account", "--name", "Acme")
    #expect(shell.run("sql", "SELECT name FROM account", "--csv").output == "name\nAcme\n")
    #expect(shell.run("sql", "DELETE FROM account").status == 1)
    #expect(shell.run("sql", "nonsense").status == 1)
    #expect(shell.run("account", "count").line == "1")
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

  @Test func theCurrencyOfTheFileIsASetting() throws {
    #expect(shell.run("config", "set", "currency", "irt").status == 0)
    #expect(shell.run("config", "show").output.contains("currency\tIRT"))
    #expect(
      shell.run("config", "set", "curency", "IRT").messages.first?.contains("currency") == true)
    #expect(shell.run("config", "set", "currency", "euro").status == 2)
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

  @Test func keysAndTheReportOfTheMachineArePrinted() throws {
    #expect(shell.run("keys", "--csv").output.hasPrefix("scope,id,keys,action\n"))
    #expect(shell.run("doctor", "--plain").output.contains("SQLite\t3."))
  }
}
