import Cells
import Testing

@testable import Terminal

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

@Test(arguments: [
  (Alert.none, "", ""), (.bell, "", "\u{7}"), (.osc9, "\u{1B}]9;", "\u{7}"),
  (.osc777, "\u{1B}]777;notify;Kariz;", "\u{7}"),
])
func anAlertCannotEndItself(_ alert: Alert, _ head: String, _ end: String) {
  let bytes = DataSequence.alert("17:30 a;b\u{7}\u{1B}\\", alert, .utf8)
  let text = head.isEmpty ? "" : "17:30 a,b␇␛\\"
  #expect(String(decoding: bytes, as: UTF8.self) == head + text + end)
}
