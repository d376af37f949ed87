import Domain

extension FilteredRows {
  /// The state of a customer on a day, as `CustomerState.of` has it.
  func customerState(on today: Day) -> String {
    guard [.account, .contact].contains(kind) else { return "NULL" }
    func since(_ name: String, _ days: Int) -> String {
      "\(column(name)) < '\((today - days).iso)'"
    }
    let (won, last) = (column("wonCount"), "lastPurchaseOn")
    return """
      (CASE WHEN \(column("pinnedState")) IS NOT NULL THEN \(column("pinnedState"))
        WHEN \(won) = 0 THEN iif(\(column("openCount")) > 0, 'prospect', 'known')
        WHEN \(since(last, CustomerState.lostAfterDays)) THEN 'lost'
        WHEN \(since(last, CustomerState.dormantAfterDays)) THEN 'dormant'
        WHEN \(won) >= \(CustomerState.loyalAfterCount)
          OR \(since("firstPurchaseOn", CustomerState.loyalAfterDays - 1)) THEN 'loyal'
        WHEN \(won) = 1 THEN 'customer' ELSE 'repeat' END)
      """
  }
}
