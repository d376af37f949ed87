/// Hands out bytes piece by piece from their beginning, as often as it is asked.
public typealias BytePieces = (_ take: (ArraySlice<UInt8>) throws -> Void) throws -> Void

/// Why a file is not taken, or cannot be given back.
public enum AttachmentRefusal: Error, Hashable, Sendable {
  case tooLarge
  /// Somebody wrote to it while it was read.
  case changedMeanwhile
  /// Its bytes are not what they were, or not there.
  case damaged(String)
}

extension Attachment {
  /// Bytes of one file.
  public static let largest: Int64 = 100_000_000
  private static let longestName = 200

  /// The record that it lies with.
  public var record: Reference? {
    opportunity.map { Reference($0) } ?? contact.map { Reference($0) }
      ?? account.map { Reference($0) } ?? lead.map { Reference($0) }
  }

  /// The same with another record.
  public func on(_ record: Reference) -> Attachment {
    var file = self
    switch record.kind {
    case .lead: file.lead = ID(record.raw)
    case .account: file.account = ID(record.raw)
    case .contact: file.contact = ID(record.raw)
    case .opportunity: file.opportunity = ID(record.raw)
    default: break
    }
    return file
  }

  /// A name that is safe to write anywhere: no folders, nothing unseen or that turns text round, no
  /// dot in front.
  public static func cleaned(_ name: String) -> String {
    let scalars = name.unicodeScalars.filter { !isUnseen($0) }
    var text = String(String.UnicodeScalarView(scalars)).trimmed
    text = String(text.map { "/\\:".contains($0) ? "-" : $0 })
    while text.hasPrefix(".") || text.hasPrefix("-") { text.removeFirst() }
    guard !text.isEmpty else { return "file" }
    return shortened(text)
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate: true
    // The non-joiner belongs to Persian words; other marks only deceive.
    case .format: scalar.value != 0x200C
    default: false
    }
  }

  /// The ending stays.
  private static func shortened(_ name: String) -> String {
    guard name.utf8.count > longestName else { return name }
    let ending = name.lastIndex(of: ".").map { name[$0...] }.flatMap {
      $0.utf8.count <= 16 ? $0 : nil
    }
    var body = name.dropLast(ending?.count ?? 0)
    while body.utf8.count + (ending?.utf8.count ?? 0) > longestName { body.removeLast() }
    return String(body) + (ending ?? "")
  }
}

extension Repository {
  /// The files that lie with one record, the newest first.
  public func files(of record: Reference) throws -> [Attachment] {
    guard let link = Kind.attachment.schema.property(record.kind.rawValue) else { return [] }
    let filter = Filter([.link(link, [String(record.raw)])])
    return try list(ListQuestion(.attachment, where: filter)).map { try Attachment($0.record) }
      .sorted { ($0.at, $0.id.raw) > ($1.at, $1.id.raw) }
  }
}
