import Foundation
import Testing

@Suite struct LeadVerbTests {
  let shell: Shell

  init() throws { shell = try Shell() }

  @Test func parsingPrintsTheFieldsAndSavesNothing() throws {
    let answer = shell.run(
      "lead", "parse", "Maria Ioannou, Aegean Olive, +30 210 555 0199, tue 10am call #fair",
      "--json")
    let object = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    let fields = try #require(object as? [String: Any])
    #expect(fields["lastName"] as? String == "Ioannou")
    #expect(fields["company"] as? String == "Aegean Olive")
    #expect(fields["phones"] as? [String] == ["+302105550199"])
    #expect(fields["nextStepDue"] as? String == "2026-11-24T10:00:00Z")
    #expect(fields["source"] as? String == "fair" && fields["notes"] is NSNull)
    #expect(shell.run("lead", "count").line != "1")
  }

  @Test func aNumberIsReadInTheCountryOfTheFile() throws {
    #expect(shell.run("config", "set", "country", "xx").status == 2)
    #expect(shell.run("config", "set", "country", "gr").status == 0)
    let lead = try shell.add("lead", "--company", "Nova", "--phones", "210 555 0199; 694 555 0199")
    #expect(
      try shell.json("lead", lead)["phones"] as? [String] == ["+302105550199", "+306945550199"])
    #expect(shell.run("lead", "count", "--where", "2105550").line == "1")
    #expect(shell.run("lead", "count", "--where", "phones:\"0030 694\"").line == "1")
    #expect(shell.run("config", "show", "--csv").output.contains("country,GR"))
  }

  @Test(arguments: [
    ("Iran", "IR"), ("ایران", "IR"), ("Ιράν", "IR"), ("Ελλάδα", "GR"), ("ελλαδα", "GR"),
    ("united k", "GB"), ("gb", "GB"),
  ])
  func aCountryIsSetByItsNameInThreeLanguages(_ name: String, _ code: String) {
    #expect(shell.run("config", "set", "country", name).status == 0)
    #expect(shell.run("config", "show", "--csv").output.contains("country,\(code)"))
  }

  @Test func whatIsNoCountryIsRefusedWithAnExample() {
    for name in ["Atlantis", "United", "x"] {
      let refused = shell.run("config", "set", "country", name)
      #expect(refused.status == 2 && refused.messages.joined().contains("Iran or IR"))
    }
  }

  @Test(arguments: [
    ("--emails", "foo", "name@example.org"), ("--emails", "a@b.example; c@d", "c@d"),
    ("--phones", "abc", "digits"),
  ])
  func whatIsNoAddressAndNoNumberIsRefused(_ option: String, _ text: String, _ told: String) throws
  {
    for kind in ["lead", "contact"] {
      let answer = shell.run(kind, "add", "--last-name", "Nouri", option, text)
      #expect(answer.status == 2 && answer.messages.joined().contains(told))
    }
    let lead = try shell.add("lead", "--company", "Nova")
    #expect(shell.run("lead", "set", lead, option, text).status == 2)
    #expect(shell.run("lead", "set", lead, "--phones", "112; 555 0199 ask Anna").status == 0)
  }

  @Test func aSettingIsAsUsualAgain() throws {
    #expect(shell.run("config", "set", "country", "gr").status == 0)
    #expect(shell.run("config", "set", "country", "").status == 0)
    let lead = try shell.add("lead", "--company", "Nova", "--phones", "210 555 0199")
    #expect(try shell.json("lead", lead)["phones"] as? [String] == ["210 555 0199"])
    #expect(shell.run("config", "set", "country", "gr").status == 0)
    #expect(shell.run("config", "unset", "country").status == 0)
    #expect(!shell.run("config", "show", "--csv").output.contains("country,GR"))
    #expect(shell.run("config", "unset", "country").status == 0)
    #expect(shell.run("config", "unset", "contry").status == 2)
    #expect(shell.run("undo").status == 0)
    #expect(shell.run("config", "show", "--csv").output.contains("country,GR"))
  }

  @Test func leadsAreSortedByTheirScore() throws {
    for (name, source) in [("Cold", "other"), ("Warm", "referral"), ("Mild", "fair")] {
      _ = try shell.add("lead", "--company", name, "--source", source)
    }
    let answer = shell.run("lead", "list", "--sort", "-score", "--fields", "company")
    #expect(answer.output.split(separator: "\n") == ["Warm", "Mild", "Cold"])
    let refused = shell.run("account", "list", "--sort", "state")
    #expect(refused.status == 2 && refused.messages.joined().contains("worked out"))
  }

  @Test func helpNeedsNoFile() throws {
    let field = shell.run("field", "add", "--name", "Tier", "--of", "lead", "--type", "text")
    #expect(field.status == 0)
    #expect(shell.run("lead", "add", "--help").output.contains("--Tier"))
    try Data("no file of ours".utf8).write(to: shell.folder.appending(path: "shop.db"))
    for verb in [["add", "--help"], ["set", "-h"]] {
      let answer = shell.run(all: ["lead"] + verb)
      #expect(answer.status == 0 && answer.output.contains("--company"), "\(answer.messages)")
    }
    #expect(shell.run("lead", "add", "--company", "Nova").status == 3)
  }

  @Test func aSignatureMayBeginWithTwoDashes() throws {
    for text in ["-- \nMaria Ioannou\nAegean Olive", "--\nMaria Ioannou\nAegean Olive"] {
      let answer = shell.run("lead", "parse", text, "--csv")
      #expect(answer.status == 0 && answer.output.contains("Maria,Ioannou,Aegean Olive"))
    }
    #expect(shell.run("lead", "parse", "--help").output.contains("USAGE"))
  }

  @Test func aLeadRestsIsClosedAndIsOpenedAgain() throws {
    let lead = try shell.add("lead", "--company", "Nova")
    #expect(shell.run("lead", "nurture", lead).status == 1)
    #expect(shell.run("lead", "nurture", lead, "--until", "yesterday").status == 1)
    #expect(shell.run("lead", "nurture", lead, "--until", "in 2 weeks").status == 0)
    let resting = try shell.json("lead", lead)
    #expect(resting["status"] as? String == "nurturing")
    #expect(resting["nextTouch"] as? String == "2026-12-05")
    #expect(resting["nextStepDue"] as? String == "2026-12-05")
    #expect(shell.run("lead", "disqualify", lead).status == 1)
    #expect(shell.run("lead", "disqualify", lead, "--reason", "rain").status == 2)
    #expect(shell.run("lead", "disqualify", lead, "--reason", "nobudget").status == 0)
    #expect(try shell.json("lead", lead)["reason"] as? String == "noBudget")
    #expect(shell.run("lead", "set", lead, "--need", "chairs").status == 1)
    #expect(shell.run("lead", "reactivate", lead).status == 0)
    #expect(try shell.json("lead", lead)["status"] as? String == "contacted")
    #expect(shell.run("lead", "set", lead, "--need", "chairs").status == 0)
    #expect(shell.run("lead", "set", lead, "--status", "qualified").status == 2)
  }

  @Test func leadsAreGivenToSomebodyOrByTheRules() throws {
    #expect(shell.run("user", "add", "--name", "Mina", "--login", "mina").status == 0)
    #expect(shell.run("config", "set", "assignment", "* = nobody").status == 5)
    #expect(shell.run("config", "set", "assignment", "source:web = mina").status == 0)
    let web = try shell.add("lead", "--company", "Nova", "--source", "web")
    #expect(try shell.json("lead", web)["ownerName"] as? String == "Mina")
    let fair = try shell.add("lead", "--company", "Astra", "--source", "fair")
    #expect(shell.run("lead", "assign", fair).status == 1)
    #expect(shell.run("lead", "assign", fair, "--to", "Mina").status == 0)
    #expect(try shell.json("lead", fair)["ownerName"] as? String == "Mina")
  }

  @Test func anImportGivesLeadsToWhomTheRulesName() throws {
    for (name, login) in [("Mina", "mina"), ("Omid", "omid")] {
      #expect(shell.run("user", "add", "--name", name, "--login", login).status == 0)
    }
    #expect(
      shell.run("config", "set", "assignment", "source:web = mina, omid; * = mina").status == 0)
    let file = shell.folder.appending(path: "leads.csv")
    try """
    Last name,Email,Source,Owner
    A,a@a.example,web,
    B,b@b.example,web,
    C,c@c.example,fair,
    D,d@d.example,web,sara
    """.write(to: file, atomically: true, encoding: .utf8)
    #expect(shell.run("import", file.path, "--into", "leads").status == 0)
    func count(_ owner: String) -> String {
      shell.run("lead", "count", "--where", "owner:\(owner)").line
    }
    #expect([count("mina"), count("omid"), count("sara")] == ["2", "1", "1"])
    #expect(shell.run("undo").status == 0)
    #expect(shell.run("lead", "count").line == "0")
  }

  @Test func whoWorksWithoutLeadsIsToldToAddADeal() throws {
    #expect(shell.run("config", "set", "leads", "maybe").status == 2)
    let lead = try shell.add("lead", "--company", "Old")
    let other = try shell.add("lead", "--company", "Other")
    #expect(shell.run("config", "set", "leads", "no").status == 0)
    let file = shell.folder.appending(path: "leads.csv")
    try "Last name,Company\nA,Alef\n".write(to: file, atomically: true, encoding: .utf8)
    #expect(shell.run("import", file.path, "--into", "leads").status == 1)
    #expect(shell.run("lead", "merge", lead, other).status == 1)
    for verb in [
      ["set", lead, "--need", "x"], ["qualify", lead], ["assign", lead, "--to", "sara"],
    ] {
      #expect(shell.run(all: ["lead"] + verb).status == 1, "\(verb)")
    }
    #expect(shell.run("lead", "delete", other).status == 0, "old ones may go")
    #expect(shell.run("lead", "count").line == "1", "what is there is not hidden from scripts")
    let answer = shell.run("lead", "add", "--company", "Nova")
    #expect(answer.status == 1 && answer.messages.joined().contains("kariz opportunity add"))
    #expect(shell.run("config", "set", "leads", "yes").status == 0)
    #expect(shell.run("lead", "add", "--company", "Nova").status == 0)
  }

  @Test func aReferrerIsCreditedWithTheDealThatWasWon() throws {
    let lead = try shell.add(
      "lead", "--company", "Nova", "--need", "chairs", "--referrer", "Maria Ioannou")
    _ = try shell.add("lead", "--company", "Astra", "--referrer", "maria ioannou")
    let made = shell.run("lead", "qualify", lead, "--amount", "42000").output.split(separator: "\n")
    let deal = String(try #require(made.last))
    #expect(shell.run("opportunity", "win", deal, "--revenue", "40000").status == 0)
    let report = shell.run("report", "referrals", "--format", "csv").output
    #expect(report.lowercased().contains("maria ioannou,2,1,1,40000"))
  }

  @Test func aPersonIsFoundByTheWholeName() throws {
    _ = try shell.add("contact", "--first-name", "María", "--last-name", "Ioannou")
    _ = try shell.add("lead", "--first-name", "Maria", "--last-name", "Berg")
    #expect(shell.run("contact", "count", "--where", "name:\"maria ioan\"").line == "1")
    #expect(shell.run("contact", "count", "--where", "name:berg").line == "0")
    #expect(shell.run("lead", "count", "--where", "name:berg").line == "1")
    #expect(shell.run("lead", "count", "--where", "-name:berg").line == "0")
  }

  @Test func whoBuysAgainAndIsNamedByALeadIsAnAdvocate() throws {
    let nova = try shell.add("account", "--name", "Nova Foods")
    _ = try shell.add(
      "contact", "--first-name", "Maria", "--last-name", "Ioannou", "--account", nova)
    let single = try shell.add("contact", "--last-name", "Solo")
    for customer in [["--account", nova], ["--account", nova], ["--contact", single]] {
      let deal = try shell.add(
        "opportunity", "--name", "D", "--amount", "5", customer[0], customer[1])
      #expect(shell.run("opportunity", "win", deal, "--revenue", "5").status == 0)
    }
    func states() -> [String] {
      ["state:repeat", "state:advocate"].map { shell.run("account", "count", "--where", $0).line }
    }
    #expect(states() == ["1", "0"])
    for name in ["MARÍA ioannou", "Solo"] {
      _ = try shell.add("lead", "--company", "Astra \(name)", "--referrer", name)
    }
    #expect(states() == ["0", "1"])
    #expect(try shell.json("account", nova)["state"] as? String == "advocate")
    let card = shell.run("card", nova).output
    #expect(card.contains("advocate") || card.contains("Advocate"))
    // One purchase and a referral make none; neither does who is an employee.
    #expect(try shell.json("contact", single)["state"] as? String == "customer")
    #expect(shell.run("contact", "count", "--where", "state:advocate").line == "0")
    #expect(shell.run("report", "funnel", "--csv").output.contains("advocate,1,1"))
    #expect(shell.run("check").status == 0)
    #expect(shell.run("undo").status == 0 && shell.run("undo").status == 0)
    #expect(states() == ["1", "0"])
  }

  @Test(arguments: ["source:Έκθεση", "source:نمایشگاه", "source:\"trade fair\"", "source:fair"])
  func aUsualSourceIsOneInEveryLanguage(_ filter: String) throws {
    let file = shell.folder.appending(path: "leads.csv")
    try "Company,Source\nA,نمایشگاه\nB,Trade fair\nC,Έκθεση\nD,Dinner\n"
      .write(to: file, atomically: true, encoding: .utf8)
    #expect(shell.run("import", file.path, "--into", "leads").status == 0)
    _ = try shell.add("lead", "--company", "E", "--source", "ΕΚΘΕΣΗ")
    #expect(shell.run("lead", "count", "--where", filter).line == "4")
    let rows = shell.run("lead", "list", "--fields", "source", "--csv").output
    #expect(rows.split(separator: "\n").count { $0.hasSuffix("fair") } == 4)
    #expect(rows.contains("Dinner"))
    #expect(shell.run("lead", "count", "--where", "source:dinner").line == "1")
  }

  @Test func leadsAreCountedByWhereTheyCameFrom() throws {
    for source in ["web", "Website", "fair", ""] {
      _ = try shell.add("lead", "--company", "Nova\(source)", "--source", source)
    }
    let report = shell.run("report", "leads-by-source", "--format", "csv").output
    let counts = report.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).prefix(2).joined(separator: " ")
    }
    #expect(Set(counts) == ["web 2", "fair 1", " 1"])
    shell.columns = 100
    #expect(shell.run("report", "leads-by-source").output.contains("Trade fair"))
    #expect(shell.run("lead", "list", "--fields", "source").output.contains("Website"))
    shell.columns = nil
    _ = try shell.add("field", "--name", "Sub-status", "--of", "lead")
    _ = try shell.add("lead", "--company", "Zed", "--Sub-status", "demo given")
    let own = shell.run("report", "leads-by-source", "--by", "Sub-status", "--format", "csv").output
    #expect(own.contains("demo given,1,") && own.contains("\n,4,"))
    #expect(shell.run("report", "leads-by-source", "--by", "nothing").status == 2)
  }

  @Test func whoCannotBeNamedIsFound() throws {
    let unknown = try shell.add("lead", "--need", "asks a lot", "--source", "phone")
    _ = try shell.add("lead", "--phones", "2105550199")
    #expect(
      shell.run("lead", "list", "--where", "is:unidentified", "--fields", "id", "--plain").line
        == unknown)
  }

  @Test func rowsOfOneFileThatAreTheSameComeOnce() throws {
    let file = shell.folder.appending(path: "cards.csv")
    try """
    First name,Last name,Company,Email,Phone
    Maria,Ioannou,Aegean Olive,maria@aegean.example,
    MARIA,ΙΟΑΝΝΟΥ,Aegean Olive,Maria@aegean.example,
    Maria,Ioannou,Aegean Olive,maria@aegean.example,2105550199
    Eleni,Ioannou,Aegean Olive,maria@aegean.example,
    """.write(to: file, atomically: true, encoding: .utf8)
    let answer = shell.run("import", file.path, "--into", "leads", "--json")
    #expect(answer.output.contains("\"duplicate\":1"), "\(answer.output)")
    #expect(shell.run("lead", "count").line == "3", "another script is another name")
  }

  @Test func leadsAreFoundByTheirScore() throws {
    let good = try shell.add(
      "lead", "--company", "Nova", "--need", "chairs", "--source", "referral", "--phones",
      "2105550199")
    _ = try shell.add("lead", "--company", "Astra")
    #expect(shell.run("lead", "list", "--where", "score>=50", "--plain").output.contains(good))
    #expect(shell.run("lead", "count", "--where", "score<50").line == "1")
  }

  @Test func qualifyingPrintsTheIdsOfWhatWasMade() throws {
    let lead = try shell.add(
      "lead", "--company", "Nova", "--last-name", "Ioannou", "--need", "chairs")
    let answer = shell.run(
      "lead", "qualify", lead, "--amount", "42000", "--expected-close", "2026-12-24")
    let ids = answer.output.split(separator: "\n").map(String.init)
    #expect(answer.status == 0 && ids.count == 3)
    #expect(try shell.json("account", ids[0])["name"] as? String == "Nova")
    #expect(try shell.json("contact", ids[1])["account"] as? String == ids[0])
    #expect(try shell.json("deal", ids[2])["expectedClose"] as? String == "2026-12-24")
    #expect(try shell.money("deal", ids[2], "amount") == "42000.00 EUR")
    #expect(shell.run("lead", "qualify", lead).status == 1)
    #expect(shell.run("undo").status == 0)
    #expect(shell.run("account", "count").line == "0")
    #expect(try shell.json("lead", lead)["status"] as? String == "new")
  }

  @Test func aPersonBecomesAContactAlone() throws {
    let lead = try shell.add("lead", "--last-name", "Ioannou")
    let answer = shell.run("lead", "qualify", lead, "--no-opportunity")
    #expect(answer.output.split(separator: "\n").count == 1)
    #expect(shell.run("account", "count").line == "0" && shell.run("contact", "count").line == "1")
  }

  @Test func whatMustBeKnownIsASettingOfTheFile() throws {
    let lead = try shell.add("lead", "--company", "Nova")
    #expect(shell.run("config", "set", "criteria", "weather").status == 2)
    #expect(shell.run("config", "set", "criteria", "need fit").status == 0)
    let refused = shell.run("lead", "qualify", lead)
    #expect(refused.status == 1)
    #expect(refused.messages.joined().contains("Need understood and Solution fits"))
    #expect(shell.run("lead", "qualify", lead, "--criteria", "need,fit").status == 0)
    #expect(try shell.json("lead", lead)["criteria"] as? [String] == ["need", "fit"])
  }

  @Test func whoIsThereAlreadyIsNamedAndMayBeLinked() throws {
    let account = try shell.add("account", "--name", "Nova", "--emails", "a@nova.example")
    let lead = try shell.add("lead", "--company", "Nova", "--phones", "+302105550199")
    #expect(shell.run("lead", "qualify", lead).messages.joined().contains(account))
    #expect(shell.run("undo").status == 0)
    let linked = shell.run("lead", "qualify", lead, "--account", account)
    #expect(linked.output.hasPrefix(account))
    let filled = try shell.json("account", account)
    #expect(filled["phones"] as? [String] == ["+302105550199"])
    #expect(filled["emails"] as? [String] == ["a@nova.example"])
  }
}
