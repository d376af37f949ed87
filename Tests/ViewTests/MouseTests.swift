import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

/// The pointer, at what the screen shows.
struct MouseTests {
  @Test(arguments: Language.allCases)
  func aClickSelectsAndASecondOneOpens(_ language: Language) throws {
    let desk = try Shop().desk(language)
    desk.click(.card(lane: 2, line: 0))
    #expect(desk.app.board.focus == 2 && desk.app.card == nil)
    desk.click(.card(lane: 2, line: 0))
    #expect(desk.app.card != nil)
  }

  @Test func twoClicksFarApartSelectTwice() throws {
    let shop = try Shop()
    let desk = try shop.desk()
    desk.click(.card(lane: 1, line: 0))
    shop.watch.advance(seconds: 1)
    desk.click(.card(lane: 1, line: 0))
    #expect(desk.app.card == nil)
  }

  @Test func tabsHintsAndToastAreButtons() throws {
    let desk = try Shop().desk()
    desk.click(.action("app.customers"))
    #expect(desk.app.page == .customers)
    desk.click(.row(1))
    desk.click(.row(1))
    #expect(desk.app.card != nil)
    desk.click(.pane(.deals))
    #expect(desk.app.card?.tab == .deals)
    desk.click(.action("app.close"))
    desk.click(.action("app.pipeline"))
    let lanes = desk.lanes
    desk.click(.action("board.move-right"))
    #expect(desk.lanes != lanes)
    desk.click(.action("app.undo"))
    #expect(desk.lanes == lanes)
  }

  @Test func aHeadSortsItsEdgeIsDraggedAndFitsAgainByTwoClicks() throws {
    let shop = try Shop()
    let desk = try shop.desk()
    desk.press("4")
    let names = desk.app.customers.list.rows.map(\.name)
    desk.click(.head("name"))
    #expect(desk.app.customers.list.rows.map(\.name) != names)
    desk.click(.head("name"))
    #expect(desk.app.customers.list.rows.map(\.name) == names)
    func width() -> Int? { desk.place(of: .headEdge("name"))?.x }
    let edge = try #require(desk.place(of: .headEdge("name")))
    desk.mouse(.press, at: .headEdge("name"))
    desk.send(.mouse(Mouse(.drag, .left, at: Point(edge.x - 10, edge.y))))
    desk.send(.mouse(Mouse(.release, .left, at: Point(edge.x - 10, edge.y))))
    #expect(width() != edge.x)
    shop.watch.advance(seconds: 5)
    desk.click(.headEdge("name"))
    desk.click(.headEdge("name"))
    #expect(width() == edge.x)
  }

  @Test func aNumberOfACardIsCopiedByAClick() throws {
    let desk = try Shop().desk()
    desk.press("l l enter")
    let person = try #require(desk.app.card?.card?.people.first { !$0.phones.items.isEmpty })
    let number = try #require(person.phones.items.first)
    desk.click(.copy(number))
    #expect(desk.effects.last == .copy(number))
  }

  @Test(arguments: [(Language.english, true), (.persian, true), (.greek, false)])
  func aCardIsDraggedToAnotherLane(_ language: Language, _ drops: Bool) throws {
    let desk = try Shop().desk(language)
    let name = try #require(desk.lanes[0].first)
    desk.mouse(.press, at: .card(lane: 0, line: 0))
    desk.mouse(.drag, at: .card(lane: 2, line: 0))
    #expect(desk.app.drag?.lane == 2)
    if !drops { desk.press("esc") }
    desk.mouse(.release, at: .card(lane: 2, line: 0))
    #expect(try desk.stage(of: name) == desk.stages[drops ? 2 : 0])
    #expect(desk.app.drag == nil)
  }

  @Test func aCardIsDraggedDownItsLane() throws {
    let desk = try Shop().desk()
    let before = desk.lanes[0]
    desk.mouse(.press, at: .card(lane: 0, line: 0))
    desk.mouse(.drag, at: .card(lane: 0, line: 2))
    desk.press("enter")
    #expect(desk.lanes[0].prefix(3) == [before[1], before[2], before[0]])
    desk.press("u")
    #expect(desk.lanes[0] == before)
  }

  @Test func lanesComeInAtTheEdgeWhileACardIsHeld() throws {
    let desk = try Shop().desk(size: Size(80, 24))
    let last = desk.app.board.visibleLanes.upperBound
    desk.mouse(.press, at: .card(lane: 0, line: 0))
    desk.send(.mouse(Mouse(.drag, .left, at: Point(79, 10))))
    #expect(desk.app.board.visibleLanes.upperBound == last + 1)
    desk.mouse(.release, at: .lane(last))
    #expect(desk.app.board.focus == last)
  }

