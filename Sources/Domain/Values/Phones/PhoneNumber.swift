/// A telephone number that can be dialled from anywhere.
public struct PhoneNumber: Hashable, Sendable {
  /// The calling code and all that follows, as E.164 has them.
  public let digits: String
  /// The extension behind a switchboard; may be empty.
  public let `extension`: String

  /// Reads a number in the digits of any script and the marks of any habit: `+30 210 555 0199`,
  /// `0030…`, `(021) 5555-0101`, `tel:+98-21-5555-0101;ext=12`, «۰۹۱۲ ۳۴۵ ۶۷۸۹ داخلی ۱۲».
  /// - Parameter home: where a number that names no country is dialled; without it such a number
  ///   stays a text.
  public init?(_ text: String, in home: PhonePlan?) {
    var (body, ending) = (Numbers.latin(text), "")
    // Nearly all numbers are digits and marks, and imports ask for millions.
    if !body.utf8.allSatisfy(Self.isPlain) { (body, ending) = Self.parted(body) }
    guard var digits = Self.digits(body) else { return nil }
    let isMarked = body.utf8.contains(UInt8(ascii: "+"))
    let isForeign = Self.takeExit(from: &digits, isMarked: isMarked, home)
    if isForeign {
      guard let found = Self.international(digits) else { return nil }
      self.digits = found
    } else {
      guard let home, let national = home.national(digits) else { return nil }
      self.digits = home.code + national
    }
    `extension` = ending
  }

  /// A number as it is kept.
  public init?(kept text: String) {
    guard text.utf8.first == UInt8(ascii: "+") else { return nil }
    self.init(text, in: nil)
  }

  /// The one form in which it is kept, compared and found: `+302105550199`, `+982155550101x12`.
  public var kept: String { "+" + digits + (`extension`.isEmpty ? "" : "x" + `extension`) }

  /// What is dialled: `+302105550199;ext=12`, as RFC 3966 has it.
  public var dialled: String {
    "+" + digits + (`extension`.isEmpty ? "" : ";ext=" + `extension`)
  }

  /// As people of the country write it: at home without the calling code.
  public func shown(at home: PhonePlan?) -> String {
    let end = `extension`.isEmpty ? "" : " x" + `extension`
    guard let (plan, national) = PhonePlan.parting(digits) else { return "+" + digits + end }
    let groups = plan.grouped(national).joined(separator: " ")
    guard plan.code == home?.code else { return "+\(plan.code) \(groups)" + end }
    return (plan.trunk == "1" ? "" : plan.trunk) + groups + end
  }

  /// Every way in which its beginning may be typed, for finding: with the calling code, as within the
  /// country, without what is dialled before the area, and within the area.
  public var searched: [String] {
    guard let (plan, national) = PhonePlan.parting(digits) else { return [digits] }
    let local = plan.withoutArea(national)
    return [digits] + (plan.trunk.isEmpty ? [] : [plan.trunk + national]) + [national]
      + (local.utf8.count > 5 ? [local] : [])
  }

  /// The digits within its country, or all where that is none that is known.
  var national: String { PhonePlan.parting(digits)?.national ?? digits }
}

extension PhoneNumber {
  /// A digit, or what parts groups of digits.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  /// The number in plain marks without `tel:`, and its extension.
  private static func parted(_ text: String) -> (String, String) {
    var body = String(String.UnicodeScalarView(text.lowercased().unicodeScalars.compactMap(plain)))
      .trimmed
    if body.hasPrefix("tel:") { body.removeFirst(4) }
    for word in extensionWords {
      guard let place = body.firstRange(of: word) else { continue }
      let end = body[place.upperBound...].filter { !":.= ".contains($0) }
      if (1...7).contains(end.count), end.allSatisfy({ $0.isASCII && $0.isNumber }) {
        return (body[..<place.lowerBound].trimmed, end)
      }
    }
    return (body, "")
  }

  /// Blanks and dashes of any kind as plain ones; marks of direction are dropped.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xA0, 0x2007, 0x202F, 0x09: " "
    case 0x2010...0x2015, 0x2212: "-"
    case 0x5B: "("
    case 0x5D: ")"
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069: nil
    default: scalar
    }
  }

  /// The longer ones first.
  private static let extensionWords = [
    ";ext", "extension", "durchwahl", "داخلی", "εσωτερικό", "εσωτ", "poste", "ext", "int.", "dw",
    "εσ.", "#", "x",
  ]

  /// `nil` when there is anything else in the text. A zero in brackets is dialled within the country
  /// only.
  private static func digits(_ text: String) -> String? {
    guard text.utf8.allSatisfy(isPlain) else { return nil }
    let isAbroad = text.utf8.contains(UInt8(ascii: "+")) || text.hasPrefix("00")
    let hasGroup = text.utf8.contains(UInt8(ascii: "("))
    let body = isAbroad && hasGroup ? text.replacing("(0)", with: "") : text
    let digits = body.utf8.filter { (0x30...0x39).contains($0) }
    return (5...17).contains(digits.count) ? String(decoding: digits, as: UTF8.self) : nil
  }

  /// Takes off what is dialled to leave a country.
  private static func takeExit(
    from digits: inout String, isMarked: Bool, _ home: PhonePlan?
  ) -> Bool {
    for exit in home?.code == "1" ? ["011", "00"] : ["00"] where digits.hasPrefix(exit) {
      digits.removeFirst(exit.count)
      return true
    }
    return isMarked
  }

  /// The digits without a zero that is dialled within the country only.
  private static func international(_ digits: String) -> String? {
    guard let (plan, national) = PhonePlan.parting(digits) else {
      return (8...15).contains(digits.count) && !digits.hasPrefix("0") ? digits : nil
    }
    return plan.national(national).map { plan.code + $0 }
  }
}
