import Foundation
import Testing

@testable import kariz

/// Mails are filed with the people whose addresses are on them.
struct MailImportTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  private func counts(_ text: String, _ options: String..., name: String = "in.eml") throws -> [Int]
  {
    let file = shell.folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    let answer = shell.run(
      all: ["import", file.path, "--json", "--now", "2026-11-21T16:42:00Z"] + options)
    try #require(answer.status == 0, "\(answer.messages)")
    let object = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    let numbers = try #require(object as? [String: Any])
    return ["read", "new", "duplicate", "rejected", "made"].map { numbers[$0] as? Int ?? -1 }
  }

  private func activities(_ fields: String) -> [String] {
    shell.run("activity", "list", "--fields", fields, "--plain").output
      .split(separator: "\n").map(String.init)
  }

  private func mail(from: String, to: String, id: String = "1") -> String {
    """
    Message-ID: <\(id)@x.example>
    From: \(from)
    To: \(to)
    Subject: =?utf-8?B?zqDOsc+Bz4TOtw==?=
    Date: Fri, 20 Nov 2026 10:00:00 +0000

    Text of the mail

    """
  }

  @Test func aMailIsFiledWithTheContactOnceAndUndoneWhole() throws {
    shell.run("contact", "add", "--first-name", "Eleni", "--emails", "eleni@sea.example")
    let mail = mail(from: "Eleni <ELENI@sea.example>", to: "shop@x.example")
    #expect(try counts(mail) == [1, 1, 0, 0, 0])
    #expect(try counts(mail) == [1, 0, 1, 0, 0])
    #expect(
      activities("kind,subject,direction,status,doneAt,contactName,notes")
        == ["email\tΠαρτη\tinbound\tdone\t2026-11-20T10:00:00Z\tEleni\tText of the mail"])
    shell.run("undo")
    #expect(activities("subject") == [])
  }

  @Test func whatIsAttachedIsKeptWithWhomTheMailIsFiled() throws {
    let id = try shell.add("contact", "--first-name", "Eleni", "--emails", "eleni@sea.example")
    let plan = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    let mail = """
      Message-ID: <9@x.example>
      From: eleni@sea.example
      To: shop@x.example
      Subject: Plans
      Date: Fri, 20 Nov 2026 10:00:00 +0000
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain

      See the plan.
      --b
      Content-Type: application/pdf; name="plan.pdf"
      Content-Disposition: attachment; filename*=utf-8''%CF%80%CE%BB%CE%AC%CE%BD%CE%BF.pdf
      Content-Transfer-Encoding: base64

      \(plan.base64EncodedString(options: .lineLength76Characters))
      --b
      Content-Type: image/png; name="logo.png"
      Content-Disposition: inline; filename="logo.png"
      Content-ID: <logo>

      picture
      --b--

      """
    #expect(try counts(mail, "--dry-run") == [1, 1, 0, 0, 0])
    #expect(shell.run("attachment", "count").line == "0")
    #expect(try counts(mail) == [1, 1, 0, 0, 0])
    let listed = shell.run("attachment", "list", "--plain", "--fields", "name,size,contact").line
    #expect(listed == "πλάνο.pdf\t300000\tEleni")
    let contacts = shell.run("attachment", "list", "--csv", "--fields", "contact").output
    #expect(contacts.contains("\(id),Eleni"))
    #expect(activities("notes") == ["See the plan."])
    let out = shell.folder.appending(path: "out.pdf")
    #expect(
      shell.run("attachment", "extract", "name:πλάνο.pdf", "--output", out.path).status == 0)
    #expect(try Data(contentsOf: out) == plan)
    #expect(shell.run("check").status == 0)
    #expect(shell.run("undo").status == 0)
    #expect(shell.run("attachment", "count").line == "0")
    #expect(shell.run("redo").status == 0)
    #expect(shell.run("attachment", "count").line == "1")
    #expect(shell.run("check").status == 0)
  }

  @Test func whatAUserSentIsOutbound() throws {
    shell.run("user", "add", "--login", "omid", "--name", "Omid", "--email", "omid@shop.example")
    shell.run("account", "add", "--name", "Sea", "--emails", "office@sea.example")
    let mail = mail(from: "omid@shop.example", to: "x@else.example, office@sea.example")
    #expect(try counts(mail) == [1, 1, 0, 0, 0])
    #expect(activities("direction,ownerName,accountName") == ["outbound\tOmid\tSea"])
  }

  @Test func whoIsUnknownIsRefusedOrMadeALead() throws {
    let box = ["1", "2"].map {
      "From x\n" + mail(from: "Nikos Pappas <nikos@new.example>", to: "shop@x.example", id: $0)
    }.joined()
    #expect(try counts(box, name: "in.mbox") == [2, 0, 0, 2, 0])
    #expect(try counts(box, "--make-missing", name: "in.mbox") == [2, 2, 0, 0, 1])
    let lead = shell.run("lead", "list", "--fields", "firstName,lastName,emails", "--plain")
    #expect(lead.line == "Nikos\tPappas\tnikos@new.example")
    #expect(activities("leadName") == ["Nikos Pappas", "Nikos Pappas"])
  }

  @Test func whatIsNoMailIsRefused() throws {
    #expect(try counts("name,city\nAcme,Athens\n") == [1, 0, 0, 1, 0])
  }
}
