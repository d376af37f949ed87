import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

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

  @Test func aLongNoticeLeavesTheWeekInSight() throws {
    let desk = try Shop().desk(size: Size(120, 40))
    desk.press("1")
    func rows() -> [Substring] {
      desk.canvas.text().split(separator: "\n", omittingEmptySubsequences: false)
    }
    let week = rows()[(38 - TodayModel.weekHeight)..<38]
    desk.app.say(.warning, String(repeating: "word ", count: 60))
    #expect(rows().contains(week))
    #expect(rows()[37].contains("word"))
  }

  @Test(arguments: [Size(100, 30), Size(120, 40)])
  func aCardWithoutDealsSaysSoAboveWhatIsPlanned(_ size: Size) throws {
    let desk = try Shop().desk(size: size)
    desk.press("4 a 1")
    desk.type("Zeta")
    desk.press("ctrl+s enter")
    let rows = desk.canvas.text().split(separator: "\n").map { $0.suffix(34) }
    let none = try #require(rows.firstIndex { $0.contains("No deals with this") })
    #expect(rows[(none + 1)...].contains { $0.contains("Open work  ") })
  }

  @Test func eachMistakeOfAFilterIsSeen() throws {
    let desk = try Shop().desk(size: Size(80, 24))
    desk.press("/")
    desk.type("stage:foo amount>abc")
    let text = desk.canvas.text()
    #expect(text.contains("No stage is called foo") && text.contains("“amount>abc”: An amount"))
    #expect(desk.text(of: .inputError) == "fooabc")
    desk.press("ctrl+u")
    desk.type("owner:nobody")
    #expect(desk.canvas.text().contains("Nobody here is called nobody."))
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

  @Test(arguments: Language.allCases)
  func theDaysOfABoardAllSayTheirUnitOrNone(_ language: Language) throws {
    for width in stride(from: 80, through: 140, by: 10) {
      let desk = try Shop().desk(language, size: Size(width, 40))
      let days = desk.text(of: .textFaint, in: 6..<34)
      let figures = days.split { !$0.isNumber }.count
      let units: Int =
        switch language {
        case .english: days.matches(of: #/\dd/#).count
        case .persian: days.count { $0 == "ﺯ" }
        case .greek: days.count { $0 == "η" }
        }
      #expect(figures > 0 && (units == 0 || units == figures), "\(width): \(days)")
    }
  }

  @Test func aPersianLaneSaysItsWeightedSumThoughTheExactSumFillsIt() throws {
    let shop = try Shop()
    let first = try shop.desk()
    let card = try #require(first.app.board.current)
    let deal = try #require(try first.repository.find(card.id))
    var large = deal
    large.amount = Amount(minor: 171_730_000)
    try first.repository.commit(Change(.edit, [Edit(before: deal, after: large)]))
    for width in [112, 116, 120, 124, 128] {
      let desk = try shop.desk(.persian, size: Size(width, 40))
      let marks = desk.text(of: .textFaint, in: 2..<5).count { $0 == "ﯽ" }
      #expect(marks == desk.app.board.visibleLanes.count, "\(width)")
    }
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
  fileprivate func text(of role: Role, in rows: Range<Int>? = nil) -> String {
    let canvas = canvas
    let width = canvas.size.width
    let cells = rows.map { canvas.cells[($0.lowerBound * width)..<($0.upperBound * width)] }
    var text = ""
    for cell in cells ?? canvas.cells[...] where cell.role == role {
      text.unicodeScalars.append(contentsOf: canvas.scalars(of: cell))
    }
    return text
  }
}
