extension Canvas {
  /// The frame with colours for a terminal, a line per row; every line ends plain.
  public func ansi(_ theme: Theme) -> String {
    (0..<size.height).map { row in
      runs(ofRow: row, in: theme).map { $0.style.sequence + String($0.text) }.joined()
        + "\u{1B}[0m"
    }.joined(separator: "\n")
  }
}

extension Style {
  /// The sequence (SGR) that begins this style, whatever came before.
  public var sequence: String {
    "\u{1B}[" + (["0"] + attributes.codes + fg.codes(30) + bg.codes(40)).joined(separator: ";")
      + "m"
  }
}

extension Style.Attributes {
  fileprivate var codes: [String] {
    let codes: [(Style.Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"), (.strike, "9"),
    ]
    return codes.filter { contains($0.0) }.map(\.1)
  }
}

extension Colour {
  /// - Parameter base: 30 for the ink, 40 for the ground.
  fileprivate func codes(_ base: Int) -> [String] {
    switch self {
    case .default: []
    case .ansi(let number): ["\(number < 8 ? base + Int(number) : base + 52 + Int(number))"]
    case .indexed(let number): ["\(base + 8)", "5", "\(number)"]
    case .rgb(let rgb): ["\(base + 8)", "2", "\(rgb.red)", "\(rgb.green)", "\(rgb.blue)"]
    }
  }
}
