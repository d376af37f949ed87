import Testing

@testable import Cells

@Suite("Width and cutting")
struct WidthTests {
  @Test(
    "A text is as wide as its cells",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("αβγ", 3), ("日本", 4), ("ｱ", 1), ("Ａ", 2),
      ("🙂", 2), ("👩\u{200D}💻", 2), ("🇬🇷", 2), ("سلام", 3), ("س\u{64E}لام", 3),
      ("می\u{200C}شود", 5), ("한국", 4), ("\u{1B}", 1), ("\u{202E}", 6), ("€", 1), ("…", 1),
      ("a\u{FE0F}", 1),
    ])
  func width(text: String, cells: Int) { #expect(Typesetting().width(of: text) == cells) }

  @Test("Lam and alef are one cell only where we join them")
  func ligature() {
    #expect(Typesetting(bidi: .visual).width(of: "سلام") == 3)
    #expect(Typesetting(bidi: .runs).width(of: "سلام") == 4)
    #expect(Typesetting().width(of: "ل\u{200C}ا") == 2)
    #expect(Typesetting().width(of: "ل\u{651}ا") == 1)
  }

  @Test(
    "What is too wide is cut at its logical end",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcde…"), ("αβγδ", 3, "αβ…"), ("日本語", 5, "日本…"),
      ("日本語", 4, "日…"), ("ab", 1, "…"), ("日", 1, "…"), ("ab", 0, ""),
      ("ab\u{1B}[0m", 4, "ab␛…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ])
  func cut(text: String, width: Int, seen: String) { #expect(drawn(text, width: width) == seen) }

  @Test("Persian is cut at its left, and a ligature as a whole")
  func cutPersian() {
    #expect(drawn("سلام دنیا", width: 5) == "… ﻡﻼﺳ")
    #expect(drawn("سسلا", width: 2) == "…ﺱ")
    #expect(drawn("سلا", width: 2) == "ﻼﺳ")
  }

  @Test("Every sign of ours is one cell, in ASCII too", arguments: Sign.allCases)
  func signs(sign: Sign) {
    for direction in [Direction.leftToRight, .rightToLeft] {
      let unicode = Typesetting(direction: direction)
      #expect(unicode.width(of: String(sign.character(in: unicode))) == 1)
      let ascii = Typesetting(direction: direction, glyphs: .ascii)
      #expect(sign.character(in: ascii).isASCII)
    }
  }
}
