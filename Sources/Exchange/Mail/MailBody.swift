/// A mail or one of its parts (RFC 2045 and 2046): its text, and the files that came with it.
struct MailBody {
  private let header: MailHeader
  private let bytes: ArraySlice<UInt8>
  private let depth: Int

  /// Parts within parts beyond which nobody looks.
  private static let deepest = 16

  init(_ header: MailHeader, _ bytes: ArraySlice<UInt8>, depth: Int = 0) {
    self.header = header
    self.bytes = bytes
    self.depth = depth
  }

  var text: String {
    guard depth < Self.deepest, !isAttached else { return "" }
    if type.hasPrefix("multipart/") { return textOfParts }
    guard type.isEmpty || type.hasPrefix("text/") else { return "" }
    let encoding = header.parameter("charset", of: "content-type") ?? "utf-8"
    let text = TextBytes.text(decoded[...], in: encoding)
    return type == "text/html"
      ? MarkedText.plain(text) : text.replacing("\r\n", with: "\n").trimmed
  }

  var attachments: [MailAttachment] {
    guard depth < Self.deepest else { return [] }
    if !isAttached, type.hasPrefix("multipart/") { return parts.flatMap(\.attachments) }
    return isFile && !bytes.isEmpty ? [MailAttachment(header, bytes)] : []
  }

  private var isAttached: Bool { header.word("content-disposition") == "attachment" }

  /// A picture that belongs to the text, as in a signature, is none.
  private var isFile: Bool {
    guard !isAttached else { return true }
    return depth > 0 && !header.fileName.isEmpty && !type.hasPrefix("text/")
      && header.raw("content-id").isEmpty
  }

  private var type: String { header.word("content-type") }

  private var decoded: [UInt8] {
    TextBytes.unwrapped(bytes, header.word("content-transfer-encoding"))
  }

  /// Of several ways to say the same, the plain one where it says anything.
  private var textOfParts: String {
    let parts = parts
    guard type == "multipart/alternative" else {
      return parts.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
    let plain = parts.first { $0.type == "text/plain" }.map(\.text) ?? ""
    return plain.isEmpty ? parts.lazy.map(\.text).first { !$0.isEmpty } ?? "" : plain
  }

  private var parts: [MailBody] {
    guard let name = header.parameter("boundary", of: "content-type"), !name.isEmpty else {
      return []
    }
    let line = Array("--\(name)".utf8)
    var parts: [MailBody] = []
    var start: Int?
    var rest = bytes
    while !rest.isEmpty {
      let at = rest.startIndex
      guard let read = rest.popLine(), read.starts(with: line) else { continue }
      if let start { parts.append(part(bytes[start..<at])) }
      guard !read.dropFirst(line.count).starts(with: Array("--".utf8)) else { return parts }
      start = rest.startIndex
    }
    // The last line was lost on the way.
    return parts + (start.map { [part(bytes[$0...])] } ?? [])
  }

  private func part(_ bytes: ArraySlice<UInt8>) -> MailBody {
    var rest = bytes
    let header = MailHeader(takingFrom: &rest)
    return MailBody(header, rest, depth: depth + 1)
  }
}
