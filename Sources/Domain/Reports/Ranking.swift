/// Customers by what they brought, with the band that each is in.
public struct Ranking: Sendable {
  /// The first four fifths of all revenue are A, up to 95 of a hundred B, the rest C.
  public enum Band: String, CaseIterable, Sendable {
    case a = "A"
    case b = "B"
    case c = "C"
  }

  public struct Row: Hashable, Sendable {
    public let customer: Reference
    public let revenue: Amount
    /// Of all revenue, up to and with this one, in parts of a thousand.
    public let cumulated: Int
    public let band: Band
  }

  public let rows: [Row]

  /// - Parameter revenues: what each brought; who brought nothing is left out. Of the same revenue
  ///   the older record comes first.
  public init(_ revenues: [Reference: Amount]) {
    let sorted = revenues.filter { $0.value.minor > 0 }.sorted {
      ($1.value.minor, $0.key.raw) < ($0.value.minor, $1.key.raw)
    }
    let total = sorted.reduce(0.0) { $0 + Double($1.value.minor) }
    var sum = 0.0
    rows = sorted.map { customer, revenue in
      let before = sum / total
      sum += Double(revenue.minor)
      let band: Band = before < 0.8 ? .a : before < 0.95 ? .b : .c
      let cumulated = Int((sum / total * 1000).rounded())
      return Row(customer: customer, revenue: revenue, cumulated: cumulated, band: band)
    }
  }
}
