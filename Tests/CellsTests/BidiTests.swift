import Testing

@testable import Cells

@Suite("Right to left")
struct BidiTests {
  @Test(
    "Persian is joined and stands in visual order",
    arguments: [
      ("سلام", "ﻡﻼﺳ"), ("پارسی", "ﯽﺳﺭﺎﭘ"), ("می\u{200C}شود", "ﺩﻮﺷﯽﻣ"), ("گچ ژ", "ﮊ ﭻﮔ"),
      ("کتاب", "ﺏﺎﺘﮐ"), ("س\u{64E}لام", "ﻡﻼﺳ\u{64E}"), ("ل\u{651}ا", "ﻻ\u{651}"),
      ("שלום", "םולש"),
    ])
  func joined(text: String, seen: String) { #expect(drawn(text) == seen) }

  @Test(
    "Latin and digits keep their own order",
    arguments: [
      ("قیمت 500", "500 ﺖﻤﯿﻗ"), ("۱۲۳ تومان", "ﻥﺎﻣﻮﺗ ۱۲۳"), ("abc سلام", "abc ﻡﻼﺳ"),
      ("سلام abc def", "abc def ﻡﻼﺳ"), ("٣٤ س", "ﺱ ٣٤"),
    ])
  func mixed(text: String, seen: String) { #expect(drawn(text) == seen) }

  @Test("A minus stands at the left of its number")
  func minus() {
    #expect(drawn("-€۵", width: 3, direction: .rightToLeft) == "-€۵")
    #expect(drawn("-۵", width: 2, direction: .rightToLeft, base: .interface) == "-۵")
    #expect(drawn("مبلغ -۵") == "-۵ ﻎﻠﺒﻣ")
    #expect(drawn("۱۴۰۵-۰۸ س") == "ﺱ ۱۴۰۵-۰۸")
  }

  @Test("The groups of a telephone number keep their order beside Persian")
  func phones() {
    #expect(drawn("تلفن +44 20 7946 0123") == "+44 20 7946 0123 ﻦﻔﻠﺗ")
    #expect(drawn("تلفن ۰۲۱ ۵۵۵۵ ۰۱۰۱ س") == "ﺱ ۰۲۱ ۵۵۵۵ ۰۱۰۱ ﻦﻔﻠﺗ")
    #expect(drawn("س ۱۴۰۵ ۰۹:۳۰") == "۰۹:۳۰ ۱۴۰۵ ﺱ", "a year and a time are two")
  }

  @Test("What stands between dots is ordered by itself, in the order of the line")
  func dots() {
    let text = "آرین · سامانه · 10 % · Omid"
    #expect(drawn(text, base: .interface) == "ﻦﯾﺭﺁ · ﻪﻧﺎﻣﺎﺳ · 10 % · Omid")
    #expect(
      drawn(text, direction: .rightToLeft, base: .interface)
        .hasSuffix("Omid · % 10 · ﻪﻧﺎﻣﺎﺳ · ﻦﯾﺭﺁ"))
    #expect(drawn("a·ب") == "a·ﺏ", "a dot between letters is theirs")
  }

  @Test("An arrow between Latin words points the way one reads")
  func arrows() {
    let text = "س: Qualify ← Propose"
    #expect(
      drawn(text, direction: .rightToLeft, base: .interface).hasSuffix("Propose ← Qualify :ﺱ"))
    #expect(drawn("a → b", width: 5) == "a → b")
    let percent = drawn("س ۱۰٪ ← ۷۰٪", direction: .rightToLeft, base: .interface)
    #expect(percent.hasSuffix("٪۷۰ ← ٪۱۰ ﺱ"))
  }

  @Test("Brackets are mirrored")
  func brackets() {
    #expect(drawn("(سلام)") == "(ﻡﻼﺳ)")
    #expect(drawn("سلام (abc) [") == "] (abc) ﻡﻼﺳ")
    #expect(drawn("«س»") == "«ﺱ»")
  }

  @Test("The first letter decides, then the interface, unless the field does")
  func base() {
    #expect(drawn("abc سلام", base: .leftToRight) == "abc ﻡﻼﺳ")
    #expect(drawn("سلام abc", base: .leftToRight) == "ﻡﻼﺳ abc")
    #expect(drawn("1 - 2", width: 5, direction: .rightToLeft) == "2 - 1")
    #expect(drawn("+98 21 5", width: 8, direction: .rightToLeft, base: .leftToRight) == "+98 21 5")
    #expect(drawn("a (b)!", width: 6, direction: .rightToLeft) == "a (b)!")
    #expect(drawn("a!", width: 2, direction: .rightToLeft, base: .interface) == "!a")
  }

  @Test("A terminal that turns runs gets them as they are stored, fenced on both sides")
  func runs() {
    #expect(drawn("سلام", bidi: .runs) == "سلام\u{200E}")
    #expect(drawn("abc سلام x", bidi: .runs) == "abc \u{200E}سلام\u{200E} x")
    #expect(drawn("سلام abc", bidi: .runs) == "abc \u{200E}سلام\u{200E}")
    #expect(drawn("500 قیمت", bidi: .runs) == "قیمت\u{200E} 500")
    #expect(drawn("می\u{200C}شود", bidi: .runs) == "می\u{200C}شود\u{200E}")
    #expect(drawn("س(س)س", bidi: .runs) == "س(س)س\u{200E}")
    #expect(drawn("س(س)س", bidi: .runsMirrored) == "س)س(س\u{200E}")
  }

  @Test("The cell before a run is fenced too")
  func fenceBefore() {
    var canvas = Canvas(Size(10, 1), bidi: .runs)
    canvas.write("سلام", at: Point(3, 0), width: 5)
    #expect(canvas.text() == "   \u{200E}سلام\u{200E}")
    #expect(canvas.scalars(of: canvas[column: 2, row: 0]) == [" ", "\u{200E}"])
  }

  @Test("A terminal that turns words gets words in order and letters as they are stored")
  func words() {
    #expect(drawn("سلام دنیا", bidi: .words) == "دنیا سلام")
    #expect(drawn("قیمت ۱۲۳ abc", bidi: .words) == "abc ۳۲۱ قیمت")
    #expect(drawn("می\u{200C}شود", bidi: .words) == "میشود")
  }

  @Test("Bidi can be off")
  func off() {
    #expect(drawn("سلام (a)", bidi: .off) == "سلام (a)")
    #expect(drawn("1 - 2", width: 5, direction: .rightToLeft, bidi: .off) == "1 - 2")
  }

  @Test("A place in the text is found in the line and back", arguments: BidiMode.allCases)
  func map(mode: BidiMode) {
    let text = "ab سلام ۱۲ می\u{200C}شود (x)"
    let line = Typesetting(bidi: mode).line(text, width: 60)
    for column in 0..<line.width {
      let source = line.source(at: column)
      #expect(source.map { line.column(of: $0) } == column)
    }
    #expect(line.source(at: line.width) == nil)
    #expect(line.source(at: -1) == nil)
  }

  @Test("In Persian the first letter is at the right")
  func places() {
    let line = Typesetting().line("سلام", width: 10)
    #expect([0, 1, 2, 3].map(line.column) == [2, 1, 1, 0])
  }
}
