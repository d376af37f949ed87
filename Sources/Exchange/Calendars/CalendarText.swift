import Domain

/// Lines of iCalendar (RFC 5545, 3.1): escaped, and folded so that none is longer than 75 bytes.
struct CalendarText {
  private(set) var bytes: [UInt8] = []

  mutating func line(_ name: String, _ value: String) {
    var width = 0
    for character in "\(name):\(value)" {
      let piece = Array(character.utf8)
      // A cluster that is longer than a line would be cut anyway.
      if width + piece.count > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        width = 1
      }
      bytes += piece
      width += piece.count
    }
    bytes += [0x0D, 0x0A]
  }

  /// What somebody has written; nothing is said where that is nothing.
  mutating func text(_ name: String, _ value: String) {
    let escaped = Self.escaped(value)
    if !escaped.isEmpty { line(name, escaped) }
  }

  mutating func due(_ name: String, _ due: Due, in zone: CalendarZone? = nil) {
    switch (due, zone) {
    case (.day(let day), _): line("\(name);VALUE=DATE", Due.day(day).basic)
    case (.instant, nil): line(name, due.basic)
    case (.instant(let instant), let zone?):
      zone.name.map { line("\(name);TZID=\($0)", zone.local(instant)) } ?? line(name, due.basic)
    }
  }

  /// Commas, semicolons and ends of lines as the format wants them; no controls and nothing that
  /// orders text.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.trimmed.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\n": out += "\\n".unicodeScalars
      case "\\", ",", ";": out += ["\\", scalar]
      case "\t": out.append(" ")
      default: if !isOrder(scalar) { out.append(scalar) }
      }
    }
    return String(out)
  }

  private static func isOrder(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
