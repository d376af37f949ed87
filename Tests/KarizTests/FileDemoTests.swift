import Foundation
import Testing
import ViewModels

@testable import kariz

struct FileDemoTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  private func demo(_ name: String, _ options: String...) -> (path: String, answer: Shell.Answer) {
    let path = shell.folder.appending(path: name).path
    let answer = shell.run(all: ["demo", path, "--now", "2026-11-21T16:42:00Z"] + options)
    return (path, answer)
  }

  @Test(arguments: ["en", "fa", "el"])
  func itHasAsManyContactsAndActivitiesAsDealsAndIsSound(_ language: String) throws {
    let (path, answer) = demo("a.db", "--opportunities", "100", "--lang", language)
    #expect(answer.status == 0, "\(answer.messages)")
    for thing in ["deal", "contact", "activity"] {
      #expect(shell.run(thing, "count", "--file", path).line == "100")
    }
    #expect(shell.run("check", "--file", path).status == 0)
    for filter in ["is:stale", "is:overdue", "state:won", "state:lost", "owner:me"] {
      #expect(
        shell.run("deal", "count", "--where", filter, "--file", path).line != "0", "\(filter)")
    }
  }

  @Test func theSameSeedAndClockMakeTheSameData() throws {
    let first = demo("a.db").path
    let second = demo("b.db").path
    let other = demo("c.db", "--seed", "2").path
    func names(_ path: String) -> String {
      shell.run("deal", "list", "--fields", "id,name,accountName,amount", "--file", path).output
    }
    #expect(names(first) == names(second))
    #expect(names(first) != names(other))
  }

  @Test func aFileThatIsThereIsNeverOverwritten() throws {
    let (path, _) = demo("a.db", "--opportunities", "3")
    #expect(demo("a.db").answer.status == 1)
    #expect(shell.run("deal", "count", "--file", path).line == "3")
  }

  @Test func theMadeUpDataIsNobodysActAndNobodysStory() throws {
    let (path, _) = demo("a.db", "--opportunities", "20")
    #expect(shell.run("undo", "--file", path).status == 1, "there is nothing of one's own to undo")
    #expect(shell.run("deal", "count", "--file", path).line == "20")
    let log = shell.run("log", "--file", path, "--plain").output
    #expect(log.contains("Kariz filled the file"), "\(log)")
    let names = shell.run("account", "list", "--file", path, "--fields", "name", "--plain").output
    for name in names.split(separator: "\n") {
      let card = shell.run("card", "name:\(name)", "--file", path)
      #expect(card.status == 0 && !card.output.contains("filled the file"), "\(card.output)")
    }
  }

  @Test(arguments: Language.allCases)
  func companiesHaveNamesOfTheirOwn(_ language: Language) {
    var chance = DemoChance(seed: 1)
    let companies = DemoCompanies(.of(language), &chance)
    let names = (0..<5000).map { companies.name($0) }
    #expect(Set(names).count == names.count)
  }
}
