import Testing

@testable import Cells

@Suite("Canvas")
struct CanvasTests {
  @Test("A pane has its title at its leading edge, its count at the other and a rule between them")
  func pane() {
    var canvas = Canvas(Size(23, 3))
    let inside = canvas.pane(canvas.area, title: "Work", trailing: "8 left", isFocused: true)
    canvas.write("Nova", in: inside.row(0))
    canvas.write("€5", in: inside.row(0), align: .trailing)
    #expect(
      canvas.text() == """
         Work ━━━━━━━━━ 8 left
         Nova               €5
        """ + "\n")
    #expect(canvas[column: 1, row: 0].role == .borderFocus)
    #expect(inside == Rect(x: 1, y: 1, width: 21, height: 2))
  }

  @Test("A popup covers what is below it, within a border")
  func popup() {
    var canvas = canvas(23, ["what was", "there", "before"])
    canvas.popup(canvas.area, title: "Work", trailing: "8 left")
    canvas.write("Nova", at: Point(2, 1), width: 19)
    #expect(
      canvas.text() == """
        ┏━ Work ━━━━━ 8 left ━┓
        ┃ Nova                ┃
        ┗━━━━━━━━━━━━━━━━━━━━━┛
        """)
  }

  @Test("Right to left, the whole picture is mirrored and numbers are not")
  func mirrored() {
    var canvas = Canvas(Size(24, 3), direction: .rightToLeft)
    canvas.popup(canvas.area, title: "کار", trailing: "8 left")
    canvas.sign(.bar, at: Point(2, 1))
    canvas.write("Nova", at: Point(3, 1), width: 10)
    canvas.write("€5,000", at: Point(2, 1), width: 20, align: .trailing, base: .leftToRight)
    #expect(
      canvas.text() == """
        ┏━ 8 left ━━━━━━━ ﺭﺎﮐ ━┓
        ┃ €5,000         Nova▐ ┃
        ┗━━━━━━━━━━━━━━━━━━━━━━┛
        """)
  }

  @Test("In ASCII the same picture is made of plus and minus")
  func ascii() {
    var canvas = Canvas(Size(10, 3), glyphs: .ascii)
    canvas.popup(canvas.area, title: "a long title")
    canvas.write("é ○", at: Point(1, 1), width: 8)
    #expect(canvas.text() == "+= a l~ =+\n|é ○     |\n+========+")
  }

  @Test("What lies outside is not drawn", arguments: [Direction.leftToRight, .rightToLeft])
  func clipping(direction: Direction) {
    var canvas = Canvas(Size(4, 2), direction: direction)
    canvas.write("abc", at: Point(-2, 0), width: 9)
    canvas.write("日本語", at: Point(3, 1), width: 9)
    canvas.write("x", at: Point(0, 7), width: 9)
    canvas.write("x", at: Point(.max, 0), width: .max)
    canvas.write("x", at: Point(.min, .min), width: .max)
    canvas.fill(Rect(x: 3, y: 0, width: .max, height: .max), "#")
    canvas.ground(Rect(x: .max, y: .max, width: .max, height: .max), .popup)
    canvas.pane(Rect(x: -5, y: 1, width: 30, height: 30), title: "t")
    #expect(canvas[column: 9, row: 9] == .blank)
    #expect(canvas.row(-1).isEmpty)
    #expect(canvas.text().contains(direction == .leftToRight ? "c  #" : "#"))
  }

  @Test("A canvas may be empty, and is never huge")
  func sizes() {
    var none = Canvas(Size(0, 0))
    none.write("abc", at: Point(0, 0), width: 3)
    none.popup(none.area, title: "x", trailing: "y")
    none.pane(none.area, title: "x", trailing: "y", isFocused: true)
    #expect(none.text() == "")
    #expect(Canvas(Size(.max, 2)).size == Size(1_000, 2))
  }

  @Test("No half of a wide letter is left behind")
  func wide() {
    var canvas = canvas(6, ["日本語"])
    canvas.write("x", at: Point(1, 0), width: 1)
    #expect(canvas.text() == " x本語")
    canvas.write("y", at: Point(2, 0), width: 1)
    #expect(canvas.text() == " xy 語")
    canvas.fill(Rect(x: 4, y: 0, width: 1, height: 1), "|")
    #expect(canvas.text() == " xy |")
  }

  @Test("A ground lies under what is drawn before and after")
  func grounds() {
    var canvas = Canvas(Size(6, 1))
    canvas.write("ab", .title, at: Point(0, 0), width: 2)
    canvas.ground(Rect(x: 0, y: 0, width: 5, height: 1), .selection)
    canvas.write("cd", .stateOverdue, at: Point(3, 0), width: 2)
    #expect(canvas.row(0).map(\.ground) == Array(repeating: .selection, count: 5) + [nil])
    #expect(
      canvas.row(0).map(\.role) == [.title, .title, .text, .stateOverdue, .stateOverdue, .text])
    canvas.clear(canvas.area, ground: .popup)
    #expect(canvas.row(0).allSatisfy { $0 == Cell(.space, .text, on: .popup) })
  }

  @Test("Text stands where its field says")
  func alignment() {
    for (align, seen) in [(Alignment.leading, "ab"), (.centre, "  ab"), (.trailing, "    ab")] {
      var canvas = Canvas(Size(8, 1))
      #expect(canvas.write("ab", in: Rect(x: 0, y: 0, width: 6, height: 1), align: align) == 2)
      #expect(canvas.text() == seen)
    }
  }

  @Test("A picture of roles has a letter for each cell that means something")
  func roles() {
    var canvas = Canvas(Size(8, 2))
    canvas.write("ab", .title, at: Point(1, 0), width: 2)
    canvas.ground(Rect(x: 0, y: 1, width: 4, height: 1), .selection)
    canvas.write("c", at: Point(1, 1), width: 1)
    let letters = canvas.roles().split(separator: "\n").map(String.init)
    #expect(letters == [" hh", "uauu", "a text", "h title", "u selection"])
  }

  @Test("A cell is small")
  func size() { #expect(MemoryLayout<Cell>.stride <= 8) }
}
