/// A text line by line: what is said of somebody, and what stays in the notes as it is.
struct CaptureLines {
  private(set) var said: [(place: Int, text: String)] = []
  /// Mails that are answered, heads of a mail, and what the law asks to be written below.
  private(set) var asides: [String] = []

  init(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map(\.trimmed)
    let isMail = lines.contains { MailHead.sender($0) != nil }
    var goesOn = false
    for (place, line) in lines.enumerated() {
      let isAside = Self.isQuoted(line) || isMail && MailHead.isOther(line)
      let start = goesOn ? line.startIndex : Disclaimer.start(in: line)
      if isAside {
        asides.append(line)
      } else if let start {
        asides.append(String(line[start...]).trimmed)
        add(String(line[..<start]), place)
      } else {
        add(MailHead.sender(line) ?? line, place)
      }
      goesOn = !isAside && start != nil && line.last.map { !".!»".contains($0) } ?? false
    }
  }

  private mutating func add(_ text: String, _ place: Int) {
    if !text.trimmed.isEmpty { said.append((place, text.trimmed)) }
  }

  /// A line of a mail that is answered, or the one above it; it says nothing of who writes.
  private static func isQuoted(_ line: String) -> Bool {
    line.hasPrefix(">") || quoteHeads.contains { Folding.fold(line).hasSuffix($0) }
  }

  private static let quoteHeads = [" wrote:", " εγραψε:", " نوشت:"].map(Folding.fold)
}

/// The lines above a mail.
enum MailHead {
  /// `Jo Doe <jo@acme.com>` of the line that says from whom a mail is.
  static func sender(_ line: String) -> String? {
    guard let colon = line.firstIndex(of: ":"), line.contains("@"),
      senders.contains(Folding.fold(String(line[..<colon])))
    else { return nil }
    return named(line[line.index(after: colon)...].trimmed)
  }

  static func isOther(_ line: String) -> Bool {
    line.firstIndex(of: ":").map { others.contains(Folding.fold(String(line[..<$0]))) } ?? false
  }

  /// `"Doe, Jo" <jo@acme.com>` is Jo Doe.
  private static func named(_ text: String) -> String {
    let name = text.prefix { $0 != "<" }
    let parts = name.filter { $0 != "\"" }.split(separator: ",").map(\.trimmed)
    guard parts.count == 2, parts.allSatisfy(CaptureWalk.isName) else { return text }
    return "\(parts[1]) \(parts[0]) \(text.dropFirst(name.count))"
  }

  private static let senders = Set(
    ["from", "reply to", "von", "απο", "αποστολεας", "از", "فرستنده"].map(Folding.fold))
  private static let others = Set(
    [
      "to", "cc", "bcc", "subject", "sent", "date", "an", "betreff", "προς", "κοιν",
      "κοινοποιηση", "θεμα", "ημερομηνια", "σταλθηκε", "به", "گیرنده", "رونوشت", "موضوع", "تاریخ",
    ].map(Folding.fold))
}
