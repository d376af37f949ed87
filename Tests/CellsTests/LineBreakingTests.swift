import Cells
import Testing

struct LineBreakingTests {
  @Test(arguments: [
    ("", 10, 3, []), ("one two", 10, 3, ["one two"]), ("one two", 6, 3, ["one", "two"]),
    ("one\ntwo\n\nthree", 10, 3, ["one", "two", "three"]),
    ("extraordinary day", 5, 3, ["extraordinary", "day"]),
    ("a b c d e f", 1, 3, ["a", "b", "c d"]), ("نام من کاریز است", 8, 2, ["نام من", "کاریز است"]),
  ])
  func textIsBrokenBetweenWords(_ text: String, _ width: Int, _ count: Int, _ lines: [String]) {
    #expect(Typesetting().lines(of: text, width: width, atMost: count) == lines)
  }
}
