import Foundation
import Testing

@testable import kariz

@Suite struct RecordActTests {
  @Test func noAmountIsLessThanNothing() throws {
    let shell = try Shell()
    let id = try shell.add("deal", "--name", "Alpha", "--amount", "10 EUR")
    #expect(shell.run("deal", "set", id, "--amount=-5").status == 2)
    let won = shell.run("deal", "win", id, "--revenue", "-5")
    #expect(won.status == 2 && won.messages.contains { $0.contains("“-5”") })
    #expect(shell.run("deal", "win", id, "--revenue=-5").status == 2)
    #expect(try shell.money("deal", id, "amount") == "10.00 EUR")
    #expect(shell.run("task", "add", "--subject", "Call", "--duration=-9").status == 2)
  }

  @Test func aLoginBelongsToOneUser() throws {
    let shell = try Shell()
    #expect(shell.run("user", "add", "--name", "Ann", "--login", "ann").status == 0)
    let refused = shell.run("user", "add", "--name", "Anna", "--login", "ann")
    #expect(refused.status == 1)
    #expect(refused.messages.joined().contains("Somebody has this login already."))
    #expect(shell.run("user", "count", "--where", "login:ann").line == "1")
  }

  @Test func aDayThatNoCalendarHasIsRefused() throws {
    let shell = try Shell()
    let id = try shell.add("task", "--subject", "Call", "--due", "fri")
    let done = shell.run("task", "done", id, "--next", "call Anna 31 feb 10am")
    #expect(done.status == 2 && done.messages.contains { $0.contains("31 feb 10am") })
    #expect(try shell.json("task", id)["status"] as? String == "planned")
    let moved = shell.run("task", "set", id, "--due", "31 feb")
    #expect(moved.status == 2 && moved.messages.contains { $0.contains("There is no “31 feb”") })
  }

  @Test func whoHoldsARecordIsNamedWhereItMayNotGo() throws {
    let shell = try Shell()
    let account = try shell.add("account", "--name", "Dana")
    let deal = try shell.add("deal", "--name", "Press", "--account", account)
    let refused = shell.run("account", "delete", account)
    #expect(refused.status == 1)
    #expect(refused.messages.joined().contains("It is still used by the deal “Press”."))
    let persian = shell.run("account", "delete", account, "--lang", "fa").messages.joined()
    #expect(persian.contains("فرصت «Press» هنوز به آن وابسته است."))
    let greek = shell.run("account", "delete", account, "--lang", "el").messages.joined()
    #expect(greek.contains("Εξαρτάται ακόμη από αυτό: ευκαιρία «Press»."))
    #expect(shell.run("deal", "delete", deal).status == 0)
    #expect(shell.run("account", "delete", account).status == 0)
  }

  let shell: Shell
  let deal: String

  init() throws {
    shell = try Shell()
    deal = try shell.add("deal", "--name", "Tiles", "--amount", "4000")
  }

  @Test func aMovedDealTakesTheProbabilityOfItsStage() throws {
    #expect(shell.run("deal", "move", deal, "--to", "Propose").status == 0)
    let moved = try shell.json("deal", deal)
    #expect(moved["stageName"] as? String == "Propose")
    #expect(moved["probability"] as? Int == 50)
    #expect(try shell.money("deal", deal, "weighted") == "2000.00 EUR")
  }

  @Test func aProbabilityThatWasTypedStaysUntilItIsCleared() throws {
    #expect(shell.run("deal", "set", deal, "--probability", "33").status == 0)
    #expect(shell.run("deal", "move", deal, "--to", "Propose").status == 0)
    #expect(try shell.json("deal", deal)["probability"] as? Int == 33)
    #expect(shell.run("deal", "set", deal, "--probability", "").status == 0)
    #expect(try shell.json("deal", deal)["probability"] as? Int == 50)
  }

  @Test func aStagesNewProbabilityReachesDealsWithoutOneOfTheirOwn() throws {
    let own = try shell.add("deal", "--name", "Glass", "--amount", "100", "--probability", "33")
    #expect(shell.run("stage", "set", "name:Qualify", "--probability", "15").status == 0)
    #expect(try shell.json("deal", deal)["probability"] as? Int == 15)
    #expect(try shell.money("deal", deal, "weighted") == "600.00 EUR")
    #expect(try shell.json("deal", own)["probability"] as? Int == 33)
    #expect(shell.run("undo").status == 0)
    #expect(try shell.json("deal", deal)["probability"] as? Int == 10)
    #expect(shell.run("check").status == 0)
  }

  @Test func stagesAreKnownByTheirNamesInEveryLanguage() throws {
    for name in ["Διαπραγμάτευση", "مذاکره", "negotiate"] {
      #expect(shell.run("deal", "move", deal, "--to", name).status == 0)
    }
    #expect(try shell.json("deal", deal)["stageName"] as? String == "Negotiate")
  }

  @Test func aWonDealBringsItsAmountAndIsReopenedWhereItWas() throws {
    #expect(shell.run("deal", "move", deal, "--to", "Develop").status == 0)
    #expect(shell.run("deal", "win", deal, "--on", "2026-11-20").status == 0)
    let won = try shell.json("deal", deal)
    #expect(won["state"] as? String == "won")
    #expect(won["closedOn"] as? String == "2026-11-20")
    #expect(try shell.money("deal", deal, "actualRevenue") == "4000.00 EUR")
    #expect(shell.run("deal", "win", deal).status == 1)
    #expect(shell.run("deal", "reopen", deal).status == 0)
    let open = try shell.json("deal", deal)
    #expect(open["stageName"] as? String == "Develop")
    #expect(open["actualRevenue"] is NSNull)
  }

