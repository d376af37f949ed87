import Cells
import Testing

@testable import Terminal

@Test(arguments: [
  ("\u{1B}[38;5;16mx", "\u{1B}[38;2;1;2;3mx"),
  ("a\u{1B}[48:5:17m\u{1B}[1mb", "a\u{1B}[48;2;250;251;252m\u{1B}[1mb"),
  ("\u{1B}[38;5;18m", "\u{1B}[38;5;18m"),
  ("\u{1B}[0;1;5;38;5;16m", "\u{1B}[0;1;9;38;2;1;2;3m"),
  ("\u{1B}[5;16H\u{1B}(B\u{1B}[m", "\u{1B}[5;16H\u{1B}(B\u{1B}[m"),
  ("\u{1B}[38;5", "\u{1B}[38;5"), ("\u{1B}", "\u{1B}"), ("", ""),
])
func indicesBecomeTheColoursThatAreMeant(_ frame: String, _ expected: String) {
  let colouring = Colouring(slots: [RGB(1, 2, 3), RGB(250, 251, 252)])
  #expect(String(decoding: colouring.applied(to: Array(frame.utf8)), as: UTF8.self) == expected)
}

@Test(arguments: [
  ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("سلام", "2LPZhNin2YU="),
  ("a\tb\nc", "YQliCmM="),
])
func textIsCopiedInBase64(_ text: String, _ encoded: String) {
  #expect(
    String(decoding: DataSequence.copy(text), as: UTF8.self) == "\u{1B}]52;c;\(encoded)\u{7}")
}

@Test func aCopyIsCleanedAndCapped() {
  #expect(DataSequence.copy("\u{1B}[2J") == DataSequence.copy("␛[2J"))
  #expect(DataSequence.copy(String(repeating: "س", count: 1_000_000)).count <= 98_700)
}

@Test func aTitleCannotEndItself() {
  let title = DataSequence.title("a;b\u{7}\u{1B}\\" + String(repeating: "x", count: 500), .utf8)
  #expect(title.count { $0 < 0x20 } == 2)
  #expect(String(decoding: title, as: UTF8.self).hasPrefix("\u{1B}]2;a,b␇␛\\xxx"))
  #expect(title.count < 200)
}
