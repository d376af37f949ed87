import Domain

/// Going straight to a place, as `kariz print` and tests do.
extension AppModel {
  public enum Place: Hashable, Sendable {
    case today, board, calendar, customers, leads
    case card(Reference)
  }

  /// The first page of a run, which one did not come to from another.
  public func begin(on page: Page) throws {
    self.page = page
    try freshen(page)
    try followPreview()
  }

  public func visit(_ place: Place) throws {
    switch place {
    case .today: try go(to: .today)
    case .board: try go(to: .board)
    case .calendar: try go(to: .calendar)
    case .customers: try go(to: .customers)
    case .leads: try go(to: .leads)
    case .card(let customer): try openCard(customer)
    }
  }

  /// Takes a filter as if it had been typed.
  /// - Throws: `FilterError` where it cannot be understood.
  public func narrow(to text: String) throws {
    let model = FilterModel(field: TextField(text))
    filterTexts[page] = text
    try set(try filter(of: model))
  }
}
