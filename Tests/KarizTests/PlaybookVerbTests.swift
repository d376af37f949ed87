import Foundation
import Testing

@testable import kariz

@Suite struct PlaybookVerbTests {
  let shell: Shell

  init() throws {
    shell = try Shell()
    _ = try shell.add(
      "playbook", "--stage", "Qualify", "--kind", "call", "--subject", "First call",
      "--due-after", "1", "--priority", "high", "--mandatory")
    _ = try shell.add("playbook", "--stage", "Develop", "--subject", "Workshop")
  }

  @Test func theStepsOfAllStagesAreListedInTheirOrder() throws {
    _ = try shell.add("playbook", "--stage", "Qualify", "--subject", "Read up")
    let listed = shell.run(
      "playbook", "list", "--json", "--fields", "subject,stage,dueAfter,mandatory,position",
      "--sort", "stage,position")
    let rows = try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [[String: Any]]
    #expect(rows?.map { $0["subject"] as? String } == ["First call", "Read up", "Workshop"])
    #expect(rows?.map { $0["stageName"] as? String } == ["Qualify", "Qualify", "Develop"])
    #expect(rows?.map { $0["dueAfter"] as? Int } == [1, 0, 0])
    #expect(rows?.map { $0["mandatory"] as? Bool } == [true, false, false])
  }

  @Test func aStepWantsAStageAndASubject() {
    #expect(shell.run("playbook", "add", "--subject", "Call").status == 1)
    #expect(shell.run("playbook", "add", "--stage", "Qualify").status == 1)
  }

  @Test func aNewDealGetsItsWorkAndAMoveIsRefusedUntilThatIsDone() throws {
    let deal = try shell.add("deal", "--name", "Tiles")
    #expect(subjects() == ["2026-11-24 First call"])
    let refused = shell.run("deal", "move", deal, "--to", "Develop")
    #expect(refused.status == 1)
    #expect(refused.messages.joined().contains("First call"))
    #expect(refused.messages.joined().contains("--reason"))
    #expect(subjects() == ["2026-11-24 First call"])
    let call = shell.run("activity", "list", "--plain", "--fields", "id").line
    #expect(shell.run("activity", "done", call, "--outcome", "reached").status == 0)
    #expect(shell.run("deal", "move", deal, "--to", "Develop").status == 0)
    #expect(subjects() == ["2026-11-23 Workshop", "2026-11-24 First call"])
    #expect(shell.run("undo").status == 0)
    #expect(subjects() == ["2026-11-24 First call"])
  }

  @Test func aStageForClosedDealsHasNoPlaybook() throws {
    let refused = shell.run("playbook", "add", "--stage", "Won", "--subject", "Party")
    #expect(refused.status == 1 && !refused.messages.isEmpty)
    #expect(shell.run("playbook", "list", "--plain").output.split(separator: "\n").count == 2)
  }

  @Test func whatIsPlannedGoesWithAWinAndThatIsSaid() throws {
    let deal = try shell.add("deal", "--name", "Tiles", "--stage", "Develop")
    let won = shell.run("deal", "win", deal)
    #expect(won.status == 0 && won.messages.joined().contains("canceled"))
    #expect(shell.run("activity", "list", "--plain", "--fields", "status").line == "canceled")
  }

  @Test func aReasonGoesPastItAndStandsInTheLog() throws {
    let deal = try shell.add("deal", "--name", "Tiles")
    #expect(shell.run("deal", "win", deal).status == 1)
    #expect(shell.run("deal", "win", deal, "--reason", "They signed at once").status == 0)
    #expect(shell.run("log", "--limit", "1").output.contains("They signed at once"))
    #expect(shell.run("check").status == 0)
  }

  @Test func goingBackAndLosingNeedNothing() throws {
    let deal = try shell.add("deal", "--name", "Tiles", "--stage", "Propose")
    #expect(subjects().isEmpty)
    #expect(shell.run("deal", "move", deal, "--to", "Qualify").status == 0)
    #expect(shell.run("deal", "lose", deal, "--reason", "price").status == 0)
  }

  @Test func anImportMakesNothing() throws {
    let sheet = shell.folder.appending(path: "deals.csv")
    try "name,stage\nAlpha,Qualify\n".write(to: sheet, atomically: true, encoding: .utf8)
    #expect(shell.run("import", sheet.path, "--into", "opportunities").status == 0)
    #expect(subjects().isEmpty)
  }

  @Test func playbooksAreCopiedFromPipelineToPipelineOrFromStageToStage() throws {
    _ = try shell.add("pipeline", "--name", "Renewals")
    func steps() -> [String] {
      shell.run("playbook", "list", "--plain", "--fields", "stageName,subject").output
        .split(separator: "\n").map(String.init)
    }
    let copied = shell.run("playbook", "copy", "Sales", "Renewals")
    #expect(copied.status == 0, "\(copied.messages)")
    #expect(copied.messages.joined().contains("2 activities"))
    #expect(steps().count == 4)
    #expect(shell.run("playbook", "copy", "Sales", "Renewals").status == 0)
    #expect(steps().count == 4)
    let one = shell.run(
      "playbook", "copy", "Sales", "Renewals", "--stage", "Qualify", "--to-stage", "Propose")
    #expect(one.status == 0 && steps().count == 5)
    #expect(shell.run("playbook", "copy", "Sales", "Nowhere").status == 5)
    #expect(
      shell.run("playbook", "copy", "Sales", "Renewals", "--stage", "Qualify", "--to-stage", "Won")
        .status == 1)
    #expect(shell.run("undo", "2").status == 0)
    #expect(steps().count == 2)
  }

  private func subjects() -> [String] {
    shell.run("activity", "list", "--plain", "--fields", "due,subject", "--sort", "due").output
      .split(separator: "\n").map { String($0).replacing("\t", with: " ") }
  }
}
