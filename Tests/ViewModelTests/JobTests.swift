import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

struct JobTests {
  /// Somebody who has asked for an import of two thousand rows.
  private func importing() throws -> Desk {
    let desk = try Shop().desk()
    desk.app.countRows = { $0 == "/home/sara/deals.csv" ? 2000 : nil }
    desk.press("g i")
    desk.type("/home/sara/deals.csv")
    desk.press("tab right ctrl+s")
    return desk
  }

  private func jobs(_ desk: Desk) -> [LongJob] {
    if case .jobs(let model) = desk.app.overlay { model.jobs } else { [] }
  }

  @Test func anImportIsAskedForWithAFormAndGoesOnAsAJob() throws {
    let desk = try importing()
    let order = ImportOrder(
      job: 1, path: "/home/sara/deals.csv", target: "accounts", makesMissing: true)
    #expect(desk.effects == [.importFile(order)])
    #expect(desk.app.overlay == nil)
    #expect(desk.app.runningJob?.title == "Import of deals.csv")
  }

  @Test func aFileThatIsNotThereIsSaidInTheForm() throws {
    let desk = try Shop().desk()
    desk.press("g i")
    desk.type("nowhere.csv")
    desk.press("ctrl+s")
    guard case .form(let form) = desk.app.overlay else { return #expect(Bool(false), "no form") }
    #expect(form.fields[0].problem == .noFile && desk.effects.isEmpty)
  }

  @Test func theListSaysHowFarAJobIsAndHowLongItTakesOn() throws {
    let desk = try importing()
    desk.press("g j")
    desk.shop.watch.set(Instant(milliseconds: Shop.now.milliseconds + 30_000))
    desk.app.take(.passed(500), of: 1)
    let job = try #require(jobs(desk).first)
    #expect(desk.app.progress(of: job) == "25\u{A0}% · 500/2,000 · 1:30")
    desk.app.take(.became(.writing), of: 1)
    #expect(desk.app.progress(of: try #require(jobs(desk).first)) == desk.app.phrases.jobs.writing)
    desk.app.take(.became(.done("20 rows: 20 new.")), of: 1)
    #expect(desk.app.notice?.text == "20 rows: 20 new." && desk.app.notice?.offersUndo == true)
    #expect(desk.app.runningJob == nil)
  }

  @Test(arguments: ["ctrl+c", "g j x", "g j D"])
  func aJobIsStoppedByAKey(_ keys: String) throws {
    let desk = try importing()
    desk.press(keys)
    #expect(desk.effects.last == .cancelJob(1))
    desk.app.take(.became(.cancelled), of: 1)
    #expect(desk.app.notice?.text == desk.app.phrases.jobs.cancelled)
    let count = desk.effects.count
    desk.press(keys)
    #expect(desk.effects.count == count)
  }

  @Test func whoLeavesWhileAJobGoesOnIsAsked() throws {
    let desk = try importing()
    desk.press("ctrl+q")
    guard case .confirm = desk.app.overlay else { return #expect(Bool(false), "not asked") }
    desk.press("n")
    #expect(!desk.effects.contains(.quit))
    desk.press("ctrl+q y")
    #expect(desk.effects.last == .quit)
  }

  @Test func whatWasSaidIsListedNewestFirst() throws {
    let desk = try Shop().desk()
    desk.press("g n")
    #expect(desk.app.notice?.text == desk.app.phrases.jobs.noNotices)
    desk.press("> u g n")
    guard case .report(let report) = desk.app.overlay else {
      return #expect(Bool(false), "no list")
    }
    #expect(report.rows.map(\.name) == ["16:42", "16:42", "16:42"])
    #expect(report.rows[0].text.hasPrefix("Undone") && report.rows[1].text.contains("moved"))
  }

  /// Somebody whose undo of five hundred new contacts has become a job.
  private func undoing() throws -> Desk {
    let desk = try Shop().desk()
    _ = try desk.repository.bulk(.import) { writer in
      for number in 0..<500 {
        var contact = Contact(id: desk.repository.newID(Contact.self))
        contact.lastName = "Person \(number)"
        try writer.add(contact.record)
      }
    }
    desk.app.patienceForWrites = 0
    desk.holdsWrites = true
    desk.press("u")
    return desk
  }

  private func people(_ desk: Desk) throws -> Int { try desk.repository.all(Contact.self).count }

  @Test func aLongUndoIsAJobAndWhatIsDoneNextWaitsForIt() throws {
    let desk = try undoing()
    let before = try people(desk)
    #expect(desk.effects == [.write(.undo, job: 1)])
    #expect(desk.app.runningJob?.title == desk.app.phrases.jobs.changing)
    desk.press("u")
    #expect(desk.effects.count == 1)
    desk.app.take(.wrote(Result { try LongWrite.undo.run(desk.repository) }), of: 1)
    #expect(try people(desk) == before - 500)
    #expect(desk.app.runningJob == nil)
    #expect(desk.app.notice?.text.hasPrefix("Undone") == true)
  }

  @Test func aStageIsTakenAwayByAJobThatGathersItsDealsToo() throws {
    let desk = try Shop().desk()
    let before = desk.lanes
    desk.app.patienceForWrites = 0
    desk.holdsWrites = true
    desk.press("g e D enter")
    guard case .write(let write, 1) = desk.effects.last, case .removal(let stage, _) = write else {
      return #expect(Bool(false), "\(desk.effects)")
    }
    #expect(stage.key == "qualify" && desk.lanes == before)
    desk.app.take(.wrote(Result { try write.run(desk.repository) }), of: 1)
    #expect(desk.lanes[0] == before[1] + before[0])
    #expect(desk.app.notice?.text == desk.app.phrases.stages.merged("Qualify", "Develop"))
  }

  @Test func dealsThatGoByTheProbabilityOfTheirStageAreGatheredByAJob() throws {
    let desk = try Shop().desk()
    let stage = try #require(desk.app.board.currentLane?.stage)
    let other = try #require(
      desk.repository.all(Opportunity.self).first {
        $0.stage == stage.id && !$0.probabilityIsManual
      })
    _ = try desk.repository.bulk(.import) { writer in
      for _ in 0...ConfirmModel.most {
        var deal = other
        deal.id = desk.repository.newID(Opportunity.self)
        try writer.add(deal.record)
      }
    }
    desk.app.patienceForWrites = 0
    desk.holdsWrites = true
    desk.press("g e enter tab ctrl+u")
    desk.type("55")
    desk.press("ctrl+s")
    guard case .write(let write, 1) = desk.effects.last, case .edition = write else {
      return #expect(Bool(false), "\(desk.effects)")
    }
    desk.app.take(.wrote(Result { try write.run(desk.repository) }), of: 1)
    #expect(try desk.repository.find(other.id)?.probability == 55)
  }

  @Test func aLongChangeThatIsStoppedLeavesNothing() throws {
    let desk = try undoing()
    let before = try people(desk)
    desk.press("ctrl+c")
    #expect(desk.effects.last == .cancelJob(1))
    desk.app.take(.wrote(.failure(RepositoryError.tooSlow)), of: 1)
    #expect(try people(desk) == before)
    #expect(desk.app.jobs.first?.state == .cancelled)
    #expect(desk.app.notice?.text == desk.app.phrases.jobs.cancelled)
  }
}
