import Domain

/// Tells rows of one file that are the same party: they are called alike, and share an address or a
/// number. Colleagues who share a number are two people.
nonisolated struct RowTwins {
  /// A hash for each name with an address or a number of it.
  private var seen: Set<Int> = []
  /// Where records have them.
  private let names: [Int]
  private let words: [Int]
  private let phones: Int?
  private let isParty: Bool

  init(_ schema: Schema) {
    names = ["name", "firstName", "lastName", "company"].compactMap(schema.place)
    words = ["emails", "taxNumber"].compactMap(schema.place)
    phones = schema.place(of: "phones")
    isParty = Party.kinds.contains(schema.kind)
  }

  /// - Parameter name: of whom the record says none.
  /// - Returns: `false` when an earlier row was the same.
  mutating func isFirst(_ record: Record, called name: String) -> Bool {
    guard isParty else { return true }
    let parts = names.compactMap { record.values[$0].text }
    let called = Folding.fold((parts + [name]).joined(separator: " "))
    var isFirst = true
    for reach in reaches(of: record) {
      var hasher = Hasher()
      hasher.combine(called)
      hasher.combine(reach)
      if !seen.insert(hasher.finalize()).inserted { isFirst = false }
    }
    return isFirst
  }

  private func reaches(of record: Record) -> [String] {
    func items(_ place: Int) -> [String] { Texts.items(of: record.values[place].text ?? "") }
    let numbers = phones.map(items) ?? []
    return words.flatMap(items).map { $0.lowercased() }
      + numbers.map { PhoneKey($0)?.tail ?? $0.lowercased() }
  }
}
