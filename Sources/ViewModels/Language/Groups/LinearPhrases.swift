/// What is said round the choices where the interface is plain lines.
public nonisolated struct LinearPhrases: PhraseGroup {
  public let prompt: String
  /// Where there is nothing further back.
  public let rootPrompt: String
  /// Where a text is wanted.
  public let textPrompt: String
  public let commands: String
  public let nextPage: String
  public let previousPage: String
  /// Before a deal that is among those that the next act is done to.
  public let marked: String
  public let noSuchNumber: @Sendable (_ number: String) -> String
  public let noSuchWord: String
  public let several: @Sendable (_ names: String) -> String
  /// Before what stands in a field.
  public let now: @Sendable (_ text: String) -> String
  public let filterHint: String
  public let formHint: String
  public let severalNumbers: String
  public let again: String
  /// None of the records that are offered is meant.
  public let asTyped: String

  static let english = LinearPhrases(
    prompt: "Number or word. 0 goes back, Enter repeats.",
    rootPrompt: "Number or word. 0 leaves, Enter repeats.",
    textPrompt: "Type the text. 0 goes back.",
    commands: "All commands", nextPage: "Next page", previousPage: "Previous page",
    marked: "marked",
    noSuchNumber: { "There is no number \($0) here." },
    noSuchWord: "Nothing here begins so. Enter repeats the choices.",
    several: { "Several begin so: \($0)." },
    now: { "Now: \($0)" },
    filterHint: "Words, or terms such as owner:me. - shows all.",
    formHint: "An empty line keeps what is there, - empties it, . goes to the end.",
    severalNumbers: "Several numbers, parted by blanks.",
    again: "Go through it again", asTyped: "As typed")

  static let persian = LinearPhrases(
    prompt: "شماره یا واژه. ۰ بازگشت، Enter تکرار.",
    rootPrompt: "شماره یا واژه. ۰ خروج، Enter تکرار.",
    textPrompt: "متن را بنویسید. ۰ بازگشت.",
    commands: "همه فرمان‌ها", nextPage: "صفحه بعد", previousPage: "صفحه پیش",
    marked: "نشان‌دار",
    noSuchNumber: { "شماره \($0) اینجا نیست." },
    noSuchWord: "چیزی با این حروف آغاز نمی‌شود. Enter فهرست را تکرار می‌کند.",
    several: { "چند مورد چنین آغاز می‌شود: \($0)." },
    now: { "اکنون: \($0)" },
    filterHint: "چند واژه، یا شرطی مانند owner:me. با - همه دیده می‌شود.",
    formHint: "سطر خالی نوشته را نگه می‌دارد، - پاک می‌کند، . به پایان می‌رود.",
    severalNumbers: "چند شماره، با فاصله.",
    again: "مرور دوباره", asTyped: "همان که نوشتید")

  static let greek = LinearPhrases(
    prompt: "Αριθμός ή λέξη. 0: πίσω, Enter: επανάληψη.",
    rootPrompt: "Αριθμός ή λέξη. 0: έξοδος, Enter: επανάληψη.",
    textPrompt: "Γράψτε το κείμενο. 0: πίσω.",
    commands: "Όλες οι εντολές", nextPage: "Επόμενη σελίδα", previousPage: "Προηγούμενη σελίδα",
    marked: "επιλεγμένη",
    noSuchNumber: { "Δεν υπάρχει αριθμός \($0) εδώ." },
    noSuchWord: "Τίποτα εδώ δεν αρχίζει έτσι. Enter: επανάληψη των επιλογών.",
    several: { "Αρχίζουν έτσι πολλά: \($0)." },
    now: { "Τώρα: \($0)" },
    filterHint: "Λέξεις ή όροι όπως owner:me. - για όλα.",
    formHint: "Κενή γραμμή: μένει ως έχει, - το αδειάζει, . πηγαίνει στο τέλος.",
    severalNumbers: "Πολλοί αριθμοί, χωρισμένοι με κενά.",
    again: "Ξανά από την αρχή", asTyped: "Όπως γράφτηκε")
}
