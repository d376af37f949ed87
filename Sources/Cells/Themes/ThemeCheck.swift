/// One thing that makes a theme hard to read.
public struct ThemeFinding: Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    /// Contrasts are in hundredths: 450 is 4.5 to 1.
    case contrast(of: Role, on: String, is: Int, needs: Int)
    /// Two states that nobody can tell apart without colours.
    case alikeInMono(Role, Role)
    case broken(ThemeError)
  }

  public let theme: String
  public let problem: Problem

  /// One English sentence for the person who writes the theme.
  public var description: String {
    switch problem {
    case .contrast(let role, let ground, let has, let needs):
      "\(theme): \"\(role.rawValue)\" on \(ground) has a contrast of \(Self.ratio(has)), "
        + "and needs \(Self.ratio(needs))."
    case .alikeInMono(let one, let other):
      "\(theme): \"\(one.rawValue)\" and \"\(other.rawValue)\" look alike without colours."
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
      return weakContrasts(in: full) + alikeStates(in: mono)
    } catch let error as ThemeError {
      return [ThemeFinding(theme: id, problem: .broken(error))]
    } catch {
      return []
    }
  }

  private func weakContrasts(in theme: Theme) -> [ThemeFinding] {
    Role.allCases.filter(\.isRead).flatMap { role in
      let style = theme.style(role)
      let grounds = style.bg == theme.style(.text).bg ? commonGrounds : ["itself": style.bg]
      return grounds.sorted { $0.key < $1.key }.compactMap { name, ground in
        finding(role, style.fg, on: ground, called: name)
      }
    }
  }

  /// The three backgrounds that a role without one of its own is seen on.
  private var commonGrounds: [String: Colour] {
    ["bg", "surface", "raised"].reduce(into: [:]) { grounds, name in
      grounds[name] = palette[name].flatMap(Colour.init)
    }
  }

  /// Colours of the user's own choice cannot be measured, so they pass.
  private func finding(
    _ role: Role, _ ink: Colour, on ground: Colour, called name: String
  ) -> ThemeFinding? {
    guard case .rgb(let ink) = ink, case .rgb(let ground) = ground else { return nil }
    let has = Int(ink.contrast(to: ground) * 100)
    let needs = role.contrast(on: name)
    guard has < needs else { return nil }
    return ThemeFinding(
      theme: id, problem: .contrast(of: role, on: name, is: has, needs: needs))
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
  /// Drawn as letters, or as the line that shows where the focus is; other lines are ornaments.
  fileprivate var isRead: Bool {
    switch self {
    case .border, .scroll, .scrollThumb, .progress, .progressRest: false
    default: true
    }
  }

  /// What it needs on this ground, in hundredths: plain text is read all day.
  fileprivate func contrast(on ground: String) -> Int {
    switch self {
    case .text where ground == "bg": 700
    case .borderFocus: 300
    default: 450
    }
  }
}
