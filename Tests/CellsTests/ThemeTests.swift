import Testing

@testable import Cells

@Suite("Themes")
struct ThemeTests {
  private static let ink = RGB(230, 236, 242)

  /// A small theme that passes its own check.
  private static func source() -> ThemeSource {
    var source = ThemeSource(file: "night.toml", id: "night", name: "Night")
    source.palette = [
      "ink": "#e6ecf2", "bg": "#11161d", "surface": "#18202a", "raised": "#222d3a",
      "red": "#ff7b72", "sel": "#1f4a4a", "sky": "#7cc4ff",
    ]
    source.roles = [
      "text": RoleSpec(fg: "ink", bg: "bg"), "state": RoleSpec(fg: "red"),
      "state.overdue": RoleSpec(mods: ["bold"]),
      "selection": RoleSpec(fg: "ink", bg: "sel", mods: ["bold"]),
      "stage": RoleSpec(fg: "sky"), "border": RoleSpec(fg: "ink"),
      "border.focus": RoleSpec(fg: "#4cc9c0"), "popup": RoleSpec(bg: "surface"),
      "input": RoleSpec(bg: "surface"), "input.placeholder": RoleSpec(fg: "red"),
    ]
    source.ansi16 = ["text": RoleSpec(), "state.overdue": RoleSpec(fg: "bright-red")]
    source.mono = [
      "selection": RoleSpec(mods: ["reverse"]),
      "state.overdue": RoleSpec(mods: ["bold", "underline"]),
      "state.today": RoleSpec(mods: ["bold"]), "state.planned": RoleSpec(),
      "state.none": RoleSpec(mods: ["dim"]), "state.done": RoleSpec(mods: ["italic"]),
      "state.won": RoleSpec(mods: ["bold", "italic"]), "state.lost": RoleSpec(mods: ["strike"]),
      "state.stale": RoleSpec(mods: ["underline"]),
    ]
    return source
  }

  @Test("A role falls back to its longest prefix, then to text, part by part")
  func fallback() throws {
    let theme = try Self.source().resolved(tier: .trueColour)
    let background = Colour.rgb(RGB(17, 22, 29))
    #expect(theme.style(.title) == Style(fg: .rgb(Self.ink), bg: background))
    #expect(theme.style(.stateWon).fg == .rgb(RGB(255, 123, 114)))
    let overdue = Style(fg: .rgb(RGB(255, 123, 114)), bg: background, attributes: .bold)
    #expect(theme.style(.stateOverdue) == overdue)
  }

  @Test("A selection gives its ink, but stages keep theirs; other grounds give the paper only")
  func grounds() throws {
    let theme = try Self.source().resolved(tier: .trueColour)
    let selection = theme.style(.selection)
    #expect(theme.style(.stateWon, on: .selection) == selection)
    #expect(theme.style(.stage1, on: .selection).fg == theme.style(.stage1).fg)
    #expect(theme.style(.stage1, on: .selection).bg == selection.bg)
    #expect(theme.style(.stateWon, on: .popup).fg == theme.style(.stateWon).fg)
    #expect(theme.style(.stateWon, on: .popup).bg == theme.style(.popup).bg)
    #expect(theme.style(.inputPlaceholder, on: .input).fg == theme.style(.inputPlaceholder).fg)
    #expect(theme.style(.stateOverdue, on: .selection).attributes == .bold)
  }

  @Test("Each tier has its own table")
  func tiers() throws {
    let source = Self.source()
    #expect(try source.resolved(tier: .ansi256).style(.text).bg == .indexed(233))
    #expect(try source.resolved(tier: .ansi16).style(.stateOverdue).fg == .ansi(9))
    #expect(try source.resolved(tier: .ansi16).style(.text) == Style())
    let mono = try source.resolved(tier: .mono)
    #expect(mono.style(.text, on: .selection) == Style(attributes: .reverse))
    #expect(ColourTier.allCases == ColourTier.allCases.sorted())
  }

  @Test("A theme without colours has none on any terminal")
  func poorTheme() throws {
    var source = Self.source()
    source.tier = .mono
    #expect(try source.resolved(tier: .trueColour) == source.resolved(tier: .mono))
  }

