import Cells
import Domain
import SampleShop
import Testing

@testable import ViewModels

/// Somebody who hears the lines and types answers.
final class Listener {
  let desk: Desk
  private let linear: LinearModel
  private(set) var heard: [String]

  init(_ desk: Desk, _ size: Size = LinearModel.size) throws {
    self.desk = desk
    desk.send(.resize(size))
    linear = try LinearModel(desk.app)
    heard = linear.lines()
  }

  /// Types lines, one after the other, and hears what the last one came to.
  func say(_ lines: String...) {
    for line in lines {
      linear.take(line)
      desk.send(.focus(false))
      heard = linear.lines()
    }
  }

  /// Types the number of the choice whose words begin so.
  func choose(_ words: String...) throws {
    for word in words { say(try #require(number(of: word), "\(word) in \(heard)")) }
  }

  func number(of words: String) -> String? {
    heard.first { $0.drop { $0 != " " }.dropFirst().hasPrefix(words) && $0.contains(". ") }
      .map { String($0.prefix { $0 != "." }) }
  }
}

struct LinearTests {
  @Test func lanesCardsAndDealsAreLevelsAndZeroGoesBack() throws {
    let person = try Listener(Shop().desk())
    let lanes = person.heard
    #expect(lanes.contains { $0.hasPrefix("1. Qualify: 6 deals, €84,000, weighted €8,400") })
    person.say("1")
    #expect(person.heard.contains { $0.hasSuffix("Helios SA, Solar audit, €12,000, 25 Nov") })
    try person.choose("Helios")
    #expect(person.heard.first == "Solar audit, Helios SA")
    #expect(person.heard.contains { $0.hasPrefix("Qualify, 10\u{A0}%, €12,000") })
    person.say("0", "0")
    #expect(person.heard == lanes)
    person.say("0")
    #expect(person.heard.first == "Quit?")
  }

  @Test func anActIsSaidInALineAndUndoneByItsWord() throws {
    let person = try Listener(Shop().desk())
    person.say("1")
    try person.choose("Helios", "Advance")
    #expect(person.heard == ["Solar audit moved: Qualify → Develop."])
    #expect(try person.desk.stage(of: "Solar audit") == "develop")
    person.say("undo")
    #expect(person.heard.first?.hasPrefix("Undone: ") == true)
    #expect(try person.desk.stage(of: "Solar audit") == "qualify")
  }

  @Test func whatIsSaidKeepsItsNumbersUntilItIsSaidAgain() throws {
    let person = try Listener(Shop().desk())
    person.say("1")
    let helios = try #require(person.number(of: "Helios"))
    let other = try person.desk.shop.desk(as: "omid")
    other.press("j j D")
    person.desk.send(.fileChanged)
    person.say(helios)
    #expect(person.heard.first == "Solar audit, Helios SA")
  }

  @Test func aFormIsAskedFieldByFieldAndWhatIsWrongIsSaid() throws {
    let person = try Listener(Shop().desk())
    try person.choose("Add")
    #expect(person.heard.contains("New deal"))
    person.say("Harbour cranes", "Nova Foods")
    person.say("many")
    #expect(person.heard.contains("An amount, such as 42000, 42k or 42000 EUR."))
    person.say("42k", "", "0")
    #expect(person.heard.contains("Amount: 42k"))
    try person.choose("Save")
    #expect(person.heard.first == "Harbour cranes added to Qualify.")
    let deal = try #require(try person.desk.opportunity("Harbour cranes"))
    #expect(deal.amount?.minor == 4_200_000 && deal.need == "0")
  }

  @Test func choicesOfAFieldAreNumbered() throws {
    let person = try Listener(Shop().desk())
    person.say("1")
    try person.choose("Helios", "Lose", "Price")
    person.say(".")
    try person.choose("Save")
    #expect(person.heard.first == "Solar audit lost: Price. 1 planned activity canceled.")
  }

  @Test func aRequiredFieldIsAskedUntilItIsFilledAndADraftIsKept() throws {
    let person = try Listener(Shop().desk())
    try person.choose("Add")
    person.say("")
    #expect(person.heard.contains("required"))
    person.say("Harbour cranes", ".", "0")
    #expect(person.heard.first == "The draft is kept.")
    try person.choose("Add")
    #expect(person.heard.contains("Now: Harbour cranes"))
  }

  @Test func theFilterAndTheSearchAreTexts() throws {
    let person = try Listener(Shop().desk())
    try person.choose("Filter")
    person.say("colour:red")
    #expect(person.heard.contains { $0.hasPrefix("No field is called colour") })
    person.say("amount>50k")
    #expect(person.heard.contains { $0.hasPrefix("3 deals") })
    try person.choose("Filter")
    person.say("-")
    try person.choose("Search")
    person.say("solar")
    try person.choose("Solar audit")
    #expect(person.heard.first == "Solar audit, Helios SA")
  }

  @Test func longListsArePaged() throws {
    let person = try Listener(Shop().desk(), Size(100, 15))
    try person.choose("Customers")
    let first = person.heard
    #expect(person.number(of: "Nova Foods") == nil)
    try person.choose("Next page")
    #expect(person.number(of: "Nova Foods") != nil && person.number(of: "Acme GmbH") == nil)
    try person.choose("Previous page")
    #expect(person.heard == first)
  }

  @Test(arguments: Language.allCases)
  func everyCommandIsSaidAndNothingButTextIsHeard(_ language: Language) throws {
    let person = try Listener(Shop().desk(language))
    person.say("1", "1")
    try person.choose(person.desk.app.phrases.linear.commands)
    let labels = ["m w", "m l", "e", "D", "g h", "g s", "S", "u"].compactMap { keys in
      person.desk.app.keymap.actions(in: [.board, .page, .app])
        .first { $0.keys.contains { $0.text == keys } }
    }
    #expect(labels.count == 8)
    for action in labels {
      let name = try #require(person.desk.app.name(of: action))
      #expect(person.heard.contains { $0.contains(". \(name): ") }, "\(name)")
    }
    #expect(
      person.heard.joined().unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
  }

  @Test func numbersMayBeTypedInTheReadersDigits() throws {
    let person = try Listener(Shop().desk(.persian))
    person.say("۱")
    #expect(person.heard.contains { $0.contains("Helios SA") })
    person.say("۹۹")
    #expect(person.heard == ["شماره ۹۹ اینجا نیست."])
  }

  @Test func settingsHistoryAndStagesAreReachedByTheirKeys() throws {
    let person = try Listener(Shop().desk())
    person.say("L", "g h")
    person.say("1")
    #expect(person.number(of: "Undo to here") != nil, "\(person.heard)")
    person.say("0", "0", "g e", "1")
    try person.choose("Edit")
    #expect(person.heard.contains("Edit stage"))
    person.say(".", "0", "0", "g s", "1")
    #expect(person.heard.count > 1)
  }

  @Test func theDayAndTheCalendarAreSaidLineByLine() throws {
    let person = try Listener(Shop().desk())
    person.desk.press("1")
    person.say("")
    #expect(person.heard.contains { $0.contains("Orion Labs") }, "\(person.heard)")
    person.desk.press("3")
    person.say("")
    #expect(person.heard.contains { $0.contains("17:30") && $0.contains("Delta Shipping") })
  }

  @Test func theCalendarTellsDaysOffAndWhatIsToComeOfSeries() throws {
    let desk = try Shop().desk()
    var call = Activity(id: desk.repository.newID(Activity.self))
    (call.subject, call.due, call.recurrence) = (
      "Figures", Due(iso: "2026-12-17"), "FREQ=WEEKLY;COUNT=3"
    )
    try desk.repository.commit(.planned(call))
    let christmas = try #require(Day(iso: "2026-12-25"))
    desk.app.findWorkingCalendar = {
      WorkingCalendar(daysOff: [5, 6], holidays: Holidays(of: .greece))
    }
    let person = try Listener(desk)
    try desk.app.go(to: .calendar)
    try desk.app.goInCalendar(to: christmas)
    person.say("")
    let dayOff = try #require(desk.app.holiday(on: christmas))
    #expect(person.heard.contains { $0.contains("25 Dec") && $0.hasSuffix(dayOff) })
    #expect(person.heard.contains { $0.contains("24 Dec") && $0.contains("Figures") })
  }
}

struct LinearTodayTests {
  @Test func theWeekOfTodayIsToldDayByDay() throws {
    let person = try Listener(Shop().desk())
    person.say("g t")
    let week = person.heard.filter { $0.contains(" 2026, ") }
    #expect(
      week == [
        "Fri 20 Nov 2026, 1 overdue", "Sat 21 Nov 2026, 2 left", "Sun 22 Nov 2026, 1 left",
      ])
    person.say("4")
    person.say("done", "")
  }
}
