/// What a property holds, as the file, the journal and every format know it.
public enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)

  public var isNull: Bool { self == .null }

  public var integer: Int64? {
    if case .integer(let number) = self { number } else { nil }
  }

  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

/// What can be kept in a property: it knows its kind, and how it is written down.
public protocol Storable: Sendable, Hashable {
  static var type: PropertyType { get }
  var value: Value { get }
  /// - Returns: `nil` when the value is not one of these.
  init?(_ value: Value)
}

/// The kind of a property: how it is typed, compared, shown and exchanged.
public indirect enum PropertyType: Hashable, Sendable {
  case text
  case number
  /// Millionths: a number that may have decimals.
  case decimal
  case percent
  /// Minor units of the record's own `currency`.
  case money
  case currency
  case day, instant, due
  case flag
  /// One of these words.
  case choice([String])
  case link(Kind)
  /// Several texts, kept as lines.
  case texts
  /// Telephone numbers, each as `PhoneNumber` keeps it where it is one; kept as lines.
  case phones
  case tags
  /// An address of the web.
  case url
  /// What stands in the fields that people have made.
  case custom
}

extension String: Storable {
  public static var type: PropertyType { .text }
  public var value: Value { isEmpty ? .null : .text(self) }
  public init?(_ value: Value) {
    switch value {
    case .null: self = ""
    case .text(let text): self = text
    case .integer: return nil
    }
  }
}

extension Int: Storable {
  public static var type: PropertyType { .number }
  public var value: Value { .integer(Int64(self)) }
  public init?(_ value: Value) {
    guard let number = value.integer else { return nil }
    self = Int(number)
  }
}

extension Int64: Storable {
  public static var type: PropertyType { .number }
  public var value: Value { .integer(self) }
  public init?(_ value: Value) {
    guard let number = value.integer else { return nil }
    self = number
  }
}

extension Bool: Storable {
  public static var type: PropertyType { .flag }
  public var value: Value { .integer(self ? 1 : 0) }
  public init?(_ value: Value) {
    guard let number = value.integer else { return nil }
    self = number != 0
  }
}

extension Amount: Storable {
  public static var type: PropertyType { .money }
  public var value: Value { .integer(minor) }
  public init?(_ value: Value) {
    guard let number = value.integer else { return nil }
    self.init(minor: number)
  }
}

extension Currency: Storable {
  public static var type: PropertyType { .currency }
  public var value: Value { .text(code) }
  public init?(_ value: Value) {
    guard let code = value.text else { return nil }
    self.init(code)
  }
}

extension Day: Storable {
  public static var type: PropertyType { .day }
  public var value: Value { .text(iso) }
  public init?(_ value: Value) {
    guard let text = value.text else { return nil }
    self.init(iso: text)
  }
}

extension Instant: Storable {
  public static var type: PropertyType { .instant }
  public var value: Value { .integer(milliseconds) }
  public init?(_ value: Value) {
    guard let number = value.integer else { return nil }
    self.init(milliseconds: number)
  }
}

extension Due: Storable {
  public static var type: PropertyType { .due }
  public var value: Value { .text(iso) }
  public init?(_ value: Value) {
    guard let text = value.text else { return nil }
    self.init(iso: text)
  }
}

extension ID: Storable where Owner: Entity {
  public static var type: PropertyType { .link(Owner.kind) }
  public var value: Value { .integer(raw) }
  public init?(_ value: Value) {
    guard let number = value.integer else { return nil }
    self.init(number)
  }
}

/// A choice is stored as its word.
public protocol Choice: Storable, CaseIterable, RawRepresentable where RawValue == String {}

extension Choice {
  public static var type: PropertyType { .choice(allCases.map(\.rawValue)) }
  public var value: Value { .text(rawValue) }
  public init?(_ value: Value) {
    guard let word = value.text else { return nil }
    self.init(rawValue: word)
  }
}

extension Optional: Storable where Wrapped: Storable {
  public static var type: PropertyType { Wrapped.type }
  public var value: Value { map(\.value) ?? .null }
  public init?(_ value: Value) {
    if value.isNull {
      self = .none
    } else if let wrapped = Wrapped(value) {
      self = .some(wrapped)
    } else {
      return nil
    }
  }
}

/// Several texts of one property: phones, e-mail addresses. Kept as lines.
public struct Texts: Storable, ExpressibleByArrayLiteral {
  public var items: [String]

  public init(_ items: [String]) { self.items = items }
  public init(arrayLiteral elements: String...) { items = elements }

  public static var type: PropertyType { .texts }
  public var value: Value { items.isEmpty ? .null : .text(items.joined(separator: "\n")) }
  public init?(_ value: Value) {
    guard let text = String(value) else { return nil }
    items = Self.items(of: text)
  }

  /// The lines that several texts are kept as. Nearly all are one, and imports ask for millions.
  public static func items(of lines: String) -> [String] {
    guard lines.utf8.contains(UInt8(ascii: "\n")) else { return lines.isEmpty ? [] : [lines] }
    return lines.split(separator: "\n").map(String.init)
  }
}

/// Words that people put on a record; each is folded, without blanks, at most once.
public struct Tags: Storable, ExpressibleByArrayLiteral {
  public private(set) var words: [String]

  public init(_ texts: [String]) {
    var seen: [String] = []
    for text in texts {
      let word = Folding.words(text).joined(separator: "-")
      if !word.isEmpty && !seen.contains(word) { seen.append(word) }
    }
    words = seen
  }

  public init(arrayLiteral elements: String...) { self.init(elements) }

  public static var type: PropertyType { .tags }
  public var value: Value { words.isEmpty ? .null : .text(words.joined(separator: " ")) }
  public init?(_ value: Value) {
    guard let text = String(value) else { return nil }
    words = text.split(separator: " ").map(String.init)
  }
}
