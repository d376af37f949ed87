/// The words of HTML without its marks.
enum MarkedText {
  static func plain(_ marked: String) -> String {
    let unseen = #/<!--[\s\S]*?-->|<(style|script|head|title)\b[\s\S]*?<\/\1\s*>/#.ignoresCase()
    let breaks = #/<(br|\/p|\/div|\/tr|\/li|\/h[1-6])\b[^>]*>/#.ignoresCase()
    let lines = marked.replacing(unseen, with: "").replacing(#/\s+/#, with: " ")
      .replacing(breaks, with: "\n").replacing(#/<[^>]*>/#, with: "")
      .split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { entities(in: $0).trimmed }.joined(separator: "\n")
    return text.replacing(#/\n{3,}/#, with: "\n\n").trimmed
  }

  private static func entities(in line: Substring) -> String {
    String(
      line.replacing(#/&(#?[A-Za-z0-9]{1,8});/#) { match in
        letter(of: match.1).map(String.init) ?? String(match.0)
      })
  }

  private static func letter(of name: Substring) -> Character? {
    switch name.lowercased() {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    case "nbsp": " "
    case "euro": "€"
    case "ndash": "–"
    case "mdash": "—"
    case "hellip": "…"
    case "zwnj": "\u{200C}"
    default: name.first == "#" ? numbered(name.dropFirst()) : nil
    }
  }

  private static func numbered(_ text: Substring) -> Character? {
    let isHex = text.first == "x" || text.first == "X"
    let number = isHex ? UInt32(text.dropFirst(), radix: 16) : UInt32(text)
    return number.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