  @Test("The terminal's own background may stay")
  func background() throws {
    let theme = try Self.source().resolved(tier: .trueColour, paintsBackground: false)
    #expect(theme.style(.text).bg == .default)
    #expect(theme.style(.popup).bg == .rgb(RGB(24, 32, 42)))
  }

  @Test("The look-up table agrees with the order of roles", arguments: Role.allCases)
  func places(role: Role) throws {
    #expect(Role.allCases[role.place] == role)
    let theme = try Self.source().resolved(tier: .trueColour)
    for ground in Role.allCases {
      let laid = theme.style(role).laid(as: role, on: theme.style(ground), of: ground)
      #expect(theme.style(of: Cell(.space, role, on: ground)) == laid)
    }
  }

  @Test("An error names the file, the role and the way out")
  func errors() {
    var source = Self.source()
    source.roles["state.won"] = RoleSpec(fg: "grene")
    #expect(
      throws: ThemeError(
        file: "night.toml", role: "state.won", problem: .unknownColour("grene"))
    ) { try source.resolved(tier: .trueColour) }
    source = Self.source()
    source.roles["stat"] = RoleSpec()
    #expect(throws: ThemeError(file: "night.toml", role: "stat", problem: .unknownRole)) {
      try source.resolved(tier: .ansi256)
    }
    source = Self.source()
    source.mono["title"] = RoleSpec(mods: ["blink"])
    #expect(
      throws: ThemeError(
        file: "night.toml", role: "title", problem: .unknownAttribute("blink"))
    ) { try source.resolved(tier: .mono) }
    let error = ThemeError(file: "a.toml", role: "b", problem: .unknownColour("c\u{1B}"))
    #expect(error.description.hasPrefix(#"a.toml: role "b": "c␛" is no colour. Use"#))
  }

  @Test("A theme is laid over the one it inherits from, at most four deep")
  func inheritance() throws {
    var child = ThemeSource(file: "c.toml", id: "c", name: "C")
    child.inherits = "night"
    child.palette = ["ink": "#ffffff"]
    let whole = try child.whole { $0 == "night" ? Self.source() : nil }
    #expect(try whole.resolved(tier: .trueColour).style(.text).fg == .rgb(RGB(255, 255, 255)))
    #expect(whole.name == "C")
    #expect(throws: ThemeError(file: "c.toml", problem: .inheritsTooDeep)) {
      try child.whole { _ in child }
    }
    #expect(throws: ThemeError(file: "c.toml", problem: .unknownParent("night"))) {
      try child.whole { _ in nil }
    }
  }

  @Test("A sound theme has no findings, and each fault is found")
  func findings() {
    #expect(Self.source().findings().map(\.description) == [])
    var pale = Self.source()
    pale.roles["label"] = RoleSpec(fg: "#444444")
    #expect(pale.findings().contains { $0.description.contains(#""label" on raised"#) })
    var twins = Self.source()
    twins.mono["state.won"] = RoleSpec()
    #expect(
      twins.findings().map(\.problem) == [.alikeInMono(.statePlanned, .stateWon)])
    var broken = Self.source()
    broken.roles["x"] = RoleSpec()
    #expect(broken.findings().count == 1)
    var misleading = Self.source()
    misleading.roles["stage.7"] = RoleSpec(fg: "#ff7a70")
    #expect(misleading.findings().map(\.problem) == [.alike(.stage7, .stateOverdue)])
    var few = Self.source()
    few.ansi16["hint"] = RoleSpec(fg: "blue", bg: "black")
    #expect(few.findings().contains { $0.description.contains("in 16 colours") })
    #expect(few.findings().allSatisfy { $0.tier == .ansi16 })
  }

  @Test("A theme of high contrast is held to more")
  func highContrast() {
    var high = Self.source()
    high.isHighContrast = true
    let roles = Set(
      high.findings().compactMap { finding -> Role? in
        guard case .contrast(let role, _, _, let needs) = finding.problem else { return nil }
        #expect(needs >= 450)
        return role
      })
    #expect(roles.contains(.stateOverdue), "red that others may have")
    #expect(!roles.contains(.text))
  }

  @Test("The plain theme needs no file")
  func plain() {
    #expect(Theme.plain.style(.text, on: .selection).attributes == .reverse)
    #expect(Theme.plain.style(.stateOverdue) == Style())
  }
}
