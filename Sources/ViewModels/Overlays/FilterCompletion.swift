import Domain

/// What the word under the cursor of the filter line could become.
public struct FilterCompletion {
  /// Where the part that is completed begins.
  let start: Int
  /// What may stand from there on.
  public let choices: [String]

  static let most = 6

  /// - Parameter people: logins or names, as they may be typed.
  init(
    _ field: TextField, of kind: Kind, _ custom: CustomFields, people: () -> [String],
    stages: () -> [String]
  ) {
    let typed = field.characters.prefix(field.cursor)
    let word = String(typed.reversed().prefix { !$0.isWhitespace }.reversed())
    let text = word.hasPrefix("-") ? String(word.dropFirst()) : word
    let begin = field.cursor - text.count
    guard let mark = text.firstIndex(where: { ":<>=".contains($0) }) else {
      start = begin
      choices = text.isEmpty ? [] : Self.begins(text, Self.names(of: kind, custom))
      return
    }
    let value = text[text.index(after: mark)...].drop { $0 == "=" }
    start = field.cursor - value.count
    let values = Self.values(
      of: String(text[..<mark]), in: custom.schema(of: kind), people, stages)
    choices = Self.begins(String(value), values)
  }

  /// What is typed already is no help.
  private static func begins(_ text: String, _ words: [String]) -> [String] {
    let folded = Folding.fold(text)
    let found = words.filter { Folding.fold($0).hasPrefix(folded) && $0 != text }
    return Array(found.prefix(most))
  }

  private static func names(of kind: Kind, _ custom: CustomFields) -> [String] {
    let shown =
      Fields.rows(of: kind).filter(\.isShown).map(\.property) + custom.properties(of: kind)
    let names = shown.filter { $0.name != "id" }.map { property in
      switch property.type {
      case .number, .decimal, .percent, .money, .day, .instant, .due: "\(property.word)>"
      case .text, .currency, .flag, .choice, .link, .texts, .phones, .tags, .url, .custom:
        "\(property.word):"
      }
    }
    return ["is:", "has:", "no:", "team:", "close:", "due:", "days>", "idleDays>"] + names
  }

  private static func values(
    of name: String, in schema: Schema, _ people: () -> [String], _ stages: () -> [String]
  ) -> [String] {
    switch name.lowercased() {
    case "is": return Filter.Mark.allCases.map(\.rawValue)
    case "has", "no":
      return Fields.rows(of: schema.kind).filter(\.isShown).map(\.property.name)
        + schema.custom.map(\.word)
    default: break
    }
    guard let property = schema.property(saidAs: name) else { return [] }
    switch property.type {
    case .choice(let words): return words.map { property.isCustom ? FilterText.quoted($0) : $0 }
    case .link(.user): return ["me"] + people()
    case .link(.stage): return stages()
    case .day, .due, .instant:
      return ["today", "tomorrow"]
        + ["this", "next", "last"].flatMap { shift in
          Period.Unit.allCases.map { "\(shift)-\($0.rawValue)" }
        }
    case .flag: return ["true", "false"]
    case .text, .number, .decimal, .percent, .money, .currency, .link, .texts, .phones, .tags, .url,
      .custom:
      return []
    }
  }
}

extension AppModel {
  /// What could stand under the cursor of the filter line.
  public func completion(of model: FilterModel) -> FilterCompletion {
    FilterCompletion(
      model.field, of: filterKind, customFields,
      people: {
        (try? repository.all(User.self).map { FilterText.quoted($0.name) }) ?? []
      },
      stages: { board.stages.map { FilterText.quoted(phrases.terms.stage($0).full) } })
  }

  func completeFilter() throws {
    guard case .filter(var model) = overlay else { return }
    let completion = completion(of: model)
    guard let first = completion.choices.first else { return }
    model.field.replace(from: completion.start, with: first)
    try narrow(&model)
  }
}
