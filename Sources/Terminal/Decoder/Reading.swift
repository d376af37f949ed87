import Cells

/// The bytes that the decoder knows by name.
nonisolated enum Byte {
  static let bell: UInt8 = 0x07
  static let backspace: UInt8 = 0x08
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let cancel: UInt8 = 0x18
  static let substitute: UInt8 = 0x1A
  static let escape: UInt8 = 0x1B
  static let delete: UInt8 = 0x7F
}

/// What a stretch of input turned out to be.
nonisolated enum Found {
  case event(Event)
  /// Understood or unknown, and of no concern to anybody.
  case nothing
  /// A bracketed paste begins.
  case paste
  /// A sequence that is longer than any that is known.
  case tooLong(Skip)
  /// The answer to the question that is asked last.
  case lastAnswer
}

/// The first thing in some input, with its length in bytes.
nonisolated enum Reading {
  case found(Found, length: Int)
  case incomplete

  /// Reads by the fixed forms, which all terminals of today share.
  init(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first else {
      self = .incomplete
      return
    }
    switch first {
    case Byte.escape: self = Reading(escaped: bytes)
    case 0..<0x20, Byte.delete: self = .found(.event(.key(Key(control: first))), length: 1)
    default: self = Reading(text: bytes)
    }
  }

  private init(escaped bytes: ArraySlice<UInt8>) {
    let rest = bytes.dropFirst()
    switch rest.first {
    case nil: self = .incomplete
    case UInt8(ascii: "["): self = Reading(control: rest.dropFirst()).longer(by: 2)
    case UInt8(ascii: "O"): self = Reading(singleShift: rest.dropFirst()).longer(by: 2)
    case UInt8(ascii: "]"): self = Reading(string: rest.dropFirst(), .osc).longer(by: 2)
    case UInt8(ascii: "P"): self = Reading(string: rest.dropFirst(), .dcs).longer(by: 2)
    case UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      self = Reading(string: rest.dropFirst(), .other).longer(by: 2)
    case Byte.escape: self = Reading(escapedTwice: rest)
    default: self = Reading(rest).withAlt.longer(by: 1)
    }
  }

  /// Two Esc: the second may begin a key that rxvt sends with Alt; otherwise the first is a key.
  private init(escapedTwice rest: ArraySlice<UInt8>) {
    let escape = Reading.found(.event(.key(Key(.escape))), length: 1)
    guard let third = rest.dropFirst().first else {
      self = .incomplete
      return
    }
    guard third == UInt8(ascii: "[") || third == UInt8(ascii: "O") else {
      self = escape
      return
    }
    switch Reading(rest) {
    case .incomplete: self = .incomplete
    case .found(.event(.key(let key)), let length):
      self = Reading.found(.event(.key(key)), length: length).withAlt.longer(by: 1)
    case .found: self = escape
    }
  }

  func longer(by count: Int) -> Reading {
    guard case .found(let found, let length) = self else { return self }
    return .found(found, length: length + count)
  }

  private var withAlt: Reading {
    guard case .found(.event(.key(var key)), let length) = self else { return self }
    key.modifiers.insert(.alt)
    return .found(.event(.key(key)), length: length)
  }
}

nonisolated extension Reading {
  /// More scalars than these are no cluster that anybody types.
  private static let longestCluster = 32

  /// One grapheme cluster, as far as its bytes are there.
  init(text bytes: ArraySlice<UInt8>) {
    switch UTF8Step(bytes) {
    case .incomplete: self = .incomplete
    case .invalid(let length):
      self = .found(.event(.key(Key(.character("\u{FFFD}")))), length: length)
    case .scalar(let first, let length):
      guard !(0x80...0x9F).contains(first.value) else {
        self = .found(.nothing, length: length)
        return
      }
      var cluster = String(first)
      let used = length + Reading.extend(&cluster, with: bytes.dropFirst(length))
      self = .found(.event(.key(Key(.character(Character(cluster))))), length: used)
    }
  }

  /// Adds the scalars that still belong to the cluster; how many bytes they take.
  private static func extend(_ cluster: inout String, with bytes: ArraySlice<UInt8>) -> Int {
    var rest = bytes
    while let byte = rest.first, byte >= 0x80, cluster.unicodeScalars.count < longestCluster,
      case .scalar(let scalar, let length) = UTF8Step(rest)
    {
      let longer = cluster + String(scalar)
      guard longer.count == 1 else { break }
      cluster = longer
      rest = rest.dropFirst(length)
    }
    return rest.startIndex - bytes.startIndex
  }
}
