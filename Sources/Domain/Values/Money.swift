/// A currency by its ISO 4217 code; `IRT` is the toman (1 IRT = 10 IRR).
public struct Currency: Hashable, Comparable, Sendable {
  public let code: String
  /// Decimal places of the minor unit (ISO 4217; rial and toman are counted whole).
  public let places: Int

  /// - Returns: `nil` unless it is three Latin letters; they may be small.
  public init?(_ code: some StringProtocol) {
    let utf8 = code.utf8
    guard utf8.count == 3, utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else {
      return nil
    }
    self.init(known: code.uppercased())
  }

  private init(known code: String) {
    self.code = code
    places = Self.places(code)
  }

  public static let euro = Currency(known: "EUR")
  public static let dollar = Currency(known: "USD")
  public static let toman = Currency(known: "IRT")
  public static let rial = Currency(known: "IRR")

  private static func places(_ code: String) -> Int {
    switch code {
    case "EUR", "USD", "GBP": 2
    case "IRT", "IRR", "JPY", "KRW", "CLP", "ISK", "VND", "XAF", "XOF", "UGX", "PYG": 0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    default: 2
    }
  }

  /// Minor units in one major unit.
  public var scale: Int64 {
    switch places {
    case 0: 1
    case 3: 1000
    default: 100
    }
  }

  public static func < (a: Currency, b: Currency) -> Bool { a.code < b.code }
}

/// Minor units of a currency that its record names.
public struct Amount: Hashable, Comparable, Sendable {
  public let minor: Int64

  public init(minor: Int64) { self.minor = minor }

  public static func < (a: Amount, b: Amount) -> Bool { a.minor < b.minor }

  /// `amount × percent ÷ 100`, rounded half to even; `nil` when it would not fit.
  public func times(percent: Int) -> Amount? {
    let (product, overflow) = minor.multipliedReportingOverflow(by: Int64(percent))
    guard !overflow else { return nil }
    let (quotient, rest) = product.quotientAndRemainder(dividingBy: 100)
    let up = abs(rest) > 50 || (abs(rest) == 50 && quotient % 2 != 0)
    return Amount(minor: quotient + (up ? (product < 0 ? -1 : 1) : 0))
  }
}

/// An exact sum of one currency.
public struct Money: Hashable, Sendable {
  public let amount: Amount
  public let currency: Currency

  public init(_ amount: Amount, _ currency: Currency) {
    self.amount = amount
    self.currency = currency
  }

  /// `-1234.50`: exact, Latin digits, a point, as many places as the currency has.
  public var decimal: String {
    let sign = amount.minor < 0 ? "-" : ""
    let (whole, part) = amount.minor.magnitude.quotientAndRemainder(
      dividingBy: UInt64(currency.scale))
    return currency.places == 0
      ? "\(sign)\(whole)" : "\(sign)\(whole).\(padded(Int(part), currency.places))"
  }
}
