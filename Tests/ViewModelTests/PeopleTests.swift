import Domain
import SampleShop
import Testing

@testable import ViewModels

struct PeopleTests {
  private func people(_ desk: Desk) throws -> PeopleModel {
    guard case .people(let people) = desk.app.overlay else {
      throw TestFailure("nobody is listed: \(String(describing: desk.app.overlay))")
    }
    return people
  }

  private struct TestFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }

  @Test func whatEverybodyHasAddsUpToTheBoard() throws {
    let desk = try Shop().desk()
    desk.press("o p")
    let model = try people(desk)
    #expect(model.people.map { $0.user?.login } == ["omid", "sara"])
    #expect(model.people.flatMap(\.sum).added == desk.app.board.grandTotals)
  }

  @Test func enterShowsTheBoardOfThePersonAndBackIsTheWholeOne() throws {
    let desk = try Shop().desk()
    desk.press("o p")
    let omid = try #require(try people(desk).people.first?.sum.first)
    desk.press("enter")
    #expect(desk.app.filterTexts[.board] == "owner:\"Omid Rahimi\"")
    #expect(desk.app.board.grandTotals == [omid])
    desk.press("-")
    #expect(desk.app.currentFilter.isEmpty)
  }

  @Test func aTeamIsItsMembersAlsoThoseWithoutDeals() throws {
    let desk = try Shop().desk()
    var team = Team(id: desk.repository.newID(Team.self))
    team.name = "Harbour"
    var rena = User(id: desk.repository.newID(User.self))
    (rena.login, rena.name, rena.team) = ("rena", "Rena Lask", team.id)
    try desk.repository.commit(
      Change(.add, [Edit(before: Team?.none, after: team), Edit(before: User?.none, after: rena)]))
    desk.press("/")
    desk.type("team:harbour")
    desk.press("enter o p")
    #expect(try people(desk).people.map { $0.user?.login } == ["rena"])
    #expect(try people(desk).people.first?.sum.isEmpty == true)
  }

  @Test func anotherFilterIsSaidNotToCount() throws {
    let desk = try Shop().desk()
    desk.press("/")
    desk.type("amount>50k")
    desk.press("enter o p")
    #expect(try people(desk).isWider)
    #expect(try people(desk).people.flatMap(\.sum).reduce(0) { $0 + $1.count } == 20)
  }

  @Test func aChangeOfSomebodyElseIsSeenInTheList() throws {
    let desk = try Shop().desk()
    desk.press("o p")
    let other = try desk.shop.desk(as: "omid")
    other.press("D")
    desk.send(.fileChanged)
    #expect(try people(desk).people.flatMap(\.sum).reduce(0) { $0 + $1.count } == 19)
  }
}
