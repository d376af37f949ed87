import Domain
import SampleShop
import Testing

@testable import ViewModels

struct FormTests {
  @Test func aWonDealBringsItsAmountTodayUnlessSaidOtherwise() throws {
    let desk = try Shop().desk()
    desk.press("m w ctrl+s")
    let deal = try #require(try desk.opportunity("Website relaunch"))
    #expect(deal.actualRevenue == Amount(minor: 540_000))
    #expect(deal.closedOn == Day(year: 2026, month: 11, day: 21))
    #expect(try desk.stage(of: "Website relaunch") == "won")
    #expect(deal.probability == 100)
    #expect(!desk.lanes[0].contains("Website relaunch"))
  }

  @Test func theWonFormTakesRevenueDayAndNote() throws {
    let desk = try Shop().desk()
    desk.press("m w ctrl+u")
    desk.type("5100.50")
    desk.press("tab ctrl+u")
    desk.type("2026-11-18")
    desk.press("enter")
    desk.type("Signed")
    desk.press("enter")
    let deal = try #require(try desk.opportunity("Website relaunch"))
    #expect(deal.actualRevenue == Amount(minor: 510_050))
    #expect(deal.closedOn == Day(year: 2026, month: 11, day: 18))
    #expect(deal.closeNote == "Signed")
  }

  @Test func aDealIsNotLostWithoutAReason() throws {
    let desk = try Shop().desk()
    desk.press("m l ctrl+s")
    #expect(desk.problem("lossReason") == .required)
    #expect(try desk.stage(of: "Website relaunch") == "qualify")
    desk.press("space ctrl+s")
    #expect(desk.app.overlay?.scope == nil)
    #expect(try desk.opportunity("Website relaunch")?.lossReason == .price)
  }

  @Test func aDealLostToCompetitionNamesTheCompetitor() throws {
    let desk = try Shop().desk()
    desk.press("m l")
    desk.type("2")
    desk.press("ctrl+s")
    #expect(desk.problem("lostTo") == .required)
    desk.type("Rival Inc")
    desk.press("ctrl+s")
    #expect(try desk.opportunity("Website relaunch")?.lostTo == "Rival Inc")
  }

  @Test func aNewDealForAnUnknownCustomerMakesBothInOneChange() throws {
    let desk = try Shop().desk()
    let before = try desk.everything()
    desk.press("l a")
    desk.type("New tills")
    desk.press("tab")
    desk.type("Corner Shop")
    desk.press("tab")
    desk.type("12,500")
    desk.press("ctrl+s")
    let deal = try #require(try desk.opportunity("New tills"))
    let account = try #require(deal.account)
    #expect(try desk.repository.find(account)?.name == "Corner Shop")
    #expect(deal.amount == Amount(minor: 1_250_000))
    #expect(deal.owner == desk.app.me?.id)
    #expect(try desk.stage(of: "New tills") == "develop")
    #expect(desk.deal == "New tills")
    desk.press("u")
    #expect(try desk.everything() == before)
  }

  @Test func aNewDealOfAKnownCustomerIsTheirs() throws {
    let desk = try Shop().desk()
    let before = try desk.repository.count(.account, where: Filter())
    desk.press("a")
    desk.type("More tills")
    desk.press("tab")
    desk.type("nova foods")
    desk.press("ctrl+s")
    let account = try #require(try desk.opportunity("More tills")?.account)
    #expect(try desk.repository.find(account)?.name == "Nova Foods")
    #expect(try desk.repository.count(.account, where: Filter()) == before)
  }

  @Test func aNewDealNeedsAName() throws {
    let desk = try Shop().desk()
    desk.press("a tab tab")
    desk.type("100")
    desk.press("ctrl+s")
    #expect(desk.problem("name") == .required)
    #expect(desk.form?.focus == 0, "the cursor is on what is wrong")
  }

  @Test func anAmountThatCannotBeReadIsSaidToBeSo() throws {
    let desk = try Shop().desk()
    desk.press("e tab tab ctrl+u")
    desk.type("a lot")
    desk.press("ctrl+s")
    #expect(desk.problem("amount") == .unreadable(.money))
    #expect(desk.form?.text("amount") == "a lot", "nothing that was typed is lost")
  }

