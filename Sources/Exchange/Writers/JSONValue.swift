/// A value of JSON, with the members of objects in the order in which they are to be read.
public indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// The member called `name`; `nil` where there is none, or this is no object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}

/// A named value in an object.
public struct JSONMember: Equatable, Sendable {
  public var name: String
  public var value: JSONValue

  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

/// A number as it is written, so that no digit of a decimal is lost on the way.
public struct JSONNumber: Equatable, Sendable {
  public let text: String

  public init(_ value: Int) { text = String(value) }

  /// `nil` where `text` is not a number of JSON, as `+1`, `01`, `.5` and `1.` are not.
  public init?(_ text: String) {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let hasWhole = Self.skipDigits(&rest, noLeadingZero: true)
    guard hasWhole, Self.skipFraction(&rest), Self.skipExponent(&rest), rest.isEmpty else {
      return nil
    }
    self.text = text
  }

  private static func skipDigits(
    _ rest: inout Substring.UTF8View, noLeadingZero: Bool = false
  ) -> Bool {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest.removeFirst(digits.count)
    return digits.count == 1 || digits.count > 1 && !(noLeadingZero && digits.first == 0x30)
  }

  private static func skipFraction(_ rest: inout Substring.UTF8View) -> Bool {
    guard rest.first == UInt8(ascii: ".") else { return true }
    rest.removeFirst()
    return skipDigits(&rest)
  }

  private static func skipExponent(_ rest: inout Substring.UTF8View) -> Bool {
    guard let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") else { return true }
    rest.removeFirst()
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    return skipDigits(&rest)
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(nilLiteral: ()) { self = .null }

  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember($0, $1) })
  }
}