  @Test func theRightButtonShowsWhatCanBeDone() throws {
    let desk = try Shop().desk()
    desk.mouse(.press, .right, at: .card(lane: 1, line: 1))
    guard case .menu(let menu) = desk.app.overlay else { return #expect(Bool(false)) }
    #expect(desk.app.board.focus == 1)
    let win = try #require(menu.actions.firstIndex { $0.id == "board.win" })
    desk.click(.row(win))
    desk.click(.row(win))
    guard case .form(let form) = desk.app.overlay else { return #expect(Bool(false)) }
    guard case .win = form.purpose else { return #expect(Bool(false)) }
    // Beside a form nothing closes: one has typed into it.
    desk.send(.mouse(Mouse(.press, .left, at: Point(0, 20))))
    desk.click(.field(1))
    guard case .form(let form) = desk.app.overlay else { return #expect(Bool(false)) }
    #expect(form.focus == 1)
  }

  @Test func besideAMenuAClickClosesIt() throws {
    let desk = try Shop().desk()
    desk.press("M")
    desk.send(.mouse(Mouse(.press, .left, at: Point(0, 20))))
    #expect(desk.app.overlay == nil)
  }

  @Test func theWheelScrollsWhatIsUnderIt() throws {
    let desk = try Shop().desk()
    desk.mouse(.wheelDown, .none, at: .card(lane: 1, line: 0))
    #expect(desk.app.board.focus == 1 && desk.app.board.lanes[1].cards.selected == 1)
    desk.press(":")
    desk.mouse(.wheelDown, .none, at: .row(0))
    guard case .palette(let palette) = desk.app.overlay else { return #expect(Bool(false)) }
    #expect(palette.selected == 3)
  }

  /// The palette is opened by a hint, and holds what can be done on a page.
  @Test(arguments: ["", "3", "4", "enter"])
  func everyActionIsReachedByThePointer(_ keys: String) throws {
    let desk = try Shop().desk()
    if !keys.isEmpty { desk.press(keys) }
    let actions = desk.app.keymap.actions(in: desk.app.scopes).filter {
      $0.id != "app.palette" && desk.app.name(of: $0) != nil
    }
    desk.click(.action("app.palette"))
    var reached: Set<String> = []
    for _ in 0..<80 {
      guard case .palette(let palette) = desk.app.overlay else { return #expect(Bool(false)) }
      for case .row(let row) in desk.canvas.spots.compactMap({ $0.target as? Target }) {
        guard case .action(let choice, _) = palette.rows[row] else { continue }
        reached.insert(choice.action.id)
      }
      desk.mouse(.wheelDown, .none, at: .row(palette.selected))
    }
    #expect(Set(actions.map(\.id)).subtracting(reached).isEmpty)
  }

  @Test func anEntryIsDraggedToAnotherDay() throws {
    let desk = try Shop().desk()
    desk.press("3")
    let item = try #require(desk.app.calendar.current)
    let from = CalendarModel.Place(day: desk.app.calendar.day, slot: nil)
    desk.mouse(.press, at: .activity(item.id, from))
    let target = CalendarModel.Place(day: desk.app.calendar.day + 3, slot: nil)
    desk.mouse(.drag, at: .time(target))
    desk.mouse(.release, at: .time(target))
    #expect(try desk.repository.find(item.id)?.due?.day(by: desk.app.clock) == target.day)
  }

  @Test(arguments: ["3 o d", "3 o w"], [true, false])
  func theEndOfAnEntryIsDraggedWithinItsDay(_ keys: String, _ drops: Bool) throws {
    let desk = try Shop().desk()
    desk.press("\(keys) pgdn pgdn pgdn")
    let ends = desk.canvas.spots.compactMap { spot -> (ID<Activity>, CalendarModel.Place)? in
      guard case .activityEnd(let id, let place)? = spot.target as? Target else { return nil }
      return (id, place)
    }
    let (id, place) = try #require(ends.first)
    let before = try #require(try desk.repository.find(id))
    let first = try #require(desk.app.calendar.items(at: place).first?.minutes(by: desk.app.clock))
    let target = CalendarModel.Place(day: place.day, slot: (place.slot ?? 0) + 2)
    desk.mouse(.press, at: .activityEnd(id, place))
    desk.mouse(.drag, at: .time(target))
    #expect(desk.app.calendar.stretched?.activity.id == id && desk.app.calendar.held == nil)
    if !drops { desk.press("esc") }
    desk.mouse(.release, at: .time(target))
    let after = try desk.repository.find(id)
    let end = ((target.slot ?? 0) + 1) * CalendarModel.slotLength
    #expect(after?.duration == (drops ? end - first.lowerBound : before.duration))
    #expect(after?.due == before.due)
  }
}

extension Desk {
  /// The middle of what is drawn for a target, as seen; `nil` when it is not on the screen.
  func place(of target: Target) -> Point? {
    let canvas = canvas
    app.sees(canvas.spots)
    guard let rect = canvas.spots.last(where: { $0.target as? Target == target })?.rect else {
      return nil
    }
    return canvas.physical(Point(rect.x + rect.width / 2, rect.y))
  }

  func mouse(_ kind: Mouse.Kind, _ button: Mouse.Button = .left, at target: Target) {
    guard let place = place(of: target) else {
      preconditionFailure("\(target) is not on the screen")
    }
    send(.mouse(Mouse(kind, button, at: place)))
  }

  func click(_ target: Target) {
    mouse(.press, at: target)
    send(.mouse(Mouse(.release, .left, at: Point(0, 0))))
  }
}
