import Domain
import Testing

@Suite struct RankingTests {
  @Test func customersStandByWhatTheyBroughtInTheirBands() {
    let revenues = [4: 700, 1: 100, 2: 100, 3: 60, 5: 40, 6: 0].map {
      (Reference(.account, Int64($0.key)), Amount(minor: Int64($0.value)))
    }
    let rows = Ranking(Dictionary(uniqueKeysWithValues: revenues)).rows
    #expect(rows.map(\.customer.raw) == [4, 1, 2, 3, 5])
    #expect(rows.map(\.band) == [.a, .a, .b, .b, .c])
    #expect(rows.map(\.cumulated) == [700, 800, 900, 960, 1000])
  }

  @Test func nobodyIsRankedWhereNothingWasSold() {
    #expect(Ranking([:]).rows.isEmpty)
    #expect(Ranking([Reference(.account, 1): Amount(minor: 0)]).rows.isEmpty)
  }
}
