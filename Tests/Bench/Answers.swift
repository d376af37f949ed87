/// What xterm says when a program asks it something, so that nobody waits for an answer.
struct Answers {
  /// How many of the bytes so far were looked at.
  private var seen = 0

  private static let table: [(question: [UInt8], answer: String)] = [
    ("[c", "[?62;22c"), ("[0c", "[?62;22c"), ("[>c", "[>41;370;0c"), ("[>0c", "[>41;370;0c"),
    ("[5n", "[0n"), ("[6n", "[1;1R"), ("[?6n", "[?1;1R"), ("[?2026$p", "[?2026;2$y"),
    ("[>q", "P>|XTerm(370)\u{1B}\\"), ("[>0q", "P>|XTerm(370)\u{1B}\\"),
    ("]10;?", "]10;rgb:dddd/dddd/dddd\u{1B}\\"), ("]11;?", "]11;rgb:1111/1111/1111\u{1B}\\"),
  ].map { (Array("\u{1B}\($0)".utf8), "\u{1B}\($1)") }

  /// The answers to what was asked since the last time.
  /// - Parameter bytes: all that came so far.
  mutating func next(_ bytes: [UInt8]) -> String {
    var text = ""
    while let start = bytes[seen...].firstIndex(of: 0x1B) {
      let rest = bytes[start...]
      seen = start
      if let row = Self.table.first(where: { rest.starts(with: $0.question) }) {
        text += row.answer
      } else if Self.table.contains(where: { $0.question.starts(with: rest) }) {
        return text  // It is cut off; the rest is on its way.
      }
      seen += 1
    }
    seen = bytes.count
    return text
  }
}
