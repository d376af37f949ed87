/// What is said of marked deals, and of what was done to them.
public nonisolated struct MarkPhrases: PhraseGroup {
  public let count: Counting
  public let tooMany: Counting
  public let confirm: Counting
  /// Of those that could not be changed.
  public let refused: Counting
  public let nothingChanged: String
  public let moved: @Sendable (_ count: Int, _ formats: Formats, _ stage: String) -> String
  /// Each to another stage of its own.
  public let movedOn: Counting
  public let deleted: Counting
  public let reopened: Counting
  public let won: Counting
  public let lost: Counting
  public let assigned: Counting
  public let tagged: Counting
  /// How the field for tags is filled in.
  public let tagHint: String

  func did(_ deed: FormModel.Deed, _ count: Int, _ formats: Formats) -> String {
    switch deed {
    case .win: won(count, formats)
    case .lose: lost(count, formats)
    case .assign: assigned(count, formats)
    case .tag: tagged(count, formats)
    }
  }

  static let english = MarkPhrases(
    count: { "\($1.number($0)) marked" },
    tooMany: { "The first \($1.number($0)) are marked; more are not marked at once." },
    confirm: { "Change \($1.number($0)) deals at once?" },
    refused: { "\($1.number($0)) could not be changed." },
    nothingChanged: "Nothing has changed.",
    moved: { "\(deals($0, $1)) moved to \($2)." },
    movedOn: { "\(deals($0, $1)) moved." },
    deleted: { "\(deals($0, $1)) deleted." },
    reopened: { "\(deals($0, $1)) open again." },
    won: { "\(deals($0, $1)) won." },
    lost: { "\(deals($0, $1)) lost." },
    assigned: { "\(deals($0, $1)) assigned." },
    tagged: { "\(deals($0, $1)) tagged." },
    tagHint: "A word adds the tag, -word takes it away.")

  private static func deals(_ count: Int, _ formats: Formats) -> String {
    BoardPhrases.english.dealCount(count, formats)
  }

  static let persian = MarkPhrases(
    count: { "\($1.number($0)) فرصت علامت‌دار" },
    tooMany: { "\($1.number($0)) فرصت نخست علامت خورد؛ بیش از این یک‌جا علامت نمی‌خورد." },
    confirm: { "\($1.number($0)) فرصت یک‌جا تغییر کند؟" },
    refused: { "\($1.number($0)) فرصت تغییر نکرد." },
    nothingChanged: "چیزی تغییر نکرد.",
    moved: { "\($1.number($0)) فرصت به \($2) رفت." },
    movedOn: { "\($1.number($0)) فرصت جابه‌جا شد." },
    deleted: { "\($1.number($0)) فرصت حذف شد." },
    reopened: { "\($1.number($0)) فرصت دوباره باز شد." },
    won: { "\($1.number($0)) فرصت قطعی شد." },
    lost: { "\($1.number($0)) فرصت از دست رفت." },
    assigned: { "\($1.number($0)) فرصت واگذار شد." },
    tagged: { "برچسب \($1.number($0)) فرصت عوض شد." },
    tagHint: "هر واژه برچسبی می‌افزاید؛ -واژه آن را برمی‌دارد.")

  static let greek = MarkPhrases(
    count: { "\($1.number($0)) \($0 == 1 ? "επιλεγμένη" : "επιλεγμένες")" },
    tooMany: { "Επιλέχθηκαν οι πρώτες \($1.number($0))· περισσότερες μαζί δεν επιλέγονται." },
    confirm: { "Αλλαγή σε \($1.number($0)) ευκαιρίες μαζί;" },
    refused: { "\($1.number($0)) δεν \($0 == 1 ? "άλλαξε" : "άλλαξαν")." },
    nothingChanged: "Δεν άλλαξε τίποτα.",
    moved: { "\(greekDeals($0, $1)) στο στάδιο \($2)." },
    movedOn: { "\(greekDeals($0, $1)): μετακίνηση." },
    deleted: { "\(greekDeals($0, $1)): διαγραφή." },
    reopened: { "\(greekDeals($0, $1)): επανάνοιγμα." },
    won: { $0 == 1 ? "1 ευκαιρία κερδήθηκε." : "\($1.number($0)) ευκαιρίες κερδήθηκαν." },
    lost: { $0 == 1 ? "1 ευκαιρία χάθηκε." : "\($1.number($0)) ευκαιρίες χάθηκαν." },
    assigned: { "\(greekDeals($0, $1)): ανάθεση." },
    tagged: { "\(greekDeals($0, $1)): νέες ετικέτες." },
    tagHint: "Μια λέξη προσθέτει την ετικέτα, -λέξη την αφαιρεί.")

  private static func greekDeals(_ count: Int, _ formats: Formats) -> String {
    BoardPhrases.greek.dealCount(count, formats)
  }
}
