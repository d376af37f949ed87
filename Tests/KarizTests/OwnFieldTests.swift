import Foundation
import Testing

@testable import kariz

/// Fields of one's own on the command line: made, filled in, listed, imported and exported.
@Suite struct OwnFieldTests {
  private let shell: Shell
  private static let kinds = ["text", "number", "money", "date", "choice", "yes-no", "link"]

  init() throws { shell = try Shell() }

  private func makeFields(of thing: String) throws {
    for kind in Self.kinds {
      let choices = kind == "choice" ? ["--choices", "Gold; Old tin"] : []
      let words = ["--name", "My \(kind)", "--of", thing, "--type", kind] + choices
      _ = try shell.add("field", all: words)
    }
  }

  private static let typed = [
    "--my-text", "AB 12", "--my-number", "-7", "--my-money", "1,200.50", "--my-date", "2026-12-24",
    "--my-choice", "old tin", "--my-yes-no", "yes", "--my-link", "example.com/x",
  ]

  @Test(arguments: [
    ("lead", ["--company", "Acme"]), ("account", ["--name", "Acme"]),
    ("contact", ["--last-name", "Ada"]), ("opportunity", ["--name", "ERP"]),
  ])
  func everyKindIsFilledInShownFoundAndExported(_ thing: String, _ names: [String]) throws {
    try makeFields(of: thing)
    let added = shell.run(all: [thing, "add"] + names + Self.typed)
    try #require(added.status == 0, "\(added.messages)")
    let record = try shell.json(thing, added.line)
    #expect(record["My text"] as? String == "AB 12")
    #expect(record["My number"] as? Int == -7)
    #expect((record["My money"] as? [String: String])?["amount"] == "1200.50")
    #expect(record["My date"] as? String == "2026-12-24")
    #expect(record["My choice"] as? String == "Old tin")
    #expect(record["My yes-no"] as? Bool == true)
    #expect(record["My link"] as? String == "example.com/x")
    for filter in [
      "my-text:ab", "my-number<0", "my-money>1k", "my-date>2026-12-01", "My-choice:\"old tin\"",
      "my-yes-no:yes", "my-link:example",
    ] {
      #expect(shell.run(thing, "count", "--where", filter).line == "1", "\(filter)")
      #expect(shell.run(thing, "count", "--where", "-\(filter)").line == "0", "\(filter)")
    }
    let row = shell.run(
      thing, "list", "--plain", "--fields", "My text,my-money", "--sort", "-my-number")
    #expect(row.line == "AB 12\t1200.50")
    let header = try #require(
      shell.run("export", thing, "--format", "csv").output.split(separator: "\n").first)
    #expect(Self.kinds.allSatisfy { header.contains("My \($0)") })
    #expect(!header.split(separator: ",").contains("custom"))
    #expect(shell.run(thing, "set", added.line, "--my-text", "").status == 0)
    #expect(try shell.json(thing, added.line)["My text"] is NSNull)
    #expect(shell.run("check").status == 0)
    _ = shell.run("undo")
    #expect(try shell.json(thing, added.line)["My text"] as? String == "AB 12")
  }

  @Test func whatIsExportedIsTheSameOnceItIsImported() throws {
    try makeFields(of: "account")
    _ = shell.run(all: ["account", "add", "--name", "Acme"] + Self.typed)
    let file = shell.folder.appending(path: "out.csv").path
    #expect(shell.run("export", "accounts", "--output", file).status == 0)
    let before = shell.run("export", "accounts").output
    _ = shell.run("account", "delete", "name:Acme")
    let answer = shell.run("import", file)
    try #require(answer.status == 0, "\(answer.messages)")
    #expect(shell.run("export", "accounts").output == before)
    #expect(shell.run("account", "count", "--where", "my-choice:\"old tin\"").line == "1")
  }

  @Test func othersColumnsBecomeThemAndABadCellRejectsItsRow() throws {
    try makeFields(of: "account")
    let file = shell.folder.appending(path: "in.csv")
    let text = """
      name,Kundennr,Tier,my date,Our fee
      Acme,K 1,gold,24.12.2026,20 EUR
      Bolt,K 2,platinum,24.12.2026,3
      Cora,K 3,,,4 EUR

      """
    try Data(text.utf8).write(to: file)
    let answer = shell.run(
      "import", file.path, "--into", "accounts", "--map", "Kundennr=My text,Tier=my-choice",
      "--map", "Our fee=My money", "--date-order", "dmy", "--json")
    #expect(answer.output.contains("\"rejected\":1") || answer.output.contains("\"rejected\": 1"))
    let rows = shell.run(
      "account", "list", "--plain", "--sort", "name", "--fields",
      "name,my-text,my-choice,my-date,my-money")
    #expect(
      rows.line == "Acme\tK 1\tGold\t2026-12-24\t20.00\nCora\tK 3\t\t\t4.00", "\(rows.output)")
    #expect(shell.run("undo").status == 0)
    #expect(shell.run("account", "count").line == "0")
    #expect(shell.run("check").status == 0)
  }

  nonisolated static let refused = [
    ("field add --name Name --of account", Int32(1)), ("field add --name نام --of contact", 1),
    ("field add --name Κλάδος --of account", 1), ("field add --name is --of lead", 1),
    ("field add --name Tier --of account --type choice", 1), ("field add --of account", 1),
    ("field add --name Tier --of account --type date --choices Gold", 1),
    ("field add --name Tier --of user", 2), ("account add --name A --my-number x", 2),
    ("account add --name A --my-choice wood", 2), ("account add --name A --my-link no link", 2),
    ("contact add --last-name A --fee 20USD", 2), ("account add --name A --custom {}", 2),
  ]

  @Test func whatCannotBeIsRefusedAndLeavesNothing() throws {
    try makeFields(of: "account")
    _ = try shell.add("field", "--name", "Fee", "--of", "contact", "--type", "money")
    let before = shell.run("log", "--limit", "0").output
    for (line, status) in Self.refused {
      let words = line.replacing("no link", with: "no·link").replacing("20USD", with: "20·USD")
      let answer = shell.run(
        all: words.split(separator: " ").map { String($0).replacing("·", with: " ") })
      #expect(answer.status == status, "\(line): \(answer.messages)")
      #expect(!answer.messages.isEmpty, "\(line)")
    }
    #expect(shell.run("log", "--limit", "0").output == before)
  }

  @Test func theJournalTellsOfThemByTheirNames() throws {
    try makeFields(of: "account")
    let acme = try shell.add("account", "--name", "Acme")
    _ = shell.run("account", "set", acme, "--my-number", "5")
    _ = shell.run("account", "set", acme, "--my-number", "6")
    #expect(shell.run("log", "--limit", "1").output.contains("My number: 5 → 6"))
    let answer = shell.run("account", "set", acme, "--my-number", "7", "--expect", "my-number=5")
    #expect(answer.status == 6)
    #expect(answer.messages.joined().contains("My number"))
  }
}
