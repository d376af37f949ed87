/// Ids in their order, for looking one up among thousands.
struct SortedIDs {
  private let ids: [Int64]

  /// - Precondition: `ids` are sorted, as a search index gives them.
  init(_ ids: [Int64]) { self.ids = ids }

  func contains(_ id: Int64) -> Bool {
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && ids[low] == id
  }
}
