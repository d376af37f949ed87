/// Reads `state:won owner:me amount>10k stage:"Contract out" #erp is:stale -tag:old free words`.
public struct FilterParser: Sendable {
  private let kind: Kind
  private let reading: Reading

  public init(_ kind: Kind, _ reading: Reading) {
    self.kind = kind
    self.reading = reading
  }

  public func parse(_ text: String) throws(FilterError) -> Filter {
    var terms: [Filter.Term] = []
    var words: [String] = []
    for token in try tokens(of: text) {
      if let term = try term(token) {
        terms.append(term)
      } else {
        words += Folding.words(token.text)
      }
    }
    return Filter(words.isEmpty ? terms : terms + [.words(words)])
  }

  private struct Token {
    var text: String
    /// Characters before the first quote: an operator is looked for only there.
    var bare: Int
    let range: Range<Int>
  }

  private func tokens(of text: String) throws(FilterError) -> [Token] {
    var out: [Token] = []
    var current = ""
    var bare: Int?
    var start = 0
    var quote: Int?
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      if character == "\"" {
        if current.isEmpty && quote == nil { start = index }
        bare = bare ?? current.count
        quote = quote == nil ? index : nil
      } else if character.isWhitespace && quote == nil {
        if !current.isEmpty || bare != nil {
          out.append(Token(text: current, bare: bare ?? current.count, range: start..<index))
        }
        (current, bare) = ("", nil)
      } else {
        if current.isEmpty && bare == nil { start = index }
        current.append(character)
      }
    }
    if let quote { throw FilterError(.unclosedQuote, at: quote..<characters.count) }
    if !current.isEmpty {
      out.append(Token(text: current, bare: bare ?? current.count, range: start..<characters.count))
    }
    return out
  }

  /// The term that a token spells; `nil` when it is a plain word.
  private func term(_ token: Token) throws(FilterError) -> Filter.Term? {
    if token.text.hasPrefix("-"), token.text.count > 1, token.bare > 0 {
      let rest = Token(
        text: String(token.text.dropFirst()), bare: token.bare - 1,
        range: token.range.lowerBound + 1..<max(token.range.upperBound, token.range.lowerBound + 1))
      let inner = try term(rest) ?? .words(Folding.words(rest.text))
      return .not(inner)
    }
    if token.text.hasPrefix("#"), token.text.count > 1 {
      return .tag(Tags([String(token.text.dropFirst())]).words.first ?? "")
    }
    let bare = token.text.prefix(token.bare)
    guard let mark = bare.firstIndex(where: { ":<>=".contains($0) }), mark != bare.startIndex else {
      return nil
    }
    let name = String(bare[..<mark])
    let rest = token.text[mark...]
    let sign = [">=", "<=", ":", "=", "<", ">"].first { rest.hasPrefix($0) } ?? ":"
    let value = String(rest.dropFirst(sign.count))
    return try named(name, sign, value, token.range)
  }

  private func named(
    _ name: String, _ sign: String, _ value: String, _ range: Range<Int>
  ) throws(FilterError) -> Filter.Term? {
    switch name.lowercased() {
    case "tag", "tags": return .tag(Tags([value]).words.first ?? "")
    case "is":
      guard let mark = Filter.Mark(rawValue: value.lowercased()) else {
        throw FilterError(.unknownMark(value), at: range)
      }
      return .mark(mark)
    case "has": return .has(try property(value, range))
    case "http", "https": return nil
    default:
      let property = try property(name, range)
      let comparison = sign == ":" ? Filter.Comparison.equal : Filter.Comparison(rawValue: sign)
      return try comparing(property, comparison ?? .equal, value, range)
    }
  }

  private func comparing(
    _ property: Property, _ comparison: Filter.Comparison, _ text: String, _ range: Range<Int>
  ) throws(FilterError) -> Filter.Term {
    switch property.type {
    case .text, .texts, .tags:
      guard comparison == .equal else { throw FilterError(.wrongComparison, at: range) }
      return .contains(property, Folding.words(text))
    case .link(let kind):
      guard comparison == .equal else { throw FilterError(.wrongComparison, at: range) }
      let isMe = kind == .user && text.lowercased() == "me"
      return isMe ? .linkToMe(property) : .link(property, Folding.words(text))
    default:
      if let other = kind.schema.property(text), other.type == property.type {
        return .compareProperties(property, comparison, other)
      }
      guard let value = try? reading.value(text, of: property.type), !value.isNull else {
        throw FilterError(.wrongValue(property.type), at: range)
      }
      return .compare(property, comparison, value)
    }
  }

  private func property(_ name: String, _ range: Range<Int>) throws(FilterError) -> Property {
    let schema = kind.schema
    if let exact = schema.property(name) { return exact }
    let all = schema.properties + schema.kept
    let lower = name.lowercased()
    // Of what is not an activity itself, the next step is what is due.
    if lower == "due", let step = all.first(where: { $0.name == "nextStepDue" }) { return step }
    if let found = all.first(where: { $0.name.lowercased() == lower }) { return found }
    let near = all.first { $0.name.lowercased().hasPrefix(lower) }
    throw FilterError(.unknownProperty(name, nearest: near?.name), at: range)
  }
}
