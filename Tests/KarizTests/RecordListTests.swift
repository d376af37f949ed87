import Testing

@testable import kariz

@Suite struct RecordListTests {
  let shell: Shell

  init() throws {
    shell = try Shell()
    _ = try shell.add("account", "--name", "Nova", "--address.city", "Athens")
    for (name, amount) in [("Tiles", "4000"), ("=Pipes", "250.50"), ("Doors\u{1B}[2J", "10k")] {
      _ = try shell.add("deal", "--name", name, "--amount", amount, "--account", "Nova")
    }
  }

  private func list(_ options: String...) -> Shell.Answer {
    shell.run(all: ["deal", "list", "--sort", "-amount"] + options)
  }

  @Test func jsonIsOneArrayWithControlsEscaped() {
    let answer = list("--fields", "name,amount,account", "--json", "--limit", "1")
    let account = shell.run("account", "list", "--plain", "--fields", "id").line
    #expect(
      answer.output == """
        [
        {"name":"Doors\\u001b[2J","amount":{"amount":"10000.00","currency":"EUR"},\
        "account":"\(account)","accountName":"Nova"}
        ]

        """)
  }

  @Test func csvHasAHeaderAndNoFormulas() {
    let answer = list("--fields", "name,amount", "--csv", "--where", "amount<5k")
    #expect(answer.output == "name,amount\nTiles,4000.00\n\"'=Pipes\",250.50\n")
  }

  @Test func plainIsCleanedAndTheFormOfAPipe() {
    let answer = list("--fields", "name,accountName,stageName", "--limit", "2")
    #expect(answer.output == "Doors␛[2J\tNova\tQualify\nTiles\tNova\tQualify\n")
  }

  @Test func aTableFitsItsTerminal() {
    shell.columns = 30
    let answer = list("--fields", "name,amount,account")
    #expect(
      answer.output == """
        Name          Amount  Account
        Doors␛[2J    €10,000  Nova
        Tiles         €4,000  Nova
        =Pipes       €250.50  Nova

        """)
    shell.columns = 20
    let narrow = list().output.split(separator: "\n")
    #expect(narrow.allSatisfy { $0.count <= 20 })
  }

  @Test func aTableInPersianBeginsAtTheRight() {
    shell.columns = 24
    let lines = list("--fields", "name,stage", "--lang", "fa").output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[2].hasSuffix("Tiles"))
  }

  @Test func aTerminalGetsAHundredRowsAndIsToldOfMore() {
    shell.columns = 40
    for place in 0..<101 { _ = try? shell.add("team", "--name", "Team \(place)") }
    let answer = shell.run("team", "list")
    #expect(answer.output.split(separator: "\n").count == 101)
    #expect(answer.messages.joined().contains("--limit 0"))
    let all = shell.run("team", "list", "--limit", "0")
    #expect(all.output.split(separator: "\n").count == 102)
    #expect(all.messages.isEmpty)
  }

  @Test func everyRowIsReadOnceAcrossPages() {
    for place in 0..<30 { _ = try? shell.add("team", "--name", "Team \(place)") }
    let ids = shell.run("team", "list", "--fields", "id").output.split(separator: "\n")
    #expect(Set(ids).count == 30)
  }

  @Test(arguments: [
    ("amount>1k", "2"), ("stage:Qualify", "3"), ("owner:me", "3"), ("-owner:me", "0"), ("til", "1"),
  ])
  func countFollowsTheFilter(_ filter: String, _ count: String) {
    #expect(shell.run("deals", "count", "--where", filter).line == count)
  }

  @Test func showPrintsTheTimelineBelowTheFields() throws {
    let deal = try shell.json("deal", "name:Tiles")
    #expect(deal["state"] as? String == "open")
    #expect(deal["idleDays"] as? Int == 0)
    #expect(deal["stale"] as? Bool == false)
    #expect((deal["timeline"] as? [Any])?.count == 1)
    let account = try shell.json("account", "name:Nova")
    #expect((account["address"] as? [String: Any])?["city"] as? String == "Athens")
    #expect(account["state"] as? String == "prospect")
  }

  @Test func idleDaysMakeADealStale() throws {
    let answer = shell.run("deal", "show", "name:Tiles", "--json", now: "2026-12-20T10:00:00Z")
    #expect(answer.output.contains("\"idleDays\":29,\"stale\":true"))
  }
}
