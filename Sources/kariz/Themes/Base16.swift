import Cells
import Foundation

/// A scheme of sixteen colours for editors, as base16 writes it in YAML: the older form has them at
/// the top, the newer one under `palette:`.
nonisolated struct Base16 {
  /// The first thing that a scheme must have and this text has not.
  struct Missing: Error, Equatable { let key: String }

  let name: String
  let author: String
  let variant: Theme.Variant
  /// base00 to base0F: eight steps from the background to the brightest text, then eight hues.
  private let colours: [RGB]

  /// Every line is `key: value`; nothing else of YAML occurs in a scheme.
  init(_ text: String) throws(Missing) {
    var values: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmed }
      guard parts.count == 2, !parts[0].hasPrefix("#") else { continue }
      values[parts[0].lowercased()] = Self.plain(parts[1])
    }
    var colours: [RGB] = []
    for place in 0..<16 {
      let key = "base0" + String(place, radix: 16, uppercase: true)
      let hex = values[key.lowercased()].map { $0.hasPrefix("#") ? $0 : "#\($0)" }
      guard let colour = hex.flatMap(RGB.init(hex:)) else { throw Missing(key: key) }
      colours.append(colour)
    }
    guard let name = values["name"] ?? values["scheme"] else { throw Missing(key: "name") }
    self.name = name
    self.colours = colours
    author = values["author"] ?? ""
    variant =
      values["variant"].flatMap(Theme.Variant.init)
      ?? (colours[0].luminance < 0.18 ? .dark : .light)
  }

  /// A value without its quotes, or without the comment behind it.
  private static func plain(_ text: String) -> String {
    guard let quote = text.first, quote == "\"" || quote == "'" else {
      return (text.components(separatedBy: " #").first ?? text).trimmed
    }
    return String(text.dropFirst().prefix { $0 != quote })
  }

  /// The name of the theme's file: Latin letters, digits and hyphens.
  var id: String {
    let letters = name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let words = String(letters).split(separator: "-").joined(separator: "-")
    return words.isEmpty ? "imported" : words
  }
}

nonisolated extension Base16 {
  /// The palette of a theme, in the order of `base.toml`'s names. Schemes are made for code, which
  /// is seen on one background; here text is read on three, so it is as light or dark as that takes.
  private var palette: [(name: String, colour: RGB)] {
    let ground = colours[0]
    let raised = colours[1]
    let grounds = [ground, ground.mixed(with: raised, 0.5), raised]
    let ink = colours[5].readable(on: grounds, contrast: 7.05)
    func letters(_ colour: RGB) -> RGB { colour.readable(on: grounds, contrast: 4.55) }
    let snow = colours[6].readable(on: grounds, contrast: 7.05)
    let paper = variant == .dark ? RGB(0, 0, 0) : RGB(255, 255, 255)
    return [
      ("bg", ground), ("surface", grounds[1]), ("raised", raised), ("ink", ink),
      ("mist", letters(ink.mixed(with: ground, 0.25))),
      ("fog", letters(ink.mixed(with: ground, 0.4))), ("line", colours[3]),
      ("teal", letters(colours[12])), ("blue", letters(colours[13])),
      ("green", letters(colours[11])), ("amber", letters(colours[10])),
      ("red", letters(colours[8])), ("sky", letters(colours[13].mixed(with: colours[14], 0.5))),
      ("violet", letters(colours[14])), ("rose", letters(colours[8].mixed(with: colours[14], 0.6))),
      ("lime", letters(colours[10].mixed(with: colours[11], 0.5))),
      ("sel", selection(under: snow, towards: paper)), ("snow", snow),
    ]
  }

  /// The scheme's own ground of a selection, as far from the letters on it as they need.
  private func selection(under ink: RGB, towards paper: RGB) -> RGB {
    let steps = (0...20).lazy.map { self.colours[2].mixed(with: paper, Double($0) / 20) }
    return steps.first { ink.readable(on: [$0], contrast: 4.55) == ink } ?? paper
  }

  /// The theme's file.
  var theme: String {
    let lines = [
      "# From the base16 scheme \(literal(name)) by \(literal(author)).",
      "# What could not be read on all grounds is lighter or darker here, and what it lacks is mixed.",
      "[theme]", "id = \(literal(id))", "name = \(literal(name))",
      "variant = \(literal(variant.rawValue))", #"inherits = "base""#, "", "[palette]",
    ]
    return (lines + palette.map { "\($0.name) = \"\($0.colour.hex)\"" })
      .joined(separator: "\n") + "\n"
  }

  /// Nothing that a scheme says ends a line or a text of TOML.
  private func literal(_ text: String) -> String {
    "\"\(cleaned(text).filter { $0 != "\"" && $0 != "\\" })\""
  }
}
