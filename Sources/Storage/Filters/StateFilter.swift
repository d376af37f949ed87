import Domain

extension FilteredRows {
  /// The state of a customer on a day, as `CustomerState.of` has it.
  func customerState(on today: Day, _ policies: Policies) -> String {
    guard [.account, .contact].contains(kind) else { return "NULL" }
    func since(_ name: String, _ days: Int) -> String {
      "\(column(name)) < '\((today - days).iso)'"
    }
    let (won, last) = (column("wonCount"), "lastPurchaseOn")
    return """
      (CASE WHEN \(column("pinnedState")) IS NOT NULL THEN \(column("pinnedState"))
        WHEN \(won) = 0 THEN iif(\(column("openCount")) > 0, 'prospect', 'known')
        WHEN \(column(last)) < \(policies.day(of: alias, today: today, \.lost)) THEN 'lost'
        WHEN \(column(last)) < \(policies.day(of: alias, today: today, \.dormant)) THEN 'dormant'
        WHEN (\(won) >= 2 OR \(since("firstPurchaseOn", CustomerState.loyalAfterDays - 1)))
          AND (\(Referrals.exist(for: kind, alias))) THEN 'advocate'
        WHEN \(won) >= \(CustomerState.loyalAfterCount)
          OR \(since("firstPurchaseOn", CustomerState.loyalAfterDays - 1)) THEN 'loyal'
        WHEN \(won) = 1 THEN 'customer' ELSE 'repeat' END)
      """
  }
}
