/// What is said of marked records, and of what was done to them.
public nonisolated struct MarkPhrases: PhraseGroup {
  /// One record by its name, or several by their count.
  public typealias Done = @Sendable (_ what: String) -> String

  public let count: Counting
  /// Of several kinds.
  public let records: Counting
  public let tooMany: Counting
  public let confirm: Done
  /// Of those that could not be changed.
  public let refused: Counting
  public let nothingChanged: String
  public let moved: @Sendable (_ what: String, _ stage: String) -> String
  /// Each to another stage of its own.
  public let movedOn: Done
  public let reopened: Done
  public let won: Done
  public let lost: Done
  public let assigned: @Sendable (_ what: String, _ owner: String) -> String
  public let tagged: Done
  /// One field of all of them.
  public let changed: @Sendable (_ what: String, _ field: String) -> String
  /// Above the fields that can be chosen.
  public let fieldTitle: String
  /// How the field for tags is filled in.
  public let tagHint: String

  static let english = MarkPhrases(
    count: { "\($1.number($0)) marked" },
    records: { "\($1.number($0)) records" },
    tooMany: { "The first \($1.number($0)) are marked; more are not marked at once." },
    confirm: { "Change \($0) at once?" },
    refused: { "\($1.number($0)) could not be changed." },
    nothingChanged: "Nothing has changed.",
    moved: { "\($0) moved to \($1)." },
    movedOn: { "\($0) moved." },
    reopened: { "\($0) open again." },
    won: { "\($0) won." },
    lost: { "\($0) lost." },
    assigned: { "\($0) given to \($1)." },
    tagged: { "\($0) tagged." },
    changed: { "\($1) changed: \($0)." }, fieldTitle: "Which field of all that are marked?",
    tagHint: "A word adds the tag, -word takes it away.")

  static let persian = MarkPhrases(
    count: { "\($1.number($0)) مورد علامت‌دار" },
    records: { "\($1.number($0)) مورد" },
    tooMany: { "\($1.number($0)) مورد نخست علامت خورد؛ بیش از این یک‌جا علامت نمی‌خورد." },
    confirm: { "\($0) یک‌جا تغییر کند؟" },
    refused: { "\($1.number($0)) مورد تغییر نکرد." },
    nothingChanged: "چیزی تغییر نکرد.",
    moved: { "\($0) به \($1) رفت." },
    movedOn: { "\($0) جابه‌جا شد." },
    reopened: { "\($0) دوباره باز شد." },
    won: { "\($0) قطعی شد." },
    lost: { "\($0) از دست رفت." },
    assigned: { "\($0) به \($1) واگذار شد." },
    tagged: { "برچسب \($0) عوض شد." },
    changed: { "«\($1)» در \($0) تغییر کرد." }, fieldTitle: "کدام فیلد همهٔ علامت‌دارها؟",
    tagHint: "هر واژه برچسبی می‌افزاید؛ -واژه آن را برمی‌دارد.")

  static let greek = MarkPhrases(
    count: { "\($1.number($0)) \($0 == 1 ? "επιλεγμένο" : "επιλεγμένα")" },
    records: { "\($1.number($0)) \($0 == 1 ? "εγγραφή" : "εγγραφές")" },
    tooMany: { "Επιλέχθηκαν τα πρώτα \($1.number($0))· περισσότερα μαζί δεν επιλέγονται." },
    confirm: { "Να αλλάξουν μαζί \($0);" },
    refused: { "\($1.number($0)) δεν \($0 == 1 ? "άλλαξε" : "άλλαξαν")." },
    nothingChanged: "Δεν άλλαξε τίποτα.",
    moved: { "\($0): στο στάδιο \($1)." },
    movedOn: { "\($0): μετακίνηση." },
    reopened: { "\($0): επανάνοιγμα." },
    won: { "\($0): στις κερδισμένες." },
    lost: { "\($0): στις χαμένες." },
    assigned: { "\($0): ανάθεση, \($1)." },
    tagged: { "\($0): νέες ετικέτες." },
    changed: { "\($0): άλλαξε το «\($1)»." }, fieldTitle: "Ποιο πεδίο όλων των επιλεγμένων;",
    tagHint: "Μια λέξη προσθέτει την ετικέτα, -λέξη την αφαιρεί.")
}
