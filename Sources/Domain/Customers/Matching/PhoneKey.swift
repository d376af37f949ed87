/// A telephone number as two records would share it: its digits, however it was written.
public struct PhoneKey: Hashable, Sendable {
  /// `+302105550199` where the country is known, else the digits alone.
  public let number: String
  /// The digits within the country, without zeros before them; all of them where nobody knows which
  /// of them are the country.
  let stem: String
  /// The last nine of these: the same whether the country is written or not.
  public var tail: String { String(stem.suffix(9)) }

  /// - Returns: `nil` for what is too short to tell anybody apart.
  public init?(_ text: String) {
    let known = PhoneNumber(text, in: nil)
    let digits = known.map { "+" + $0.digits } ?? Self.digits(of: text)
    guard (6...17).contains(digits.utf8.count { $0 != UInt8(ascii: "+") }) else { return nil }
    number = digits
    let local = known?.national ?? digits.filter { $0 != "+" }
    stem = String(local.drop { $0 == "0" })
  }

  var namesCountry: Bool { number.hasPrefix("+") }

  /// Whether both are surely one number: the same digits, or one of them was written without its
  /// country.
  public func isSame(as other: PhoneKey) -> Bool {
    switch (namesCountry, other.namesCountry) {
    case (true, true): number == other.number
    case (true, false): other.ends(with: self, longerThan: 6)
    case (false, true): ends(with: other, longerThan: 6)
    case (false, false):
      stem == other.stem || ends(with: other, longerThan: 8)
        || other.ends(with: self, longerThan: 8)
    }
  }

  private func ends(with other: PhoneKey, longerThan count: Int) -> Bool {
    other.stem.utf8.count > count && stem.hasSuffix(other.stem)
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
