/// Reads `state:won owner:me amount>10k stage:"Contract out" #erp is:stale -tag:old free words`.
///
/// Every word narrows further. `or` joins its two neighbours, a comma two values: `stage:a,b`.
public struct FilterParser: Sendable {
  private let schema: Schema
  private let reading: Reading
  private let stageNames: [(name: String, key: String)]
  private let names: [Kind: [(name: String, key: String)]]
  private let sourceNames: @Sendable () -> [[String]]
  private let vocabulary: FilterVocabulary

  /// - Parameters:
  ///   - stageNames: what the reader calls the usual stages, which have no name of their own.
  ///   - names: of stages and colleagues, all that there are, as the reader calls them and as the
  ///     file does; of a kind that is left out any name may stand.
  ///   - fields: those that people have made.
  ///   - sourceNames: names of one and the same source each; a source is found by any of them.
  ///   - vocabulary: what the reader calls properties and marks.
  public init(
    _ kind: Kind, _ reading: Reading, stageNames: [(name: String, key: String)] = [],
    names: [Kind: [(name: String, key: String)]] = [:], fields: CustomFields = CustomFields([]),
    sourceNames: @escaping @Sendable () -> [[String]] = { [] },
    vocabulary: FilterVocabulary = .none
  ) {
    schema = fields.schema(of: kind)
    self.reading = reading
    self.stageNames = stageNames
    self.names = names
    self.sourceNames = sourceNames
    self.vocabulary = vocabulary
  }

  /// As much of a text as can be understood, and what is wrong with the rest, in its order.
  /// - Returns: the text without the words that are wrong, and what it means.
  public func understood(_ text: String) -> (text: String, filter: Filter, errors: [FilterError]) {
    var rest = text
    var errors: [FilterError] = []
    while true {
      do {
        let filter = try parse(rest)
        let words = rest.split(whereSeparator: \.isWhitespace)
        let good = errors.isEmpty ? text : words.joined(separator: " ")
        return (good, filter, errors.sorted { $0.range.lowerBound < $1.range.lowerBound })
      } catch {
        errors.append(error)
        let left = Self.blanking(error.wordRange(in: rest), of: rest)
        guard left != rest else { return ("", Filter(), errors) }
        rest = left
      }
    }
  }

  /// The text with blanks in place of some of its characters: what follows keeps its place.
  private static func blanking(_ range: Range<Int>, of text: String) -> String {
    String(text.enumerated().map { range.contains($0.offset) ? " " : $0.element })
  }

  public func parse(_ text: String) throws(FilterError) -> Filter {
    var groups: [[Filter.Term]] = []
    var words: [String] = []
    let tokens = try FilterToken.all(in: text)
    for (place, token) in tokens.enumerated() {
      let isJoined = place > 1 && tokens[place - 1].isOr && !groups.isEmpty
      if token.isOr, place > 0, place + 1 == tokens.count || !tokens[place + 1].isOr { continue }
      let term = try term(token)
      if isJoined {
        groups[groups.count - 1].append(term ?? .words(Folding.words(token.text)))
      } else if place + 2 < tokens.count, tokens[place + 1].isOr {
        groups.append([term ?? .words(Folding.words(token.text))])
      } else if let term {
        groups.append([term])
      } else {
        words += Folding.words(token.text)
      }
    }
    let terms = groups.map { $0.count == 1 ? $0[0] : .any($0) }
    return Filter(words.isEmpty ? terms : terms + [.words(Folding.joiningPhones(words))])
  }

  /// The term that a token spells; `nil` when it is a plain word.
  private func term(_ token: FilterToken) throws(FilterError) -> Filter.Term? {
    if let turned = token.turned {
      return .not(try term(turned) ?? .words(Folding.words(turned.text)))
    }
    if token.text.hasPrefix("#"), token.text.count > 1 { return tag(token.text.dropFirst()) }
    guard let (name, sign, _) = token.parts else { return nil }
    var terms: [Filter.Term] = []
    for value in values(of: token, name, sign) {
      guard let term = try named(name, sign, value, token) else { return nil }
      terms.append(term)
    }
    return terms.count == 1 ? terms[0] : .any(terms)
  }

