import Domain
import Testing

@testable import ViewModels

nonisolated struct ListWindowTests {
  /// The plain way to do the same: all rows at hand.
  private struct PlainList {
    let count: Int
    var height: Int
    var selected = 0
    var top = 0

    mutating func move(to place: Int) {
      selected = min(max(0, place), max(0, count - 1))
      if selected < top { top = selected }
      if selected >= top + height { top = selected - height + 1 }
      top = max(0, min(top, count - height))
    }

    var visible: [Int] { Array(top..<min(count, top + height)) }
  }

  private static func fetch(_ count: Int) -> ListWindow<Int>.Fetch {
    { part, limit in
      switch part {
      case .start: Array((0..<count).prefix(limit))
      case .end: Array((0..<count).suffix(limit))
      case .after(let row): Array((row + 1..<max(row + 1, count)).prefix(limit))
      case .before(let row): Array((0..<max(0, row)).suffix(limit))
      }
    }
  }

  @Test(arguments: [0, 1, 5, 17, 100, 10_000], [1, 3, 9, 35])
  func aWindowAnswersAsTheWholeListWould(_ count: Int, _ height: Int) throws {
    let fetch = Self.fetch(count)
    var window = ListWindow<Int>()
    var plain = PlainList(count: count, height: height)
    var chance = SeededChance(seed: UInt64(count + height))
    try window.load(height: height, fetch)
    for _ in 0..<3000 {
      try step(&window, &plain, fetch, &chance)
      #expect(window.current == (count == 0 ? nil : plain.selected))
      #expect(Array(window.visible) == plain.visible)
      #expect(window.hasMoreAbove == (plain.top > 0))
      #expect(window.hasMoreBelow == (plain.top + height < count))
      #expect(window.rows.count <= max(8, height * 2) * 6, "memory does not grow with the list")
      guard Array(window.visible) == plain.visible else { return }
    }
  }

  private func step(
    _ window: inout ListWindow<Int>, _ plain: inout PlainList, _ fetch: ListWindow<Int>.Fetch,
    _ chance: inout SeededChance
  ) throws {
    switch Int.random(in: 0..<100, using: &chance) {
    case 0:
      try window.moveToStart(fetch)
      plain.move(to: 0)
    case 1:
      try window.moveToEnd(fetch)
      plain.move(to: plain.count - 1)
    case 2:
      let line = Int.random(in: 0..<plain.height, using: &chance)
      window.select(line: line)
      plain.move(to: plain.top + line)
    case 3...20:
      let page = Bool.random(using: &chance) ? plain.height : -plain.height
      try window.move(by: page, fetch)
      plain.move(to: plain.selected + page)
    default:
      let row = Int.random(in: -2...3, using: &chance)
      try window.move(by: row, fetch)
      plain.move(to: plain.selected + row)
    }
  }

  @Test(arguments: [0, 40, 5_000, 9_999])
  func aReloadKeepsTheCursorOnItsRow(_ place: Int) throws {
    let fetch = Self.fetch(10_000)
    var window = ListWindow<Int>()
    try window.load(height: 9, fetch)
    try place == 9_999 ? window.moveToEnd(fetch) : window.move(by: place, fetch)
    let before = window
    try window.reload(height: 9, same: ==, at: { .after($0 - 1) }, fetch)
    #expect(window.current == place)
    #expect(window.visible == before.visible)
  }

  @Test func aListThatBecomesEmptyHasNoCurrentRow() throws {
    var window = ListWindow<Int>()
    try window.load(height: 9, Self.fetch(100))
    try window.move(by: 50, Self.fetch(100))
    try window.reload(height: 9, same: ==, at: { .after($0 - 1) }, Self.fetch(0))
    #expect(window.current == nil)
    #expect(window.visible.isEmpty)
    #expect(window.selected == 0)
  }
}
