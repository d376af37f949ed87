import Domain
import Testing

@Suite struct MatchTests {
  private func account(
    _ name: String, city: String = "", phone: String = "", email: String = "", site: String = "",
    tax: String = ""
  ) -> Party {
    party(.account) {
      [
        "name": name, "address.city": city, "phones": phone, "emails": email, "website": site,
        "taxNumber": tax,
      ][$0] ?? ""
    }
  }

  private func person(
    _ first: String, _ last: String, city: String = "", phone: String = "", email: String = ""
  ) -> Party {
    party(.contact) {
      [
        "firstName": first, "lastName": last, "address.city": city, "phones": phone,
        "emails": email,
      ][$0] ?? ""
    }
  }

  private func party(_ kind: Kind, _ text: (String) -> String) -> Party {
    Party(kind, id: 1, text: text)
  }

  @Test(arguments: [
    ("شركت نوري", "شرکت نوری"), ("Ελαιώνας Α.Ε.", "ΕΛΑΙΩΝΑΣ ΑΕ"),
    ("Nova Foods, Ltd.", "nova foods"),
    ("Müller GmbH", "Muller"), ("پارس‌نور (سهامی خاص)", "شرکت پارسنور"), ("Φούρνος", "ΦΟΥΡΝΟΣ"),
    ("Acme S.A.", "ACME SA"), ("Company Co", "company co"), ("الكترونیك", "الکترونیک"),
  ])
  func oneNameInTwoSpellingsIsOne(_ one: String, _ other: String) {
    #expect(
      PartyName(organisation: one).words == PartyName(organisation: other).words,
      "\(PartyName(organisation: one).words)")
  }

  @Test(arguments: [
    ("+30 210 555 0199", "+302105550199", "105550199"),
    ("0030 (210) 555-0199", "+302105550199", "105550199"),
    ("۰۹۱۲ ۳۴۵ ۶۷۸۹", "09123456789", "123456789"), ("٠٩١٢٣٤٥٦٧٨٩", "09123456789", "123456789"),
    ("+98 912 345 6789 ext. 12", "+989123456789", "123456789"),
    ("+98-21-8890123#4", "+98218890123", "218890123"),
    ("021 8890 1234 داخلی ۱۵", "02188901234", "188901234"),
  ])
  func aNumberIsItsDigits(_ text: String, _ number: String, _ tail: String) throws {
    let key = try #require(PhoneKey(text))
    #expect(key.number == number)
    #expect(key.tail == tail)
  }

  @Test(arguments: ["", "-", "110", "12345", "no number", "123456789012345678"])
  func whatIsNoNumberIsNone(_ text: String) { #expect(PhoneKey(text) == nil) }

  /// Written without its country, by whoever had said none.
  @Test(arguments: [
    ("210 555 0199", "+302105550199", true), ("0912 345 6789", "+98 912 345 6789", true),
    ("22 555019", "+357 22 555019", true), ("30 210 5550199", "+302105550199", true),
    ("8 (495) 555-01-23", "+7 495 555 01 23", true), ("021 5555 0101", "2155550101", true),
    ("1-212-555-0123", "212 555 0123", true), ("+12125550123", "+13125550123", false),
    ("212 555 0123", "+1 312 555 0123", false), ("5555 0101", "+98 21 5555 0101", false),
    ("5555 0101", "021 5555 0101", false), ("210 555 0199", "+30 210 555 0198", false),
  ])
  func aNumberWithoutItsCountryIsTheSame(_ one: String, _ other: String, _ isSame: Bool) throws {
    let (one, other) = (try #require(PhoneKey(one)), try #require(PhoneKey(other)))
    #expect(one.isSame(as: other) == isSame)
    #expect(other.isSame(as: one) == isSame)
    if isSame { #expect(one.tail == other.tail) }
  }

  /// Two leads of one company, with nothing else that tells of them.
  @Test(arguments: [
    ("Sara Ahmadi", "Nova Foods Ltd", "Sarah Ahmadi", "nova foods", true),
    ("سارا احمدی", "شرکت نوري", "سارا احمدی", "نوری", true),
    ("Μαρία Παππά", "Δέλτα ΑΕ", "Παππα Μαρια", "ΔΕΛΤΑ Α.Ε.", true),
    ("Sara Ahmadi", "Nova Foods", "Sara Ahmadi", "Nova Steel", false),
    ("Sara Ahmadi", "Nova Foods", "Omid Karimi", "Nova Foods", false),
    ("Sara Ahmadi", "", "Sara Ahmadi", "", false),
  ])
  func aNamesakeInOneCompanyIsLikely(
    _ one: String, _ company: String, _ other: String, _ otherCompany: String, _ isLike: Bool
  ) {
    func lead(_ name: String, _ company: String) -> Party {
      let words = name.split(separator: " ").map(String.init)
      return party(.lead) {
        ["firstName": words[0], "lastName": words[1], "company": company][$0] ?? ""
      }
    }
    let (one, other) = (lead(one, company), lead(other, otherCompany))
    #expect((one.match(other)?.strength == .weak) == isLike)
    #expect(!isLike || !one.keys.isDisjoint(with: other.keys))
  }

  @Test(arguments: [
    ("https://www.Nova.example/about?x", "nova.example"), ("nova.example.", "nova.example"),
    ("http://nova.example:8080", "nova.example"), ("gmail.com", ""), ("nova", ""), ("", ""),
  ])
  func aSiteIsItsHost(_ site: String, _ host: String) { #expect(WebDomain.host(of: site) == host) }

  @Test(arguments: [
    ("martha", "marhta", 0.9611), ("dixon", "dicksonx", 0.8133), ("dwayne", "duane", 0.84),
    ("abc", "abc", 1), ("abc", "xyz", 0), ("", "abc", 0),
  ])
  func similarityIsThatOfTheBook(_ one: String, _ other: String, _ wanted: Double) {
    #expect(abs(JaroWinkler.similarity(one, other) - wanted) < 0.0001)
  }

  @Test func theStrongestKeyIsTold() {
    let one = account(
      "Nova Foods", city: "Athens", phone: "+302105550199", email: "a@nova.example",
      site: "nova.example", tax: "EL 123 456 789")
    func key(_ other: Party) -> PartyMatch.Key? { one.match(other)?.key }
    #expect(key(account("Zeta", email: "A@Nova.example ")) == .email)
    #expect(key(account("Zeta", tax: "۱۲۳۴۵۶۷۸۹")) == .taxNumber)
    #expect(key(account("Zeta", phone: "0030 210 555 0199")) == .phone)
    #expect(key(account("Nova Food", site: "https://www.nova.example")) == .domain)
    #expect(key(account("Zeta", site: "nova.example")) == nil)
    #expect(key(account("Nova Fods Ltd", city: "ATHENS")) == .name)
    #expect(key(account("Zeta", phone: "210 555 0199")) == .phone)
    #expect(key(account("Zeta", phone: "+1 310 555 0199")) == nil)
    #expect(key(account("Nova Fods", phone: "+1 310 555 0199")) == .name)
    #expect(key(account("Nova Foods")) == nil)
    #expect(key(account("Olive Trade", city: "Athens")) == nil)
  }

  @Test func peopleAreComparedWithPeople() {
    let one = person("Reza", "Tavakoli", city: "Tabriz", phone: "0912 345 6789")
    #expect(one.match(person("Tavakoli", "Reza", city: "tabriz"))?.key == .name)
    #expect(one.match(person("Sara", "Nouri", phone: "+98 912 345 6789"))?.key == .phone)
    #expect(one.match(person("Sara", "Nouri", phone: "09123456789"))?.strength == .certain)
    #expect(one.match(account("Reza Tavakoli", city: "Tabriz")) == nil)
    // Colleagues share their company's domain.
    let colleague = person("Reza", "Tavakol", email: "b@nova.example")
    #expect(person("Reza", "Tavakoli", email: "a@nova.example").match(colleague) == nil)
  }

  @Test func blankIsNeverEqualToBlank() {
    #expect(account("", tax: "00000").match(account("", tax: "00000")) == nil)
    #expect(person("", "").match(person("", "")) == nil)
  }

  @Test func whoMatchesSharesAKey() {
    let parties = [
      account("Nova Foods", city: "Athens", phone: "+302105550199", site: "nova.example"),
      account("Nova Foods Ltd", city: "ATHENS"), account("Foods Nova", city: "athens"),
      account("Nova Fods", phone: "2105550199"), account("Nova Food", site: "www.nova.example"),
      person("Reza", "Tavakoli", city: "Tabriz"), person("Tavakoli", "Reza", city: "Tabriz"),
    ]
    for one in parties {
      for other in parties where one.match(other) != nil {
        #expect(!one.keys.isDisjoint(with: other.keys))
      }
    }
  }

  @Test func aLeadIsLookedForAsAPersonAndAsACompany() {
    let lead = party(.lead) {
      [
        "firstName": "Maria", "lastName": "Ioannou", "company": "Aegean Olive Co",
        "address.city": "Chios",
      ][$0] ?? ""
    }
    #expect(lead.match(account("Aegean Olive", city: "Chios"))?.key == .name)
    #expect(lead.match(person("Maria", "Ioanou", city: "Chios"))?.key == .name)
  }
}
