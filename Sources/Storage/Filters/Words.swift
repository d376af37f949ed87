import Domain

/// Words that a folded text must hold, each as the beginning of one of its words.
///
/// The search index and the plain test below mean the same, so that a page may use whichever is
/// quicker for it.
struct Words {
  let words: [String]

  /// - Parameter words: folded here again, so that none of them holds a blank.
  init(_ words: [String]) { self.words = words.flatMap(Folding.words) }

  /// One word that is written in one way only.
  var isOne: Bool { words.count == 1 && Folding.meanings(of: words[0]).count == 1 }

  /// The question for a search index: `"nova"* AND "foo"*`.
  var match: String {
    words.map(Self.beginnings).joined(separator: " AND ")
  }

  /// The question for one of them, however it may be written.
  static func beginnings(_ word: String) -> String {
    either(Folding.meanings(of: word).map(beginning))
  }

  /// The same by the first three letters of each word. It finds others too.
  var roughMatch: String {
    words.map { word in
      let starts = Folding.meanings(of: word).map { String($0.unicodeScalars.prefix(3)) }
      return Self.either(starts.map(Self.beginning))
    }.joined(separator: " AND ")
  }

  static func either(_ questions: [String]) -> String {
    questions.count == 1 ? questions[0] : "(" + questions.joined(separator: " OR ") + ")"
  }

  /// The question for words that begin so.
  static func beginning(_ word: String) -> String { "\"\(word)\"*" }

  /// The condition on a column or an expression that holds folded text.
  func areHeld(by text: String) -> Fragment {
    Fragment.all(
      words.map { word in
        Fragment.any(
          Folding.meanings(of: word).map {
            Fragment("instr(' ' || \(text), ?) > 0", binding: " " + $0)
          })
      })
  }

  func areHeld(byFolded text: String) -> Bool {
    let padded = " " + text
    return words.allSatisfy { word in
      Folding.meanings(of: word).contains { padded.contains(" " + $0) }
    }
  }
}

extension Kind {
  /// The search index over the folded texts of this kind, whose row ids are the records' ids.
  var searchTable: String? {
    switch self {
    case .lead: "leadSearch"
    case .account: "accountSearch"
    case .contact: "contactSearch"
    case .opportunity: "opportunitySearch"
    case .activity, .note, .pipeline, .stage, .playbook, .user, .team, .setting, .affiliation,
      .event, .verdict, .field, .attachment:
      nil
    }
  }

  /// The columns whose words are looked for where there is no search index.
  var wordColumns: [String] {
    switch self {
    case .lead, .account, .contact, .opportunity: []
    case .activity:
      ["subject", "outcome", "place", "channel", "number", "attendees", "tags", "notes"]
    case .note: ["text"]
    case .playbook: ["subject"]
    case .pipeline, .team: ["name"]
    case .stage: ["name", "key", "definition"]
    case .user: ["name", "login", "email"]
    case .setting: ["name", "value"]
    case .affiliation: ["role"]
    case .event: ["page", "visitor"]
    case .verdict: ["ruling"]
    case .field, .attachment: ["name"]
    }
  }

  /// Whether its rows have a column with the folded name.
  var hasNameKey: Bool {
    switch self {
    case .lead, .account, .contact, .opportunity, .pipeline, .stage, .user, .team: true
    case .activity, .note, .playbook, .setting, .affiliation, .event, .verdict, .field, .attachment:
      false
    }
  }
}
