import Domain

/// Customers of the list are marked to be merged.
extension AppModel {
  func toggleCustomerMark() throws {
    guard let row = customers.current else { return }
    customers.marks.toggle(row.customer, row)
    try customers.move(.down, repository)
  }
}
