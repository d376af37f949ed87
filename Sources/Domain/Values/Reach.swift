/// A way to reach somebody, as a program outside can open it.
public enum Reach: Hashable, Sendable {
  case phone(String)
  case email(String)
  case website(String)

  /// As people read it.
  public var text: String {
    switch self {
    case .phone(let text), .email(let text), .website(let text): text
    }
  }

  /// As `tel:` (RFC 3966), `mailto:` (RFC 6068) or a web address; `nil` when it is none of these, or
  /// longer than terminals take.
  public var uri: String? {
    let uri =
      switch self {
      case .phone(let text): Self.dialled(text)
      case .email(let text): text.contains("@") ? "mailto:" + Self.escaped(text.trimmed) : nil
      case .website(let text): Self.address(text.trimmed)
      }
    return uri.flatMap { $0.utf8.count <= 2_000 ? $0 : nil }
  }

  /// One `@` with a name before it, and a dot behind it.
  public static func isEmail(_ text: String) -> Bool {
    // Nearly all addresses are plain letters, and imports ask for millions.
    if let isPlain = isPlainEmail(text) { return isPlain }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].dropFirst().dropLast().contains(".")
      && !text.contains(where: \.isWhitespace)
  }

  /// `nil` where there are other letters or marks than those of plain addresses.
  private static func isPlainEmail(_ text: String) -> Bool? {
    var (place, at, dot) = (0, -1, -1)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "@"):
        guard at < 0, place > 0 else { return false }
        at = place
      case UInt8(ascii: "."): if at >= 0, dot < 0, place > at + 1 { dot = place }
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): break
      default: return nil
      }
      place += 1
    }
    return dot > 0 && dot < place - 1
  }

  /// It holds at least the three digits of the shortest number that can be dialled.
  public static func isDialled(_ text: String) -> Bool {
    Numbers.latin(text).utf8.count { (0x30...0x39).contains($0) } > 2
  }

  private static func dialled(_ text: String) -> String? {
    if let number = PhoneNumber(kept: text) { return "tel:" + number.dialled }
    let latin = Numbers.latin(text)
    let digits = latin.filter { $0.isASCII && $0.isNumber }
    guard digits.count > 2 else { return nil }
    return "tel:" + (latin.trimmed.hasPrefix("+") ? "+" : "") + digits
  }

  /// What names no protocol is a secure page; other protocols than those of the web are not opened.
  private static func address(_ text: String) -> String? {
    guard !text.isEmpty, !text.contains(where: \.isWhitespace) else { return nil }
    let lower = text.lowercased()
    if ["https://", "http://"].contains(where: lower.hasPrefix) { return escaped(text) }
    return text.contains(":") ? nil : "https://" + escaped(text)
  }

  /// Printable ASCII alone; all else as `%XX` of its bytes.
  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain = (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}".utf8.contains(byte)
      guard !isPlain else { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }
}

extension Reach {
  /// Numbers first, then addresses.
  static func all(_ phones: Texts, _ emails: Texts) -> [Reach] {
    phones.items.map(phone) + emails.items.map(email)
  }
}

extension Account {
  public var reaches: [Reach] {
    Reach.all(phones, emails) + (website.isEmpty ? [] : [.website(website)])
  }
}

extension Contact {
  public var reaches: [Reach] { Reach.all(phones, emails) }

  /// What one tries first: a number, then an address.
  public var firstReaches: [Reach] {
    phones.items.prefix(1).map(Reach.phone) + emails.items.prefix(1).map(Reach.email)
  }
}
