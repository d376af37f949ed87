import Foundation
import Testing

@testable import kariz

@Suite struct RecordTests {
  let shell: Shell

  init() throws { shell = try Shell() }

  @Test func addPrintsAnIdByWhichTheRecordIsFound() throws {
    let id = try shell.add("lead", "--company", "شرکت آلفا", "--first-name=Sara")
    let lead = try shell.json("lead", String(id.suffix(6)))
    #expect(lead["id"] as? String == id)
    #expect(lead["company"] as? String == "شرکت آلفا")
    #expect(lead["firstName"] as? String == "Sara")
    #expect(lead["status"] as? String == "new")
    #expect(lead["createdAt"] as? String == "2026-11-21T16:42:00Z")
    #expect(lead["ownerName"] as? String == "sara")
  }

  @Test func aRecordIsFoundByItsNameWhateverTheThingIsCalled() throws {
    let id = try shell.add("account", "--name", "Nova Tiles")
    for words in [["accounts", "show", "name:nova tiles"], ["account", "show", "name:Nova"]] {
      let answer = shell.run(all: words + ["--json"])
      #expect(answer.output.contains(id))
    }
  }

  @Test(arguments: [
    (["lead", "add"], 1, "--company"),
    (["lead", "add", "--colour", "red"], 2, "--colour"),
    (["lead", "add", "--compnay", "Acme"], 2, "--company"),
    (["lead", "add", "--company"], 2, "--company"),
    (["lead", "add", "Acme"], 2, "Acme"),
    (["account", "add", "--industry", "stone"], 1, "--name"),
    (["account", "add", "--name", "A", "--won-revenue", "5"], 2, "--won-revenue"),
    (["opportunity", "add", "--name", "D", "--amount", "many"], 2, "--amount"),
    (["opportunity", "add", "--name", "D", "--account", "Nobody"], 5, "Nobody"),
    (["opportunity", "add", "--name", "D", "--stage", "Nowhere"], 5, "Nowhere"),
    (["opportunity", "add", "--name", "D", "--probability", "140"], 2, "--probability"),
    (["lead", "show", "123456"], 5, "123456"),
    (["lead", "set", "123456"], 2, "--field"),
    (["lead", "list", "--where", "shape:round"], 2, "shape"),
    (["lead", "list", "--fields", "shape"], 2, "shape"),
    (["lead", "sing"], 2, "sing"),
    (["lead", "list", "--lang", "de"], 2, "--lang"),
    (["lead", "list", "--now", "noon"], 2, "--now"),
    (["activity", "log", "--kind", "call"], 2, "--on"),
  ])
  func whatIsWrongIsSaidWithItsStatus(_ words: [String], _ status: Int, _ named: String) throws {
    _ = try shell.add("team", "--name", "North")
    let answer = shell.run(all: words)
    #expect(answer.status == Int32(status))
    #expect(answer.output.isEmpty)
    #expect(answer.messages.joined().contains(named), "\(answer.messages)")
  }

  @Test func commonOptionsStandBeforeAndBehindTheVerb() throws {
    try _ = shell.add("team", "--name", "North")
    let before = shell.run(all: ["--json", "team", "list", "--fields", "name"])
    let behind = shell.run(all: ["team", "list", "--fields=name", "--json"])
    #expect(before.output == "[\n{\"name\":\"North\"}\n]\n")
    #expect(before == behind)
  }

  @Test func severalMatchesAreRefusedWithTheCandidates() throws {
    let first = try shell.add("account", "--name", "Nova")
    let second = try shell.add("account", "--name", "Nova")
    let answer = shell.run("account", "show", "name:nova")
    #expect(answer.status == 1)
    #expect(answer.messages.joined().contains(first))
    #expect(answer.messages.joined().contains(second))
  }

  @Test func setChangesAndAnEmptyValueClears() throws {
    let id = try shell.add("account", "--name", "Nova", "--industry", "stone")
    #expect(shell.run("account", "set", id, "--industry", "", "--tags", "vip; new") == done)
    let account = try shell.json("account", id)
    #expect(account["industry"] is NSNull)
    #expect(account["tags"] as? [String] == ["vip", "new"])
  }

  @Test func setIsAConflictWhenTheFieldIsNotWhatWasRead() throws {
    let id = try shell.add("opportunity", "--name", "Tiles", "--amount", "400")
    let refused = shell.run("opp", "set", id, "--amount", "500", "--expect", "amount=300")
    #expect(refused.status == 6)
    #expect(try shell.money("opportunity", id, "amount") == "400.00 EUR")
    #expect(shell.run("opp", "set", id, "--amount", "500", "--expect", "amount=400") == done)
    #expect(try shell.money("opportunity", id, "amount") == "500.00 EUR")
  }

  @Test func anAmountBringsItsCurrency() throws {
    let id = try shell.add("deal", "--name", "Tiles", "--amount", "42000 usd")
    #expect(try shell.money("deal", id, "amount") == "42000.00 USD")
    #expect(shell.run("deal", "set", id, "--budget", "900 EUR").status == 2)
    #expect(shell.run("deal", "set", id, "--budget", "900") == done)
    #expect(try shell.money("deal", id, "budget") == "900.00 USD")
  }

  @Test func deleteTakesSeveralAtOnceAndUndoBringsThemBack() throws {
    let ids = [try shell.add("lead", "--company", "A"), try shell.add("lead", "--company", "B")]
    let answer = shell.run(all: ["lead", "delete"] + ids)
    #expect(answer.status == 0)
    #expect(answer.messages.joined().contains("2 records"))
    #expect(shell.run("lead", "count").line == "0")
    #expect(shell.run("undo").status == 0)
    #expect(shell.run("lead", "count").line == "2")
  }

  @Test func whatBelongsToADeletedDealGoesWithIt() throws {
    let deal = try shell.add("deal", "--name", "Tiles")
    _ = try shell.add("task", "--subject", "Measure", "--on", deal)
    #expect(shell.run("deal", "delete", deal).status == 0)
    #expect(shell.run("task", "count").line == "0")
    #expect(shell.run("undo").status == 0)
    #expect(shell.run("task", "count").line == "1")
  }

  @Test func anAccountWithDealsStays() throws {
    let account = try shell.add("account", "--name", "Nova")
    _ = try shell.add("deal", "--name", "Tiles", "--account", account)
    #expect(shell.run("account", "delete", account).status == 1)
    #expect(shell.run("account", "count").line == "1")
  }

  @Test func messagesAreInTheLanguageThatWasAskedFor() {
    let persian = shell.run("account", "add", "--lang", "fa").messages.joined()
    let greek = shell.run("account", "add", "--lang", "el").messages.joined()
    #expect(persian == "--name لازم است.")
    #expect(greek == "Χρειάζεται --name.")
  }

  @Test func helpOfAThingListsItsFields() {
    let answer = shell.run("lead", "add", "--help")
    #expect(answer.status == 0)
    #expect(answer.output.contains("--first-name"))
    #expect(!answer.output.contains("--created-at"))
  }

  @Test func aCommandThatFailsHasChangedNothing() {
    _ = shell.run("deal", "add", "--name", "Tiles", "--account", "Nobody")
    #expect(shell.run("user", "count").line == "0")
    #expect(shell.run("deal", "count").line == "0")
  }

  private var done: Shell.Answer { Shell.Answer(status: 0, output: "") }
}
