import Domain
import ViewModels

/// Finds the record that somebody means by its id, the end of its id, `name:TEXT` or a name.
struct Resolver {
  let repository: any Repository
  let phrases: Phrases
  let formats: Formats

  /// - Throws: `Exit` with `.notFound` when nothing fits, with `.refused` and the candidates when
  ///   several records do.
  func find(_ kinds: [Kind], _ text: String) throws -> Reference {
    let body = text.trimmed
    guard !body.isEmpty else { throw Exit(.wrongUse, phrases.records.idWanted) }
    let found = try candidates(kinds, body)
    guard let first = found.first else {
      throw Exit(.notFound, phrases.records.noSuchRecord(withoutMark(body) ?? body))
    }
    guard found.count == 1 else {
      throw Exit(.refused, phrases.records.several(body, try names(of: found)))
    }
    return first
  }

  func find(_ kind: Kind, _ text: String) throws -> Reference { try find([kind], text) }

  /// The record that a link is to be set to.
  func link(to kind: Kind, _ text: String) throws -> Int64 {
    if kind == .stage { return try stage(text, in: nil).id.raw }
    return try find(kind, text).raw
  }

  /// A stage by its id or by any name that it has: its own, or in any language while it is unedited.
  func stage(_ text: String, in pipeline: ID<Pipeline>?) throws -> Stage {
    let stages = try repository.all(Stage.self).filter {
      pipeline == nil || $0.pipeline == pipeline
    }
    let wanted = Folding.fold(withoutMark(text) ?? text)
    let named = stages.filter { stage in names(of: stage).contains { Folding.fold($0) == wanted } }
    let found = named.isEmpty ? stages.filter { isEnding(text, of: $0.id.raw) } : named
    guard let first = found.first else {
      throw Exit(.notFound, phrases.records.noSuchRecord(withoutMark(text) ?? text))
    }
    guard found.count == 1 else {
      let candidates = try names(of: found.map { Reference($0.id) })
      throw Exit(.refused, phrases.records.several(text, candidates))
    }
    return first
  }

  private func isEnding(_ text: String, of id: Int64) -> Bool {
    let digits = Numbers.latin(text).trimmed
    return !digits.isEmpty && String(id).hasSuffix(digits)
  }

  private func names(of stage: Stage) -> [String] {
    let translated = Language.allCases.map { Phrases.of($0).terms.stage(stage).full }
    return [stage.name, stage.key].filter { !$0.isEmpty } + translated
  }

  private func candidates(_ kinds: [Kind], _ text: String) throws -> [Reference] {
    if let name = withoutMark(text) { return try named(kinds, name) }
    if kinds == [.user], text.lowercased() == "me", let me = try repository.me() {
      return [Reference(me.id)]
    }
    let digits = Numbers.latin(text)
    if digits.allSatisfy({ $0.isASCII && $0.isNumber }) {
      let ending = try kinds.flatMap { try repository.resolve($0, ending: digits) }
      let whole = ending.filter { String($0.raw) == digits }
      if !ending.isEmpty { return whole.count == 1 ? whole : ending }
    }
    return try named(kinds, text)
  }

  /// Records of exactly that name or login, else those with words that begin so.
  private func named(_ kinds: [Kind], _ name: String) throws -> [Reference] {
    let exact = try kinds.flatMap { try repository.resolve($0, named: name) }
    if !exact.isEmpty { return exact }
    if kinds == [.user], let login = Kind.user.schema.property("login") {
      let users = try repository.resolve(.user, where: login, is: .text(name))
      return users.isEmpty ? try colleagues(name) : users
    }
    let words = Folding.words(name)
    guard !words.isEmpty else { return [] }
    let question = Filter([.words(words)])
    return try kinds.filter(Self.searchable.contains).flatMap { kind in
      try repository.list(ListQuestion(kind, where: question, limit: 6)).map {
        Reference(kind, $0.record.id)
      }
    }
  }

  /// Those with words that begin so in their names: a first name is enough.
  private func colleagues(_ name: String) throws -> [Reference] {
    let words = Folding.words(name)
    guard !words.isEmpty else { return [] }
    return try repository.all(User.self).filter { user in
      let own = Folding.words(user.name)
      return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
    }.map { Reference($0.id) }
  }

  private static let searchable: Set<Kind> = [.lead, .account, .contact, .opportunity]

  private func withoutMark(_ text: String) -> String? {
    text.hasPrefix("name:") ? String(text.dropFirst("name:".count)) : nil
  }

  /// `4821 Acme, 5277 Acme Trading…`
  private func names(of references: [Reference]) throws -> String {
    let shown = try references.prefix(6).map { "\($0.raw) \(try repository.title(of: $0))".trimmed }
    return formats.list(shown) + (references.count > 6 ? "…" : "")
  }
}
