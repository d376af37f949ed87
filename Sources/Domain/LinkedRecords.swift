extension Repository {
  /// The records of a kind that have a link to this one; none where the kind has no such link.
  func records(_ kind: Kind, linkedTo reference: Reference) throws -> [ListedRecord] {
    guard let link = kind.schema.property(reference.kind.rawValue),
      link.type == .link(reference.kind)
    else { return [] }
    let filter = Filter([.link(link, [String(reference.raw)])])
    // The filter takes what people type, and an id may be meant by its ending.
    return try list(ListQuestion(kind, where: filter))
      .filter { $0.record[link.name].integer == reference.raw }
  }
}
