/// What stands round every screen: tabs, prompts, toasts and questions.
public nonisolated struct FramePhrases: PhraseGroup {
  public let pipeline: Term
  public let customers: Term
  /// Beside the key that searches everything.
  public let search: String
  public let preview: String
  /// The pane beside a page needs so many columns.
  public let previewNeeds: @Sendable (_ columns: String) -> String
  /// There is no pane to be made wider; given the key that shows it.
  public let noPreview: @Sendable (_ key: String) -> String
  /// All there is room for below 40×10.
  public let tooSmall: String
  public let quitQuestion: String
  /// After Ctrl+C at the root; given the key that quits.
  public let quitWith: @Sendable (_ key: String) -> String
  /// Instead of totals that are not counted yet.
  public let counting: String
  /// While somebody else writes to the file.
  public let waiting: String
  public let notSavedYet: String
  /// Asked of somebody who leaves while changes wait for others.
  public let unsavedCount: Counting
  public let leavesOnceSaved: String
  public let undone: @Sendable (_ what: String) -> String
  public let redone: @Sendable (_ what: String) -> String
  public let nothingToUndo: String
  public let nothingToRedo: String
  public let nothingBehind: String
  public let nothingAhead: String
  public let unknownKey: @Sendable (_ keys: String) -> String
  /// A key that means nothing, and the one that shows all that do.
  public let strayKey: @Sendable (_ keys: String, _ help: String) -> String
  /// What the keys after a first key are about.
  public let prefixes: [String: String]
  public let nothingMatches: String
  public let searchPrompt: String

  static let english = FramePhrases(
    pipeline: "Pipeline", customers: "Customers",
    search: "search",
    preview: "Preview",
    previewNeeds: { "The preview needs a window of \($0) columns." },
    noPreview: { "The preview is not shown; \($0) shows it." },
    tooSmall: "Make the window larger (40×10)",
    quitQuestion: "Quit?",
    quitWith: { "\($0) quits" },
    counting: "counting…",
    waiting: "Waiting for another user to finish saving.",
    notSavedYet: "Could not save yet. Your text is kept.",
    unsavedCount: { "\($1.number($0)) \($0 == 1 ? "change is" : "changes are") not saved yet." },
    leavesOnceSaved: "Kariz closes by itself once all is saved.",
    undone: { "Undone: \($0)." },
    redone: { "Redone: \($0)." },
    nothingToUndo: "Nothing to undo.",
    nothingToRedo: "Nothing to redo.",
    nothingBehind: "You came from nowhere else.",
    nothingAhead: "There is nothing further ahead.",
    unknownKey: { "\($0) does nothing here." },
    strayKey: { "\($0) does nothing here. \($1) shows all keys." },
    prefixes: ["g": "Go to", "m": "Move", "f": "Filter", "o": "Order", "+": "Add"],
    nothingMatches: "Nothing matches.",
    searchPrompt: "Search")

  static let persian = FramePhrases(
    pipeline: Term("کاریز فروش", "کاریز"),
    customers: "مشتریان", search: "جست‌وجو",
    preview: "پیش‌نمایش",
    previewNeeds: { "پیش‌نمایش پنجره‌ای به پهنای \($0) ستون می‌خواهد." },
    noPreview: { "پیش‌نمایش دیده نمی‌شود؛ \($0) آن را نشان می‌دهد." },
    tooSmall: "پنجره را بزرگ‌تر کنید (۴۰×۱۰)",
    quitQuestion: "خارج می‌شوید؟",
    quitWith: { "خروج با \($0)" },
    counting: "در حال شمردن…",
    waiting: "منتظر پایان ذخیره کاربر دیگر.",
    notSavedYet: "هنوز ذخیره نشد. نوشته شما محفوظ است.",
    unsavedCount: { "\($1.number($0)) تغییر هنوز ذخیره نشده است." },
    leavesOnceSaved: "کاریز پس از ذخیره خودش بسته می‌شود.",
    undone: { "واگرد شد: \($0)." },
    redone: { "دوباره انجام شد: \($0)." },
    nothingToUndo: "چیزی برای واگرد نیست.",
    nothingToRedo: "چیزی برای انجام مجدد نیست.",
    nothingBehind: "پیش از این جای دیگری نبودید.",
    nothingAhead: "جلوتر چیزی نیست.",
    unknownKey: { "کلید \($0) اینجا کاری نمی‌کند." },
    strayKey: { "کلید \($0) اینجا کاری نمی‌کند. همه کلیدها: \($1)" },
    prefixes: ["g": "رفتن", "m": "جابه‌جایی", "f": "فیلتر", "o": "ترتیب", "+": "افزودن"],
    nothingMatches: "چیزی پیدا نشد.",
    searchPrompt: "جست‌وجو")

  static let greek = FramePhrases(
    pipeline: Term("Ροή πωλήσεων", "Ροή"),
    customers: "Πελάτες",
    search: "αναζήτηση",
    preview: "Προεπισκόπηση",
    previewNeeds: { "Η προεπισκόπηση χρειάζεται παράθυρο \($0) στηλών." },
    noPreview: { "Η προεπισκόπηση δεν φαίνεται· \($0) για εμφάνιση." },
    tooSmall: "Μεγαλώστε το παράθυρο (40×10)",
    quitQuestion: "Έξοδος;",
    quitWith: { "\($0) για έξοδο" },
    counting: "μέτρηση…",
    waiting: "Αναμονή: αποθηκεύει άλλος χρήστης.",
    notSavedYet: "Δεν αποθηκεύτηκε ακόμη. Το κείμενό σας κρατήθηκε.",
    unsavedCount: {
      "\($1.number($0)) \($0 == 1 ? "αλλαγή δεν έχει" : "αλλαγές δεν έχουν") αποθηκευτεί ακόμη."
    },
    leavesOnceSaved: "Το Kariz κλείνει μόνο του μόλις αποθηκευτούν όλα.",
    undone: { "Αναιρέθηκε: \($0)." },
    redone: { "Έγινε ξανά: \($0)." },
    nothingToUndo: "Δεν υπάρχει κάτι για αναίρεση.",
    nothingToRedo: "Δεν υπάρχει κάτι για επανάληψη.",
    nothingBehind: "Δεν ήσασταν κάπου αλλού πριν.",
    nothingAhead: "Δεν υπάρχει κάτι πιο μπροστά.",
    unknownKey: { "Το \($0) δεν κάνει τίποτα εδώ." },
    strayKey: { "Το \($0) δεν κάνει τίποτα εδώ. Όλα τα πλήκτρα: \($1)" },
    prefixes: ["g": "Μετάβαση", "m": "Μετακίνηση", "f": "Φίλτρο", "o": "Σειρά", "+": "Προσθήκη"],
    nothingMatches: "Δεν βρέθηκε τίποτα.",
    searchPrompt: "Αναζήτηση")
}
