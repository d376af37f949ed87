/// What a list is narrowed to: every term must hold.
public struct Filter: Hashable, Sendable {
  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    case less = "<"
    case atMost = "<="
    case equal = "="
    case atLeast = ">="
    case more = ">"
  }

  public enum Mark: String, Hashable, Sendable, CaseIterable {
    case stale, overdue, open, won, lost, mine
  }

  public indirect enum Term: Hashable, Sendable {
    /// Folded beginnings of words, all of which the record's visible texts must hold.
    case words([String])
    case compare(Property, Comparison, Value)
    /// Two properties of the same kind against each other: `budget<amount`.
    case compareProperties(Property, Comparison, Property)
    /// A text property that holds these folded words.
    case contains(Property, [String])
    /// A link whose record has this name (folded words, each a beginning), or this id.
    case link(Property, [String])
    /// The link is to the user who acts.
    case linkToMe(Property)
    case has(Property)
    case mark(Mark)
    case tag(String)
    case not(Term)
  }

  public let terms: [Term]

  public init(_ terms: [Term] = []) { self.terms = terms }

  public var isEmpty: Bool { terms.isEmpty }

  public func adding(_ term: Term) -> Filter { Filter(terms + [term]) }
}

/// Where a filter cannot be understood, and why.
public struct FilterError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case unknownProperty(String, nearest: String?)
    case wrongValue(PropertyType)
    case wrongComparison
    case unclosedQuote
    case unknownMark(String)
  }

  public let reason: Reason
  /// Characters of the typed text, to be underlined.
  public let range: Range<Int>

  public init(_ reason: Reason, at range: Range<Int>) {
    self.reason = reason
    self.range = range
  }
}
