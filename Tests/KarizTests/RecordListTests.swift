import Foundation
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

  @Test func everyMistakeOfAFilterIsToldWithItsWord() {
    let answer = list("--where", "stage:foo amount>>3 is:odd")
    #expect(answer.status == 2)
    let told = answer.messages.joined()
    for word in ["foo", "Qualify", "“amount>>3”", "“is:odd”"] { #expect(told.contains(word)) }
    #expect(list("--where", "stage:qualify").status == 0)
  }

  @Test func linksAreNamedForPeopleAndHaveTheirIdsInFiles() throws {
    let fields = "name,account,owner,stage,pipeline"
    let plain = list("--fields", fields, "--limit", "1", "--plain")
    #expect(plain.output.contains("\tNova\tsara\tQualify\tSales\n"))
    let header = list("--fields", fields, "--csv").output.split(separator: "\n").first
    #expect(
      header == "name,account,accountName,owner,ownerName,stage,stageName,pipeline,pipelineName")
  }

  @Test func nobodyIsTheOwnerOfWhatNobodyHas() throws {
    _ = try shell.add("deal", "--name", "Loose")
    let loose = shell.run("deal", "list", "--where", "loose", "--plain", "--fields", "id").line
    #expect(shell.run("deal", "set", loose, "--owner", "").status == 0)
    for filter in ["owner:none", "no:owner"] {
      #expect(list("--where", filter, "--plain", "--fields", "name").line == "Loose")
    }
    #expect(!list("--where", "-owner:none").output.contains("Loose"))
  }

  @Test func leadsAreSortedByTheirAge() throws {
    for (name, day) in [("Old", "2026-11-01"), ("New", "2026-11-20"), ("Mid", "2026-11-10")] {
      let added = shell.run("lead", "add", "--company", name, now: "\(day)T10:00:00Z")
      #expect(added.status == 0)
    }
    func sorted(_ order: String) -> [Substring] {
      shell.run("lead", "list", "--sort", order, "--plain", "--fields", "company").output
        .split(separator: "\n")
    }
    #expect(sorted("age") == ["New", "Mid", "Old"])
    #expect(sorted("-age") == ["Old", "Mid", "New"])
  }

  @Test func whoIsCalledLikeSomebodyElseIsAddedAndTold() throws {
    let nova = shell.run("account", "list", "--plain", "--fields", "id").line
    let twin = shell.run("account", "add", "--name", "NOVA")
    #expect(twin.status == 0 && twin.line != nova)
    #expect(twin.messages == ["There is “Nova” already (account \(nova))."])
    for kind in ["contact", "lead"] {
      let first = try shell.add(kind, "--first-name", "Sara", "--last-name", "Nouri")
      let second = shell.run(kind, "add", "--first-name", "Sara", "--last-name", "Nouri")
      #expect(second.status == 0 && second.messages.joined().contains("(\(kind) \(first))"))
    }
    #expect(shell.run("account", "add", "--name", "Delta").messages.isEmpty)
  }

  @Test func nobodyHasTheSameRoleTwiceInOnePlace() throws {
    let anna = try shell.add("contact", "--first-name", "Anna")
    let role = ["--contact", anna, "--account", "Nova", "--role"]
    let first = shell.run(all: ["affiliation", "add"] + role + ["Board member"])
    #expect(first.status == 0)
    let again = shell.run(all: ["affiliation", "add"] + role + ["board member"])
    #expect(again.status == 1)
    #expect(again.messages.joined().contains("Anna has this role at Nova already."))
    let other = shell.run(all: ["affiliation", "add"] + role + ["Adviser"])
    #expect(other.status == 0)
    let changed = shell.run("affiliation", "set", other.line, "--role", "Board member")
    #expect(changed.status == 1)
    #expect(shell.run("affiliation", "set", first.line, "--active", "no").status == 0)
  }

  @Test func aColleagueIsFoundByAFirstNameOrNobodyIs() throws {
    for name in ["Sara Ahmadi", "Omid Karimi", "Omid Rad"] {
      let login = name.filter { $0 != " " }
      _ = try shell.add("user", "--login", login, "--name", name)
    }
    _ = try shell.add("deal", "--name", "Loom", "--owner", "ahmadi")
    #expect(list("--where", "owner:ahmadi").output.contains("Loom"))
    let several = shell.run("deal", "add", "--name", "Loom", "--owner", "omid")
    #expect(several.status == 1 && several.messages.joined().contains("Omid Rad"))
    let answer = list("--where", "owner:bob")
    #expect(answer.status == 2)
    #expect(answer.messages.joined().contains("Nobody here is called bob. There are: Omid Karimi"))
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
        Name        Amount  Account
        Doors␛[2J  €10,000  Nova
        Tiles       €4,000  Nova
        =Pipes     €250.50  Nova

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

  /// Accounts from a file, so that many are there at once.
  private func importAccounts(_ count: Int) throws {
    let sheet = shell.folder.appending(path: "accounts.csv")
    let names = (0..<count).map { "Firm \($0)\n" }.joined()
    try Data("name\n\(names)".utf8).write(to: sheet)
    let answer = shell.run("import", sheet.path, "--into", "accounts")
    try #require(answer.status == 0, "\(answer.messages)")
  }

  @Test func aTerminalGetsAHundredRowsAndIsToldOfMore() throws {
    try importAccounts(110)
    shell.columns = 40
    let answer = shell.run("account", "list")
    #expect(answer.output.split(separator: "\n").count == 101)
    #expect(answer.messages.joined().contains("--limit 0"))
    let all = shell.run("account", "list", "--limit", "0")
    #expect(all.output.split(separator: "\n").count == 112)
    #expect(all.messages.isEmpty)
  }

  @Test func everyRowIsReadOnceAcrossPages() throws {
    try importAccounts(2500)
    let lines = shell.run("account", "list", "--fields", "id").output.split(separator: "\n")
    #expect(lines.count == 2501)
    #expect(Set(lines).count == 2501)
    let limited = shell.run("account", "list", "--fields", "id", "--limit", "1500")
    #expect(limited.output.split(separator: "\n") == Array(lines.prefix(1500)))
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
