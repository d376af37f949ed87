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

  @Test(arguments: Picture.all) func theWholeGridIsPrintable(_ picture: Picture) throws {
    let desk = try picture.scene.shop().desk(picture.language, size: picture.size)
    try picture.scene.play(at: desk)
    let controls = desk.canvas.text().unicodeScalars.filter {
      $0 != "\n" && $0.properties.generalCategory == .control || Self.orders.contains($0.value)
    }
    #expect(controls.isEmpty)
  }

  /// Bidi embeddings, overrides and isolates: the terminal must not be told how to order text.
  private static let orders = Set<UInt32>([0x202A...0x202E, 0x2066...0x2069].joined())

  @Test(arguments: [
    Size(0, 0), Size(1, 1), Size(39, 10), Size(40, 9), Size(500, 500), Size(40, 10),
  ])
  func everySizeCanBeDrawn(_ size: Size) throws {
    let shop = try Shop()
    for language in Language.allCases {
      for scene in [Scene.board, .card, .won, .help, .search, .conflict, .quit] {
        let desk = try shop.desk(language)
        try scene.play(at: desk)
        desk.send(.resize(size))
        #expect(desk.canvas.size == size)
      }
    }
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
