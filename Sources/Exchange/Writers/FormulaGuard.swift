/// Keeps spreadsheets from computing what was meant as text.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, which shows it
/// as text. A cell that starts with apostrophes before such text gets one more, so that taking one
/// off always gives back what was put in.
public enum FormulaGuard {
  /// `cell` as it goes into a file.
  public static func putOn(_ cell: String) -> String {
    isRisky(cell) ? "'" + cell : cell
  }

  /// `cell` of one's own file as it was before `putOn`.
  public static func takenOff(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'"), isRisky(cell) else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }

  /// Whether a formula may start here, after any apostrophes and what a reader would not see.
  private static func isRisky(_ cell: String) -> Bool {
    // Nearly every cell starts with a letter or a digit, and is done here.
    if let first = cell.utf8.first, first < 0x80, isPlain(first) { return false }
    let text = cell.unicodeScalars.drop { $0 == "'" }
    guard let first = text.first(where: { !isUnseen($0) }), isStarter(first) else {
      return false
    }
    return !isNumber(text) && !isPhone(text)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isStarter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    guard !isStarter(scalar) else { return false }
    let properties = scalar.properties
    return properties.isWhitespace || properties.isDefaultIgnorableCodePoint
      || properties.generalCategory == .control || properties.generalCategory == .format
  }

  /// Such as `-1,234.56` and `+12 %`.
  private static func isNumber(_ text: Substring.UnicodeScalarView) -> Bool {
    guard let sign = text.first, sign == "-" || sign == "+" else { return false }
    var digits = text.dropFirst()
    if digits.last == "%" { digits.removeLast() }
    if digits.last == " " { digits.removeLast() }
    guard let first = digits.first, isDigit(first) else { return false }
    return digits.allSatisfy { isDigit($0) || isNumberMark($0) }
  }

  /// Such as `+30 (210) 123-4567`: it starts with its plus, and has as many digits as a phone.
  private static func isPhone(_ text: Substring.UnicodeScalarView) -> Bool {
    guard text.first == "+" else { return false }
    let number = text.dropFirst()
    return (6...15).contains(number.count(where: isDigit))
      && number.allSatisfy { isDigit($0) || isPhoneMark($0) }
  }

  /// Latin, Arabic and Persian digits.
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("٠"..."٩").contains(scalar) || ("۰"..."۹").contains(scalar)
  }

  private static func isNumberMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", "٫", "٬", "\u{A0}", "\u{202F}": true
    default: false
    }
  }

  private static func isPhoneMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "(", ")", "-", ".", "\u{A0}": true
    default: false
    }
  }
}
