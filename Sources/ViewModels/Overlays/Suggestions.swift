import Cells
import Domain

/// Records whose names fit what is typed into a field that links to one.
public struct Suggestions: Sendable {
  public struct Row: Sendable {
    public let name: String
    /// What tells it from others of its name.
    public let note: String
  }

  public let rows: [Row]
  /// What is typed is nobody's name: it will be made.
  public var isNew: Bool { mayBeNew && selected == nil && !hasName }
  /// The one under the cursor; `nil` while one types.
  public private(set) var selected: Int?

  /// How many are offered.
  static let limit = 5

  /// - Parameter typed: what is typed; the first name that begins with it is what is meant, until
  ///   somebody goes up from it. With `nil` none is meant until somebody goes down to it.
  init(_ rows: [Row], typed: String? = "", mayBeNew: Bool = false) {
    self.rows = rows
    self.mayBeNew = mayBeNew
    guard let text = typed.map({ Folding.fold($0) }) else {
      hasName = false
      return
    }
    let isNamed = rows.contains { Folding.fold($0.name) == text }
    if !isNamed, let first = rows.first, Folding.fold(first.name).hasPrefix(text) { selected = 0 }
    hasName = isNamed
  }

  private let mayBeNew: Bool
  private let hasName: Bool

  var current: Row? { selected.map { rows[$0] } }

  /// Down goes into the list, up from its first row back to the text.
  mutating func take(_ key: Key) -> Bool {
    guard !rows.isEmpty else { return false }
    switch key.code {
    case .down: selected = min((selected ?? -1) + 1, rows.count - 1)
    case .up where selected != nil: selected = selected.flatMap { $0 > 0 ? $0 - 1 : nil }
    default: return false
    }
    return true
  }

  mutating func select(_ row: Int) { if rows.indices.contains(row) { selected = row } }
}

extension AppModel {
  /// What could be meant by the text of the field under the cursor, within a key's patience.
  func suggest(for form: inout FormModel) throws {
    form.suggestions = nil
    let field = form.fields[form.focus]
    if case .work(.log(let record)) = form.purpose, field.property.name == "number" {
      form.suggestions = try numbers(of: record, like: field.text.text)
      return
    }
    if let known = try knownWords(of: field) {
      form.suggestions = Self.suggestions(known, like: field.text.text)
      return
    }
    guard case .link(let kind) = field.property.type, case .text = field.kind,
      !Folding.fold(field.text.text).isEmpty
    else { return }
    let text = field.text.text
    let found = kind == .user ? try people(text) : try records(kind, text)
    guard let found else { return }
    let isNamed = found.contains { Folding.fold($0.name) == Folding.fold(text) }
    form.suggestions = Suggestions(
      isNamed && found.count == 1 ? [] : found, typed: text,
      mayBeNew: kind == .account && !(isNamed && found.count == 1))
  }

  /// What the business knows is offered as soon as the cursor comes to the field.
  func offerWords(for form: inout FormModel) throws {
    guard form.fields.indices.contains(form.focus) else { return }
    let field = form.fields[form.focus]
    guard let known = try knownWords(of: field) else { return }
    form.suggestions = Self.suggestions(known, like: field.text.text)
  }

  /// What the business knows for a field that takes any words; `nil` for other fields.
  private func knownWords(of field: FormModel.Field) throws -> [String]? {
    guard [.account, .contact].contains(field.owner) else { return nil }
    switch field.property.name {
    case "segment": return try repository.policies().segments.map(\.name)
    case "strategy":
      let own = try repository.setting(.strategies)?.value ?? ""
      let words = own.split(separator: ";").map(\.trimmed)
      return words.isEmpty ? phrases.customers.strategies : words
    default: return nil
    }
  }

  /// Those that what is typed is a part of; all while nothing is.
  private static func suggestions(_ words: [String], like text: String) -> Suggestions? {
    let typed = Folding.fold(text)
    let found = words.filter { typed.isEmpty || Folding.fold($0).contains(typed) }
    guard !found.contains(where: { Folding.fold($0) == typed }) else { return nil }
    return Suggestions(
      found.prefix(Suggestions.limit).map { Suggestions.Row(name: $0, note: "") },
      typed: typed.isEmpty ? nil : text)
  }

  /// The other numbers of whom one talks to, while nothing or a part of one is typed.
  private func numbers(of record: Reference, like text: String) throws -> Suggestions? {
    let typed = Folding.fold(text)
    let found = try repository.telephones(of: record)
      .filter { typed.isEmpty || Folding.fold($0.number).contains(typed) }
    guard !found.contains(where: { $0.number == text }) else { return nil }
    return Suggestions(
      found.prefix(Suggestions.limit).map { Suggestions.Row(name: $0.number, note: $0.whose) })
  }

  private func people(_ text: String) throws -> [Suggestions.Row] {
    let words = Folding.words(text)
    let named = try repository.all(User.self).filter { user in
      let name = Folding.words(user.name)
      return words.allSatisfy { word in name.contains { $0.hasPrefix(word) } }
    }
    return named.prefix(Suggestions.limit).map { Suggestions.Row(name: $0.name, note: $0.login) }
  }

  /// - Returns: `nil` when it takes longer than one waits for a key.
  private func records(_ kind: Kind, _ text: String) throws -> [Suggestions.Row]? {
    try quickHits(text, limit: Suggestions.limit)?.filter { $0.reference.kind == kind }
      .map { Suggestions.Row(name: $0.title, note: $0.subtitle) }
  }

  func takeSuggestion(_ row: Int) {
    guard case .form(var form) = overlay else { return }
    form.suggestions?.select(row)
    form.takeSuggestion()
    overlay = .form(form)
    noteTyping()
  }
}
