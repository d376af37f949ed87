/// The lines before the text of a mail, or of one of its parts (RFC 5322 and 2045).
struct MailHeader {
  private var fields: [(name: String, value: String)] = []

  /// - Parameter bytes: what remains is the body.
  init(takingFrom bytes: inout ArraySlice<UInt8>) {
    while let line = bytes.popLine(), !line.isEmpty {
      let text = TextBytes.text(line, in: "utf-8")
      if line.first == 0x20 || line.first == 0x09, !fields.isEmpty {
        fields[fields.count - 1].value += " " + text.trimmed
      } else if let colon = text.firstIndex(of: ":") {
        let value = text[text.index(after: colon)...].trimmed
        fields.append((text[..<colon].trimmed.lowercased(), value))
      }
    }
  }

  /// As it stands, the first of that name; empty where there is none.
  func raw(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

  func text(_ name: String) -> String { EncodedWords.text(raw(name)) }

  func addresses(_ name: String) -> [MailAddress] {
    fields.filter { $0.name == name }.flatMap { MailAddress.all(in: $0.value) }
  }

  /// The word before the parameters, in small letters: `text/plain`.
  func word(_ name: String) -> String {
    raw(name).prefix { $0 != ";" }.trimmed.lowercased()
  }

  /// `charset` of `text/plain; charset="windows-1253"`.
  func parameter(_ parameter: String, of name: String) -> String? {
    for part in raw(name).split(separator: ";").dropFirst() {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2, sides[0].trimmed.lowercased() == parameter else { continue }
      return sides[1].trimmed.filter { $0 != "\"" }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Takes off the first line, without its end; `nil` when nothing is left.
  mutating func popLine() -> ArraySlice<UInt8>? {
    guard !isEmpty else { return nil }
    let end = firstIndex(of: 0x0A)
    let line = self[..<(end ?? endIndex)]
    self = self[(end.map { $0 + 1 } ?? endIndex)...]
    return line.last == 0x0D ? line.dropLast() : line
  }
}
