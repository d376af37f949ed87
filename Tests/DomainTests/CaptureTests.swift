import Domain
import Testing

/// Saturday, 21 November 2026, 16:42 UTC.
private let clock = Clock.fixed(Instant(iso: "2026-11-21T16:42:00Z") ?? Instant(milliseconds: 0))

private func captured(_ text: String, at country: String) -> [String] {
  let isPersian = country == "IR"
  let reading = Reading(
    clock: clock, currency: isPersian ? .toman : .euro, decimalMark: country == "GR" ? "," : ".",
    usesJalali: isPersian, firstWeekday: isPersian ? 5 : 0, home: .of(country: country))
  return LeadCapture(text, reading).lines
}

extension LeadCapture {
  /// Every field that holds something.
  fileprivate var lines: [String] {
    let step = nextStep.map { "\($0.form.rawValue) \($0.subject)@\($0.due?.iso ?? "")" } ?? ""
    let money = budget.map { "\($0.decimal) \($0.currency.code)" } ?? ""
    return [
      ("first", firstName), ("last", lastName), ("title", title), ("company", company),
      ("phone", phones.joined(separator: " & ")), ("email", emails.joined(separator: " & ")),
      ("web", website), ("street", address.street), ("city", address.city),
      ("region", address.region), ("code", address.postalCode), ("country", address.country),
      ("source", source), ("campaign", campaign),
      ("tags", tags.words.joined(separator: " ")), ("need", need), ("budget", money),
      ("rating", rating?.rawValue ?? ""),
      ("next", step), ("notes", notes.replacing("\n", with: " / ")),
    ].filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
  }
}

@Test(arguments: SignatureCases.english + SignatureCases.persian + SignatureCases.greek)
func aSignatureIsReadIntoItsFields(_ signature: SignatureCase) {
  #expect(captured(signature.text, at: signature.country) == signature.fields)
}

@Test(arguments: SignatureCases.lines + SignatureCases.labelled)
func aLineIsReadIntoItsFields(_ line: SignatureCase) {
  #expect(captured(line.text, at: line.country) == line.fields)
}

@Test(arguments: SignatureCases.sentences)
func aSentenceIsReadIntoItsFields(_ sentence: SignatureCase) {
  #expect(captured(sentence.text, at: sentence.country) == sentence.fields)
}

@Test func nothingOfATextIsLost() {
  for signature in SignatureCases.all {
    let reading = Reading(clock: clock, currency: .euro, home: .of(country: signature.country))
    let found = LeadCapture(signature.text, reading)
    let kept = Folding.fold(
      [
        found.firstName, found.lastName, found.title, found.company, found.website, found.need,
        found.source, found.campaign, found.address.region, found.notes, found.address.street,
        found.address.city,
        found.address.postalCode, found.address.country, found.nextStep?.subject ?? "",
        found.emails.joined(separator: " "), found.tags.words.joined(separator: " "),
        signature.understood,
      ].joined(separator: " "))
    let words = Folding.words(signature.text).filter { $0.contains(where: \.isLetter) }
    #expect(words.filter { !kept.contains($0) } == [])
  }
}

@Test func aNumberIsDialledWhereTheOthersOfItsSignatureAre() {
  let card = "Emma Clarke\nTel: +44 20 7946 0123 | Mobile: 07700 900456"
  for home in ["GR", "IR", "DE"] {
    let reading = Reading(clock: clock, currency: .euro, home: .of(country: home))
    #expect(LeadCapture(card, reading).phones == ["+442079460123", "+447700900456"], "\(home)")
  }
  let greek = Reading(clock: clock, currency: .euro, home: .of(country: "GR"))
  let two = LeadCapture("Emma Clarke, +44 20 7946 0123, +49 171 1234567, 694 555 0199", greek)
  #expect(two.phones.last == "+306945550199", "two countries say nothing of a third number")
}

@Test(arguments: ["Maria", "سارا", "Μαρία"]) func aWordAloneIsSomebodysName(_ name: String) {
  let reading = Reading(clock: clock, currency: .euro, home: .of(country: "GR"))
  let found = LeadCapture("\(name), 210 555 0199", reading)
  #expect(found.lastName == name && found.company.isEmpty)
  let shop = LeadCapture("Nordwind\ninfo@nordwind.example", reading)
  #expect(shop.company == "Nordwind" && shop.lastName.isEmpty)
}

@Test func aDayThatNoCalendarHasIsKeptWithItsStep() {
  let reading = Reading(clock: clock, currency: .euro, home: .of(country: "GR"))
  let step = LeadCapture("Maria Ioannou, Aegean Olive, 31 feb 10am call", reading).nextStep
  #expect(step?.form == .call && step?.due == nil && step?.missingDay == "31 feb 10am")
}

@Test func whatALeadHasStays() {
  var lead = Lead(id: ID(1))
  lead.company = "Acme"
  lead.source = "web"
  let reading = Reading(clock: clock, currency: .euro, home: .of(country: "GR"))
  let filled = LeadCapture("Maria Ioannou, Aegean Olive, 210 555 0199 #fair", reading).filling(lead)
  #expect(filled.company == "Acme" && filled.source == "web" && filled.lastName == "Ioannou")
  #expect(filled.phones == ["+302105550199"] && filled.kind == .company)
}

@Test func everySentenceIsReadWhileItIsTyped() {
  let reading = Reading(clock: clock, currency: .euro, home: .of(country: "GR"))
  for sentence in SignatureCases.sentences {
    let words = sentence.text.split(separator: " ")
    for count in words.indices.dropFirst() {
      let found = LeadCapture(words.prefix(count).joined(separator: " "), reading)
      #expect(!found.isEmpty || count < 3, "\(words.prefix(count))")
    }
  }
}

@Test(arguments: ["", "\n\n", ",,,", "@", "#", ":", "Tel:", "+", "Name:", "،،", "a@b", "::::"])
func noTextStopsTheWalk(_ text: String) {
  let reading = Reading(clock: clock, currency: .euro)
  #expect(LeadCapture(text, reading).emails.isEmpty)
}
