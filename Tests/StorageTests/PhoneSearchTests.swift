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
