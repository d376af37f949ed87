import Domain
import Testing

@testable import Storage

/// A number is found however it is typed, as far as it is typed.
@Test(
  arguments: [
    "021 5555", "02155550101", "2155550101", "+98 21 5555 0101", "0098 21 5555", "982155550101",
    "۰۲۱ ۵۵۵۵ ۰۱۰۱",
  ])
func aNumberIsFoundByEveryWayOfDiallingIt(_ typed: String) throws {
  let shop = try AnswersShop()
  var account = Account(id: shop.repository.newID(Account.self))
  account.name = "Alef"
  account.phones = ["+982155550101"]
  try shop.repository.commit(.add(account))
  let hits = try shop.repository.search(typed, limit: 5)
  #expect(hits.map(\.reference) == [Reference(account.id)])
  let filter = try FilterParser(.account, Reading(clock: shop.repository.clock, currency: .euro))
    .parse("phones:\"\(typed)\"")
  #expect(try shop.repository.count(.account, where: filter) == 1)
}

/// Nobody has said a country yet, so it is kept as it was typed; and within its area as well.
@Test(
  arguments: [
    ("210 555 0199", "2105550199"), ("210 555 0199", "210 5550199"),
    ("210 555 0199", "+30 210 555 0199"), ("210 555 0199", "555 0199"),
    ("210 555 0199", "0030 210 555 0199"),
    ("021 5555 0101", "2155550101"), ("021 5555 0101", "+98 21 5555 0101"),
    ("2155550101", "021 5555 0101"), ("021-5555", "0215555"),
    ("call 210 5550199", "call 2105550199"),
    ("+442079460225", "7946 0225"), ("+442079460225", "79460225"), ("+302105550199", "5550199"),
    ("+302105550199", "+30 210 555 0199"),
  ])
func aNumberIsFoundWhateverIsKnownOfIt(_ kept: String, _ typed: String) throws {
  let shop = try AnswersShop()
  var lead = Lead(id: shop.repository.newID(Lead.self))
  (lead.company, lead.phones) = ("Alef", [kept])
  try shop.repository.commit(.add(lead))
  #expect(try shop.repository.search(typed, limit: 5).map(\.reference) == [Reference(lead.id)])
  let parser = FilterParser(.lead, Reading(clock: shop.repository.clock, currency: .euro))
  for text in [typed, "phones:\"\(typed)\""] {
    #expect(try shop.repository.count(.lead, where: parser.parse(text)) == 1, "\(text)")
  }
  #expect(try shop.repository.check() == [])
}

@Test func aNumberWithoutItsCountryIsADuplicateOfTheFullOne() throws {
  let shop = try AnswersShop()
  let ids = try ["22 555019", "+35722555019"].map { number in
    var lead = Lead(id: shop.repository.newID(Lead.self))
    (lead.company, lead.phones) = ("Company of \(number)", [number])
    try shop.repository.commit(.add(lead))
    return Reference(lead.id)
  }
  let pairs = try shop.repository.duplicates(of: .lead).filter { $0.match.key == .phone }
  #expect(pairs.map { Set([$0.one, $0.other]) }.contains(Set(ids)))
}
