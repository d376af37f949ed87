import Domain
import Foundation

/// What an entry did, as it is kept: the fields that changed, not whole rows.
struct Payload: Codable {
  var touches: [Touch] = []
  /// Rows that a bulk change added. They are told by where they are and not by what they hold.
  var batch: Batch?

  /// The text that is kept and whose digest is chained.
  func encoded() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  init(touches: [Touch], batch: Batch? = nil) {
    self.touches = touches
    self.batch = batch
  }

  init(decoding text: String) throws {
    self = try JSONDecoder().decode(Payload.self, from: Data(text.utf8))
  }
}

/// One record that an entry touched. Fields that held nothing on both sides are left out.
struct Touch: Codable {
  let kind: String
  let id: Int64
  let title: String
  /// The bulk change that a row which went had come with.
  var batch: Int64?
  /// `nil` for a row that came.
  let before: [String: Field]?
  /// `nil` for a row that went.
  let after: [String: Field]?

  var isInsertion: Bool { before == nil }
  var isDeletion: Bool { after == nil }

  /// - Returns: `nil` when the entry speaks of a kind that we do not know.
  var reference: Reference? {
    Kind(rawValue: kind).map { Reference($0, id) }
  }

  init(_ reference: Reference, title: String, before: Record?, after: Record?) {
    kind = reference.kind.rawValue
    id = reference.raw
    self.title = title
    self.before = Self.fields(of: before, against: after)
    self.after = Self.fields(of: after, against: before)
  }

  private static func fields(of record: Record?, against other: Record?) -> [String: Field]? {
    guard let record else { return nil }
    var fields: [String: Field] = [:]
    let nothing = Record(empty: Reference(record.kind, record.id))
    for name in record.differences(from: other ?? nothing) {
      fields[name] = Field(value: record[name])
    }
    return fields
  }
}

/// A value in JSON: a number, a text or null.
struct Field: Codable {
  let value: Value

  init(value: Value) { self.value = value }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .null
    } else if let number = try? container.decode(Int64.self) {
      value = .integer(number)
    } else {
      value = .text(try container.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch value {
    case .null: try container.encodeNil()
    case .integer(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    }
  }
}

/// The rows of a bulk change: those whose column `batch` holds the sequence, within these ids.
struct Batch: Codable {
  /// Ids of one kind's rows, which were made together: so finding them reads no other rows.
  struct Span: Codable {
    var count: Int
    var first: Int64
    var last: Int64
  }

  /// Of the entry that added the rows; the entries that undo and redo it keep naming it.
  let sequence: Int64
  var spans: [String: Span]

  var count: Int { spans.values.reduce(0) { $0 + $1.count } }

  var counts: [Kind: Int] {
    Dictionary(uniqueKeysWithValues: kinds.map { ($0, spans[$0.rawValue]?.count ?? 0) })
  }

  /// The kinds in it, parents first.
  var kinds: [Kind] { Kind.parentsFirst.filter { spans[$0.rawValue] != nil } }
}
