import Foundation
import Testing

@testable import kariz

@Suite struct DuplicateVerbTests {
  private func pairs(_ shell: Shell) throws -> [[String: Any]] {
    let answer = shell.run("duplicates", "accounts", "--json")
    #expect(answer.status == 0)
    let found = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    return try #require(found as? [[String: Any]])
  }

  @Test func duplicatesAreToldDismissedAndMerged() throws {
    let shell = try Shell()
    let nova = try shell.add("account", "--name", "Nova Foods", "--emails", "a@nova.example")
    let twin = try shell.add(
      "account", "--name", "Nova Foods Ltd", "--emails", "A@NOVA.example", "--industry", "Food")
    let near = try shell.add("account", "--name", "Nova Fods", "--emails", "b@nova.example")
    let found = try pairs(shell)
    #expect(found.map { $0["key"] as? String } == ["email", "domain", "domain"])
    let first = try #require(found.first)
    #expect(Set([first["one"], first["other"]].map { $0 as? String }) == [nova, twin])
    #expect(
      Set([first["oneName"], first["otherName"]].map { $0 as? String })
        == ["Nova Foods", "Nova Foods Ltd"])
    #expect(shell.run("duplicates", "dismiss", nova, near).status == 0)
    #expect(try pairs(shell).count == 2)

    let deal = try shell.add("opportunity", "--name", "ERP", "--account", twin)
    #expect(shell.run("account", "merge", nova, twin, "--take", "name=\(twin)").line == nova)
    #expect(try shell.json("account", twin)["name"] as? String == "Nova Foods Ltd")
    #expect(try shell.json("account", twin)["id"] as? String == nova)
    #expect(try shell.json("account", nova)["industry"] as? String == "Food")
    #expect(try shell.json("opportunity", deal)["account"] as? String == nova)
    #expect(shell.run("account", "set", twin, "--industry", "Retail").status == 0)
    #expect(try shell.json("account", nova)["industry"] as? String == "Retail")
    #expect(shell.run("check").status == 0)
    #expect(shell.run("undo", "2").status == 0)
    #expect(try shell.json("account", twin)["id"] as? String == twin)
    #expect(try shell.json("opportunity", deal)["account"] as? String == twin)
  }

  @Test(arguments: [
    ("duplicates deals", Int32(2)), ("duplicates dismiss name:Nova", 1),
    ("account merge name:Nova name:Nova", 1),
    ("account merge name:Nova name:Zeta --take colour=x", 2),
    ("account merge name:Nova name:Nobody", 5),
  ])
  func whatCannotBeIsRefused(_ line: String, _ status: Int32) throws {
    let shell = try Shell()
    _ = try shell.add("account", "--name", "Nova")
    _ = try shell.add("account", "--name", "Zeta")
    let answer = shell.run(all: line.split(separator: " ").map(String.init))
    #expect(answer.status == status, "\(answer.messages)")
    #expect(!answer.messages.isEmpty)
  }
}
