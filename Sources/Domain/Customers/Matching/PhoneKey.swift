/// A telephone number as two records would share it: its digits, however it was written.
public struct PhoneKey: Hashable, Sendable {
  /// `+302105550199` where the country is known, else the digits alone.
  public let number: String
  /// The last nine digits: the same whether the country is written or not.
  public let tail: String

  /// - Returns: `nil` for what is too short to tell anybody apart.
  public init?(_ text: String) {
    let digits = PhoneNumber(text, in: nil).map { "+" + $0.digits } ?? Self.digits(of: text)
    let count = digits.utf8.filter { $0 != UInt8(ascii: "+") }.count
    guard (6...17).contains(count) else { return nil }
    number = digits
    tail = String(decoding: digits.utf8.suffix(min(9, count)), as: UTF8.self)
  }

  /// A plus or two zeros before the country; what follows the number, such as an extension, is no
  /// part of it.
  private static func digits(of text: String) -> String {
    var out = ""
    for letter in Numbers.latin(text) {
      if letter.isASCII, letter.isNumber {
        out.append(letter)
      } else if letter == "+" || letter == "＋", out.isEmpty {
        out = "+"
      } else if out.utf8.count > 5, letter.isLetter || "#;,".contains(letter) {
        break
      }
    }
    return out.hasPrefix("00") ? "+" + out.dropFirst(2) : out
  }
}
