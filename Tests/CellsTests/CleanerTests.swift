import Testing

@testable import Cells

@Suite("One door to the screen")
struct CleanerTests {
  @Test(
    "What could act on the terminal is spelt out",
    arguments: [
      ("\u{00}", "␀"), ("a\u{1B}[31mb", "a␛[31mb"), ("a\nb", "a␊b"), ("a\r\nb", "a␍␊b"),
      ("a\tb", "a␉b"), ("\u{7F}", "␡"), ("\u{80}", "<0080>"), ("\u{9B}1m", "<009B>1m"),
      ("\u{202E}abc", "<202E>abc"), ("\u{202A}", "<202A>"), ("\u{2066}", "<2066>"),
      ("\u{2069}", "<2069>"), ("\u{2028}", "<2028>"), ("\u{2029}", "<2029>"),
      ("\u{E000}", "<E000>"), ("\u{F8FF}", "<F8FF>"), ("\u{F0000}", "<F0000>"),
      ("\u{E0041}", "<E0041>"), ("\u{206A}", "<206A>"), ("\u{FFF9}", "<FFF9>"),
    ])
  func spelling(text: String, seen: String) {
    #expect(drawn(text) == seen)
    #expect(cleaned(text) == seen)
  }

  @Test("Noncharacters are spelt out", arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0x1FFFF, 0x10FFFF])
  func noncharacters(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    #expect(cleaned("a\(scalar)") == "a<\(String(code, radix: 16, uppercase: true))>")
  }

  @Test(
    "What is harmless and unseen is left out",
    arguments: [
      "\u{61C}", "\u{200E}", "\u{200F}", "\u{200B}", "\u{2060}", "\u{2064}", "\u{FEFF}", "\u{AD}",
      "\u{34F}", "\u{115F}", "\u{1160}", "\u{180E}", "\u{3164}", "\u{FFA0}", "\u{FE0E}",
      "\u{FE0F}", "\u{200C}", "\u{200D}",
    ])
  func leavingOut(unseen: String) {
    #expect(drawn("a\(unseen)1") == "a1")
    #expect(drawn(unseen) == "")
    #expect(cleaned("x\(unseen)-") == "x-")
  }

  @Test("A letter has at most four marks")
  func marks() {
    let text = "e" + String(repeating: "\u{301}", count: 10_000) + "x"
    #expect(cleaned(text) == "e" + String(repeating: "\u{301}", count: 4) + "x")
    let canvas = canvas(9, ["e\u{301}\u{302}\u{303}\u{304}\u{305}."])
    #expect(canvas.scalars(of: canvas[column: 0, row: 0]).count == 5)
    #expect(canvas[column: 1, row: 0].glyph.scalar == ".")
  }

  @Test("A mark without a letter stands on a circle")
  func loneMark() { #expect(drawn("\u{301}") == "\u{25CC}\u{301}") }

  @Test(
    "Joiners are kept only between letters",
    arguments: [
      ("می\u{200C}شود", "می\u{200C}شود"), ("می\u{200C} شود", "می شود"), ("\u{200D}a", "a"),
      ("a\u{200C}\u{200C}b", "a\u{200C}b"), ("a\u{200D}", "a"), ("1\u{200D}2", "12"),
      ("क्\u{200D}ष", "क्\u{200D}ष"), ("a\u{200D}\u{202E}", "a<202E>"),
    ])
  func joiners(text: String, seen: String) { #expect(cleaned(text) == seen) }

  @Test(
    "A sequence of emoji is its first, a flag its two letters",
    arguments: [
      ("👩\u{200D}💻.", "👩."), ("👨\u{200D}👩\u{200D}👧\u{200D}👦", "👨"), ("👍🏽!", "👍!"),
      ("🇬🇷", "GR"), ("🇮🇷x", "IRx"), ("❤\u{FE0F}\u{200D}🔥", "❤"),
    ])
  func emoji(text: String, seen: String) { #expect(drawn(text) == seen) }

  @Test("What the C library does not know is U+FFFD")
  func unknown() { #expect(drawn("\u{378}") == "\u{FFFD}") }

  @Test("Lines stay lines where they may")
  func newlines() {
    #expect(cleaned("a\nb\u{1B}", keepsNewlines: true) == "a\nb␛")
    #expect(cleaned("a\nb", keepsNewlines: true) == "a\nb")
    #expect(cleaned("a\nb") == "a␊b")
  }

  @Test("Without a charset for it, everything is ASCII")
  func ascii() {
    #expect(cleaned("Müller\u{1B} سلام", glyphs: .asciiText) == "M?ller<1B> ????")
    #expect(cleaned("Zoë · 7 s…", glyphs: .ascii) == "Zoë - 7 s~")
    #expect(cleaned("“⇧←”", glyphs: .asciiText) == "\"+<\"")
    let seen = drawn("é\u{301}日本🇬🇷\u{202E}", width: 9, glyphs: .asciiText)
    #expect(seen == "???GR<20~")
  }

  @Test(
    "A megabyte costs what is shown of it", .timeLimit(.minutes(1)),
    arguments: ["x", "\u{301}", "\u{200B}", "س", "日", "\u{1B}", "👩\u{200D}"])
  func megabyte(of text: String) {
    let long = String(repeating: text, count: 1_000_000 / text.utf8.count)
    for _ in 0..<200 { #expect(drawn(long, width: 20).contains("…")) }
  }
}
