import Domain

/// What the pipeline's board says.
public nonisolated struct BoardPhrases: PhraseGroup {
  public let empty: String
  /// There is something, and the filter hides it all.
  public let emptyFiltered: String
  /// Stands in a lane beside others that hold cards.
  public let emptyLane: String
  public let dealCount: Counting
  /// Before a weighted sum.
  public let weighted: String
  /// Before `2–4 of 5`, where not all stages fit.
  public let stages: String
  public let stale: String
  /// Nearly so.
  public let cooling: String
  /// Names are those of deals and stages.
  public let added: @Sendable (_ name: String, _ stage: String) -> String
  public let moved: @Sendable (_ name: String, _ from: String, _ to: String) -> String
  public let reordered: @Sendable (_ name: String, _ stage: String) -> String
  public let won: @Sendable (_ name: String, _ revenue: String) -> String
  public let lost: @Sendable (_ name: String, _ reason: String) -> String
  public let reopened: @Sendable (_ name: String, _ stage: String) -> String
  public let atFirstStage: String
  public let atTop: String
  public let atBottom: String
  public let filterError: @Sendable (FilterError.Reason) -> String
  /// Where it is, and what is wrong with it.
  let filterErrorIn: @Sendable (_ word: String, _ why: String) -> String

  static let english = BoardPhrases(
    empty: "No deals here. Press a to add one.",
    emptyFiltered: "Nothing matches. Esc shows all.",
    emptyLane: "no deals",
    dealCount: { "\($1.number($0)) \($0 == 1 ? "deal" : "deals")" },
    weighted: "weighted", stages: "stages", stale: "stale",
    cooling: "going stale",
    added: { "\($0) added to \($1)." },
    moved: { "\($0) moved: \($1) → \($2)." },
    reordered: { "\($0) has a new place in \($1)." },
    won: { "\($0) won: \($1)." },
    lost: { "\($0) lost: \($1)." },
    reopened: { "\($0) is open again in \($1)." },
    atFirstStage: "This is the first stage already.",
    atTop: "This card is at the top already.",
    atBottom: "This card is at the bottom already.",
    filterError: {
      switch $0 {
      case .unknownProperty(let name, nil, let known):
        "No field is called \(name). Some that are: \(known.joined(separator: ", ")) …"
      case .unknownName(let name, .user, let known):
        "Nobody here is called \(name). There are: \(known.joined(separator: ", "))."
      case .unknownName(let name, _, let known):
        "No stage is called \(name). There are: \(known.joined(separator: ", "))."
      case .unknownProperty(let name, let near?, _):
        "No field is called \(name). Did you mean \(near)?"
      case .wrongValue(let type): FormPhrases.english.expected(type)
      case .wrongComparison: "Only : works with this field."
      case .unclosedQuote: "The closing \" is missing."
      case .unknownMark:
        "After is: comes stale, cooling, overdue, quiet, open, won, lost, mine or unidentified."
      }
    },
    filterErrorIn: { "“\($0)”: \($1)" })

  static let persian = BoardPhrases(
    empty: "هنوز فرصتی نیست. کلید a را بزنید.",
    emptyFiltered: "چیزی پیدا نشد. Esc همه را نشان می‌دهد.",
    emptyLane: "بدون فرصت",
    dealCount: { "\($1.number($0)) فرصت" },
    weighted: "وزنی", stages: "مراحل", stale: "راکد",
    cooling: "رو به رکود",
    added: { "\($0) به \($1) افزوده شد." },
    moved: { "\($0) از \($1) به \($2) رفت." },
    reordered: { "جای \($0) در \($1) عوض شد." },
    won: { "\($0) قطعی شد: \($1)." },
    lost: { "\($0) از دست رفت: \($1)." },
    reopened: { "\($0) دوباره در \($1) باز شد." },
    atFirstStage: "این نخستین مرحله است.",
    atTop: "این کارت بالاترین است.",
    atBottom: "این کارت پایین‌ترین است.",
    filterError: {
      switch $0 {
      case .unknownProperty(let name, nil, let known):
        "فیلدی به نام \(name) نیست. می‌توان نوشت: \(known.joined(separator: "، ")) و …"
      case .unknownName(let name, .user, let known):
        "همکاری به نام \(name) نیست. همکاران: \(known.joined(separator: "، "))"
      case .unknownName(let name, _, let known):
        "مرحله‌ای به نام \(name) نیست. مرحله‌ها: \(known.joined(separator: "، "))"
      case .unknownProperty(let name, let near?, _):
        "فیلدی به نام \(name) نیست. منظورتان \(near) است؟"
      case .wrongValue(let type): FormPhrases.persian.expected(type)
      case .wrongComparison: "با این فیلد فقط : کار می‌کند."
      case .unclosedQuote: "نقل‌قول بسته نشده است؛ \" کم است."
      case .unknownMark:
        "پس از is: یکی از این‌ها می‌آید: stale، cooling، overdue، quiet، open، won، lost، mine، unidentified"
      }
    },
    filterErrorIn: { "«\($0)»: \($1)" })

  static let greek = BoardPhrases(
    empty: "Καμία ευκαιρία. Πατήστε a για προσθήκη.",
    emptyFiltered: "Δεν ταιριάζει τίποτα. Esc: όλα.",
    emptyLane: "καμία ευκαιρία",
    dealCount: { "\($1.number($0)) \($0 == 1 ? "ευκαιρία" : "ευκαιρίες")" },
    weighted: "σταθμισμένο", stages: "στάδια", stale: "στάσιμη",
    cooling: "σχεδόν στάσιμη",
    added: { "\($0): προστέθηκε στο στάδιο \($1)." },
    moved: { "\($0): \($1) → \($2)." },
    reordered: { "\($0): νέα θέση στο στάδιο \($1)." },
    won: { "\($0): κερδήθηκε, \($1)." },
    lost: { "\($0): χάθηκε. Αιτία: \($1)." },
    reopened: { "\($0): άνοιξε ξανά στο στάδιο \($1)." },
    atFirstStage: "Είναι ήδη στο πρώτο στάδιο.",
    atTop: "Η κάρτα είναι ήδη πρώτη.",
    atBottom: "Η κάρτα είναι ήδη τελευταία.",
    filterError: {
      switch $0 {
      case .unknownProperty(let name, nil, let known):
        "Δεν υπάρχει πεδίο \(name). Γράφονται τα \(known.joined(separator: ", ")) …"
      case .unknownName(let name, .user, let known):
        "Δεν υπάρχει συνεργάτης \(name). Υπάρχουν: \(known.joined(separator: ", "))."
      case .unknownName(let name, _, let known):
        "Δεν υπάρχει στάδιο \(name). Υπάρχουν: \(known.joined(separator: ", "))."
      case .unknownProperty(let name, let near?, _):
        "Δεν υπάρχει πεδίο \(name). Μήπως εννοείτε \(near);"
      case .wrongValue(let type): FormPhrases.greek.expected(type)
      case .wrongComparison: "Με αυτό το πεδίο ισχύει μόνο το :"
      case .unclosedQuote: "Λείπει το \" στο τέλος."
      case .unknownMark:
        "Μετά το is: μπαίνει stale, cooling, overdue, quiet, open, won, lost, mine ή unidentified."
      }
    },
    filterErrorIn: { "«\($0)»: \($1)" })
}
