import Domain

/// What is said of records that look like the same party.
public nonisolated struct DuplicatePhrases: PhraseGroup {
  public let strength: @Sendable (PartyMatch.Strength) -> String
  public let key: @Sendable (PartyMatch.Key) -> String
  public let dismissed: @Sendable (_ names: String) -> String
  public let searched: @Sendable (_ percent: Int, _ pairs: Int, Formats) -> String
  public let onlyOne: String
  public let otherKind: String
  /// No more records than this stand side by side.
  let tooMany: Counting
  let merged: @Sendable (_ name: String, _ count: Int, Formats) -> String
  let looksLike: @Sendable (_ name: String, _ thing: String, _ key: String) -> String
  public let title: String
  /// While they are looked for; when there are none.
  public let looking: String
  public let none: String
  public let mergeTitle: String
  /// Over the record that stays, and over the others.
  public let stays: String
  public let goes: String
  /// The five parts of an address, which go together.
  let address: String
  public let allAlike: String
  public let mergeHint: String
  // MARK: Actions
  public let find: ActionText
  public let open: ActionText
  public let tellApart: ActionText
  public let choose: ActionText
  public let keepOther: ActionText
  public let merge: ActionText
  public let mergeMarked: ActionText

  public func why(_ refusal: MergeRefusal) -> String {
    switch refusal {
    case .onlyOne: onlyOne
    case .otherKind: otherKind
    }
  }

  static let english = DuplicatePhrases(
    strength: {
      switch $0 {
      case .certain: "certain"
      case .strong: "strong"
      case .weak: "weak"
      }
    },
    key: {
      switch $0 {
      case .email: "e-mail"
      case .phone: "phone"
      case .taxNumber: "tax number"
      case .domain: "domain"
      case .name: "name"
      }
    },
    dismissed: { "Not the same: \($0). They are not shown as duplicates again." },
    searched: { "\($2.percent($0)) searched, \($1 == 1 ? "1 pair" : "\($2.number($1)) pairs")" },
    onlyOne: "Choose two records or more.",
    otherKind: "Leads are merged with leads, accounts with accounts, contacts with contacts.",
    tooMany: { "At most \($1.number($0)) are merged at once." },
    merged: { "\($2.number($1)) records are now one: \($0)." },
    looksLike: { "Looks like: \($0) (\($1), \($2)) · Ctrl+T shows it" },
    title: "Duplicates", looking: "Looking for duplicates…", none: "No duplicates were found.",
    mergeTitle: "Merge", stays: "Stays", goes: "Goes into it",
    address: "Address",
    allAlike: "They differ in nothing that has to be chosen.",
    mergeHint: "Phones, e-mails, tags and notes of all are kept, and all that belongs to them.",
    find: ActionText("Duplicates", "Finds records that are the same party twice."),
    open: ActionText("Compare", "Puts the two side by side, to be merged."),
    tellApart: ActionText("Not the same", "Remembers that they are not duplicates."),
    choose: ActionText("Choose", "Takes the field from the next record."),
    keepOther: ActionText("Keep other", "Another of them is the one that stays."),
    merge: ActionText("Merge", "Makes one record of them; u parts them again."),
    mergeMarked: ActionText("Merge", "Makes one customer of those that are marked."))

  static let persian = DuplicatePhrases(
    strength: {
      switch $0 {
      case .certain: "قطعی"
      case .strong: "قوی"
      case .weak: "ضعیف"
      }
    },
    key: {
      switch $0 {
      case .email: "ایمیل"
      case .phone: "تلفن"
      case .taxNumber: "شماره مالیاتی"
      case .domain: "دامنه"
      case .name: "نام"
      }
    },
    dismissed: { "\($0) یکی نیستند و دیگر تکراری نشان داده نمی‌شوند." },
    searched: { "\($2.percent($0)) جست‌وجو شد، \($2.number($1)) جفت" },
    onlyOne: "دو رکورد یا بیشتر را برگزینید.",
    otherKind: "سرنخ با سرنخ، حساب با حساب و مخاطب با مخاطب ادغام می‌شود.",
    tooMany: { "دست بالا \($1.number($0)) رکورد با هم ادغام می‌شود." },
    merged: { "\($2.number($1)) رکورد یکی شد: \($0)." },
    looksLike: { "شبیه \($0) است (\($1)، \($2)) · Ctrl+T نشان می‌دهد" },
    title: "تکراری‌ها", looking: "در جستجوی تکراری‌ها…", none: "تکراری پیدا نشد.",
    mergeTitle: "ادغام", stays: "می‌ماند", goes: "در آن ادغام می‌شود",
    address: "نشانی",
    allAlike: "در چیزی که باید برگزید تفاوتی ندارند.",
    mergeHint: "تلفن، ایمیل، برچسب و یادداشت همه می‌ماند و هر چه وابسته به آن‌هاست.",
    find: ActionText("تکراری‌ها", "رکوردهایی را می‌یابد که دو بار ثبت شده‌اند."),
    open: ActionText("مقایسه", "دو رکورد را برای ادغام کنار هم می‌گذارد."),
    tellApart: ActionText("یکی نیست", "به یاد می‌سپارد که تکراری نیستند."),
    choose: ActionText("انتخاب", "فیلد را از رکورد بعدی برمی‌دارد."),
    keepOther: ActionText("ماندن دیگری", "رکورد دیگری آن باشد که می‌ماند."),
    merge: ActionText("ادغام", "از آن‌ها یک رکورد می‌سازد؛ کلید u جدا می‌کند."),
    mergeMarked: ActionText("ادغام", "از مشتریان نشان‌شده یکی می‌سازد."))

  static let greek = DuplicatePhrases(
    strength: {
      switch $0 {
      case .certain: "βέβαιο"
      case .strong: "ισχυρό"
      case .weak: "ασθενές"
      }
    },
    key: {
      switch $0 {
      case .email: "e-mail"
      case .phone: "τηλέφωνο"
      case .taxNumber: "ΑΦΜ"
      case .domain: "τομέας"
      case .name: "όνομα"
      }
    },
    dismissed: { "Δεν είναι οι ίδιοι: \($0). Δεν θα εμφανιστούν ξανά ως διπλότυπα." },
    searched: {
      "Ελέγχθηκε το \($2.percent($0)), \($1 == 1 ? "1 ζεύγος" : "\($2.number($1)) ζεύγη")"
    },
    onlyOne: "Διαλέξτε δύο εγγραφές ή περισσότερες.",
    otherKind: """
      Οι πιθανοί πελάτες συγχωνεύονται μεταξύ τους, οι λογαριασμοί μεταξύ τους, οι επαφές μεταξύ \
      τους.
      """,
    tooMany: { "Συγχωνεύονται το πολύ \($1.number($0)) μαζί." },
    merged: { "\($2.number($1)) εγγραφές έγιναν μία: \($0)." },
    looksLike: { "Μοιάζει με: \($0) (\($1), \($2)) · Ctrl+T δείχνει" },
    title: "Διπλότυπα", looking: "Αναζήτηση διπλοτύπων…", none: "Δεν βρέθηκαν διπλότυπα.",
    mergeTitle: "Συγχώνευση", stays: "Μένει", goes: "Ενσωματώνεται",
    address: "Διεύθυνση",
    allAlike: "Δεν διαφέρουν σε κάτι που πρέπει να επιλεγεί.",
    mergeHint: "Τηλέφωνα, e-mail, ετικέτες και σημειώσεις όλων μένουν, όπως και ό,τι τους ανήκει.",
    find: ActionText("Διπλότυπα", "Βρίσκει εγγραφές που υπάρχουν δύο φορές."),
    open: ActionText("Σύγκριση", "Βάζει τις δύο δίπλα δίπλα για συγχώνευση."),
    tellApart: ActionText("Όχι ίδιοι", "Θυμάται ότι δεν είναι διπλότυπα."),
    choose: ActionText("Επιλογή", "Παίρνει το πεδίο από την επόμενη εγγραφή."),
    keepOther: ActionText("Να μείνει", "Μένει μια άλλη από τις εγγραφές."),
    merge: ActionText("Συγχώνευση", "Τις κάνει μία εγγραφή· το u τις χωρίζει."),
    mergeMarked: ActionText("Συγχώνευση", "Κάνει έναν πελάτη από τους σημειωμένους."))
}
