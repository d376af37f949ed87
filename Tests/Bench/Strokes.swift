/// Keys that show one thing, typed into the board and leaving it as it was.
struct Strokes {
  let name: String
  let target: String?
  let keys: [Key]

  struct Key {
    let text: String
    /// Whether it counts; others only lead there and back.
    var counts = true
  }

  init(_ name: String, target: String?, _ keys: [Key]) {
    self.name = name
    self.target = target
    self.keys = keys
  }

  private static let escape = Key(text: "\u{1B}", counts: false)
  private static let top = Key(text: "gg", counts: false)
  private static let step = "first ≤ 1 ms, processor ≤ 0.8 ms, ≤ 400 bytes"
  private static let page = "first ≤ 5 ms, p99 ≤ 16 ms, ≤ 4,500 bytes"
  private static let words = "first ≤ 8 ms, max ≤ 30 ms"

  /// All of them, in the order in which one session types them.
  static let all = [
    Strokes("move the cursor", target: step, times(8, "jjjjjjkkkkkk".map(String.init))),
    Strokes("move on past the edge", target: page, times(60, "j") + [top]),
    Strokes("change the lane", target: step, times(14, "lllhhh".map(String.init))),
    Strokes("page of a lane", target: page, times(12, "\u{1B}[6~") + [top]),
    Strokes("lane to its end and back", target: page, times(10, "G", "gg")),
    Strokes("filter, many hits", target: words, times(4, typing("/", "support"))),
    Strokes("filter, few hits", target: words, times(2, typing("/", "yarrowby farms"))),
    Strokes("filter, no hits", target: words, times(4, typing("/", "qxzq"))),
    Strokes(
      "facet of an owner", target: words,
      times(
        8,
        [Key(text: "fo", counts: false), Key(text: "\u{1B}[B\u{1B}[B\u{1B}[B", counts: false)]
          + [Key(text: "\r"), Key(text: "fx")])),
    Strokes(
      "saved view", target: words,
      ["/amount>50k", "\r", "F", "Large", "\u{13}"].map { Key(text: $0, counts: false) }
        + times(8, [Key(text: "fx"), Key(text: "fv", counts: false), Key(text: "\r")])
        + [Key(text: "fx", counts: false), Key(text: "u", counts: false)]),
    Strokes("search, many hits", target: words, times(4, typing("S", "support"))),
    Strokes("search, few hits", target: words, times(2, typing("S", "yarrowby farms"))),
    Strokes("search, no hits", target: words, times(4, typing("S", "qxzq"))),
    Strokes(
      "open a card", target: page,
      times(20, [Key(text: "\r"), Key(text: "q", counts: false), Key(text: "j", counts: false)])
        + [top]),
    Strokes(
      "move a card, on disk", target: "first ≤ 4 ms, p99 ≤ 25 ms", times(20, "L", "u")),
    Strokes("switch the screen", target: page, times(10, "4", "2")),
    Strokes(
      "move in the list", target: "first ≤ 1 ms, processor ≤ 0.8 ms, ≤ 280 bytes",
      [Key(text: "4", counts: false)] + times(100, "j")),
    Strokes(
      "list to its end and back", target: page,
      times(10, "G", "gg") + [Key(text: "2", counts: false)]),
    Strokes(
      "filter the list", target: words,
      [Key(text: "4", counts: false)] + times(2, ["vale", "harrow", "bell", "qxzq"].flatMap(typed))
        + [Key(text: "2", counts: false)]),
    Strokes("open the day", target: page, times(10, "1", "2")),
    Strokes(
      "move in the day", target: "first ≤ 1 ms, processor ≤ 0.8 ms, ≤ 400 bytes",
      [Key(text: "1", counts: false)] + times(100, "j")),
    Strokes(
      "day to its end and back", target: page,
      times(10, "G", "gg") + [Key(text: "2", counts: false)]),
    Strokes("open the calendar", target: page, times(10, "3", "2")),
    Strokes(
      "move in the month", target: "first ≤ 1 ms, processor ≤ 0.8 ms, ≤ 120 bytes",
      [Key(text: "3T", counts: false)] + times(12, "hhhlllkj".map(String.init))),
    Strokes("turn the month", target: page, times(10, "]", "[")),
    Strokes(
      "week and team", target: page,
      times(10, "ow", "ot") + [Key(text: "om2", counts: false)]),
    Strokes(
      "30 keys at once", target: "≤ 16 ms, ≤ 4,096 bytes",
      times(5, String(repeating: "j", count: 30), String(repeating: "k", count: 30))),
  ]

  private static func times(_ count: Int, _ texts: String...) -> [Key] {
    times(count, texts)
  }

  static func times(_ count: Int, _ texts: [String]) -> [Key] {
    times(count, texts.map { Key(text: $0) })
  }

  private static func times(_ count: Int, _ keys: [Key]) -> [Key] {
    Array(repeatElement(keys, count: count).joined())
  }

  private static func typed(_ word: String) -> [Key] { typing("/", word) }

  /// Letter by letter into the line that `opener` opens.
  private static func typing(_ opener: String, _ word: String) -> [Key] {
    [Key(text: opener, counts: false)] + word.map { Key(text: String($0)) } + [escape]
  }
}
