import Domain
import Testing

@testable import Storage

/// The list of customers in each of its orders, read in pages from either end.
@Suite struct CustomerSortTests {
  private let shop: AnswersShop

  init() throws { shop = try AnswersShop(seed: 9, opportunities: 200) }

  private func whole(_ sort: RowSort) throws -> [CustomerRow] {
    try shop.repository.customers(where: Filter(), by: sort, showing: [], .start, limit: 9999)
  }

  @Test(arguments: RowSort.Key.ofCustomers, [false, true])
  func pagesJoinToTheWholeFromEitherEnd(_ key: RowSort.Key, _ isReversed: Bool) throws {
    let sort = RowSort(key, isReversed: isReversed)
    let whole = try whole(sort).map(\.customer)
    #expect(Set(whole).count == whole.count && whole.count > 20)
    #expect(
      try whole
        == Array(self.whole(RowSort(key, isReversed: !isReversed)).map(\.customer).reversed()))
    var onward: [CustomerRow] = []
    var back: [CustomerRow] = []
    for _ in 0..<(whole.count / 7 + 1) {
      onward += try shop.repository.customers(
        where: Filter(), by: sort, showing: [], onward.last.map { .after($0.place) } ?? .start,
        limit: 7)
      back =
        try shop.repository.customers(
          where: Filter(), by: sort, showing: [], back.first.map { .before($0.place) } ?? .end,
          limit: 7) + back
    }
    #expect(onward.map(\.customer) == whole)
    #expect(back.map(\.customer) == whole)
  }

  @Test func theOrderIsThatOfTheFigures() throws {
    let won = try whole(RowSort(.wonRevenue)).map(\.figures.wonRevenue.minor)
    #expect(won == won.sorted(by: >) && won.first != won.last)
    let open = try whole(RowSort(.openAmount, isReversed: true)).map(\.figures.openAmount.minor)
    #expect(open == open.sorted())
    let last = try whole(RowSort(.lastPurchaseOn)).map { $0.figures.lastPurchaseOn?.iso ?? "" }
    #expect(last == last.sorted(by: >))
  }

  @Test func aRowTellsWhatItIsAskedFor() throws {
    let names = ["industry", "owner", "wonRevenue", "parent"]
    let shown = names.compactMap { Account.schema.property($0) }
    let rows = try shop.repository.customers(
      where: Filter(), by: RowSort(.wonRevenue), showing: shown, .start, limit: 5)
    for row in rows {
      #expect(row.values.count == 4)
      #expect(row.values[1].text ?? "" == row.ownerName)
      #expect(row.values[2].text == "EUR \(row.figures.wonRevenue.minor)")
    }
  }
}
