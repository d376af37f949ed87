import Cells
import Domain
import Foundation
import SampleShop
import Testing
import ViewModels

struct PictureTests {
  @Test(arguments: Picture.all) func screensLookAsTheyDidWhenTheyWereLookedAt(_ picture: Picture)
    throws
  {
    let drawn = try picture.draw()
    #expect(!drawn.unicodeScalars.contains(where: Self.isOrder), "only text is drawn")
    guard !Picture.isRecording else {
      return try Data(drawn.utf8).write(to: picture.file, options: .atomic)
    }
    let kept = try String(contentsOf: picture.file, encoding: .utf8)
    #expect(drawn == kept, "\(picture.name) looks different:\n\(drawn)")
  }

  @Test func noPictureIsKeptOfAScreenThatIsGone() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pictures")
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let known = Set(Picture.all.map { "\($0.name).txt" })
    #expect(kept.filter { $0.hasSuffix(".txt") && !known.contains($0) } == [])
  }

  /// Controls and what tells a terminal how to order text: embeddings, overrides and isolates.
  private static func isOrder(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  @Test(arguments: [
    Size(0, 0), Size(1, 1), Size(39, 10), Size(40, 9), Size(500, 500), Size(40, 10),
  ])
  func everySizeCanBeDrawn(_ size: Size) throws {
    let shop = try Shop()
    for language in Language.allCases {
      let scenes: [Scene] = [
        .board, .card, .won, .help, .search, .conflict, .quit, .palette, .paletteSearch, .nextKeys,
        .history, .marked, .markedRefused, .markedAssign, .zoomed, .nothingFound, .settings,
        .settingText, .terminalCheck, .firstCurrency, .tour, .today, .todayPreview, .completing,
        .datePicker,
      ]
      for scene in scenes {
        let desk = try shop.desk(language)
        try scene.play(at: desk)
        desk.send(.resize(size))
        #expect(desk.canvas.size == size)
      }
    }
  }

  @Test(arguments: [Size(80, 24), Size(40, 10)], Language.allCases)
  func filterUndoAndHelpAreHintedOnTheNarrowestBoard(_ size: Size, _ language: Language) throws {
    let picture = try Picture(scene: .board, size: size, language: language).draw()
    let rows = picture.split(separator: "\n", omittingEmptySubsequences: false)
    let words = Set(rows[size.height - 1].split(separator: " "))
    #expect(words.isSuperset(of: ["/", "u", "?"]), "\(words)")
  }

  /// What teaches is not cut: it takes as many rows as it needs.
  @Test(arguments: [Scene.tour, .emptyCustomers, .leadsEmpty], Language.allCases)
  func whatTeachesIsWholeOnTheNarrowestScreen(_ scene: Scene, _ language: Language) throws {
    let desk = try scene.shop().desk(language, size: Size(80, 24))
    try scene.play(at: desk)
    desk.send(.resize(Size(50, 15)))
    let rows = desk.picture.split(separator: "\n").prefix(13).dropFirst(3)
    #expect(!rows.contains { $0.contains("…") && !$0.contains("▸") && !$0.contains("◂") })
  }

  @Test(arguments: Language.allCases)
  func everyDayOfTheWeekHasItsNumberOnTheNarrowestScreen(_ language: Language) throws {
    let desk = try Shop().desk(language, size: Size(50, 15))
    desk.press("3 o w")
    let names = try #require(desk.picture.split(separator: "\n").dropFirst().first)
    #expect(names.filter(\.isNumber).count >= 7 && !names.contains("…"), "\(names)")
  }

  @Test func aNarrowScreenIsDrawnAsBeforeOnceItIsWideAgain() throws {
    let desk = try Shop().desk()
    desk.press("l j")
    let before = desk.picture
    desk.send(.resize(Size(1, 1)))
    desk.send(.resize(Size(120, 40)))
    #expect(desk.picture == before)
  }

  @Test func undoPutsTheDealBack() throws {
    let desk = try Shop().desk()
    let before = desk.board
    desk.press("L")
    #expect(desk.board != before)
    desk.press("u")
    #expect(desk.board == before)
  }
}

extension Desk {
  /// The picture without the row that says what has just happened.
  fileprivate var board: [Substring] {
    var rows = canvas.text().split(separator: "\n", omittingEmptySubsequences: false)
    if rows.count > 2 { rows.remove(at: rows.count - 2) }
    return rows
  }
}
