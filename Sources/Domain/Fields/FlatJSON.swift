/// One object of JSON whose keys are numbers and whose values are whole numbers and texts: all that
/// is kept of people's own fields.
enum FlatJSON {
  /// Keys in their order, so that equal values are equal texts.
  static func text(of values: [Int64: Value]) -> String {
    let members = values.sorted { $0.key < $1.key }.map { key, value in
      "\"\(key)\":" + (value.integer.map(String.init) ?? quoted(value.text ?? ""))
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// - Returns: `nil` for anything else; members that are null are none.
  static func values(in text: String) -> [Int64: Value]? {
    var reader = Reader(rest: Array(text.unicodeScalars)[...])
    return reader.object()
  }

  private struct Reader {
    var rest: ArraySlice<Unicode.Scalar>

    mutating func object() -> [Int64: Value]? {
      var values: [Int64: Value] = [:]
      guard take("{") else { return nil }
      if take("}") { return isAtEnd() ? values : nil }
      repeat {
        guard let key = string().flatMap({ Int64($0) }), take(":"), let value = value() else {
          return nil
        }
        if !value.isNull { values[key] = value }
      } while take(",")
      return take("}") && isAtEnd() ? values : nil
    }

    private mutating func isAtEnd() -> Bool {
      skipBlanks()
      return rest.isEmpty
    }

    private mutating func value() -> Value? {
      skipBlanks()
      if rest.first == "\"" { return string().map { .text($0) } }
      let word = rest.prefix { $0 == "-" || $0.properties.isAlphabetic || ("0"..."9").contains($0) }
      rest = rest.dropFirst(word.count)
      let text = String(String.UnicodeScalarView(word))
      return text == "null" ? .null : Int64(text).map { .integer($0) }
    }

    private mutating func string() -> String? {
      guard take("\"") else { return nil }
      var out = String.UnicodeScalarView()
      while let scalar = rest.popFirst() {
        if scalar == "\"" { return String(out) }
        guard scalar == "\\" else {
          out.append(scalar)
          continue
        }
        guard let escaped = escaped() else { return nil }
        out.append(escaped)
      }
      return nil
    }

    private mutating func escaped() -> Unicode.Scalar? {
      switch rest.popFirst() {
      case "n": "\n"
      case "t": "\t"
      case "r": "\r"
      case "b": "\u{8}"
      case "f": "\u{C}"
      case "u": unit()
      case let other: other
      }
    }

    /// `\u00e9`, or two of them that make one scalar.
    private mutating func unit() -> Unicode.Scalar? {
      guard let first = digits() else { return nil }
      guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(UInt32(first)) }
      guard rest.popFirst() == "\\", rest.popFirst() == "u", let second = digits() else {
        return nil
      }
      return UTF16.decode([first, second])
    }

    private mutating func digits() -> UInt16? {
      let text = String(String.UnicodeScalarView(rest.prefix(4)))
      rest = rest.dropFirst(4)
      return UInt16(text, radix: 16)
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      skipBlanks()
      guard rest.first == scalar else { return false }
      rest.removeFirst()
      return true
    }

    private mutating func skipBlanks() {
      rest = rest.drop { $0.properties.isWhitespace }
    }
  }
}

extension UTF16 {
  /// The scalar of a surrogate pair; `nil` when it is none.
  fileprivate static func decode(_ pair: [UInt16]) -> Unicode.Scalar? {
    let text = String(decoding: pair, as: UTF16.self).unicodeScalars
    return text.count == 1 ? text.first : nil
  }
}
