import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

/// A salesperson's day, worked by keys.
struct TodayTests {
  private func desk(_ language: Language = .english, size: Size = Size(120, 40)) throws -> Desk {
    let desk = try Shop().desk(language, size: size)
    desk.press("1")
    return desk
  }

  private func sections(_ desk: Desk) -> [QueueSection] {
    desk.app.today.list.rows.compactMap {
      if case .heading(let section) = $0.content { section } else { nil }
    }
  }

  private func titles(_ desk: Desk, _ section: QueueSection) -> [String] {
    desk.app.today.list.rows.compactMap(\.row).filter { $0.group.section == section }
      .map { $0.dealName.isEmpty ? $0.title : $0.dealName }
  }

  @Test func afterRedoTheCursorStaysWhereWorkIs() throws {
    let desk = try Shop().desk()
    desk.press("1 x 1 ctrl+s u")
    let work = try #require(desk.app.today.current)
    #expect(work.group != .done)
    desk.press("U")
    #expect(desk.app.today.current?.group != .done)
    desk.press("u")
    #expect(desk.app.today.current?.subject == work.subject)
  }

  @Test func whatIsLateComesFirstThenTodayThenWhatNobodyHasPlanned() throws {
    let desk = try desk()
    #expect(sections(desk) == [.overdue, .today, .unplanned, .stale])
    #expect(titles(desk, .overdue) == ["Lab inventory"])
    #expect(titles(desk, .today) == ["Support 24/7", "Fleet tracking"])
    #expect(titles(desk, .unplanned).first == "X-ray archive", "the likeliest money first")
    #expect(desk.app.today.current?.dealName == "Lab inventory")
  }

  @Test func theQueueMovesOnByItself() throws {
    let desk = try desk()
    #expect(desk.app.today.progress?.done == 0)
    desk.press("x 1 tab tab")
    desk.type("call +3d")
    desk.press("ctrl+s")
    #expect(desk.app.today.current?.dealName == "Support 24/7")
    #expect(titles(desk, .overdue).isEmpty)
    #expect(titles(desk, .done) == ["Lab inventory"])
    #expect(desk.app.today.progress?.done == 1)
    desk.press("u")
    #expect(titles(desk, .overdue) == ["Lab inventory"])
  }

  @Test func aDayIsWorkedByKeysAlone() throws {
    let desk = try desk()
    let steps = desk.app.today.left
    for _ in 0..<steps {
      desk.press("x")
      #expect(desk.form != nil)
      desk.press("1 tab tab")
      desk.type("call next mon")
      desk.press("ctrl+s")
    }
    #expect(desk.app.today.left == 0)
    #expect(desk.app.today.progress?.done == steps)
    #expect(desk.app.today.current?.group == .unplanned || desk.app.today.current?.group == .done)
  }

  @Test func aManagerLooksAtTheDayOfOthersAndWorksInIt() throws {
    let desk = try Shop().desk()
    desk.press("1 /")
    desk.type("owner:omid")
    desk.press("enter")
    let omid = try desk.shop.desk(as: "omid")
    omid.press("1")
    let rows = desk.app.today.list.rows.compactMap(\.row).map(\.subject)
    #expect(rows == omid.app.today.list.rows.compactMap(\.row).map(\.subject) && !rows.isEmpty)
    #expect(desk.app.today.progress?.all == omid.app.today.progress?.all)
    #expect(desk.app.today.week.map(\.load) == omid.app.today.week.map(\.load))
    desk.press("esc")
    #expect(desk.app.today.list.rows.compactMap(\.row).map(\.subject) != rows)
  }

  @Test func theWeekBelowTheQueueCountsWhatWasDoneAndWhatIsLeft() throws {
    let desk = try desk()
    #expect(desk.app.today.week.map(\.day.iso).first == "2026-11-16")
    let today = try #require(desk.app.today.week.first { $0.day == desk.app.clock.today })
    #expect(today.load.planned == titles(desk, .today).count && today.items.isEmpty)
    desk.send(.resize(Size(120, 35)))
    #expect(desk.app.today.week.isEmpty)
  }

  @Test func whatIsSnoozedIsOutOfTheWayUntilItsDay() throws {
    let desk = try desk()
    desk.press("s enter")
    #expect(titles(desk, .overdue).isEmpty)
    desk.shop.watch.set(Shop.now.adding(minutes: 24 * 60))
    desk.send(.tick)
    #expect(titles(desk, .overdue).contains("Lab inventory"), "another day has another queue")
  }

  @Test func whatIsCalledOffLeavesTheQueueAndStaysInTheStory() throws {
    let desk = try desk()
    let before = try desk.everything()
    let step = try #require(desk.app.today.current?.activity)
    desk.press("X")
    #expect(!titles(desk, .overdue).contains("Lab inventory"))
    #expect(try desk.repository.find(step)?.status == .canceled)
    desk.press("u")
    #expect(try desk.everything() == before)
  }