  /// A figure may hold a comma: `amount>1.234,56` is one, where the reader writes decimals so.
  private func values(of token: FilterToken, _ name: String, _ sign: String) -> [String] {
    guard token.values.count > 1, let value = token.parts?.value,
      let type = schema.property(saidAs: name)?.type,
      [.money, .decimal, .number].contains(type),
      ![":", "="].contains(sign) || reading.decimalMark == ",",
      (try? reading.value(value, of: type)) != nil
    else { return token.values }
    return [value]
  }

  private func tag(_ word: some StringProtocol) -> Filter.Term {
    .tag(Tags([String(word)]).words.first ?? "")
  }

  private func named(
    _ name: String, _ sign: String, _ value: String, _ token: FilterToken
  ) throws(FilterError) -> Filter.Term? {
    switch name.lowercased() {
    case "http", "https": return nil
    case "tag", "tags": return tag(value)
    case "is":
      guard let mark = Filter.Mark(rawValue: value.lowercased()) ?? vocabulary.mark(value) else {
        throw FilterError(.unknownMark(value), at: token.valueRange)
      }
      return .mark(mark)
    case "has": return .has(try property(value, at: token.valueRange))
    case "no": return .not(.has(try property(value, at: token.valueRange)))
    case "team" where schema.property("team") == nil && schema.property("owner") != nil:
      return .team(Folding.words(value))
    default:
      let comparison = sign == ":" ? Filter.Comparison.equal : Filter.Comparison(rawValue: sign)
      if let days = try counted(name, comparison ?? .equal, value, token) { return days }
      let property = try property(name, at: token.nameRange)
      return try comparing(property, comparison ?? .equal, value, token)
    }
  }

  private func comparing(
    _ property: Property, _ comparison: Filter.Comparison, _ text: String, _ token: FilterToken
  ) throws(FilterError) -> Filter.Term {
    switch property.type {
    case .text where property.name == "source" && comparison == .equal:
      return source(property, text)
    case .text, .texts, .tags, .phones, .url:
      guard comparison == .equal else { throw FilterError(.wrongComparison, at: token.nameRange) }
      return .contains(
        property,
        property.type == .phones
          ? Folding.joiningPhones(Folding.words(text)) : Folding.words(text))
    case .link(let kind):
      guard comparison == .equal else { throw FilterError(.wrongComparison, at: token.nameRange) }
      try check(text, kind, token)
      return link(property, kind, text)
    default:
      if let other = schema.property(text), other.type == property.type {
        return .compareProperties(property, comparison, other)
      }
      if let period = Period(text, by: reading), property.type.isOfTime {
        return period.compared(property, comparison, reading.clock)
      }
      guard let value = try? reading.value(text, of: property.type), !value.isNull else {
        throw FilterError(.wrongValue(property.type), at: token.valueRange)
      }
      return .compare(property, comparison, value)
    }
  }

  /// A usual source is kept as one word, or as it was written in some language.
  private func source(_ property: Property, _ text: String) -> Filter.Term {
    let words = Folding.words(text)
    let alike = sourceNames().filter { names in names.contains { Self.begins(words, in: $0) } }
    let terms = [words] + alike.joined().map(Folding.words).filter { $0 != words }
    return terms.count == 1
      ? .contains(property, words) : .any(terms.map { .contains(property, $0) })
  }

  /// Said where a colleague could be named.
  private enum Whoever: String {
    case me
    case nobody = "none"
  }

  private static func whoever(_ text: String, _ kind: Kind) -> Whoever? {
    kind == .user ? Whoever(rawValue: text.lowercased()) : nil
  }

  private func link(_ property: Property, _ kind: Kind, _ text: String) -> Filter.Term {
    switch Self.whoever(text, kind) {
    case .me: return .linkToMe(property)
    case .nobody: return .not(.has(property))
    case nil: break
    }
    let words = Folding.words(text)
    let keys = stageNames.filter { kind == .stage && Self.begins(words, in: $0.name) }.map(\.key)
    let terms = [words] + keys.map(Folding.words).filter { $0 != words }
    return terms.count == 1 ? .link(property, words) : .any(terms.map { .link(property, $0) })
  }

  /// Enough of those that there are to see how they are called.
  private static let mostNames = 10

