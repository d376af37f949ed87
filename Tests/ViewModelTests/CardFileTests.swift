import Domain
import SampleShop
import Testing

@testable import ViewModels

/// Files, tasks and channels of a customer's card.
struct CardFileTests {
  private final class Disk {
    var files: [String: [UInt8]] = ["/in/offer.pdf": [1, 2, 3]]
    var shown: [String] = []

    var door: FilesDoor {
      FilesDoor(
        read: { path in
          guard let bytes = self.files[path] else { throw FileTrouble("no \(path)") }
          return FileOfDisk(name: "offer.pdf", path: path, size: Int64(bytes.count)) { take in
            try take(bytes[...])
          }
        },
        write: { path, _, pieces in
          var all: [UInt8] = []
          try pieces { all += $0 }
          self.files[path] = all
          return path
        },
        show: { name, _ in self.shown.append(name) })
    }
  }

  private func attached(_ disk: Disk) throws -> Desk {
    let desk = try Shop().desk()
    desk.app.filesDoor = disk.door
    desk.press("l l enter + f")
    desk.type("/in/offer.pdf")
    desk.press("ctrl+s")
    return desk
  }

  @Test func aLargeFileIsTakenInByAJob() throws {
    let disk = Disk()
    disk.files["/in/offer.pdf"] = Array(repeating: 7, count: 5_000_000)
    let desk = try attached(disk)
    #expect(desk.app.overlay == nil && desk.app.card?.card?.files.isEmpty == true)
    guard case .attach(let order)? = desk.effects.last else { return #expect(Bool(false)) }
    desk.app.take(.passed(5_000), of: order.job)
    #expect(desk.app.runningJob?.percent == 50 && order.path == "/in/offer.pdf")
    _ = try desk.repository.attach(order.file) { try $0(disk.files["/in/offer.pdf"]![...]) }
    desk.app.take(.wrote(.success([])), of: order.job)
    #expect(desk.app.card?.card?.files.map(\.name) == ["offer.pdf"])
    #expect(desk.app.runningJob == nil && desk.app.notice?.tone == .ok)
    desk.press("u")
    #expect(desk.app.card?.card?.files.isEmpty == true)
  }

  @Test func aFileThatIsTooLargeIsRefusedAtOnce() throws {
    let desk = try Shop().desk()
    desk.app.filesDoor = FilesDoor(
      read: { FileOfDisk(name: "a", path: $0, size: Attachment.largest + 1) { _ in } },
      write: { path, _, _ in path }, show: { _, _ in })
    desk.press("l l enter + f")
    desk.type("/in/a")
    desk.press("ctrl+s")
    #expect(desk.form?.fields[0].problem != nil && desk.app.jobs.isEmpty)
  }

  @Test func aFileIsAttachedShownSavedAndTakenBack() throws {
    let disk = Disk()
    let desk = try attached(disk)
    #expect(desk.app.overlay == nil)
    #expect(desk.app.card?.card?.files.map(\.name) == ["offer.pdf"])
    disk.files = [:]
    desk.press("] ] ]")
    #expect(desk.app.card?.tab == .files)
    desk.press("enter")
    #expect(disk.shown == ["offer.pdf"])
    desk.press("X ctrl+u")
    desk.type("/out/copy.pdf")
    desk.press("ctrl+s")
    #expect(disk.files["/out/copy.pdf"] == [1, 2, 3])
    desk.press("D")
    #expect(desk.app.card?.card?.files.isEmpty == true)
    desk.press("u")
    #expect(desk.app.card?.card?.files.count == 1)
    desk.press("u")
    #expect(desk.app.card?.card?.files.isEmpty == true)
  }

  @Test func whatIsNotThereIsSaidBesideTheField() throws {
    let desk = try Shop().desk()
    desk.app.filesDoor = Disk().door
    desk.press("l l enter + f")
    desk.type("/in/none")
    desk.press("ctrl+s")
    guard case .form(let form) = desk.app.overlay else {
      Issue.record("the form is open")
      return
    }
    #expect(form.fields[0].problem == .file(FileTrouble("no /in/none")))
  }

  @Test func theNumberIsCopiedByOneKeyAndAnyOtherByTwo() throws {
    let desk = try Shop().desk()
    desk.press("l l enter y")
    let card = try #require(desk.app.card?.card)
    guard case .account(let account) = card.who else { return }
    #expect(desk.effects.last == account.phones.items.first.map { .copy($0) })
    let mail = try #require(card.people.first?.emails.items.first)
    desk.press("Y")
    desk.type(String(mail.prefix(6)))
    desk.press("enter")
    #expect(desk.effects.last == .copy(mail))
  }

  @Test func theCursorGoesThroughThePeopleOfTheOverview() throws {
    let desk = try Shop().desk()
    desk.press("l l enter [ j j")
    let people = try #require(desk.app.card?.card?.people)
    #expect(desk.app.card?.currentPerson == people[1])
    desk.press("y")
    #expect(desk.effects.last == people[1].phones.items.first.map { .copy($0) })
    desk.press("j j j k")
    #expect(desk.app.card?.currentPerson == people[people.count - 2])
    desk.press("enter")
    #expect(desk.app.card?.customer == Reference(people[people.count - 2].id))
  }

  @Test func theTaskUnderTheCursorIsTheOneThatIsDone() throws {
    let desk = try Shop().desk()
    desk.press("l l enter ] ] j")
    let work = try #require(desk.app.card?.card?.work)
    #expect(work.count > 1)
    desk.press("x ctrl+s")
    #expect(try desk.repository.find(work[1].id)?.status == .done)
    #expect(try desk.repository.find(work[0].id)?.status != .done)
  }
}
