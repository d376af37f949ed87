/// Writes values of JSON one after the other, a piece at a time.
public struct JSONWriter {
  /// How several values follow each other.
  public enum Layout: Sendable {
    /// One array, a value a line.
    case array
    /// Each value is a line of its own, as `jsonl` has it; so is a single object.
    case lines
  }

  private let layout: Layout
  private var output: GatheredBytes
  private var count = 0

  public init(_ layout: Layout, to sink: @escaping ByteSink) {
    self.layout = layout
    output = GatheredBytes(to: sink)
  }

  public mutating func write(_ value: JSONValue) throws {
    switch layout {
    case .array: output.append((count == 0 ? "[\n" : ",\n").utf8)
    case .lines: if count > 0 { output.append(UInt8(ascii: "\n")) }
    }
    count += 1
    output.append(value)
    try output.flushIfFull()
  }

  /// Ends the array or the last line, and hands on what is still gathered.
  public mutating func finish() throws {
    switch layout {
    case .array: output.append((count == 0 ? "[]\n" : "\n]\n").utf8)
    case .lines: if count > 0 { output.append(UInt8(ascii: "\n")) }
    }
    try output.flush()
  }
}

extension JSONValue {
  /// The value on one line.
  public var text: String {
    var output = GatheredBytes { _ in }
    output.append(self)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}

extension GatheredBytes {
  fileprivate mutating func append(_ value: JSONValue) {
    switch value {
    case .null: append("null".utf8)
    case .bool(let value): append((value ? "true" : "false").utf8)
    case .number(let number): append(number.text.utf8)
    case .string(let text): appendQuoted(text)
    case .array(let values):
      appendList(values, between: ("[", "]")) { $0.append($1) }
    case .object(let members):
      appendList(members, between: ("{", "}")) { output, member in
        output.appendQuoted(member.name)
        output.append(UInt8(ascii: ":"))
        output.append(member.value)
      }
    }
  }

  private mutating func appendList<Item>(
    _ items: [Item], between ends: (opening: Unicode.Scalar, closing: Unicode.Scalar),
    _ append: (inout GatheredBytes, Item) -> Void
  ) {
    self.append(UInt8(ascii: ends.opening))
    for (index, item) in items.enumerated() {
      if index > 0 { self.append(UInt8(ascii: ",")) }
      append(&self, item)
    }
    self.append(UInt8(ascii: ends.closing))
  }

  private mutating func appendQuoted(_ text: String) {
    append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append(#"\""#.utf8)
      case "\\": append(#"\\"#.utf8)
      case "\n": append(#"\n"#.utf8)
      case "\r": append(#"\r"#.utf8)
      case "\t": append(#"\t"#.utf8)
      case _ where Self.mustBeEscaped(scalar): appendEscape(of: scalar)
      default: append(UTF8.encode(scalar).map(Array.init) ?? [])
      }
    }
    append(UInt8(ascii: "\""))
  }

  /// More than JSON asks for: nothing that could act on a terminal or turn its text around stands
  /// in the output as it is.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// `\u` and four digits for each unit of UTF-16.
  private mutating func appendEscape(of scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      let digits = String(unit, radix: 16)
      append(("\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits).utf8)
    }
  }
}
