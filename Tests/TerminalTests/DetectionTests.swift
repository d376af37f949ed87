import Cells
import Testing

@testable import Terminal

@Test(
  arguments: [
    (["COLORTERM": "truecolor"], 256, ColourTier.trueColour),
    (["COLORTERM": "24bit"], 256, .trueColour),
    (["COLORTERM": "yes"], 256, .ansi256),
    (["COLORTERM": "truecolor"], 8, .ansi16),
    ([:], 256, .ansi256), ([:], 88, .ansi16), ([:], 16, .ansi16), ([:], 8, .ansi16),
    ([:], 0, .mono),
    (["NO_COLOR": "1", "COLORTERM": "truecolor"], 256, .mono),
    (["NO_COLOR": ""], 256, .ansi256),
  ] as [([String: String], Int, ColourTier)])
func theEnvironmentTellsHowManyColoursThereAre(
  _ environment: [String: String], _ colours: Int, _ tier: ColourTier
) {
  #expect(ColourTier.detect(environment, colours: colours) == tier)
}

@Test(
  arguments: [
    ("kitty(0.35.2)", true), ("VTE(7600)", true), ("WezTerm 20240203", true), ("tmux 3.4", true),
    ("tmux 3.3a", false), ("XTerm(390)", false), ("", false),
  ])
func linksAreForTerminalsThatAreKnownToHaveThem(_ name: String, _ opens: Bool) {
  #expect(LinkDetection.opensLinks(name) == opens)
}

@Test func aTierThatWasAskedForWinsAsFarAsTheTerminalGoes() {
  #expect(ColourTier.detect(asked: .ansi16, ["COLORTERM": "truecolor"], colours: 256) == .ansi16)
  #expect(ColourTier.detect(asked: .trueColour, ["NO_COLOR": "1"], colours: 256) == .trueColour)
  #expect(ColourTier.detect(asked: .trueColour, [:], colours: 8) == .ansi16)
}

@Test(
  arguments: [
    ("15;0", true), ("0;15", false), ("0;default;15", false), ("15;default;8", true),
    ("12;7", false),
    ("", nil), ("0;default", nil), ("1;99", nil),
  ] as [(String, Bool?)])
func theBackgroundIsGuessedFromItsColour(_ value: String, _ isDark: Bool?) {
  #expect(Background.isDark(["COLORFGBG": value]) == isDark)
}

@Test(
  arguments: [
    ([:], .visual), (["TERM": "foot"], .visual), (["VTE_VERSION": "6800"], .visual),
    (["KONSOLE_VERSION": "220400"], .runsMirrored), (["KITTY_WINDOW_ID": "1"], .words),
    (["TERM": "xterm-kitty"], .words), (["TERM": "mlterm-256color"], .runs),
    (["TERM": "putty"], .runs), (["TERM_PROGRAM": "Apple_Terminal"], .runs),
    (["TERM_PROGRAM": "mintty"], .visual), (["TMUX": "x"], .runs), (["STY": "x"], .runs),
    (["TMUX": "x", "VTE_VERSION": "6800"], .runs), (["TMUX": "", "VTE_VERSION": "6800"], .visual),
    (["TMUX": "x", "KONSOLE_VERSION": "1"], .runsMirrored),
    (["TMUX": "x", "KITTY_WINDOW_ID": "1"], .runs),
    (["TMUX": "x", "XTERM_VERSION": "XTerm(379)"], .visual),
  ] as [([String: String], BidiMode)])
func theTerminalTellsWhoOrdersPersian(_ environment: [String: String], _ mode: BidiMode) {
  #expect(BidiMode.detect(environment) == mode)
}

@Test(
  arguments: [
    ("kitty(0.32.2)", .words), ("Konsole 22.12.3", .runsMirrored), ("VTE(6800)", .visual),
    ("mlterm(3.9.3)", .runs), ("XTerm(379)", .visual), ("something else", .words),
  ] as [(String, BidiMode)])
func theTerminalsOwnNameWinsOverItsVariables(_ name: String, _ mode: BidiMode) {
  #expect(BidiMode.detect(["KITTY_WINDOW_ID": "1"], name: name) == mode)
}

@Test(
  arguments: [
    ([:], "C.UTF-8"), (["LANG": "C"], "C.UTF-8"), (["LC_ALL": "POSIX"], "C.UTF-8"),
    (["LANG": "fa_IR.UTF-8"], "fa_IR.UTF-8"), (["LC_ALL": "", "LANG": "el_GR"], "el_GR"),
    (["LC_CTYPE": "el_GR.ISO-8859-7", "LANG": "C"], "el_GR.ISO-8859-7"),
  ] as [([String: String], String)])
func theLocaleIsTheFirstThatSaysSomething(_ environment: [String: String], _ name: String) {
  #expect(Charset.locale(environment) == name)
}

@Test func signsAreAsRichAsTheTerminal() {
  #expect(GlyphSet.detect(.utf8, ["TERM": "xterm"]) == .unicode)
  #expect(GlyphSet.detect(.utf8, ["TERM": "linux"]) == .ascii)
  #expect(GlyphSet.detect(.other, ["TERM": "xterm"]) == .asciiText)
}

@Test(arguments: [
  "dumb", "", String(repeating: "x", count: 65), "../../etc/passwd",
])
func aTermThatCanOnlyPrintLinesIsSaidSo(_ term: String) {
  #expect(TerminalKind.find(["TERM": term]).canAddressCursor == false)
}

@Test func anUnknownTermIsTakenForACommonOne() {
  let kind = TerminalKind.find(["TERM": "no-such-terminal"])
  #expect(kind.name == "xterm-256color")
  #expect(kind.unknown == "no-such-terminal")
  #expect(kind.colours == 256)
  #expect(TerminalKind.find(["TERM": "xterm-256color"]).unknown == nil)
}
