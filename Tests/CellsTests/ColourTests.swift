import Testing

@testable import Cells

@Suite("Colours")
struct ColourTests {
  @Test(
    "Colours are read as themes write them",
    arguments: [
      ("#fff", Colour.rgb(RGB(255, 255, 255))), ("#11161D", .rgb(RGB(17, 22, 29))),
      ("default", .default), ("red", .ansi(1)), ("bright-white", .ansi(15)), ("7", .ansi(7)),
      ("16", .indexed(16)), ("255", .indexed(255)),
    ])
  func reading(text: String, colour: Colour) { #expect(Colour(text) == colour) }

  @Test(
    "What is no colour is refused",
    arguments: ["", "#", "#12", "#12345", "#ggg", "256", "-1", "Red", "#１２３", "# 12"])
  func refusing(text: String) { #expect(Colour(text) == nil) }

  @Test("The fixed colours are the cube and the greys of xterm")
  func fixed() {
    #expect(Colour.indexed(16).rgb == RGB(0, 0, 0))
    #expect(Colour.indexed(196).rgb == RGB(255, 0, 0))
    #expect(Colour.indexed(110).rgb == RGB(135, 175, 215))
    #expect(Colour.indexed(231).rgb == RGB(255, 255, 255))
    #expect(Colour.indexed(232).rgb == RGB(8, 8, 8))
    #expect(Colour.indexed(255).rgb == RGB(238, 238, 238))
  }

  @Test("A fixed colour is its own nearest, or one that looks the same", arguments: UInt8(16)...255)
  func nearest(number: UInt8) throws {
    let rgb = try #require(Colour.indexed(number).rgb)
    #expect(Colour.rgb(rgb).among256.rgb == rgb)
  }

  @Test("Contrast is that of WCAG")
  func contrast() {
    #expect(abs(RGB(0, 0, 0).contrast(to: RGB(255, 255, 255)) - 21) < 0.001)
    #expect(abs(RGB(119, 119, 119).contrast(to: RGB(255, 255, 255)) - 4.478) < 0.01)
    #expect(RGB(1, 2, 3).contrast(to: RGB(1, 2, 3)) == 1)
  }

  @Test("A colour is written as it is read")
  func hex() { #expect(RGB(hex: "#0a1b2c")?.hex == "#0a1b2c") }
}
