import Domain

/// Tells rows of one file that are the same party: they are called alike, and share an address or a
/// number. Colleagues who share a number are two people.
nonisolated struct RowTwins {
  /// A hash for each name with an address or a number of it.
  private var seen: Set<Int> = []

  /// - Parameter name: of whom the record says none.
  /// - Returns: `false` when an earlier row was the same.
  mutating func isFirst(_ record: Record, called name: String) -> Bool {
    guard Party.kinds.contains(record.kind) else { return true }
    let parts = ["name", "firstName", "lastName", "company"].compactMap { record[$0].text }
    let called = Folding.fold((parts + [name]).joined(separator: " "))
    func items(_ name: String) -> [String] { Texts.items(of: record[name].text ?? "") }
    let reaches =
      items("emails") + items("taxNumber") + items("phones").map { PhoneKey($0)?.tail ?? $0 }
    var isFirst = true
    for reach in reaches {
      var hasher = Hasher()
      hasher.combine(called)
      hasher.combine(reach.lowercased())
      if !seen.insert(hasher.finalize()).inserted { isFirst = false }
    }
    return isFirst
  }
}