  @Test(arguments: [
    (Language.english, "5,400", "10"), (.persian, "۵٬۴۰۰", "۱۰"), (.greek, "5.400", "10"),
  ])
  func figuresStandInTheFieldsAsTheReaderWritesThem(
    _ language: Language, _ amount: String, _ probability: String
  ) throws {
    let desk = try Shop().desk(language)
    desk.press("e")
    #expect(desk.form?.text("amount") == amount)
    #expect(desk.form?.text("probability") == probability)
    desk.type("!")
    desk.press("ctrl+s")
    let deal = try #require(try desk.opportunity("Website relaunch!"))
    #expect(deal.amount == Amount(minor: 540_000) && !deal.probabilityIsManual)
  }

  @Test(arguments: ["۶٬۱۰۰٫۵", "6.100,50", "6,100.5", "٦١٠٠٫٥", "6100,5 EUR"], Language.allCases)
  func anAmountIsReadInAnyDigits(_ typed: String, _ language: Language) throws {
    let desk = try Shop().desk(language)
    desk.press("e tab tab ctrl+u")
    desk.type(typed)
    desk.press("ctrl+s")
    #expect(try desk.opportunity("Website relaunch")?.amount == Amount(minor: 610_050))
  }

  @Test func aDayIsReadAsItIsShown() throws {
    let desk = try Shop().desk(.greek)
    desk.press("m w tab ctrl+u")
    desk.type("03/04/2026")
    desk.press("ctrl+s")
    let closed = try desk.opportunity("Website relaunch")?.closedOn
    #expect(closed == Day(year: 2026, month: 4, day: 3))
  }

  @Test func anAmountKeepsTheCurrencyThatItsDealWasGiven() throws {
    let desk = try Shop().desk()
    desk.press("e tab tab ctrl+u")
    desk.type("42000 IRT")
    desk.press("ctrl+s e")
    #expect(desk.form?.text("amount") == "42,000")
    desk.type("!")
    desk.press("ctrl+s")
    let deal = try #require(try desk.opportunity("Website relaunch!"))
    #expect(deal.currency == .toman && deal.amount == Amount(minor: 42_000))
  }

  @Test func aDealIsNotPaidInTwoCurrencies() throws {
    let desk = try Shop().desk()
    desk.press("m w ctrl+u")
    desk.type("500 USD")
    desk.press("ctrl+s")
    #expect(desk.problem("actualRevenue") == .otherCurrency(.euro))
    #expect(try desk.stage(of: "Website relaunch") == "qualify")
  }

  @Test func anAmountBelowNothingAndAnOddProbabilityAreRefused() throws {
    let desk = try Shop().desk()
    desk.press("e tab tab ctrl+u")
    desk.type("-5")
    desk.press("tab ctrl+u")
    desk.type("150")
    desk.press("ctrl+s")
    #expect(desk.problem("amount") == .negative)
    #expect(desk.problem("probability") == .unreadable(.percent))
    #expect(try desk.opportunity("Website relaunch")?.probability == 10)
  }

  @Test func aProbabilityThatIsTypedStaysWhenTheDealMoves() throws {
    let desk = try Shop().desk()
    desk.press("e tab tab tab ctrl+u")
    desk.type("65")
    desk.press("ctrl+s L")
    let deal = try #require(try desk.opportunity("Website relaunch"))
    #expect(deal.probability == 65)
    #expect(deal.probabilityIsManual)
  }

  @Test func aFormThatIsClosedIsAsItWasWhenItIsOpenedAgain() throws {
    let desk = try Shop().desk()
    desk.press("a")
    desk.type("Half a deal")
    desk.press("tab")
    desk.type("Some customer")
    desk.press("esc")
    #expect(desk.app.overlay?.scope == nil)
    #expect(desk.app.notice?.text == desk.app.phrases.forms.draftKept)
    #expect(desk.app.unsavedTexts.contains { $0["name"] == "Half a deal" })
    desk.press("a")
    #expect(desk.form?.text("name") == "Half a deal")
    #expect(desk.form?.text("account") == "Some customer")
    desk.press("ctrl+s")
    #expect(desk.app.unsavedTexts.isEmpty)
    desk.press("a")
    #expect(desk.form?.text("name") == "")
  }

