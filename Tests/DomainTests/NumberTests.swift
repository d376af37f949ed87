import Domain
import Testing

struct NumberTests {
  @Test(arguments: [
    ("42000", 4_200_000), ("42,000.50", 4_200_050), ("42.000,50", 4_200_050),
    ("۱۱۹٬۲۰۰", 11_920_000), ("۱۲٫۵", 1250), ("1.234", 123_400), ("1,234", 123_400),
    ("12.5", 1250), ("10k", 1_000_000), ("2.5m", 250_000_000), ("-5", -500), ("1 234", 123_400),
    ("0.01", 1), ("1,23,456", 12_345_600),
    ("42 χιλ.", 4_200_000), ("2,1 εκ.", 210_000_000), ("3 δισ.", 300_000_000_000),
    ("۱۴۸ هزار", 14_800_000), ("۲٫۱ میلیون", 210_000_000), ("3 ΕΚ.", 300_000_000),
  ])
  func anAmountIsReadInAnyNotation(_ text: String, _ minor: Int64) {
    #expect(Numbers.amount(text, in: .euro) == Amount(minor: minor))
  }

  @Test(arguments: [
    "", "abc", "1.2.3.4", "12x", "0.005", "--5", "χιλ.", "4 εκ. εκ.", "99999999999999999999",
  ])
  func whatIsNoExactAmountIsRefused(_ text: String) {
    #expect(Numbers.amount(text, in: .euro) == nil)
  }

  @Test(arguments: [
    ("42000 USD", "USD", "42000.00"), ("€42,000", "EUR", "42000.00"),
    ("۴۲٬۰۰۰ تومان", "IRT", "42000"), ("119200", "EUR", "119200.00"),
  ])
  func moneyNamesItsCurrency(_ text: String, _ code: String, _ decimal: String) throws {
    let reading = Reading(clock: .fixed(Instant(milliseconds: 0)), currency: .euro)
    let money = try #require(reading.money(text))
    #expect(money.currency.code == code && money.decimal == decimal)
  }

  @Test(arguments: ["12 XYZ", "XXX 12", "12 GRD"])
  func noCurrencyIsOneThatNobodyUses(_ text: String) {
    let reading = Reading(clock: .fixed(Instant(milliseconds: 0)), currency: .euro)
    #expect(reading.money(text) == nil)
  }

  @Test(arguments: [
    (50, 50, 25), (1, 50, 0), (3, 50, 2), (5, 50, 2), (-1, 50, 0), (-3, 50, -2), (1000, 33, 330),
  ])
  func aShareIsRoundedHalfToEven(_ minor: Int64, _ percent: Int, _ expected: Int64) {
    #expect(Amount(minor: minor).times(percent: percent) == Amount(minor: expected))
  }

  @Test func aShareThatDoesNotFitIsNil() {
    #expect(Amount(minor: .max).times(percent: 90) == nil)
  }

  @Test(arguments: [
    ("12", ".", 12_000_000), ("12.5", ".", 12_500_000), ("1.234", ".", 1_234_000),
    ("1,234", ".", 1_234_000_000), ("1,234.5", ".", 1_234_500_000), ("1.234", ",", 1_234_000_000),
    ("1,234", ",", 1_234_000), ("1.234,5", ",", 1_234_500_000), ("۱۲٫۵", "٫", 12_500_000),
    ("١٬٢٣٤٫٥", "٫", 1_234_500_000), ("-0.000001", ".", -1), ("2.5k", ".", 2_500_000_000),
  ])
  func aNumberMayHaveSixDecimals(_ text: String, _ mark: Character, _ millionths: Int64) {
    #expect(
      Numbers.decimal(text, decimalMark: mark) == DecimalNumber(millionths: millionths), "\(text)")
  }

  @Test(arguments: [
    (0, "0"), (12_000_000, "12"), (12_500_000, "12.5"), (-1, "-0.000001"), (-1_200_000, "-1.2"),
    (1_234_567_891, "1234.567891"),
  ])
  func aDecimalIsWrittenWithoutEmptyPlacesAndReadBack(_ millionths: Int64, _ text: String) {
    let number = DecimalNumber(millionths: millionths)
    #expect(number.text == text)
    #expect(DecimalNumber(exact: text) == number)
  }

  @Test(arguments: ["0.0000001", "1.2.3", "12x", "", "99999999999999"])
  func whatIsNoDecimalIsRefused(_ text: String) {
    #expect(Numbers.decimal(text) == nil)
    #expect(DecimalNumber(exact: text) == nil)
  }

  @Test func aCurrencyOfThreeDecimalsIsReadByTheMarkOfItsReader() throws {
    let dinar = try #require(Currency("KWD"))
    #expect(Numbers.amount("1.525", in: dinar) == Amount(minor: 1525))
    #expect(Numbers.amount("1,525", in: dinar) == Amount(minor: 1_525_000))
    #expect(Numbers.amount("1,525", in: dinar, decimalMark: ",") == Amount(minor: 1525))
    #expect(Numbers.amount("1.525", in: .euro, decimalMark: ".") == Amount(minor: 152_500))
  }

  @Test(arguments: [
    ("Νέα Τρόφιμα ΑΕ", "νεα τροφιμα αε"), ("ΟΔΟΣ", "οδοσ"), ("οδός", "οδοσ"),
    ("شركة آلفا", "شرکه الفا"), ("می‌شود", "میشود"), ("علي", "علی"), ("۱۲۳", "123"),
    ("Café  Über-Müller", "cafe uber muller"), ("Straße", "strasse"), ("  a--b  ", "a b"),
    ("", ""), ("ﬁn", "fin"),
  ])
  func textIsFoldedForFinding(_ text: String, _ folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test func foldingTwiceChangesNothing() {
    var chance = SeededChance(seed: 7)
    for _ in 0..<2000 {
      let scalars = (0..<12).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 1...0x2FFF, using: &chance))
      }
      let once = Folding.fold(String(String.UnicodeScalarView(scalars)))
      #expect(Folding.fold(once) == once)
    }
  }

  @Test func identifiersOfOneMakerNeverMeet() {
    var maker = IdentityMaker(seed: 1)
    let now = Instant(milliseconds: 1_800_000_000_000)
    let made = (0..<100_000).map { _ in maker.nextRaw(at: now) }
    #expect(Set(made).count == made.count)
    #expect(made == made.sorted())
  }
}
