import Domain
import Testing

struct ReadingTests {
  /// Saturday 2026-11-21, 30 Aban 1405.
  let reading = Reading(
    clock: .fixed(Instant(iso: "2026-11-21T16:42:00Z") ?? Instant(milliseconds: 0)),
    currency: .euro)

  @Test(arguments: [
    ("2026-11-30", "2026-11-30"), ("1405/09/01", "2026-11-22"), ("۱۴۰۴/۰۱/۰۱", "2025-03-21"),
    ("21.12.2026", "2026-12-21"), ("12/31/2026", "2026-12-31"), ("today", "2026-11-21"),
    ("فردا", "2026-11-22"), ("αύριο", "2026-11-22"), ("+3d", "2026-11-24"), ("-2w", "2026-11-07"),
    ("2026-11-21T23:30:00Z", "2026-11-21"), ("05/05/2026", "2026-05-05"),
    ("03/04/2026", "2026-04-03"), ("3.4.2026", "2026-04-03"),
  ])
  func aDayIsReadInBothCalendars(_ text: String, _ iso: String) {
    #expect(reading.day(text)?.iso == iso)
  }

  @Test(arguments: ["31/02/2026", "someday", "2026-02-30", "1404/12/30", "+x", ""])
  func whatIsNoDayIsRefused(_ text: String) {
    #expect(reading.day(text) == nil)
  }

  @Test func aFileSaysTheOrderOfItsDatesOrIsRefused() {
    let american = Reading(clock: reading.clock, currency: .euro, dateOrder: .monthFirst)
    #expect(american.day("03/04/2026")?.iso == "2026-03-04")
    let unsaid = Reading(clock: reading.clock, currency: .euro, dateOrder: nil)
    #expect(unsaid.day("03/04/2026") == nil)
  }

  @Test(arguments: [
    ("Cross Sell", PropertyType.choice(["new", "cross-sell"]), Value.text("cross-sell")),
    ("fair", .choice(["Trade fair", "Web"]), .text("Trade fair")),
    ("trad", .choice(["Trade fair", "Web"]), .text("Trade fair")),
    ("fair", .choice(["Trade fair", "Fair"]), .text("Fair")),
    ("yes", .flag, .integer(1)), ("خیر", .flag, .integer(0)), ("60 %", .number, .null),
    ("a; b", .texts, .text("a\nb")), ("Key ERP key", .tags, .text("key erp")),
    ("Key,ERP; old", .tags, .text("key erp old")),
  ])
  func valuesAreReadByTheirType(_ text: String, _ type: PropertyType, _ value: Value) {
    #expect((try? reading.value(text, of: type)) ?? .null == value)
  }

  @Test(arguments: [
    ("amount>10k", "compare(amount > 1000000)"), ("state:won", "compare(state = won)"),
    ("owner:me", "me(owner)"), ("owner:none", "not has(owner)"),
    ("stage:\"Contract out\"", "link(stage: contract out)"),
    ("#ERP", "tag(erp)"), ("is:stale", "mark(stale)"), ("has:nextStep", "has(nextStep)"),
    ("-tag:old", "not tag(old)"), ("budget<amount", "budget < amount"),
    ("closedOn>=2026-01-01", "compare(closedOn >= 2026-01-01)"),
    ("Nova ΦΟΥΝΤΣ", "words(nova φουντσ)"), ("\"10:30 call\"", "words(10 30 call)"),
    ("http://x", "words(http x)"), ("due<2026-11-27", "compare(nextStepDue < 2026-11-27)"),
    ("nova or orion foods", "any(words(nova) | words(orion)), words(foods)"),
    ("is:won or is:lost or #a", "any(mark(won) | mark(lost) | tag(a))"), ("nova or", "words(nova)"),
    ("or nova", "words(or nova)"), ("\"or\" nova", "words(or nova)"),
    ("stage:a,b", "any(link(stage: a) | link(stage: b))"), ("stage:\"a,b\"", "link(stage: a b)"),
    ("no:nextStep", "not has(nextStep)"), ("team:North", "team(north)"),
    ("days>30", "compare(stageEnteredAt < 1792627200000)"),
  ])
  func aFilterIsUnderstood(_ text: String, _ meaning: String) throws {
    let filter = try FilterParser(.opportunity, reading).parse(text)
    #expect(filter.terms.map(Self.meaning).joined(separator: ", ") == meaning)
  }

