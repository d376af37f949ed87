/// A word as it stands where there is room, and in tabs, columns and chips.
public nonisolated struct Term: Hashable, Sendable, ExpressibleByStringLiteral {
  public let full: String
  /// At most 12 cells wide.
  public let short: String

  public init(_ full: String, _ short: String) {
    self.full = full
    self.short = short
  }

  public init(stringLiteral word: String) { self.init(word, word) }
}

/// A kind of thing: one of it, many of it, and its name in tabs and columns.
public nonisolated struct Thing: Hashable, Sendable {
  public let singular: String
  public let plural: String
  /// At most 12 cells wide.
  public let short: String
  /// As the object of a verb: `the deal`, «την ευκαιρία».
  public let object: String

  init(_ singular: String, _ plural: String, short: String, object: String) {
    self.singular = singular
    self.plural = plural
    self.short = short
    self.object = object
  }

  /// One of it, as a word to choose.
  var word: Term { Term(singular, short) }
}
