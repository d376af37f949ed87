/// Red, green and blue, 0 to 255 each, in sRGB.
public struct RGB: Hashable, Sendable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// `#rgb` or `#rrggbb`, in either case; `nil` for anything else.
  public init?(hex: String) {
    guard hex.hasPrefix("#"), hex.utf8.count == 4 || hex.utf8.count == 7 else { return nil }
    let digits = hex.dropFirst().compactMap(\.hexDigitValue).map { UInt8(truncatingIfNeeded: $0) }
    guard digits.count == hex.utf8.count - 1 else { return nil }
    let wide = digits.count == 3 ? digits.flatMap { [$0, $0] } : digits
    self.init(wide[0] << 4 | wide[1], wide[2] << 4 | wide[3], wide[4] << 4 | wide[5])
  }

  public var hex: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// A colour as a terminal is told it.
public enum Colour: Hashable, Sendable {
  /// The terminal's own.
  case `default`
  /// One of the user's sixteen, 0 to 15.
  case ansi(UInt8)
  /// One of the fixed ones, 16 to 255.
  case indexed(UInt8)
  case rgb(RGB)

  /// The sixteen as themes name them, in their order.
  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
    "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// `default`, a name of the sixteen, 0 to 255, `#rgb` or `#rrggbb`; `nil` for anything else.
  public init?(_ text: String) {
    if text == "default" {
      self = .default
    } else if let place = Self.names.firstIndex(of: text) {
      self = .ansi(UInt8(truncatingIfNeeded: place))
    } else if let number = UInt8(text) {
      self = number < 16 ? .ansi(number) : .indexed(number)
    } else if let rgb = RGB(hex: text) {
      self = .rgb(rgb)
    } else {
      return nil
    }
  }

  /// What it looks like, as far as that can be known; `nil` for the terminal's own colour. The
  /// sixteen are taken as xterm has them.
  public var rgb: RGB? {
    switch self {
    case .default: nil
    case .ansi(let number): Self.xterm[Int(number & 15)]
    case .indexed(let number): Self.fixed(number)
    case .rgb(let rgb): rgb
    }
  }

  private static let xterm = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
    RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
    RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]

  /// The colour of 16 to 255: a cube of six steps a side, then 24 greys.
  static func fixed(_ number: UInt8) -> RGB {
    let place = Int(max(16, number)) - 16
    guard place < 216 else {
      let grey = UInt8(truncatingIfNeeded: 8 + 10 * (place - 216))
      return RGB(grey, grey, grey)
    }
    let step = { (level: Int) in UInt8(truncatingIfNeeded: level == 0 ? 0 : 55 + 40 * level) }
    return RGB(step(place / 36), step(place / 6 % 6), step(place % 6))
  }
}
