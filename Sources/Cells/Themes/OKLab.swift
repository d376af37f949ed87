import Glibc

/// A colour in OKLab, where the distance of two is how different they look
/// (Ottosson, "A perceptual color space for image processing", 2020).
struct OKLab {
  let lightness: Double
  let a: Double
  let b: Double

  init(_ colour: RGB) {
    let red = colour.red.linear
    let green = colour.green.linear
    let blue = colour.blue.linear
    let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
    a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
    b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
  }

  /// The square of the distance, which orders as the distance does.
  func distance(to other: OKLab) -> Double {
    let light = lightness - other.lightness
    let first = a - other.a
    let second = b - other.b
    return light * light + first * first + second * second
  }
}

extension UInt8 {
  /// The light of an sRGB value, from 0 to 1.
  fileprivate var linear: Double {
    let value = Double(self) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}

extension RGB {
  /// Relative luminance as WCAG 2 defines it, from 0 to 1.
  public var luminance: Double {
    0.2126 * red.linear + 0.7152 * green.linear + 0.0722 * blue.linear
  }

  /// The contrast of two colours as WCAG 2 defines it, from 1 to 21.
  public func contrast(to other: RGB) -> Double {
    let lighter = max(luminance, other.luminance)
    let darker = min(luminance, other.luminance)
    return (lighter + 0.05) / (darker + 0.05)
  }
}

extension RGB {
  /// The same as far towards white (or black) as it takes to be read on all of these grounds, with
  /// true colours and with 256; the far end where nothing suffices.
  public func readable(on grounds: [RGB], contrast wanted: Double) -> RGB {
    let isDark = grounds.allSatisfy { $0.luminance < 0.18 }
    let end = isDark ? RGB(255, 255, 255) : RGB(0, 0, 0)
    let steps = (0...50).lazy.map { self.mixed(with: end, Double($0) / 50) }
    return steps.first { $0.isReadable(on: grounds, wanted) } ?? end
  }

  private func isReadable(on grounds: [RGB], _ wanted: Double) -> Bool {
    grounds.allSatisfy { ground in
      contrast(to: ground) >= wanted && shownIn256.contrast(to: ground.shownIn256) >= wanted
    }
  }

  private var shownIn256: RGB { Colour.rgb(self).among256.rgb ?? self }

  /// - Parameter share: of the other, from 0 to 1.
  public func mixed(with other: RGB, _ share: Double) -> RGB {
    func mix(_ one: UInt8, _ two: UInt8) -> UInt8 {
      UInt8((Double(one) * (1 - share) + Double(two) * share).rounded())
    }
    return RGB(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
  }
}

extension Colour {
  /// The same among the fixed colours 16 to 255, which look alike everywhere.
  var among256: Colour {
    guard case .rgb(let rgb) = self else { return self }
    return .indexed(Self.nearest(to: rgb))
  }

  /// The same among the sixteen, as near as xterm's are.
  var among16: Colour {
    switch self {
    case .default, .ansi: self
    case .indexed, .rgb: rgb.map { .ansi(Self.nearest16(to: $0)) } ?? .default
    }
  }

  private static let fixedLabs = (16...255).map { OKLab(fixed(UInt8($0))) }

  private static func nearest(to rgb: RGB) -> UInt8 {
    UInt8(truncatingIfNeeded: 16 + place(of: OKLab(rgb), in: fixedLabs))
  }

  private static func nearest16(to rgb: RGB) -> UInt8 {
    let labs = (0...15).compactMap { Colour.ansi($0).rgb.map(OKLab.init) }
    return UInt8(truncatingIfNeeded: place(of: OKLab(rgb), in: labs))
  }

  private static func place(of wanted: OKLab, in labs: [OKLab]) -> Int {
    var nearest = (place: 0, distance: Double.infinity)
    for place in labs.indices {
      let distance = labs[place].distance(to: wanted)
      if distance < nearest.distance { nearest = (place, distance) }
    }
    return nearest.place
  }
}