  @Test func markedTasksAreMovedAsOneChange() throws {
    let desk = try desk()
    let before = try desk.everything()
    desk.press("space space d")
    desk.type("next mon")
    desk.press("enter")
    #expect(titles(desk, .overdue).isEmpty)
    #expect(titles(desk, .today) == ["Fleet tracking"])
    #expect(desk.app.today.marks.isEmpty)
    desk.press("u")
    #expect(try desk.everything() == before)
  }

  @Test func aPlanForADealWithoutOneTakesItOffTheList() throws {
    let desk = try desk()
    while desk.app.today.current?.group != .unplanned { desk.press("j") }
    desk.press("x")
    #expect(desk.form == nil, "nothing is planned that could be done")
    desk.press("t")
    desk.type("call tomorrow at 10")
    desk.press("enter")
    #expect(titles(desk, .unplanned).contains("X-ray archive") == false)
  }

  @Test func theCursorNeverRestsOnAHeading() throws {
    let desk = try desk(size: Size(50, 15))
    for key in ["j", "pgdn", "G", "k", "pgup", "g g", "j", "j", "j", "G", "pgup", "pgdn"] {
      desk.press(key)
      #expect(desk.app.today.current != nil, "after \(key)")
    }
  }

  @Test func theCursorStaysWithItsLineWhenOthersWrite() throws {
    let desk = try desk()
    desk.press("j")
    let other = try desk.shop.desk(as: "omid")
    other.press("c tab 1 ctrl+s esc")
    desk.send(.fileChanged)
    #expect(desk.app.today.current?.dealName == "Support 24/7")
  }

  @Test func theQueueIsNarrowedByWords() throws {
    let desk = try desk()
    desk.press("/")
    desk.type("delta")
    #expect(desk.app.today.list.rows.compactMap(\.row).map(\.dealName) == ["Fleet tracking"])
    desk.press("esc")
    #expect(sections(desk).count == 4)
  }

  @Test func somethingToDoIsAddedForACustomer() throws {
    let desk = try desk()
    desk.press("a")
    desk.type("call about tiles today at 6pm")
    desk.press("tab")
    desk.type("Corner Shop")
    desk.press("ctrl+s")
    let row = desk.app.today.list.rows.compactMap(\.row).first { $0.title == "about tiles" }
    #expect(row?.customerName == "Corner Shop")
    #expect(row?.group == .timed)
  }

  @Test func enterOpensTheCustomerAndQComesBack() throws {
    let desk = try desk()
    desk.press("enter")
    #expect(desk.app.card?.card?.name == "Orion Labs")
    desk.press("q")
    #expect(desk.app.page == .today && desk.app.today.current?.dealName == "Lab inventory")
  }

  @Test func theDayMayBeTheFirstScreen() throws {
    let desk = try Shop().desk()
    try desk.app.begin(on: .today)
    #expect(desk.app.today.current?.dealName == "Lab inventory")
    desk.press("-")
    #expect(desk.app.page == .today, "one came from nowhere else")
  }

  @Test func thePreviewFollowsTheCursor() throws {
    let desk = try desk()
    desk.press("i j")
    #expect(desk.app.shownPreview?.deal?.name == "Support 24/7")
    #expect(desk.app.shownPreview?.activity?.subject == "Talk about Support 24/7")
  }

  /// Headings stand once each and in their places, however the list is read.
  @Test(arguments: [1, 2, 3, 5, 50]) func headingsStandOnceHoweverTheListIsRead(_ size: Int) {
    let groups: [QueueGroup] = [
      .overdue, .overdue, .overdue, .timed, .untimed, .untimed, .done, .unplanned, .unplanned,
    ]
    let rows = groups.enumerated().map { place, group in
      QueueRow(
        subject: Reference(.activity, Int64(place)), title: "\(place)",
        place: QueuePlace(group: group, keys: [], id: Int64(place)))
    }
    let whole = QueueLine.lines(rows, after: nil, hasGaps: true)
    var list = ListWindow<QueueLine>(isTrimmed: false)
    let fetch: ListWindow<QueueLine>.Fetch = { part, limit in
      let limit = min(limit, size)
      let found: [QueueRow] =
        switch part {
        case .start: Array(rows.prefix(limit))
        case .end: rows.suffix(limit)
        case .after(let line): Array(rows.drop { $0.place.id <= line.place.id }.prefix(limit))
        case .before(let line): rows.filter { $0.place.id < line.place.id }.suffix(limit)
        }
      return QueueLine.lines(found, part, reachesStart: found.count < limit, hasGaps: true)
    }
    var pages: [QueueLine] = []
    var part = ListPart<QueueLine>.start
    while let last = try? fetch(part, size), !last.isEmpty {
      pages += last
      part = .after(pages[pages.count - 1])
    }
    #expect(pages == whole)
    pages = []
    part = .end
    while let first = try? fetch(part, size), !first.isEmpty {
      pages = first + pages
      guard let top = pages.first, top.place.id > 0 || top.row != nil else { break }
      part = .before(pages[0])
    }
    #expect(pages == whole)
    list.set(whole, height: 5)
    #expect(list.rows.count == whole.count)
  }
}
