/// Reads one value of JSON strictly: nothing after it, no comments, no name twice in an object.
public struct JSONReader {
  /// What is wrong, and at which byte of the text, from 0.
  public struct Failure: Error, Equatable, Sendable {
    public enum Reason: Sendable {
      case unexpected, badString, badNumber, repeatedName, tooDeep, moreAfterTheEnd
    }
    public let reason: Reason
    public let offset: Int
  }

  private let bytes: [UInt8]
  private let depthLimit: Int
  private var index = 0

  private init(_ bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  /// The value that `bytes`, in UTF-8, spell.
  public static func value(
    of bytes: some Sequence<UInt8>, depthLimit: Int = ReadingLimits.standard.depth
  ) throws(Failure) -> JSONValue {
    var reader = JSONReader(Array(bytes), depthLimit: depthLimit)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.index == reader.bytes.count else { throw reader.failure(.moreAfterTheEnd) }
    return value
  }
}

extension JSONReader {
  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func failure(_ reason: Failure.Reason) -> Failure {
    Failure(reason: reason, offset: index)
  }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
  }

  /// Steps over `byte` if it comes next, after any space.
  private mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: byte) else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    guard depth <= depthLimit else { throw failure(.tooDeep) }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try elements(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), (0x30...0x39)?: return .number(try number())
    default: return try word()
    }
  }

  private mutating func word() throws(Failure) -> JSONValue {
    let words: [(String, JSONValue)] = [("null", .null), ("true", true), ("false", false)]
    for (word, value) in words where bytes[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return value
    }
    throw failure(.unexpected)
  }

  private mutating func number() throws(Failure) -> JSONNumber {
    let marks = Array("+-.eE".utf8)
    let digits = bytes[index...].prefix { (0x30...0x39).contains($0) || marks.contains($0) }
    guard let number = JSONNumber(String(decoding: digits, as: UTF8.self)) else {
      throw failure(.badNumber)
    }
    index = digits.endIndex
    return number
  }

  private mutating func elements(depth: Int) throws(Failure) -> [JSONValue] {
    index += 1
    var values: [JSONValue] = []
    if skip("]") { return values }
    repeat { values.append(try value(depth: depth + 1)) } while skip(",")
    guard skip("]") else { throw failure(.unexpected) }
    return values
  }

  private mutating func members(depth: Int) throws(Failure) -> [JSONMember] {
    index += 1
    var members: [JSONMember] = []
    var names: Set<String> = []
    if skip("}") { return members }
    repeat {
      let name = try name()
      guard names.insert(name).inserted else { throw failure(.repeatedName) }
      members.append(JSONMember(name, try value(depth: depth + 1)))
    } while skip(",")
    guard skip("}") else { throw failure(.unexpected) }
    return members
  }

  private mutating func name() throws(Failure) -> String {
    skipSpace()
    guard next == UInt8(ascii: "\"") else { throw failure(.unexpected) }
    let name = try string()
    guard skip(":") else { throw failure(.unexpected) }
    return name
  }
}

extension JSONReader {
  private mutating func string() throws(Failure) -> String {
    index += 1
    var content: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw failure(.badString) }
      index += 1
      if byte == UInt8(ascii: "\\") {
        try appendEscaped(to: &content)
      } else {
        content.append(byte)
      }
    }
    guard skip("\""), let text = String(validating: content, as: UTF8.self) else {
      throw failure(.badString)
    }
    return text
  }

  private mutating func appendEscaped(to content: inout [UInt8]) throws(Failure) {
    guard let byte = next else { throw failure(.badString) }
    index += 1
    if byte == UInt8(ascii: "u") {
      content.append(contentsOf: String(try scalar()).utf8)
    } else if let meant = Self.escapes[byte] {
      content.append(meant)
    } else {
      throw failure(.badString)
    }
  }

  private static let escapes: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: zip(#""\/bfnrt"#.utf8, "\"\\/\u{8}\u{C}\n\r\t".utf8))

  /// The character of `\uD83D\uDE42` after the first `\u`: the rare ones are written as two.
  private mutating func scalar() throws(Failure) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard bytes[index...].starts(with: #"\u"#.utf8) else { throw failure(.badString) }
    index += 2
    let second = try unit()
    guard UTF16.isLeadSurrogate(first), UTF16.isTrailSurrogate(second) else {
      throw failure(.badString)
    }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func unit() throws(Failure) -> UInt16 {
    let digits = bytes[index...].prefix(4)
    let text = String(decoding: digits, as: UTF8.self)
    guard digits.count == 4, text.allSatisfy(\.isHexDigit), let unit = UInt16(text, radix: 16)
    else {
      throw failure(.badString)
    }
    index += 4
    return unit
  }
}
