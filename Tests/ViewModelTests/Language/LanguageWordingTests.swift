import Domain
import Testing

@testable import ViewModels

@Suite nonisolated struct LanguageWordingTests {
  private static let clock = Clock.fixed(
    Instant(iso: "2026-11-21T16:42:00Z") ?? Instant(milliseconds: 0))
  private let en = Wording(Formats(.english), clock: clock)
  private let fa = Wording(Formats(.persian), clock: clock)
  private let el = Wording(Formats(.greek), clock: clock)
  private let deal = Reference(.opportunity, 7)

  private var names: Wording.Names {
    Wording.Names(
      title: { ["1": "Qualify", "2": "Propose"]["\($0.raw)"] ?? "" }, currency: { _ in .euro })
  }

  private func entry(
    _ act: Act, _ nature: JournalEntry.Nature = .act, count: Int = 1,
    fields: [JournalEntry.Touch.Field] = [], added: [Kind: Int] = [:]
  ) -> JournalEntry {
    let touch = JournalEntry.Touch(
      reference: deal, title: "Nova", isInsertion: false, isDeletion: false, fields: fields)
    return JournalEntry(
      sequence: 1, at: Self.clock.now(), user: ID(1), userName: "Sara", act: act, nature: nature,
      reverses: nil, reason: "", count: count, touches: [touch],
      added: added)
  }

  private func field(
    _ name: String, _ before: Value, _ after: Value
  ) -> JournalEntry.Touch.Field {
    JournalEntry.Touch.Field(name: name, before: before, after: after)
  }

  @Test func aMoveNamesBothStages() {
    let move = entry(.moveOpportunity, fields: [field("stage", .integer(1), .integer(2))])
    #expect(en.sentence(for: move, names) == "Sara moved Nova: Qualify → Propose")
    #expect(fa.sentence(for: move, names) == "Sara مرحله Nova را عوض کرد: Qualify ← Propose")
    #expect(el.sentence(for: move, names) == "Sara: μετακίνησε Nova · Qualify → Propose")
  }

  @Test func anEditOfOneFieldShowsBothValues() {
    let edit = entry(
      .edit,
      fields: [field("amount", .null, .integer(4_200_000)), field("updatedAt", .null, .integer(1))])
    #expect(en.sentence(for: edit, names) == "Sara changed Nova · Amount: empty → €42,000")
    #expect(el.sentence(for: edit, names) == "Sara: άλλαξε Nova · Ποσό: κενό → 42.000\u{A0}€")
  }

  @Test func anEditOfSeveralFieldsNamesThem() {
    let edit = entry(
      .edit, fields: [field("amount", .null, .integer(1)), field("need", .null, .text("a"))])
    #expect(en.sentence(for: edit, names) == "Sara changed Nova · Amount and Need")
  }

  @Test func anUndoSaysWhatItTookBack() {
    let undo = entry(.moveOpportunity, .undo)
    #expect(en.sentence(for: undo, names) == "Sara took back: deal moved · Nova")
    #expect(fa.summary(of: undo) == "جابه‌جایی فرصت · Nova")
  }

  @Test func anImportCountsItsRecords() {
    let one = entry(.import)
    let many = entry(.import, added: [.opportunity: 8800])
    let mixed = entry(.import, added: [.opportunity: 8800, .account: 84, .user: 1])
    #expect(el.sentence(for: one, names) == "Sara: εισήγαγε 1 ευκαιρία")
    #expect(el.sentence(for: many, names) == "Sara: εισήγαγε 8.800 ευκαιρίες")
    #expect(fa.sentence(for: many, names) == "Sara این‌ها را درون‌ریزی کرد: ۸٬۸۰۰ فرصت")
    #expect(en.summary(of: many) == "import of 8,800 deals")
    #expect(en.summary(of: mixed) == "import of 8,800 deals and 85 other records")
    #expect(fa.summary(of: mixed) == "درون‌ریزی ۸٬۸۰۰ فرصت و ۸۵ رکورد دیگر")
    #expect(el.summary(of: mixed) == "εισαγωγή · 8.800 ευκαιρίες και 85 άλλες εγγραφές")
  }

  @Test(arguments: Act.allCases)
  func everyActIsToldWithWhoDidIt(_ act: Act) {
    for wording in [en, fa, el] {
      for nature in [JournalEntry.Nature.act, .undo, .redo] {
        #expect(wording.sentence(for: entry(act, nature), names).hasPrefix("Sara"))
      }
    }
  }

  @Test func whatKarizDidIsNotSaidOfAUser() {
    #expect(en.sentence(for: entry(.addStage, .system), names).hasPrefix("Kariz"))
    #expect(fa.sentence(for: entry(.addStage, .system), names).hasPrefix("کاریز"))
  }

  @Test func aStageSaysWhatADealLacks() {
    let refusal = OpportunityRefusal.missing(["expectedClose", "amount"], stage: ID(2))
    let name: (ID<Stage>) -> String = { _ in "Negotiate" }
    #expect(
      en.sentence(for: refusal, stage: name)
        == "Negotiate needs: Expected close and Amount. Nothing has changed.")
    #expect(
      fa.sentence(for: OpportunityRefusal.missing(["amount"], stage: ID(2)), stage: name)
        == "برای ورود به Negotiate مبلغ لازم است. چیزی تغییر نکرد.")
  }

  @Test func aConflictNamesWhoAndWhat() throws {
    let amount = try #require(Opportunity.schema.property("amount"))
    let field = FieldConflict(
      kind: .opportunity, id: 7, property: amount, original: .null, mine: .integer(1),
      theirs: .integer(2))
    let conflict = Conflict(
      fields: [field], by: "Omid", at: Instant(iso: "2026-11-21T16:40:00Z"), isMissing: false)
    #expect(
      en.sentence(for: conflict)
        == "Omid changed Amount at 16:40 meanwhile. Yours was not saved.")
    #expect(
      fa.sentence(for: conflict)
        == "Omid ساعت ۱۶:۴۰ مبلغ را تغییر داد. تغییر شما ذخیره نشد.")
    let gone = Conflict(fields: [], by: nil, at: nil, isMissing: true)
    #expect(en.sentence(for: gone) == "This is not there any more. Your change was not saved.")
  }

  @Test(arguments: LanguageCorpus.repositoryErrors)
  func everyErrorOfTheFileHasItsOwnSentence(_ error: RepositoryError) {
    for wording in [en, fa, el] {
      let sentence = wording.sentence(for: error)
      #expect(sentence.hasSuffix(".") && !sentence.contains("Error"))
    }
  }

  @Test(arguments: [
    ("amount", Value.integer(4_200_050), "۴۲٬۰۰۰٫۵۰"), ("probability", .integer(60), "۶۰٪"),
    ("lossReason", .text("price"), "قیمت"), ("closedOn", .text("2026-11-22"), "یکشنبه ۱ آذر ۱۴۰۵"),
    ("tags", .text("a b"), "#a #b"), ("competitors", .text("x\ny"), "x، y"),
    ("probabilityIsManual", .integer(1), "بله"), ("need", .null, ""),
    ("lossReason", .text("of another time"), "of another time"), ("stage", .integer(2), "Propose"),
  ])
  func valuesAreReadInTheReadersLanguage(_ name: String, _ value: Value, _ text: String) throws {
    let property = try #require(Opportunity.schema.property(name))
    let shown = fa.text(value, of: property, in: deal, names)
    #expect(shown == (name == "amount" ? "€\(text)" : text))
  }
}
