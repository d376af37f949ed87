import Domain

/// Marking rows of the list of customers.
extension CustomersModel {
  mutating func toggleMark() {
    if let row = list.current { marks.toggle(row.customer, row) }
  }

  mutating func markRange() { marks.addRange(in: list, by: \.customer) }

  /// Marks all that the filter shows; when it is marked already, takes its marks away.
  /// - Returns: whether there was more than can be marked at once.
  mutating func markAll(_ repository: Repository) throws -> Bool {
    let most = AppModel.mostMarked
    let found = try repository.customers(where: filter, .start, limit: most + 1)
    marks.turn(found.prefix(most), by: \.customer)
    return found.count > most
  }
}
