import Domain
import SampleShop
import Testing

@testable import ViewModels

/// A call is counted while it lasts, and nobody is planned twice at once unawares.
struct CallTests {
  @Test func aCallThatEndsIsLoggedWithItsMinutes() throws {
    let desk = try Shop().desk()
    desk.press("C")
    #expect(desk.app.callTime == "Call 1 min")
    desk.shop.watch.advance(seconds: 7 * 60 + 20)
    // Wherever one has gone meanwhile.
    let record = desk.app.workRecord
    desk.press("1")
    #expect(desk.app.callTime == "Call 8 min")
    desk.press("C")
    #expect(desk.app.callTime == nil)
    #expect(desk.form?.purpose == record.map { .work(.log($0)) })
    #expect(desk.form?.text("duration") == "8" && desk.form?.text("kind") == "call")
  }

  @Test func theMinutesOutliveTheFormAndTheNumberIsThatOfTheCustomer() throws {
    let desk = try Shop().desk()
    desk.press("C")
    desk.shop.watch.advance(seconds: 7 * 60 + 20)
    desk.press("C")
    let record = try #require(desk.app.workRecord)
    let numbers = try desk.repository.telephones(of: record).map(\.number)
    #expect(desk.form?.text("number") == numbers.first ?? "")
    desk.press("esc c")
    #expect(desk.form?.text("duration") == "8")
    desk.press("tab 1 ctrl+s")
    let logged = try #require(
      try desk.repository.list(ListQuestion(.activity)).map { try Activity($0.record) }
        .first { $0.duration == 8 })
    #expect(logged.number == numbers.first ?? "" && logged.kind == .call)
    desk.press("esc c")
    #expect(desk.form?.text("duration") == "", "what is logged is no draft any more")
  }

  @Test func aMessageHasItsChannel() throws {
    let desk = try Shop().desk()
    desk.press("c")
    let place = try #require(desk.form?.fields.firstIndex { $0.property.name == "channel" })
    desk.press("right right right tab")
    desk.type("sent the price list")
    for _ in 1..<place { desk.press("tab") }
    desk.type("WhatsApp")
    desk.press("ctrl+s")
    let logged = try #require(
      try desk.repository.list(ListQuestion(.activity)).map { try Activity($0.record) }
        .first { $0.channel == "WhatsApp" })
    #expect(logged.kind == .message && logged.outcome == "sent the price list")
  }

  @Test(arguments: [
    ("call Anna 21 Nov 17:40", true), ("meeting 21 Nov 17:35", true),
    ("task Write 21 Nov 17:40", false), ("call Anna 21 Nov 18:00", false),
    ("call Anna 22 Nov 17:40", false), ("call Anna 21 Nov", false),
  ])
  func twoMeetingsAtOnceAreWarnedOfAndNotRefused(_ step: String, _ overlaps: Bool) throws {
    let desk = try Shop().desk()
    desk.press("1 a")
    desk.type(step)
    desk.press("ctrl+s")
    #expect(desk.form == nil)
    let text = try #require(desk.app.notice?.text)
    #expect(text.contains("Talk about Fleet tracking, 17:30") == overlaps, "\(text)")
    #expect(desk.app.notice?.offersUndo == true)
  }
}