  /// - Throws: where nothing of the kind is called so, and it is no id.
  private func check(_ text: String, _ kind: Kind, _ token: FilterToken) throws(FilterError) {
    let words = Folding.words(text)
    guard let all = names[kind], !words.isEmpty, Numbers.whole(text) == nil,
      Self.whoever(text, kind) == nil,
      !all.contains(where: { Self.begins(words, in: "\($0.name) \($0.key)") })
    else { return }
    let known = all.prefix(Self.mostNames).map(\.name)
    throw FilterError(.unknownName(text, kind, known: known), at: token.valueRange)
  }

  private static func begins(_ words: [String], in name: String) -> Bool {
    let own = Folding.words(name)
    return !words.isEmpty && words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
  }

  /// `days>30` in the stage, `idleDays>14` since anything happened.
  private func counted(
    _ name: String, _ comparison: Filter.Comparison, _ text: String, _ token: FilterToken
  ) throws(FilterError) -> Filter.Term? {
    guard ["days", "idledays"].contains(name.lowercased()),
      let entered = schema.property("stageEnteredAt"), let touched = schema.property("lastTouchAt")
    else { return nil }
    guard let days = Numbers.whole(text), (0...100_000).contains(days) else {
      throw FilterError(.wrongValue(.number), at: token.valueRange)
    }
    let clock = reading.clock
    let day = clock.instant(clock.today + -Int(days), minute: 0).value
    guard name.lowercased() == "idledays" else {
      return .compare(entered, comparison.turned, day)
    }
    func isIdle(_ comparison: Filter.Comparison) -> Filter.Term {
      .all([
        .compare(entered, comparison, day),
        .any([.not(.has(touched)), .compare(touched, comparison, day)]),
      ])
    }
    return switch comparison {
    case .more: isIdle(.less)
    case .atLeast: isIdle(.atMost)
    case .less: .not(isIdle(.atMost))
    case .atMost: .not(isIdle(.less))
    case .equal: .all([isIdle(.atMost), .not(isIdle(.less))])
    }
  }

  private static let usual = [
    "owner", "stage", "amount", "close", "due", "status", "source", "score", "customer", "city",
    "tag",
  ]

  private func property(_ name: String, at range: Range<Int>) throws(FilterError) -> Property {
    if let found = schema.property(saidAs: name) { return found }
    if let found = vocabulary.property(name).flatMap({ schema.property($0) }) { return found }
    let lower = name.lowercased()
    // First and last name together.
    if lower == "name", schema.property("lastName") != nil { return Property("name", .text) }
    let known = ["is", "has"] + Self.usual.filter { schema.property(saidAs: $0) != nil }
    let near = schema.word(like: lower, or: known)
    throw FilterError(.unknownProperty(name, nearest: near, known: known), at: range)
  }
}

extension Schema {
  /// What may be meant by a word that names no property: one that begins so, is spelt nearly so, or
  /// holds it.
  fileprivate func word(like lower: String, or others: [String]) -> String? {
    let words = (properties + kept + custom).map(\.word)
    return words.first { $0.lowercased().hasPrefix(lower) }
      ?? Nearest.word(to: lower, among: others + words)
      ?? words.first { lower.count > 2 && $0.lowercased().contains(lower) }
  }

  /// The property of this name, in any case, or of a name that people use for it.
  public func property(saidAs name: String) -> Property? {
    if let exact = property(name) { return exact }
    let lower = name.lowercased()
    // Of what is not an activity itself, the next step is what is due.
    let aliases = ["due": "nextStepDue", "close": "expectedClose", "customer": "account"]
    return aliases[lower].flatMap { property($0) }
      ?? (properties + kept + derived).first { $0.name.lowercased() == lower }
      ?? custom.first { Property.key($0.said) == Property.key(name) }
  }
}

extension PropertyType {
  /// A day or a moment.
  public var isOfTime: Bool { [.day, .instant, .due].contains(self) }
}

extension Filter.Comparison {
  /// The same of what is counted backwards from today.
  fileprivate var turned: Filter.Comparison {
    switch self {
    case .less: .more
    case .atMost: .atLeast
    case .equal: .equal
    case .atLeast: .atMost
    case .more: .less
    }
  }
}
