extension Repository {
  /// Reads every record of a kind, a page at a time.
  public func forEach(
    _ kind: Kind, where filter: Filter, _ take: (ListedRecord) throws -> Void
  ) throws {
    let size = 1000
    var after: Int64?
    while true {
      let page = try list(ListQuestion(kind, where: filter, limit: size, after: after))
      for row in page { try take(row) }
      guard page.count == size, let last = page.last else { return }
      after = last.record.id
    }
  }
}
