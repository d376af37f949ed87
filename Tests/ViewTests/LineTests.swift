import Cells
import Domain
import SampleShop
import Testing
import ViewModels

/// Lines that answer to what is typed: the filter, and the keys that can follow.
struct LineTests {
  @Test(arguments: [
    (Language.english, "nova amount>abc"), (.persian, "nova amount>abc"),
    (.persian, "نوا amount>abc"), (.english, "نوا amount>abc"),
  ])
  func whatIsWrongInAFilterIsMarkedWhereItStands(_ language: Language, _ text: String) throws {
    let desk = try Shop().desk(language)
    desk.press("/")
    desk.type(text)
    #expect(desk.text(of: .inputError) == "abc")
  }

  @Test func aFilterReadsAsItsFirstLetterDoes() throws {
    let desk = try Shop().desk(.persian)
    desk.press("/")
    desk.type("نوا is:won")
    let row = desk.canvas.text().split(separator: "\n")[1]
    let latin = try #require(row.range(of: "is:won"))
    let persian = try #require(row.firstIndex { ("\u{FB50}"..."\u{FEFC}").contains($0) })
    #expect(latin.upperBound <= persian)
  }

  @Test(arguments: [Size(50, 15), Size(120, 40)])
  func aFilterIsSeenBesideWhatIsWrongWithIt(_ size: Size) throws {
    let desk = try Shop().desk(.greek, size: size)
    desk.press("/")
    desk.type("nova foods amount>abc")
    #expect(desk.canvas.text().contains("nova foods amount>abc"))
    #expect(desk.canvas.text().contains("π.χ. 42000"))
  }

  @Test func afterAPrefixEachHintHasTheKeyThatFollows() throws {
    let desk = try Shop().desk()
    desk.press("g")
    let hints = desk.canvas.text().split(separator: "\n").last ?? ""
    for hint in ["g First", "p Pipeline", "c Customers"] { #expect(hints.contains(hint)) }
  }

  @Test func aCustomerHasANameOnEveryScreen() throws {
    for size in [Size(50, 15), Size(60, 18), Size(80, 24), Size(120, 40)] {
      let desk = try Shop().desk(size: size)
      desk.press("l l enter")
      #expect(desk.canvas.text().contains("Nova Foods"), "\(size)")
    }
  }
}

extension Desk {
  /// The letters drawn in a role, row by row from the left.
  fileprivate func text(of role: Role) -> String {
    let canvas = canvas
    var text = ""
    for cell in canvas.cells where cell.role == role {
      text.unicodeScalars.append(contentsOf: canvas.scalars(of: cell))
    }
    return text
  }
}
