/// A word of a filter as it was typed: `amount>10k`, `stage:"Contract out"`, `nova`.
public struct FilterToken: Hashable, Sendable {
  /// Without its quotes.
  public let text: String
  /// Characters before the first quote: an operator is looked for only there.
  let bare: Int
  /// Characters of the typed text, quotes and all.
  public let range: Range<Int>
  /// As it was typed.
  public let raw: String

  /// The name before the operator, the operator and what follows; `nil` for a plain word.
  public var parts: (name: String, sign: String, value: String)? {
    let head = text.prefix(bare)
    guard let mark = head.firstIndex(where: { ":<>=".contains($0) }), mark != head.startIndex else {
      return nil
    }
    let rest = text[mark...]
    let sign = [">=", "<=", ":", "=", "<", ">"].first { rest.hasPrefix($0) } ?? ":"
    return (String(head[..<mark]), sign, String(rest.dropFirst(sign.count)))
  }

  /// Joins the words on its two sides.
  public var isOr: Bool { ["or", "|"].contains(raw.lowercased()) }

  /// What follows a `-` that turns it round; `nil` without one.
  var turned: FilterToken? {
    guard text.hasPrefix("-"), text.count > 1, bare > 0 else { return nil }
    return FilterToken(
      text: String(text.dropFirst()), bare: bare - 1,
      range: range.lowerBound + 1..<max(range.upperBound, range.lowerBound + 1),
      raw: String(raw.dropFirst()))
  }

  /// Where the name stands, and where what follows its operator does.
  var nameRange: Range<Int> { range.lowerBound..<range.lowerBound + (parts?.name.count ?? 0) }
  var valueRange: Range<Int> {
    let start = nameRange.upperBound + (parts?.sign.count ?? 0)
    return start < range.upperBound ? start..<range.upperBound : range
  }

  /// The values of a list `a,b`; one that is quoted is whole.
  var values: [String] {
    guard let value = parts?.value else { return [] }
    guard bare == text.count else { return [value] }
    let values = value.split(whereSeparator: { ",،".contains($0) }).map(String.init)
    return values.isEmpty ? [value] : values
  }

  /// - Throws: `FilterError` where a quote is not closed.
  public static func all(in text: String) throws(FilterError) -> [FilterToken] {
    var out: [FilterToken] = []
    var (current, bare, start): (String, Int?, Int) = ("", nil, 0)
    var quote: Int?
    let characters = Array(text)
    func take(until end: Int) {
      guard !current.isEmpty || bare != nil else { return }
      out.append(
        FilterToken(
          text: current, bare: bare ?? current.count, range: start..<end,
          raw: String(characters[start..<end])))
      (current, bare) = ("", nil)
    }
    for (index, character) in characters.enumerated() {
      let begins = current.isEmpty && bare == nil && quote == nil
      if character == "\"" {
        if begins { start = index }
        bare = bare ?? current.count
        quote = quote == nil ? index : nil
      } else if character.isWhitespace && quote == nil {
        take(until: index)
      } else {
        if begins { start = index }
        current.append(character)
      }
    }
    if let quote { throw FilterError(.unclosedQuote, at: quote..<characters.count) }
    take(until: characters.count)
    return out
  }
}
