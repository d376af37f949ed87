/// One thing that makes a theme hard to read.
public struct ThemeFinding: Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    /// Contrasts are in hundredths: 450 is 4.5 to 1.
    case contrast(of: Role, on: String, is: Int, needs: Int)
    /// Two states that nobody can tell apart without colours.
    case alikeInMono(Role, Role)
    /// A stage that is taken for the focus or for an error.
    case alike(Role, Role)
    case broken(ThemeError)
  }

  public let theme: String
  /// The tier it was found in, where it is one of colours that can be measured.
  public var tier: ColourTier = .trueColour
  public let problem: Problem

  /// One English sentence for the person who writes the theme.
  public var description: String {
    switch problem {
    case .contrast(let role, let ground, let has, let needs):
      "\(theme): \"\(role.rawValue)\" on \(ground) has a contrast of \(Self.ratio(has))"
        + "\(tier == .trueColour ? "" : " in \(tier.rawValue) colours"), "
        + "and needs \(Self.ratio(needs))."
    case .alikeInMono(let one, let other):
      "\(theme): \"\(one.rawValue)\" and \"\(other.rawValue)\" look alike without colours."
    case .alike(let one, let other):
      "\(theme): \"\(one.rawValue)\" and \"\(other.rawValue)\" have nearly the same colour."
    case .broken(let error): error.description
    }
  }

  private static func ratio(_ hundredths: Int) -> String {
    "\(hundredths / 100).\(hundredths % 100 / 10)"
  }
}

extension ThemeSource {
  /// Everything that keeps a `whole` theme from being fit to ship; empty when it is.
  public func findings() -> [ThemeFinding] {
    do {
      let themes = try ColourTier.allCases.map { try resolved(tier: $0) }
      guard let mono = themes.first, let full = themes.last else { return [] }
      return themes.flatMap(weakContrasts) + weakPrompts(in: full) + misleadingStages(in: full)
        + alikeStates(in: mono)
    } catch let error as ThemeError {
      return [ThemeFinding(theme: id, problem: .broken(error))]
    } catch {
      return []
    }
  }

  private func weakContrasts(in theme: Theme) -> [ThemeFinding] {
    let grounds = commonGrounds(in: theme)
    return Role.allCases.flatMap { role -> [ThemeFinding] in
      guard let needed = role.contrast(isHigh: isHighContrast) else { return [] }
      let style = theme.style(role)
      let seenOn = style.bg == theme.style(.text).bg ? grounds : [("itself", style.bg)]
      return seenOn.compactMap { name, ground in
        let needs = role == .text && name != "bg" && !isHighContrast ? 450 : needed
        return finding(role, style.fg, on: ground, called: name, needs: needs, theme.tier)
      }
    }
  }

  /// The prompt of a field stands there while nothing has been typed into it.
  private func weakPrompts(in theme: Theme) -> [ThemeFinding] {
    let style = theme.style(.inputPlaceholder, on: .inputFocus)
    return [
      finding(
        .inputPlaceholder, style.fg, on: style.bg, called: Role.inputFocus.rawValue, needs: 450,
        theme.tier)
    ].compactMap(\.self)
  }

  /// The backgrounds that a role without one of its own is seen on. With sixteen colours there is
  /// only the terminal's own.
  private func commonGrounds(in theme: Theme) -> [(String, Colour)] {
    guard theme.tier > .ansi16 else { return [("bg", theme.style(.text).bg)] }
    return ["bg", "surface", "raised"].compactMap { name in
      let colour = palette[name].flatMap(Colour.init)
      let shown = theme.tier == .ansi256 ? colour?.among256 : colour
      return shown.map { (name, $0) }
    }
  }

  /// The terminal's own colour cannot be measured, so it passes; the sixteen are taken as xterm has
  /// them.
  private func finding(
    _ role: Role, _ ink: Colour, on ground: Colour, called name: String, needs: Int,
    _ tier: ColourTier
  ) -> ThemeFinding? {
    guard let ink = ink.rgb, let ground = ground.rgb else { return nil }
    let has = Int(ink.contrast(to: ground) * 100)
    guard has < needs else { return nil }
    return ThemeFinding(
      theme: id, tier: tier, problem: .contrast(of: role, on: name, is: has, needs: needs))
  }

  /// A stage whose colour says what the focus or an error says.
  private func misleadingStages(in theme: Theme) -> [ThemeFinding] {
    let stages = (0..<9).map(Role.stage)
    return [Role.borderFocus, .stateOverdue].flatMap { other in
      stages.filter { theme.style($0).fg.isAlmost(theme.style(other).fg) }.map {
        ThemeFinding(theme: id, problem: .alike($0, other))
      }
    }
  }

  private func alikeStates(in mono: Theme) -> [ThemeFinding] {
    let states = Role.allCases.filter { $0.rawValue.hasPrefix("state.") }
    return states.enumerated().flatMap { place, one in
      states.dropFirst(place + 1).filter { mono.style($0) == mono.style(one) }.map {
        ThemeFinding(theme: id, problem: .alikeInMono(one, $0))
      }
    }
  }
}

extension Role {
  /// What it needs on its grounds, in hundredths: plain text is read all day, and what is drawn as
  /// letters must be read. `nil` for lines that are ornaments.
  fileprivate func contrast(isHigh: Bool) -> Int? {
    switch self {
    case .text: isHigh ? 1000 : 700
    case .border: isHigh ? 450 : nil
    case .borderFocus: isHigh ? 450 : 300
    case .scroll, .scrollThumb, .progress, .progressRest: nil
    default: isHigh ? 700 : 450
    }
  }
}

extension Colour {
  /// So near in OKLab that a bar of one is taken for a bar of the other.
  fileprivate func isAlmost(_ other: Colour) -> Bool {
    guard case .rgb(let one) = self, case .rgb(let two) = other else {
      return self == other && self != .default
    }
    return OKLab(one).distance(to: OKLab(two)) < 0.04 * 0.04
  }
}
