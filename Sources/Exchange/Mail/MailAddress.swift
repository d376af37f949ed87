/// `"Eleni Vlachou" <eleni@sea.example>`.
public struct MailAddress: Hashable, Sendable {
  /// May be empty.
  public let name: String
  /// In small letters.
  public let address: String

  /// All that a header names; what has no address is passed over.
  static func all(in text: String) -> [MailAddress] {
    parts(of: text).compactMap { MailAddress($0) }
  }

  private init?(_ part: String) {
    let open = part.lastIndex(of: "<")
    let address = open.map { part[part.index(after: $0)...].prefix { $0 != ">" } } ?? part[...]
    guard address.contains("@") else { return nil }
    self.address = address.trimmed.lowercased()
    let before = open.map { part[..<$0].trimmed.filter { $0 != "\"" } } ?? ""
    name = EncodedWords.text(before)
  }

  /// Parted at commas that stand in no quotes; the name of a group is part of its first address.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    for letter in text {
      if letter == "\"" { isQuoted.toggle() }
      if !isQuoted, letter == "," || letter == ";" || letter == ":" {
        parts.append("")
      } else {
        parts[parts.count - 1].append(letter)
      }
    }
    return parts
  }
}
