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
    case stale, cooling, overdue, quiet, open, won, lost, mine, unidentified
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
    /// The owner is in the team of this name.
    case team([String])
    case not(Term)
    /// One of these at least.
    case any([Term])
    case all([Term])
  }

  public let terms: [Term]

  public init(_ terms: [Term] = []) { self.terms = terms }

  public var isEmpty: Bool { terms.isEmpty }

  /// Every term that stands in it, those within others too.
  public var leaves: [Term] { terms.flatMap(\.leaves) }

  public func adding(_ term: Term) -> Filter { Filter(terms + [term]) }
}

extension Filter.Term {
  /// The terms that it is made of; itself where it is made of none.
  public var leaves: [Filter.Term] {
    switch self {
    case .any(let terms), .all(let terms): terms.flatMap(\.leaves)
    case .not(let term): term.leaves
    case .words, .compare, .compareProperties, .contains, .link, .linkToMe, .has, .mark, .tag,
      .team:
      [self]
    }
  }
}

/// Where a filter cannot be understood, and why.
public struct FilterError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// The known ones are some of those that people use most.
    case unknownProperty(String, nearest: String?, known: [String])
    /// A stage or a colleague; the known ones are some of those that there are.
    case unknownName(String, Kind, known: [String])
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

  /// The word in which it is, as it was typed.
  public func word(in text: String) -> String {
    let range = wordRange(in: text)
    return String(text.dropFirst(range.lowerBound).prefix(range.count))
  }

  /// Characters of that word; one that holds a quote may have blanks in it.
  func wordRange(in text: String) -> Range<Int> {
    let tokens = try? FilterToken.all(in: text)
    if let token = tokens?.first(where: { $0.range.overlaps(range) }) { return token.range }
    let before = text.prefix(range.lowerBound)
    let start = before.lastIndex(where: \.isWhitespace).map(before.index(after:))
    let first = start.map { before.distance(from: before.startIndex, to: $0) } ?? 0
    return first..<max(range.upperBound, first + 1)
  }
}

/// What a reader calls properties and marks, beside their names in the language of filters.
public struct FilterVocabulary: Sendable {
  /// The name of a property.
  let property: @Sendable (_ said: String) -> String?
  let mark: @Sendable (_ said: String) -> Filter.Mark?

  public init(
    property: @escaping @Sendable (_ said: String) -> String?,
    mark: @escaping @Sendable (_ said: String) -> Filter.Mark?
  ) {
    self.property = property
    self.mark = mark
  }

  public static let none = FilterVocabulary(property: { _ in nil }, mark: { _ in nil })
}
