/// A file that came with a mail.
public struct MailAttachment: Equatable, Sendable {
  /// As the sender wrote it; may be empty, and is not safe as a path.
  public let name: String
  /// Wrapped up as it came.
  private let wrapped: ArraySlice<UInt8>
  private let encoding: String

  init(_ header: MailHeader, _ wrapped: ArraySlice<UInt8>) {
    name = header.fileName
    self.wrapped = wrapped
    encoding = header.word("content-transfer-encoding")
  }

  /// As the sender had it on the disk; unwrapped each time that it is asked for.
  public var bytes: [UInt8] { TextBytes.unwrapped(wrapped, encoding) }
}

extension MailHeader {
  /// What a part is called that is a file (RFC 2183 and 2231); empty where it has no name.
  var fileName: String {
    let disposition = "content-disposition"
    if let name = extended("filename", of: disposition) { return name }
    let plain =
      parameter("filename", of: disposition) ?? parameter("name", of: "content-type") ?? ""
    return EncodedWords.text(plain)
  }

  /// `filename*=utf-8''%CE%A0.pdf`, in one piece or in several: `filename*0*`, `filename*1*`.
  private func extended(_ name: String, of field: String) -> String? {
    if let whole = parameter("\(name)*", of: field) { return Self.percentDecoded(whole) }
    var pieces: [String] = []
    while let piece = parameter("\(name)*\(pieces.count)*", of: field)
      ?? parameter("\(name)*\(pieces.count)", of: field)
    {
      pieces.append(piece)
    }
    return pieces.isEmpty ? nil : Self.percentDecoded(pieces.joined())
  }

  private static func percentDecoded(_ text: String) -> String {
    let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    let (charset, body) = parts.count == 3 ? (String(parts[0]), parts[2]) : ("utf-8", text[...])
    let quoted = Array(body.replacing("%", with: "=").utf8)
    return TextBytes.text(TextBytes.quoted(quoted[...])[...], in: charset)
  }
}