  @Test(arguments: [
    ("amount>x", 7..<8), ("nova foo:1", 5..<8), ("is:odd", 3..<6), ("name>5", 0..<4),
    ("-amount>x", 8..<9), ("nova or close:soon", 14..<18), ("no:thing", 3..<8),
    ("say \"a b", 4..<8),
  ])
  func aFilterErrorNamesItsPlace(_ text: String, _ range: Range<Int>) {
    #expect(throws: FilterError.self) { try FilterParser(.opportunity, reading).parse(text) }
    do {
      _ = try FilterParser(.opportunity, reading).parse(text)
    } catch {
      #expect(error.range == range)
    }
  }

  @Test(
    arguments: [
      ("ownr:x", Kind.account, "owner"), ("amount>3", .account, "openAmount"),
      ("stag:x", .opportunity, "stage"), ("emials:x", .contact, "emails"), ("qqq:x", .account, nil),
    ] as [(String, Kind, String?)])
  func aFieldThatIsNoneLeadsToOneThatIs(_ text: String, _ kind: Kind, _ near: String?) {
    do {
      _ = try FilterParser(kind, reading).parse(text)
      Issue.record("understood")
    } catch {
      guard case .unknownProperty(_, let nearest, _) = error.reason else {
        Issue.record("\(error.reason)")
        return
      }
      #expect(nearest == near)
    }
  }

  @Test(arguments: [
    ("score>>3 nova", ["score>>3"], "nova"),
    ("a foo:1 b -amount>x", ["foo:1", "-amount>x"], "a b"),
    ("nova name:\"a b", ["name:\"a b"], "nova"), ("nova", [], "nova"),
  ])
  func whatIsWrongInAFilterIsLeftOutAndNamed(_ text: String, _ words: [String], _ rest: String) {
    let understood = FilterParser(.opportunity, reading).understood(text)
    #expect(understood.errors.map { $0.word(in: text) } == words)
    #expect(understood.text == rest)
    #expect(understood.filter == (try? FilterParser(.opportunity, reading).parse(rest)))
  }

  @Test func noTextStopsTheParser() {
    var chance = SeededChance(seed: 3)
    let letters = Array("ab:<>=\"#- -me owner is:۱م")
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 0...14, using: &chance)).map { _ in
          letters.randomElement(using: &chance) ?? " "
        })
      let parser = FilterParser(.opportunity, reading)
      #expect(parser.understood(text).errors.count <= text.count)
      let read = Result { try parser.parse(text) }
      if case .failure(let error as FilterError) = read {
        #expect(error.range.lowerBound >= 0 && error.range.upperBound <= max(1, text.count))
      }
    }
  }

  static func meaning(_ term: Filter.Term) -> String {
    switch term {
    case .words(let words): "words(\(words.joined(separator: " ")))"
    case .compare(let property, let sign, let value):
      "compare(\(property.name) \(sign.rawValue) \(value.text ?? value.integer.map(String.init) ?? ""))"
    case .compareProperties(let a, let sign, let b): "\(a.name) \(sign.rawValue) \(b.name)"
    case .contains(let property, let words): "contains(\(property.name): \(words))"
    case .link(let property, let words): "link(\(property.name): \(words.joined(separator: " ")))"
    case .linkToMe(let property): "me(\(property.name))"
    case .has(let property): "has(\(property.name))"
    case .mark(let mark): "mark(\(mark.rawValue))"
    case .tag(let tag): "tag(\(tag))"
    case .team(let words): "team(\(words.joined(separator: " ")))"
    case .not(let term): "not \(meaning(term))"
    case .any(let terms): "any(\(terms.map(meaning).joined(separator: " | ")))"
    case .all(let terms): "all(\(terms.map(meaning).joined(separator: " & ")))"
    }
  }
}
