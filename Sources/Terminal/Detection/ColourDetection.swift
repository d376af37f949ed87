import Cells

nonisolated extension ColourTier {
  /// How many colours to use: what was asked for, else what the environment says, never more than
  /// the terminal's own description can carry.
  /// - Parameter colours: How many terminfo knows of.
  public static func detect(
    asked: ColourTier? = nil, _ environment: [String: String], colours: Int
  ) -> ColourTier {
    if let asked { return min(asked, most(colours)) }
    if environment["NO_COLOR"]?.isEmpty == false { return .mono }
    let isTrue = ["truecolor", "24bit"].contains(environment["COLORTERM"])
    return isTrue ? most(colours) : min(.ansi256, most(colours))
  }

  /// True colours are drawn as indices first, so they need 256 of those.
  private static func most(_ colours: Int) -> ColourTier {
    switch colours {
    case 256...: .trueColour
    case 8...: .ansi16
    default: .mono
    }
  }
}

/// Dark or light, before the terminal has answered.
public nonisolated enum Background {
  /// COLORFGBG is `text;background` or `text;other;background`, in numbers of the sixteen colours;
  /// `nil` when it says nothing.
  public static func isDark(_ environment: [String: String]) -> Bool? {
    let last = environment["COLORFGBG"]?.split(separator: ";").last
    guard let number = last.flatMap({ Int($0) }), (0...15).contains(number) else { return nil }
    return number < 7 || number == 8
  }
}
