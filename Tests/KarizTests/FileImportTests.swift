import Foundation
import Testing

@testable import kariz

/// What becomes of the rows of other programs' files.
struct FileImportTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  /// Imports a text as a file, and gives the counts.
  private func counts(
    _ text: String, _ options: String..., into target: String = "auto", name: String = "in.csv"
  ) throws -> [Int] {
    let answer = try imported(text, options + ["--json"], into: target, name: name)
    try #require(answer.status == 0, "\(answer.messages)")
    let object = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    let numbers = try #require(object as? [String: Any])
    return ["read", "new", "updated", "duplicate", "rejected"].map { numbers[$0] as? Int ?? -1 }
  }

  @Test func aNameMayBeginWithTheLastName() throws {
    let rows = "name\n\"Müller, Hans\"\n\"کریمی، سارا\"\nSara de Souza\n"
    _ = try counts(rows, into: "contacts")
    let list = shell.run("contact", "list", "--json", "--fields", "firstName,lastName")
    let people = try JSONSerialization.jsonObject(with: Data(list.output.utf8))
    let names = try #require(people as? [[String: Any]]).map {
      "\($0["firstName"] as? String ?? "")|\($0["lastName"] as? String ?? "")"
    }
    #expect(Set(names) == ["Hans|Müller", "سارا|کریمی", "Sara de|Souza"])
  }

  @Test(arguments: [[], ["--dry-run"]]) func columnsThatAreNoFieldAreTold(_ options: [String])
    throws
  {
    let text = "name,Colour,industry,,Shoe size\nAcme,red,steel,x,43\nBolt,blue,steel,y,44\n"
    let answer = try imported(text, options, into: "accounts")
    #expect(answer.status == 0)
    #expect(answer.messages.count { $0.contains("Colour and Shoe size") } == 1)
    let told = try imported(text, options + ["--json"], into: "accounts")
    #expect(told.output.contains("\"leftOut\"") && told.output.contains("Shoe size"))
    let known = try imported("name,industry\nCoil,steel\n", options, into: "accounts")
    #expect(known.messages.isEmpty)
  }

  private func imported(
    _ text: String, _ options: [String], into target: String = "auto", name: String = "in.csv"
  ) throws -> Shell.Answer {
    let path = try written(text, name)
    return shell.run(
      all: ["import", path, "--into", target, "--now", "2026-11-21T16:42:00Z"] + options)
  }

  private func written(_ text: String, _ name: String) throws -> String {
    let file = shell.folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private func list(_ thing: String, _ fields: String, _ filter: String? = nil) -> [String] {
    let filters = filter.map { ["--where", $0] } ?? []
    let answer = shell.run(
      all: [thing, "list", "--fields", fields, "--plain", "--limit", "0"] + filters)
    return answer.output.split(separator: "\n").map(String.init).sorted()
  }

  @Test(arguments: [
    ("name,industry\nAcme,steel\n\"Big, \"\"old\"\" Co\",\"two\nlines\"\n", [2, 2, 0, 0, 0]),
    ("name;industry\nAcme;steel\nBolt\n", [2, 2, 0, 0, 0]),
    ("name\tindustry\r\nAcme\tsteel\r\n\r\n", [1, 1, 0, 0, 0]),
    ("\u{FEFF}Account Name,Sector\nAcme,steel\nAcme,steel\n", [2, 1, 0, 1, 0]),
    ("name,employees\nAcme,many\n,3\nBolt,4\n", [3, 1, 0, 0, 2]),
    ("name,industry\nAcme,steel,extra\nBolt,steel\n", [2, 1, 0, 0, 1]),
  ])
  func rowsAreReadWhateverTheirFormAndABadOneStopsNoOther(_ text: String, _ wanted: [Int]) throws {
    #expect(try counts(text, into: "accounts") == wanted)
    #expect(shell.run("account", "count").line == String(wanted[1]))
  }

  @Test func whatTheFileWouldRefuseIsRejectedByItself() throws {
    let text = """
      name,probability,amount
      Alpha,101,1
      Beta,20,99999999999999999
      \(String(repeating: "x", count: 1_000_001)),20,1
      Delta,20,1
      """
    #expect(try counts(text, into: "opportunities") == [4, 1, 0, 0, 3])
  }

  @Test func loginsStayTheirOwn() throws {
    let text = "name,login\nAnna Bell,\nAnna Bell,anna\nAnna  Bell,\nBen,anna\n"
    #expect(try counts(text, into: "users") == [4, 2, 0, 2, 0])
    let update = "name,login\nBen,anna\n"
    _ = try counts("name\nBen\n", into: "users")
    #expect(try counts(update, "--update-by", "name", into: "users") == [1, 0, 1, 0, 0])
    #expect(list("user", "login", "name:Ben") == ["anna.2"])
  }

  @Test func labelsOfEveryLanguageAreKnownAsHeaders() throws {
    let labels = ["name,website", "نام,وب‌سایت", "όνομα,ιστότοπος"]
    for (place, header) in labels.enumerated() {
      _ = try counts("\(header)\nShop \(place),shop.example\n", into: "accounts")
    }
    #expect(shell.run("account", "count").line == "3")
  }

  @Test func amountsDatesAndClosedDealsComeAsTheyAreMeant() throws {
    let text = """
      id,who,title,firm,step,began,ended,got
      A1,Moses Frase,Alpha,Cancity,Won,2016-10-20,2017-03-01,1054
      A2,Moses Frase,Beta,Isdom,Lost,2016-10-25,2017-03-11,0
      A3,Darcel,Gamma,,Engaging,2016-11-01,,
      A4,Darcel,Delta,,Prospecting,,,
      A1,Darcel,Again,,Won,,,5
      """
    let map =
      "id=externalId,who=owner,title=name,firm=account,step=stage,began=openedOn,"
      + "ended=closedOn,got=actualRevenue"
    let found = try counts(text, "--map", map, "--make-missing", into: "opportunities")
    #expect(found == [5, 4, 0, 1, 0])
    let rows = list("deal", "externalId,name,stageName,ownerName,actualRevenue,closedOn,state")
    #expect(
      rows == [
        "A1\tAlpha\tWon\tMoses Frase\t1054.00\t2017-03-01\twon",
        "A2\tBeta\tLost\tMoses Frase\t0.00\t2017-03-11\tlost",
        "A3\tGamma\tEngaging\tDarcel\t\t\topen",
        "A4\tDelta\tProspecting\tDarcel\t\t\topen",
      ])
    #expect(list("user", "login", "name:Moses") == ["moses.frase"])
    let story = try shell.json("account", "name:Cancity")["timeline"] as? [[String: Any]]
    let told = story?.compactMap { $0["text"] as? String }
    #expect(told?.filter { $0.hasPrefix("Won · Alpha · ") && $0.contains("1,054") }.count == 1)
    #expect(
      story?.first { $0["act"] as? String == "won" }?["at"] as? String == "2017-03-01T10:59:00Z")
    let stages = shell.run("pipeline", "stages", "name:default").output
    #expect(shell.run("check").status == 0, "\(stages)")
  }

  /// The names of the stages, in their order.
  private var stages: [String] {
    let lines = shell.run("pipeline", "stages", "name:default", "--json").output
    return lines.matches(of: /"name": ?"([^"]*)"/).map { String($0.1) }
  }

  private let usual = ["Qualify", "Develop", "Propose", "Negotiate", "Contract out"]

  @Test func stagesThatRowsNameComeAfterTheOpenOnesAndBeforeWon() throws {
    _ = try shell.add("deal", "--name", "Here before")
    let text = "name,stage\nAlpha,Engaging\nBeta,Prospecting\n"
    _ = try counts(text, "--make-missing", into: "opportunities")
    #expect(stages == usual + ["Engaging", "Prospecting", "Won", "Lost"])
  }

  @Test func stagesOfTheRowsStandInForThoseThatNobodyHasUsed() throws {
    let text = "name,stage\nAlpha,Engaging\nBeta,Prospecting\nGamma,Won\n"
    _ = try counts(text, "--make-missing", into: "opportunities")
    #expect(stages == ["Engaging", "Prospecting", "Won", "Lost"])
    #expect(shell.run("undo").status == 0)
    #expect(stages == usual + ["Won", "Lost"])
    #expect(shell.run("redo").status == 0)
    #expect(stages == ["Engaging", "Prospecting", "Won", "Lost"])
    #expect(shell.run("check").status == 0)
  }

  @Test(arguments: ["Alpha,Engaging\nBeta,Propose", "Alpha,Engaging\nBeta,"])
  func usualStagesStayWhereARowIsInOneOfThem(_ rows: String) throws {
    _ = try counts("name,stage\n\(rows)\n", "--make-missing", into: "opportunities")
    #expect(stages == usual + ["Engaging", "Won", "Lost"])
  }

  @Test func usualStagesStayOnceSomebodyHasEditedOne() throws {
    let edited = shell.run("pipeline", "stage", "set", "name:Qualify", "--idle-limit", "30")
    #expect(edited.status == 0, "\(edited.messages)")
    _ = try counts("name,stage\nAlpha,Engaging\n", "--make-missing", into: "opportunities")
    #expect(stages == usual + ["Engaging", "Won", "Lost"])
  }

  @Test func withoutMakeMissingUnknownNamesAreRejectedWithTheirReason() throws {
    let answer = try imported(
      "name,account\nAlpha,Nobody\n", ["--lang", "fa"], into: "opportunities")
    #expect(answer.output.hasPrefix("۱ سطر: ۰ تازه"))
    #expect(answer.messages.first?.contains("«Nobody» در فایل نیست") == true)
  }

  @Test func anAccountMayNameAParentFurtherDown() throws {
    let text = "name,parent\nChild,Mother\nMother,Grandmother\nGrandmother,\nOrphan,Nobody\n"
    #expect(try counts(text, into: "accounts") == [4, 3, 0, 0, 1])
    #expect(
      list("account", "name,parentName", "has:parent") == ["Child\tMother", "Mother\tGrandmother"])
  }

  @Test func whatHangsOnARejectedRowIsRejectedToo() throws {
    let text = "name,parent,employees\nChild,Mother,1\nMother,,many\n"
    #expect(try counts(text, into: "accounts") == [2, 0, 0, 0, 2])
  }

  @Test func managersAndTeamsAreMadeForUsers() throws {
    let text = "agent,boss,office\nAnna Snelling,Dustin Brinkmann,Central\nDustin Brinkmann,,East\n"
    let found = try counts(
      text, "--make-missing", "--map", "agent=name,boss=manager,office=team", into: "users")
    #expect(found == [2, 2, 0, 0, 0])
    #expect(
      list("user", "login,managerName,teamName", "name:Anna")
        == ["anna.snelling\tDustin Brinkmann\tCentral"])
  }

  @Test func rejectedRowsKeepTheLayoutOfTheirFile() throws {
    let rejects = shell.folder.appending(path: "rejects.csv")
    _ = try counts(
      "Company;Number of Employees\nAcme;many\nBolt;4\n", "--rejects", rejects.path,
      into: "accounts")
    let text = try String(contentsOf: rejects, encoding: .utf8)
    #expect(text.hasPrefix("Reason;Company;Number of Employees\n"))
    #expect(text.hasSuffix(";Acme;many\n"))
    #expect(text.split(separator: "\n").count == 2)
  }

  @Test func anAmountBelowNothingIsRefusedWithItsPlace() throws {
    let rejects = shell.folder.appending(path: "rejects.csv")
    let text = "name,amount\nTiles,-5\nGlass,5\n"
    #expect(
      try counts(text, "--rejects", rejects.path, into: "opportunities") == [2, 1, 0, 0, 1])
    let reason = try String(contentsOf: rejects, encoding: .utf8)
    #expect(reason.contains("amount holds “-5”") && reason.contains("never less"))
  }

  @Test func whatIsNoAddressOfMailIsRefusedWithItsPlace() throws {
    let text = "name,emails\nA,notmail\nB,a@@b.example\nC,c@x.example; d\nD,d@x.example\n"
    #expect(try counts(text, into: "accounts") == [4, 1, 0, 0, 3])
    #expect(list("account", "emails") == ["d@x.example"])
    let answer = try imported(text, [], into: "accounts", name: "b.csv")
    #expect(answer.messages.joined().contains("emails holds “notmail”"))
    #expect(answer.messages.joined().contains("written like name@example.org"))
  }

  @Test func aRuleThatNothingRepeatsByIsRefused() throws {
    let text = "subject,due,recurrence\nA,2026-11-24,every 2 weeks\nB,2026-11-24,sometimes\n"
    #expect(try counts(text, into: "activities") == [2, 1, 0, 0, 1])
    #expect(list("activity", "recurrence") == ["FREQ=WEEKLY;INTERVAL=2"])
  }

  @Test func theReasonHasAColumnOfItsOwnHoweverLongARowIs() throws {
    let rejects = shell.folder.appending(path: "rejects.csv")
    let text = "name,industry\nAcme,steel,extra,more\n,nuts\n"
    _ = try counts(text, "--rejects", rejects.path, into: "accounts")
    let lines = try String(contentsOf: rejects, encoding: .utf8).split(separator: "\n")
    #expect(lines.first == "Reason,name,industry")
    #expect(lines.dropFirst().first?.hasSuffix(",Acme,steel,extra,more") == true)
    #expect(lines.last?.hasSuffix(",,nuts") == true)
    let again = try imported(text, ["--rejects", rejects.path], into: "accounts", name: "b.csv")
    #expect(again.status == 1)
    let forced = try imported(
      text, ["--rejects", rejects.path, "--force"], into: "accounts", name: "b.csv")
    #expect(forced.status == 0, "\(forced.messages)")
  }

  @Test func aDryRunWritesNothing() throws {
    let found = try counts(
      "name,account\nAlpha,Acme\n", "--make-missing", "--dry-run", into: "opportunities")
    #expect(found == [1, 1, 0, 0, 0])
    #expect(shell.run("account", "count").line == "0")
    #expect(shell.run("deal", "count").line == "0")
  }

  @Test func whoActsIsNotMadeOnceMoreWhenRowsNameThem() throws {
    for (kind, header) in [("contacts", "lastName,owner"), ("opportunities", "name,owner")] {
      shell.environment["KARIZ_FILE"] = shell.folder.appending(path: "\(kind).db").path
      let text = "\(header)\nAlpha,sara\nBeta,Omid Rahimi\n"
      #expect(try counts(text, "--make-missing", into: kind) == [2, 2, 0, 0, 0])
      #expect(list("user", "login") == ["omid.rahimi", "sara"])
    }
  }

  @Test func whatCannotBeMadeIsNotPromised() throws {
    let answer = try imported("subject,opportunity\nCall,Nothing\n", [], into: "activities")
    #expect(answer.messages.first?.contains("make-missing") == false)
  }

  @Test func oneUndoTakesAnImportBackWholeAndRedoBringsIt() throws {
    _ = try counts("name,account\nAlpha,Acme\nBeta,Bolt\n", "--make-missing", into: "opportunities")
    let undone = shell.run("undo")
    #expect(undone.output.contains("import of 2 deals and 2 other records"), "\(undone.output)")
    #expect(shell.run("deal", "count").line + shell.run("account", "count").line == "00")
    #expect(shell.run("redo").status == 0)
    #expect(list("deal", "name,accountName") == ["Alpha\tAcme", "Beta\tBolt"])
    #expect(shell.run("check").status == 0)
  }

  @Test func rowsUpdateByAFieldAndAnEmptyCellLeavesAlone() throws {
    _ = try counts("name,industry,employees\nAcme,steel,5\nBolt,nuts,6\n", into: "accounts")
    let text = "name,industry,employees\nAcme,,7\nBolt,nuts,6\nNew,air,1\nAcme,x,9\n"
    #expect(try counts(text, "--update-by", "name", into: "accounts") == [4, 1, 1, 2, 0])
    #expect(
      list("account", "name,industry,employees") == [
        "Acme\tsteel\t7", "Bolt\tnuts\t6", "New\tair\t1",
      ])
  }

  @Test(
    arguments: [
      (["--map", "nothing=name"], 2), (["--map", "name=nonsense"], 2), (["--map", "name"], 2),
      (["--encoding", "klingon"], 2), (["--update-by", "nonsense"], 2), ([], 0),
    ] as [([String], Int32)])
  func wrongOptionsAreToldBeforeAnythingIsRead(_ options: [String], _ status: Int32) throws {
    let answer = try imported("name\nAcme\n", options, into: "accounts")
    #expect(answer.status == status, "\(answer.messages)")
    #expect(shell.run("account", "count").line == (status == 0 ? "1" : "0"))
  }

  @Test func aFileThatIsNoTextIsRefusedWithAProposal() throws {
    let file = shell.folder.appending(path: "greek.csv")
    try Data([0x6E, 0x61, 0x6D, 0x65, 0x0A, 0xC1, 0xE8, 0xDE, 0xED, 0xE1, 0x0A]).write(to: file)
    let answer = shell.run("import", file.path, "--into", "accounts")
    #expect(answer.status == 1)
    let again = shell.run("import", file.path, "--into", "accounts", "--encoding", "windows-1253")
    #expect(again.status == 0)
    #expect(list("account", "name") == ["Αθήνα"])
  }
}
