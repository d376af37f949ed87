/// A number with up to six decimals, counted in millionths: exact, and compared like whole numbers.
public struct DecimalNumber: Hashable, Sendable {
  public let millionths: Int64

  static let places = 6
  static let scale: Int64 = 1_000_000

  public init(millionths: Int64) { self.millionths = millionths }

  /// - Returns: `nil` for what `text` does not write: Latin digits and at most six decimals after a point.
  public init?(exact text: String) {
    let isPlain = text.utf8.allSatisfy { (0x2D...0x39).contains($0) && $0 != UInt8(ascii: "/") }
    guard isPlain, let number = Numbers.decimal(text, decimalMark: ".") else { return nil }
    self = number
  }

  /// `-1234.5`: exact, Latin digits, a point, no more decimals than there are.
  public var text: String {
    let sign = millionths < 0 ? "-" : ""
    return decimals.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(decimals)"
  }

  /// What stands before the decimal mark, without its sign.
  public var whole: UInt64 { millionths.magnitude / UInt64(Self.scale) }

  /// The digits after the decimal mark, without zeros at their end.
  public var decimals: String {
    let rest = String(millionths.magnitude % UInt64(Self.scale) + UInt64(Self.scale)).dropFirst()
    return String(
      rest[..<(rest.lastIndex { $0 != "0" }.map(rest.index(after:)) ?? rest.startIndex)])
  }
}
