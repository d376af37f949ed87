import Cells
import Foundation
import Terminal
import Testing

@testable import kariz

/// The looks of a program that runs: what is saved, and what the terminal says.
@Suite(.serialized) struct LookTests {
  private let shell: Shell
  private let folder: URL

  init() throws {
    shell = try Shell()
    shell.environment["COLORTERM"] = "truecolor"
    folder = shell.folder.appending(path: ".config/kariz")
    _ = try shell.add("deal", "--name", "Solar audit")
  }

  private func save(_ text: String, as name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file, options: .atomic)
  }

  /// A program that has drawn, and watches.
  private func play(_ arguments: String...) throws -> Play {
    try FileManager.default.createDirectory(
      at: shell.folder.appending(path: ".config"), withIntermediateDirectories: true)
    let play = try Play(shell, arguments, hasSettings: false)
    try play.wait(for: "Solar audit")
    try play.type(":")
    try play.wait(for: "Commands")
    return play
  }

  /// Waits until something is drawn on this background.
  private func wait(for background: String, in play: Play) throws {
    try play.wait("\(background) is not drawn") { _ in
      String(decoding: play.bytes, as: UTF8.self).contains("48;2;\(background)")
    }
  }

  @Test func savingAThemeRepaintsARunningKariz() throws {
    try save("theme = \"mine\"\n", as: "config.toml")
    try save("[theme]\ninherits = \"kariz-dark\"\n", as: "themes/mine.toml")
    let play = try play()
    try wait(for: "17;22;29", in: play)
    try save(
      "[theme]\ninherits = \"kariz-dark\"\n[palette]\nbg = \"#010203\"\n", as: "themes/mine.toml")
    try wait(for: "1;2;3", in: play)
    try save("not = toml =", as: "themes/mine.toml")
    try play.wait(for: "mine.toml")
    try play.type("\u{1B}")
    try play.wait("the board is gone") { $0.text.contains("Solar audit") }
  }

  @Test func theFirstSettingOfAllIsSeen() throws {
    let play = try play()
    #expect(!FileManager.default.fileExists(atPath: folder.path))
    #expect(shell.run("config", "set", "theme", "saffron").status == 0)
    try wait(for: "27;20;16", in: play)
  }

  @Test func whoeverNamedNoThemeGetsTheTerminalsKind() throws {
    let play = try play()
    try play.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\")
    try wait(for: "251;250;247", in: play)
  }

  @Test func aNamedThemeStaysUntilTheTerminalTurnsUnderIt() throws {
    let play = try play("--theme", "gruvbox-dark")
    try play.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?997;2nx")
    try play.wait(for: "x")
    #expect(!String(decoding: play.bytes, as: UTF8.self).contains("48;2;251;241;199"))
    try play.type("\u{1B}[?997;1n\u{1B}[?997;2n")
    try wait(for: "251;241;199", in: play)
  }

  @Test func theTerminalsOwnBackgroundCanStay() throws {
    try save("background = \"terminal\"\n", as: "config.toml")
    let play = try play()
    #expect(!String(decoding: play.bytes, as: UTF8.self).contains("48;2;17;22;29"))
  }
}

struct GlyphSettingTests {
  @Test(arguments: [
    ([:], "xterm", GlyphSet.unicode), (["glyphs": "ascii"], "xterm", .ascii),
    (["ambiguous": "2"], "xterm", .ascii), ([:], "linux", .ascii),
    (["glyphs": "unicode", "ambiguous": "2"], "linux", .unicode),
  ])
  func signsAreAsAskedForOrAsTheTerminalCan(
    _ set: [String: String], _ term: String, _ glyphs: GlyphSet
  ) {
    var settings = Settings()
    for (name, value) in set { SettingsTable.row(name)?.set(&settings, value) }
    #expect(settings.glyphs(.utf8, ["TERM": term]) == glyphs)
    #expect(settings.glyphs(.other, ["TERM": term]) == .asciiText, "there asking does not help")
  }
}
