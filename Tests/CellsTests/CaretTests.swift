import Testing

@testable import Cells

@Suite("The caret of an input")
struct CaretTests {
  @Test("Left to right it stands on the letter, and after the last one")
  func latin() {
    #expect((0...3).map { cursor("abc", $0, width: 6) } == [0, 1, 2, 3])
  }

  @Test("Persian has it on the letter, and left of the last one")
  func persian() {
    #expect((0...4).map { cursor("کتاب", $0, width: 6) } == [4, 3, 2, 1, 0])
    let mirrored = (0...4).map { cursor("کتاب", $0, width: 6, direction: .rightToLeft) }
    #expect(mirrored == [5, 4, 3, 2, 1])
  }

  @Test("A long text is scrolled to it")
  func scrolled() {
    var canvas = Canvas(Size(5, 1))
    let text = "abcdefgh"
    canvas.input(text, caret: text.endIndex, in: canvas.area)
    #expect(canvas.text() == "efgh")
    #expect(canvas.cursor == Point(4, 0))
    canvas.input(text, caret: text.startIndex, in: canvas.area)
    #expect(canvas.text() == "abcde")
    #expect(canvas.cursor == Point(0, 0))
  }

  @Test(
    "A click finds the letter that the caret is drawn on",
    arguments: ["abc", "کتاب", "سلام", "a\u{301}b", "日本", "می\u{200C}شود ab ۱۲", "\u{1B}x\u{202E}"])
  func click(text: String) {
    for direction in [Direction.leftToRight, .rightToLeft] {
      var canvas = Canvas(Size(30, 1), direction: direction)
      for index in Array(text.indices) + [text.endIndex] {
        canvas.input(text, caret: index, in: canvas.area)
        let found = canvas.cursor.map {
          canvas.caret(in: text, at: $0, caret: index, in: canvas.area)
        }
        #expect(found == index || isAlef(text, index))
      }
    }
  }

  /// The alef of a ligature shares its cell with the lam before it.
  private func isAlef(_ text: String, _ index: String.Index) -> Bool {
    index > text.startIndex && index < text.endIndex
      && text[text.index(before: index)...index] == "لا"
  }

  /// The column from the left where the cursor is when it stands before the letter at `offset`.
  private func cursor(
    _ text: String, _ offset: Int, width: Int, direction: Direction = .leftToRight
  ) -> Int? {
    var canvas = Canvas(Size(width, 1), direction: direction)
    let caret = text.index(text.startIndex, offsetBy: offset)
    canvas.input(text, caret: caret, in: canvas.area)
    return canvas.physicalCursor?.x
  }
}