  @Test func aFormThatWasOnlyLookedAtLeavesNoDraft() throws {
    let desk = try Shop().desk()
    desk.press("e esc L")
    #expect(desk.app.unsavedTexts.isEmpty)
    desk.press("e")
    #expect(desk.form?.text("probability") == "25")
  }

  @Test func aPasteIsTextAndNeverACommand() throws {
    let desk = try Shop().desk()
    desk.send(.paste("L\nD"))
    #expect(try desk.stage(of: "Website relaunch") == "qualify")
    desk.press("a")
    desk.send(.paste("Two\nlines"))
    #expect(desk.form?.text("name") == "Two lines")
  }

  @Test func lettersThatFitNoChoiceAreClearedAtOnce() throws {
    let desk = try Shop().desk()
    desk.press("m l 1")
    desk.type("zzz")
    desk.press("ctrl+u")
    guard case .form(let form) = desk.app.overlay else {
      return #expect(Bool(false), "no form is open")
    }
    #expect(form.fields[0].problem == nil && form.fields[0].typed.isEmpty)
    #expect(form.fields[0].text.text == "price")
  }

  @Test func lettersInAFormAreNotCommandsOnAnyKeyboard() throws {
    let desk = try Shop().desk(.persian)
    desk.press("a")
    desk.type("qLضشΛ؟")
    #expect(desk.form?.text("name") == "qLضشΛ؟")
  }
}

extension Desk {
  var form: FormModel? {
    guard case .form(let form) = app.overlay else { return nil }
    return form
  }

  /// What is wrong with a field of the open form.
  func problem(_ name: String) -> FormModel.Problem? {
    form?.fields.first { $0.property.name == name }?.problem
  }
}

/// Records that are offered while one types the name of one.
struct SuggestionTests {
  private func desk(typing text: String) throws -> Desk {
    let desk = try Shop().desk()
    desk.press("a")
    desk.type("New tills")
    desk.press("tab")
    desk.type(text)
    return desk
  }

  private func form(_ desk: Desk) throws -> FormModel {
    guard case .form(let form) = desk.app.overlay else { throw Missing() }
    return form
  }

  private struct Missing: Error {}

  @Test func aCustomerIsTakenByArrowAndEnter() throws {
    let desk = try desk(typing: "nov")
    #expect(try form(desk).suggestions?.rows.map(\.name) == ["Nova Foods"])
    desk.press("down enter")
    #expect(try form(desk).text("account") == "Nova Foods")
    #expect(try form(desk).focus == 2)
    #expect(try form(desk).suggestions?.rows.count == nil)
  }

  @Test func whatIsTypedStaysWhenNothingIsTaken() throws {
    let desk = try desk(typing: "nov")
    desk.press("down up tab")
    #expect(try form(desk).text("account") == "nov")
  }

  @Test func aNameThatNobodyHasIsSaidToBeNew() throws {
    let desk = try desk(typing: "Quorum")
    let suggestions = try #require(try form(desk).suggestions)
    #expect(suggestions.rows.isEmpty && suggestions.isNew)
  }

  @Test func escapeTakesTheOffersAwayBeforeTheForm() throws {
    let desk = try desk(typing: "nov")
    desk.press("esc")
    #expect(try form(desk).suggestions?.rows.count == nil)
    desk.press("esc")
    #expect(desk.app.overlay?.scope == nil)
  }

  @Test func peopleAreOfferedByAnyOfTheirNames() throws {
    let desk = try Shop().desk()
    desk.press("@")
    let before = try form(desk)
    guard case .text = before.fields[0].kind else { return }
    desk.press("ctrl+u")
    desk.type("kar")
    #expect(try form(desk).suggestions?.rows.map(\.name) == ["Sara Karimi"])
  }
}
