import Domain

/// A mail as it was sent (RFC 5322), its text plain.
public struct MailMessage: Equatable, Sendable {
  /// The same wherever a copy of the mail is; made of the rest where nobody gave one.
  public let id: String
  public let subject: String
  public let from: [MailAddress]
  /// Those who got it, openly.
  public let to: [MailAddress]
  public let sentAt: Instant?
  public let text: String
  /// Files that came with it, in their order.
  public let attachments: [MailAttachment]

  public init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    let header = MailHeader(takingFrom: &rest)
    subject = header.text("subject")
    from = header.addresses("from")
    to = header.addresses("to") + header.addresses("cc")
    sentAt = MailDate.instant(header.raw("date"))
    let body = MailBody(header, rest)
    text = body.text
    attachments = body.attachments
    let own = header.raw("message-id").trimmed
    let parts = [header.raw("date"), from.first?.address ?? "", subject]
    id = own.isEmpty ? parts.joined(separator: " ").trimmed : own
  }

  /// Nothing of what a mail begins with.
  public var isNone: Bool { from.isEmpty && to.isEmpty && sentAt == nil }
}

/// `Sat, 21 Nov 2026 16:42:00 +0200 (EET)`.
enum MailDate {
  static func instant(_ text: String) -> Instant? {
    let pattern =
      #/(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4})?/#
    guard let found = text.firstMatch(of: pattern),
      let month = months.firstIndex(of: found.2.lowercased())
    else { return nil }
    func two(_ digits: some StringProtocol) -> String {
      digits.count == 1 ? "0\(digits)" : "\(digits)"
    }
    let zone = found.7.map { "\($0.prefix(3)):\($0.suffix(2))" } ?? "Z"
    return Instant(
      iso: "\(found.3)-\(two(String(month + 1)))-\(two(found.1))T"
        + "\(two(found.4)):\(found.5):\(found.6 ?? "00")\(zone)")
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
