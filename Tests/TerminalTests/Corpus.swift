import Cells

/// What terminals send, and what it means.
nonisolated struct Sample: Sendable, CustomStringConvertible {
  let bytes: [UInt8]
  let events: [Event]

  init(_ text: String, _ events: Event...) {
    bytes = Array(text.utf8)
    self.events = events
  }

  init(_ bytes: [UInt8], _ events: Event...) {
    self.bytes = bytes
    self.events = events
  }

  var description: String {
    bytes.map { (0x20..<0x7F).contains($0) ? String(Unicode.Scalar($0)) : "<\($0)>" }.joined()
  }
}

/// A named key.
private nonisolated func key(_ code: Key.Code, _ modifiers: Key.Modifiers = []) -> Event {
  .key(Key(code, modifiers))
}

/// A typed character.
private nonisolated func typed(_ c: Character, _ m: Key.Modifiers = [], base: Character? = nil)
  -> Event
{
  .key(Key(.character(c), m, base: base))
}

nonisolated enum Corpus {
  static let text = [
    Sample("a", typed("a")),
    Sample("gT?", typed("g"), typed("T"), typed("?")),
    Sample("سلا", typed("س"), typed("ل"), typed("ا")),
    Sample("ςή", typed("ς"), typed("ή")),
    Sample("😀x", typed("😀"), typed("x")),
    Sample("e\u{301}x", typed("e\u{301}"), typed("x")),
    Sample("می\u{200C}ش", typed("م"), typed("ی\u{200C}"), typed("ش")),
    Sample([0xFF, 0x61], typed("\u{FFFD}"), typed("a")),
    Sample([0xE2, 0x82, 0x61], typed("\u{FFFD}"), typed("a")),
    Sample([0xC0, 0xAF], typed("\u{FFFD}"), typed("\u{FFFD}")),
    Sample([0xED, 0xA0, 0x80], typed("\u{FFFD}"), typed("\u{FFFD}"), typed("\u{FFFD}")),
    Sample([0xF4, 0x90], typed("\u{FFFD}"), typed("\u{FFFD}")),
    Sample("\u{85}a", typed("a")),
  ]

  static let control = [
    Sample([0x08], key(.backspace)),
    Sample([0x7F], key(.backspace)),
    Sample([0x09], key(.tab)),
    Sample([0x0D, 0x0A], key(.enter), key(.enter)),
    Sample([0x01, 0x1A, 0x03], typed("a", .control), typed("z", .control), typed("c", .control)),
    Sample([0x00, 0x1C, 0x1F], typed(" ", .control), typed("\\", .control), typed("_", .control)),
    Sample([0x1B], key(.escape)),
    Sample([0x1B, 0x1B], key(.escape), key(.escape)),
    Sample("\u{1B}a\u{1B}ض", typed("a", .alt), typed("ض", .alt)),
    Sample("\u{1B}\u{7F}\u{1B}\r", key(.backspace, .alt), key(.enter, .alt)),
    Sample("\u{1B}\u{1B}j", key(.escape), typed("j", .alt)),
    Sample("\u{1B}[", typed("[", .alt)),
    Sample("\u{1B}O", typed("O", .alt)),
    Sample("\u{1B}]", typed("]", .alt)),
  ]

  static let keys = [
    Sample("\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}OD", key(.up), key(.down), key(.right), key(.left)),
    Sample("\u{1B}[H\u{1B}OF\u{1B}[1~\u{1B}[8~", key(.home), key(.end), key(.home), key(.end)),
    Sample(
      "\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~", key(.insert), key(.delete), key(.pageUp),
      key(.pageDown)),
    Sample("\u{1B}[1;5A\u{1B}[1;2H", key(.up, .control), key(.home, .shift)),
    Sample("\u{1B}[3;3~\u{1B}[5;8~", key(.delete, .alt), key(.pageUp, [.shift, .alt, .control])),
    Sample("\u{1B}[1;9A"),
    Sample("\u{1B}[1;65A\u{1B}[1;129B", key(.up), key(.down)),
    Sample(
      "\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[P", key(.function(1)), key(.function(1)),
      key(.function(1)), key(.function(1))),
    Sample(
      "\u{1B}[15~\u{1B}[24;5~\u{1B}[34~", key(.function(5)), key(.function(12), .control),
      key(.function(20))),
    Sample("\u{1B}[1;5R\u{1B}[12;40R", key(.function(3), .control)),
    Sample("\u{1B}O5P\u{1B}O1;5P", key(.function(1), .control), key(.function(1), .control)),
    Sample("\u{1B}[Z\u{1B}[1;2Z", key(.tab, .shift), key(.tab, .shift)),
    Sample(
      "\u{1B}[a\u{1B}Ob\u{1B}[3$\u{1B}[3^\u{1B}[3@", key(.up, .shift), key(.down, .control),
      key(.delete, .shift), key(.delete, .control), key(.delete, [.shift, .control])),
    Sample("\u{1B}\u{1B}[A\u{1B}\u{1B}OC", key(.up, .alt), key(.right, .alt)),
    Sample("\u{1B}OM\u{1B}Oq\u{1B}Oy\u{1B}Ok", key(.enter), typed("1"), typed("9"), typed("+")),
    Sample("\u{1B}[27;5;105~\u{1B}[27;6;73~", typed("i", .control), typed("I", .control)),
  ]

  static let kitty = [
    Sample(
      "\u{1B}[27u\u{1B}[13;2u\u{1B}[9;5u", key(.escape), key(.enter, .shift), key(.tab, .control)),
    Sample("\u{1B}[127;5u\u{1B}[104;5u", key(.backspace, .control), typed("h", .control)),
    Sample("\u{1B}[1589::119;5u", typed("ص", .control, base: "w")),
    Sample("\u{1B}[97:65;6u\u{1B}[97;6u", typed("A", .control), typed("A", .control)),
    Sample("\u{1B}[1589:1615:119;6u", typed("\u{64F}", .control, base: "W")),
    Sample("\u{1B}[97;1:3u\u{1B}[1;1:3A\u{1B}[97;3:2u", typed("a", .alt)),
    Sample("\u{1B}[97;9u\u{1B}[57441;2u\u{1B}[57358u"),
    Sample("\u{1B}[57399u\u{1B}[57413u\u{1B}[57414u", typed("0"), typed("+"), key(.enter)),
    Sample(
      "\u{1B}[57417u\u{1B}[57426;5u\u{1B}[57376u", key(.left), key(.delete, .control),
      key(.function(13))),
    Sample("\u{1B}[1114112u\u{1B}[55296u\u{1B}[u\u{1B}[99999999999999999999u"),
  ]

  static let mouse = [
    Sample(
      "\u{1B}[<0;1;1M\u{1B}[<0;1;1m", .mouse(Mouse(.press, .left, at: Point(0, 0))),
      .mouse(Mouse(.release, .left, at: Point(0, 0)))),
    Sample("\u{1B}[<2;80;24M", .mouse(Mouse(.press, .right, at: Point(79, 23)))),
    Sample("\u{1B}[<32;5;6M\u{1B}[<35;5;6M", .mouse(Mouse(.drag, .left, at: Point(4, 5)))),
    Sample(
      "\u{1B}[<64;5;6M\u{1B}[<81;5;6M", .mouse(Mouse(.wheelUp, .none, at: Point(4, 5))),
      .mouse(Mouse(.wheelDown, .none, at: Point(4, 5), .control))),
    Sample("\u{1B}[<66;5;6M\u{1B}[<128;5;6M\u{1B}[<0;0;6M\u{1B}[<0;5M\u{1B}[<0;5;999999M"),
    Sample("\u{1B}[M !!a", typed("a")),
  ]

  static let answers = [
    Sample("\u{1B}[I\u{1B}[O", .focus(true), .focus(false)),
    Sample("\u{1B}[?62;22c\u{1B}[?5u\u{1B}[?1;2c"),
    Sample("\u{1B}[?2026;2$y\u{1B}[?2026;0$y\u{1B}[?2004;2$y", .terminal(.synchronises)),
    Sample(
      "\u{1B}[?997;1n\u{1B}[?997;2n\u{1B}[?997;3n", .terminal(.isDark(true)),
      .terminal(.isDark(false))),
    Sample("\u{1B}P>|kitty(0.32)\u{1B}\\x", .terminal(.name("kitty(0.32)")), typed("x")),
    Sample("\u{1B}P>|a\u{202E}b\u{1B}\\", .terminal(.name("a<202E>b"))),
    Sample("\u{1B}P1$r0m\u{1B}\\\u{1B}P>|\u{1B}\\"),
    Sample(
      "\u{1B}]11;rgb:0000/0000/0000\u{7}\u{1B}]11;rgb:ff/ff/ff\u{1B}\\", .terminal(.isDark(true)),
      .terminal(.isDark(false))),
    Sample("\u{1B}]11;rgb:0/0\u{7}\u{1B}]11;rgb:+1/0/0\u{7}\u{1B}]52;c;cm0gLXJm\u{7}a", typed("a")),
    Sample("\u{1B}]11;rgb:ff/ff/ff\u{1B}[A", key(.up)),
    Sample("\u{1B}_Gi=1;OK\u{1B}\\\u{1B}^x\u{1B}\\\u{1B}Xy\u{1B}\\z", typed("z")),
  ]

  static let unknown = [
    Sample("\u{1B}[>1;2;3p\u{1B}[?7$z\u{1B}[=5q\u{1B}[4:3zx", typed("x")),
    Sample("\u{1B}[1;2\u{1B}[A", key(.up)),
    Sample("\u{1B}[12\rx", key(.enter), typed("x")),
    Sample("\u{1B}[" + String(repeating: "1;", count: 4000) + "Ax", typed("x")),
    Sample("\u{1B}]0;" + String(repeating: "y", count: 9000) + "\u{1B}\\x", typed("x")),
  ]

  static let pastes = [
    Sample("\u{1B}[200~dd :q\u{1B}[201~x", .paste("dd :q"), typed("x")),
    Sample("\u{1B}[200~a\rb\r\nc\nd\u{1B}[201~", .paste("a\nb\nc\nd")),
    Sample("\u{1B}[200~\u{1B}[2J\u{1B}[20\u{1B}\u{1B}[201~", .paste("[2J[20")),
    Sample("\u{1B}[200~\u{1B}[201\u{1B}[201~\u{1B}[201~", .paste("[201")),
    Sample(
      Array("\u{1B}[200~".utf8) + [0xFF, 0xC3, 0xA9] + Array("\u{1B}[201~".utf8),
      .paste("\u{FFFD}é")),
  ]

  static let all = text + control + keys + kitty + mouse + answers + unknown + pastes
}
