import Domain
import Testing

@testable import ViewModels

@Suite nonisolated struct LanguageNumbersTests {
  @Test(arguments: [
    (Language.greek, 8, "134.530"), (.english, 8, "134,530"), (.english, 6, "135k"),
    (.greek, 6, "134.530"),
  ])
  func aSumBesideAnotherOfItsCurrencyStandsWithoutIt(
    _ language: Language, _ cells: Int, _ shown: String
  ) {
    let money = Money(Amount(minor: 13_453_000), .euro)
    #expect(Formats(language).figure(money, atMost: cells) == shown)
  }

  private static let en = Formats(.english)
  private static let fa = Formats(.persian)
  private static let el = Formats(.greek)

  @Test(arguments: [
    (en, 0, "0"), (en, 999, "999"), (en, 42_000, "42,000"), (en, -1_234_567, "-1,234,567"),
    (fa, 42_000, "۴۲٬۰۰۰"), (fa, -7, "\u{200E}-۷"), (el, 42_000, "42.000"),
    (Formats(.persian, digits: .latin), 42_000, "42,000"),
    (en, .min, "-9,223,372,036,854,775,808"),
  ])
  func numbersAreGrouped(_ formats: Formats, _ number: Int, _ text: String) {
    #expect(formats.number(number) == text)
  }

  @Test func percentsStandAsTheLanguageSetsThem() {
    #expect(Self.en.percent(60) == "60\u{A0}%")
    #expect(Self.fa.percent(60) == "۶۰٪")
    #expect(Self.el.percent(60) == "60%")
  }

  @Test(arguments: [
    (en, 4_200_000, Currency.euro, "€42,000"), (en, 4_200_050, .euro, "€42,000.50"),
    (en, 5, .euro, "€0.05"), (en, -4_200_000, .euro, "-€42,000"),
    (en, 119_200, .toman, "119,200 toman"), (en, 100, .dollar, "$1"),
    (en, 12_345, Currency("CHF") ?? .euro, "CHF\u{A0}123.45"),
    (fa, 4_200_000, .euro, "€۴۲٬۰۰۰"), (fa, 4_200_050, .euro, "€۴۲٬۰۰۰٫۵۰"),
    (fa, 42_000, .toman, "۴۲٬۰۰۰ تومان"), (fa, 42_000, .rial, "۴۲٬۰۰۰ ریال"),
    (fa, -42_000, .toman, "\u{200E}-۴۲٬۰۰۰ تومان"),
    (el, 4_200_050, .euro, "42.000,50\u{A0}€"), (el, 119_200, .toman, "119.200\u{A0}τομάν"),
  ])
  func moneyIsExact(_ formats: Formats, _ minor: Int64, _ currency: Currency, _ text: String) {
    #expect(formats.money(Money(Amount(minor: minor), currency)) == text)
  }

  @Test(arguments: [
    (en, 14_820_000, Currency.euro, 8, "€148,200"), (en, 14_820_000, .euro, 7, "€148k"),
    (en, 17_247_000, .euro, 7, "€172k"),
    (en, 210_000_000, .euro, 7, "€2.1M"), (en, 99_996_000, .euro, 4, "€1M"),
    (en, 99_940_000, .euro, 5, "€999k"), (en, -14_820_000, .euro, 6, "-€148k"),
    (en, 850_000, .euro, 5, "€8.5k"), (en, 850_000, .euro, 4, "€9k"), (en, 9_900, .euro, 1, "€99"),
    (en, 119_200, .toman, 10, "119k toman"),
    (fa, 14_820_000, .euro, 7, "€۱۴۸٬۲۰۰"), (fa, 2_100_000, .toman, 9, "۲ میلیون تومان"),
    (fa, 2_100_000, .toman, 16, "۲٬۱۰۰٬۰۰۰ تومان"),
    (fa, 2_123_456, .toman, 14, "۲ میلیون تومان"),
    (fa, 3_000_000_000, .toman, 16, "۳ میلیارد تومان"),
    (el, 14_820_000, .euro, 8, "148.200\u{A0}€"),
    (el, 210_000_000, .euro, 10, "2,1\u{A0}εκ.\u{A0}€"),
    (el, 300_000_000_000, .euro, 10, "3\u{A0}δισ.\u{A0}€"),
    (en, .max, .toman, 5, "9,223,372T toman"),
  ])
  func moneyIsRoundedWhereThereIsNoRoom(
    _ formats: Formats, _ minor: Int64, _ currency: Currency, _ cells: Int, _ text: String
  ) {
    #expect(formats.money(Money(Amount(minor: minor), currency), atMost: cells) == text)
  }

  @Test(arguments: [en, fa, el, Formats(.persian, digits: .latin)])
  func whatStandsInAFieldIsReadBackAsItWas(_ formats: Formats) throws {
    var chance = SeededChance(seed: 3)
    let clock = Clock(now: { Instant(milliseconds: 0) })
    for code in ["EUR", "IRT", "KWD"] {
      let currency = try #require(Currency(code))
      let reading = formats.reading(in: currency, by: clock)
      for _ in 0..<500 {
        let size = Int64.random(in: 1...1_000_000_000_000, using: &chance)
        let money = Money(Amount(minor: .random(in: -size...size, using: &chance)), currency)
        #expect(reading.money(formats.amount(money)) == money)
      }
    }
  }

  @Test func countersRangesAndListsReadAsInTheLanguage() {
    #expect(Self.en.counter(12, of: 148) == "12 of 148")
    #expect(Self.fa.counter(12, of: 148) == "۱۲ از ۱۴۸")
    #expect(Self.el.counter(12, of: 148) == "12 από 148")
    #expect(Self.en.range(2, 4) == "2–4")
    #expect(Self.fa.range(2, 4) == "۲ تا ۴")
    #expect(Self.en.list(["A", "B", "C"]) == "A, B and C")
    #expect(Self.fa.list(["A", "B", "C"]) == "A، B و C")
    #expect(Self.el.list(["A", "B"]) == "A και B")
    #expect(Self.el.list([]).isEmpty)
  }

  @Test func stepsPointTheWayOneReads() {
    #expect(Self.en.step("A", "B") == "A → B")
    #expect(Self.fa.step("A", "B") == "A ← B")
  }
}