  @Test(arguments: [
    ([], 1), (["--reason", "competition"], 1), (["--reason", "weather"], 2),
    (["--reason", "price"], 0), (["--reason", "competition", "--competitor", "Acme"], 0),
  ])
  func aLostDealNeedsItsReason(_ options: [String], _ status: Int) throws {
    #expect(shell.run(all: ["deal", "lose", deal] + options).status == Int32(status))
    #expect(try shell.json("deal", deal)["state"] as? String == (status == 0 ? "lost" : "open"))
  }

  @Test func whatBelongsToAnActIsNotSet() {
    #expect(shell.run("deal", "set", deal, "--stage", "Propose").status == 2)
    #expect(shell.run("deal", "set", deal, "--closed-on", "today").status == 2)
  }

  @Test func anActivityOnADealIsItsNextStepUntilItIsDone() throws {
    let call = try shell.add(
      "activity", "--kind", "call", "--subject", "Ask", "--due", "+1d", "--on", deal)
    #expect(try shell.json("deal", deal)["nextStep"] as? String == call)
    let done = shell.run("activity", "done", call, "--outcome", "yes", "--next", "meeting +3d")
    #expect(done.status == 0)
    let next = try shell.json("deal", deal)
    #expect(next["nextStep"] as? String == done.line)
    #expect(next["nextStepDue"] as? String == "2026-11-24")
    #expect(shell.run("activity", "done", call).status == 1)
  }

  @Test func aLoggedCallIsTheFirstContactOfALead() throws {
    let lead = try shell.add("lead", "--company", "Nova")
    let call = shell.run(
      "activity", "log", "--kind", "call", "--on", lead, "--outcome", "reached")
    #expect(call.status == 0)
    let contacted = try shell.json("lead", lead)
    #expect(contacted["status"] as? String == "contacted")
    #expect(contacted["firstContactAt"] as? String == "2026-11-21T16:42:00Z")
    #expect(shell.run("undo").status == 0)
    #expect(try shell.json("lead", lead)["status"] as? String == "new")
  }

  @Test func aNoteBelongsToSomebody() throws {
    #expect(shell.run("note", "add", "--text", "Likes blue").status == 2)
    let note = try shell.add("note", "--text", "Likes blue", "--on", deal)
    #expect(try shell.json("note", note)["opportunity"] as? String == deal)
  }
}

@Suite struct StageVerbTests {
  let shell: Shell

  init() throws { shell = try Shell() }

  private var stages: [String] {
    shell.run("stage", "list", "--csv", "--fields", "position,name", "--sort", "position")
      .output.split(separator: "\n").dropFirst().map { String($0.split(separator: ",")[1]) }
  }

  @Test func aStageComesBeforeTheClosedOnes() throws {
    _ = try shell.add("stage", "--name", "Demo", "--probability", "30")
    #expect(stages.suffix(3) == ["Demo", "Won", "Lost"])
    #expect(shell.run("pipeline", "stage", "move", "Demo", "--to", "1").status == 0)
    #expect(stages.first == "Demo")
  }

  @Test func aRemovedStageGivesItsDealsToAnother() throws {
    let deal = try shell.add("deal", "--name", "Tiles", "--stage", "Develop")
    let closed = try shell.add("deal", "--name", "Pipes", "--stage", "Develop")
    #expect(shell.run("deal", "win", closed).status == 0)
    #expect(shell.run("stage", "remove", "Develop").status == 1)
    #expect(shell.run("stage", "remove", "Develop", "--to", "Propose").status == 0)
    #expect(try shell.json("deal", deal)["stageName"] as? String == "Propose")
    #expect(shell.run("deal", "reopen", closed).status == 0)
    #expect(try shell.json("deal", closed)["stageName"] as? String == "Propose")
    #expect(!stages.contains("Develop"))
  }

  @Test func theClosedStagesStay() {
    #expect(shell.run("stage", "remove", "Won", "--to", "Qualify").status == 1)
    #expect(shell.run("stage", "move", "Lost", "--to", "1").status == 1)
  }

  @Test func aPipelineHasOneStageForWonDealsOnly() {
    #expect(shell.run("stage", "add", "--name", "Paid", "--type", "won").status == 2)
    #expect(stages.count == 7)
  }

  @Test func aRenamedStageIsCalledSoInEveryLanguage() throws {
    #expect(shell.run("stage", "set", "Develop", "--name", "Discover").status == 0)
    shell.columns = 60
    #expect(shell.run("stage", "list", "--lang", "el").output.contains("Discover"))
  }

  @Test func aNewPipelineHasTheUsualStages() throws {
    _ = try shell.add("pipeline", "--name", "Partners")
    let listed = shell.run("pipeline", "stages", "Partners")
    #expect(listed.output.split(separator: "\n").count == 7)
    let deal = try shell.add("deal", "--name", "Tiles", "--pipeline", "Partners")
    #expect(try shell.json("deal", deal)["pipelineName"] as? String == "Partners")
  }
}
