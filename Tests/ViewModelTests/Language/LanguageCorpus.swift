import Domain

@testable import ViewModels

/// Every phrase of a language that can be had without a name or a number, with where it stands.
nonisolated struct LanguageCorpus {
  struct Spoken: Hashable {
    let path: String
    let text: String
  }

  let texts: [Spoken]
  /// Forms for tabs, columns, chips and hints.
  let shortForms: [Spoken]

  init(_ language: Language) {
    let phrases = Phrases.of(language)
    var collected = Collected()
    collected.take(phrases, at: "phrases")
    collected.take(phrases.settings, at: "settings")
    collected.take(phrases.first, at: "first")
    for (path, term) in Self.chosen(phrases.terms) { collected.take(term, at: path) }
    for sentence in Self.sentences(phrases) { collected.take(sentence, at: "sentence") }
    texts = collected.texts
    shortForms = collected.shortForms
  }

  private struct Collected {
    var texts: [Spoken] = []
    var shortForms: [Spoken] = []

    mutating func take(_ value: Any, at path: String) {
      switch value {
      case let text as String: texts.append(Spoken(path: path, text: text))
      case let term as Term:
        texts += [Spoken(path: path, text: term.full), Spoken(path: path, text: term.short)]
        shortForms.append(Spoken(path: path, text: term.short))
      case let action as ActionText:
        texts += [Spoken(path: path, text: action.label), Spoken(path: path, text: action.help)]
        shortForms.append(Spoken(path: path, text: action.label))
      default:
        for child in Mirror(reflecting: value).children {
          take(child.value, at: "\(path).\(child.label ?? "")")
        }
      }
    }
  }

  /// The words that are answers to a case or a key.
  private static func chosen(_ terms: TermPhrases) -> [(String, Term)] {
    let properties = Kind.allCases.flatMap { kind in
      (kind.schema.properties + kind.schema.kept).map { (kind, $0) }
    }
    let choices = properties.flatMap { kind, property -> [(String, Term)] in
      guard case .choice(let words) = property.type else { return [] }
      return words.map { word in
        let term = terms.choices.word(word, of: property.name, in: kind)
        return ("\(kind).\(property.name).\(word)", term ?? Term("", "missing words!"))
      }
    }
    let stages = DefaultStages.rows.map {
      ("stage.\($0.key)", terms.defaultStage($0.key) ?? Term("", "missing words!"))
    }
    let states = CustomerState.allCases.map { ("customer.\($0)", terms.choices.customerState($0)) }
    let things = Kind.allCases.map { kind in
      ("thing.\(kind)", Term(terms.thing(kind).plural, terms.thing(kind).short))
    }
    return choices + stages + states + things
  }

  /// What errors, acts and expectations say.
  private static func sentences(_ phrases: Phrases) -> [String] {
    let formats = Formats(phrases.language)
    let types: [PropertyType] = [
      .text, .number, .percent, .money, .currency, .day, .instant, .due, .flag, .choice(["a"]),
      .link(.account), .texts, .phones, .tags, .url,
    ]
    let filterErrors: [FilterError.Reason] = [
      .unknownProperty("x", nearest: nil, known: ["owner", "stage"]),
      .unknownProperty("x", nearest: "y", known: []), .unknownName("x", .stage, known: ["y"]),
      .unknownName("x", .user, known: ["y"]),
      .wrongComparison,
      .unclosedQuote, .unknownMark("x"),
    ]
    let board = phrases.board
    return types.map(phrases.forms.expected) + filterErrors.map(board.filterError)
      + Act.allCases.map(phrases.timeline.act)
      + repositoryErrors.map { phrases.errors.repository($0, formats) }
      + [1, 3].flatMap { count in
        [
          board.dealCount(count, formats), phrases.customers.employees(count, formats),
        ]
      }
      + [
        board.added("N", "A"), board.moved("N", "A", "B"), board.reordered("N", "A"),
        board.won("N", "A"), board.lost("N", "A"), board.reopened("N", "A"),
        phrases.errors.missing("A", "B"), phrases.errors.gone(nil),
        phrases.errors.sameField(nil, "A", nil), phrases.forms.conflict("N", "A", "B"),
      ]
  }

  static let repositoryErrors: [RepositoryError] = [
    .busy, .refused("x"),
    .inUse(Reference(.account, 1), by: [Holder(Reference(.contact, 2), title: "N")]),
    .inUse(
      Reference(.account, 1), by: (2...6).map { Holder(Reference(.contact, $0), title: "N") }),
    .changedSince(count: 1), .changedSince(count: 3), .readOnly(path: "/f"),
    .newer(path: "/f", version: 2), .notOurs(path: "/f", what: "x"), .isFolder(path: "/f"),
    .notOwned(path: "/f"), .damaged(path: "/f", what: "x"), .cannotOpen(path: "/f", why: "x"),
    .replaced(path: "/f"), .diskFull(path: "/f"), .tooSlow,
  ]
}
