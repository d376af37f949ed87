import Domain

nonisolated extension FilterVocabulary {
  /// Labels of fields, and what is said of deals, in a language; blanks and hyphens do not count.
  static func said(in language: Language, of kind: Kind) -> FilterVocabulary {
    FilterVocabulary(
      property: { said in
        let phrases = Phrases.of(language)
        return Fields.rows(of: kind).first { row in
          let label = phrases.fields[keyPath: row.label]
          return [label.full, label.short].contains { isSame($0, said) }
        }?.property.name
      },
      mark: { said in
        names(of: Phrases.of(language)).first { isSame($0.name, said) }?.mark
      })
  }

  private static func names(of phrases: Phrases) -> [(name: String, mark: Filter.Mark)] {
    let facets = (phrases.facets.marks + phrases.facets.others).compactMap { named in
      Filter.Mark(rawValue: String(named.term.dropFirst(3))).map { (named.name, $0) }
    }
    let states: [(StageType, Filter.Mark)] = [(.open, .open), (.won, .won), (.lost, .lost)]
    let terms = states.flatMap { state, mark in
      let term = phrases.terms.choices.selling.state(state)
      return [(term.full, mark), (term.short, mark)]
    }
    let board = phrases.board
    return facets + terms + [(board.stale, .stale), (board.cooling, .cooling)]
  }

  private static func isSame(_ label: String, _ said: String) -> Bool {
    joined(label) == joined(said)
  }

  private static func joined(_ text: String) -> String { Folding.words(text).joined() }
}
