/// What the commands for the file as a whole say.
public nonisolated struct CommandPhrases: PhraseGroup {
  /// Neither input nor output is a terminal.
  public let noTerminal: String
  public let nothingFound: String
  public let undone: @Sendable (_ what: String) -> String
  public let redone: @Sendable (_ what: String) -> String
  public let nothingToUndo: String
  public let nothingToRedo: String
  public let countWanted: String

  // MARK: Checking

  public let sound: String
  public let repaired: String
  public let damaged: @Sendable (_ what: String) -> String
  public let dangling: @Sendable (_ table: String, _ row: String, _ parent: String) -> String
  public let chainBroken: @Sendable (_ entry: String) -> String
  public let outOfStep: @Sendable (_ count: Int, Formats, _ kind: String, _ part: String) -> String
  public let tooOpen: @Sendable (_ path: String, _ mode: String, _ command: String) -> String
  public let littleSpace: @Sendable (_ free: String, _ needed: String) -> String
  public let checkpointRace: @Sendable (_ version: String) -> String

  // MARK: Themes, settings and the machine

  public let noSuchTheme: @Sendable (_ name: String, _ known: String) -> String
  public let noThemes: @Sendable (_ folders: String) -> String
  public let themeSound: @Sendable (_ name: String) -> String
  public let brokenFile: @Sendable (_ path: String, _ why: String) -> String
  public let unknownSetting: @Sendable (_ name: String, _ nearest: String?) -> String
  public let noSettings: @Sendable (_ path: String) -> String
  public let settingTakes: @Sendable (_ name: String, _ words: String) -> String
  public let currencyInUse: String
  public let settings: String
  public let business: String
  /// Headings of settings, and of what `doctor` found.
  public let name: String
  public let value: String
  /// Headings of what `doctor` reports.
  public let doctor: DoctorWords
  public let onlyReading: @Sendable (_ what: String) -> String

  /// What `doctor` calls what it looks at.
  public struct DoctorWords: Sendable {
    public let program: String
    public let terminal: String
    public let colours: String
    public let locale: String
    public let language: String
    /// Who puts right-to-left text in order.
    public let direction: String
    public let file: String
    public let settings: String
    public let themes: String
    public let library: String
    public let notThere: String
  }
}

extension CommandPhrases {
  nonisolated static let english = CommandPhrases(
    noTerminal: "No terminal here. Without a screen: kariz --help",
    nothingFound: "Nothing was found.",
    undone: { "Undone: \($0)" }, redone: { "Done again: \($0)" },
    nothingToUndo: "There is nothing of yours to undo.",
    nothingToRedo: "There is nothing of yours to redo.",
    countWanted: "A count is a number from 1 to 1000.",
    sound: "The file is sound.", repaired: "What is kept in step was rebuilt.",
    damaged: { "Damaged: \($0). Restore a backup." },
    dangling: { "A row of \($0) (\($1)) points to a \($2) that is not there. Restore a backup." },
    chainBroken: { "Entry \($0) of the journal was changed. Compare it with a backup." },
    outOfStep: { count, formats, kind, part in
      "\(kind): \(part) of \(formats.number(count)) rows is out of step. Run kariz check --repair."
    },
    tooOpen: { "Others can read or change \($0) (mode \($1)). To close it: \($2)" },
    littleSpace: { "Only \($0) bytes are free, and a backup takes \($1)." },
    checkpointRace: {
      "SQLite \($0) can lose a commit when another program writes to the file too. Kariz goes "
        + "round it: there is nothing to do, as long as other programs only read the file."
    },
    noSuchTheme: { "There is no theme \($0). Known are \($1)." },
    noThemes: { "No themes were found in \($0)." },
    themeSound: { "\($0): fit to use." },
    brokenFile: { "\($0): \($1)" },
    unknownSetting: { name, nearest in
      "There is no setting \(name)." + (nearest.map { " Is it \($0)?" } ?? "")
    },
    noSettings: { "\($0) is not what kariz config export writes. Nothing has changed." },
    settingTakes: { "\($0) takes \($1)." },
    currencyInUse: """
      Records with amounts are in the file already. They keep their currency; totals of customers \
      count the new one only.
      """,
    settings: "Yours", business: "Of the file", name: "Name", value: "Value",
    doctor: DoctorWords(
      program: "Kariz", terminal: "Terminal", colours: "Colours", locale: "Locale",
      language: "Language", direction: "Text direction", file: "File", settings: "Settings",
      themes: "Themes", library: "SQLite", notThere: "not there"),
    onlyReading: { "The query was refused: \($0). It may only read." })

  nonisolated static let persian = CommandPhrases(
    noTerminal: "اینجا پایانه نیست. کار بدون صفحه: kariz --help",
    nothingFound: "چیزی پیدا نشد.",
    undone: { "واگرد شد: \($0)" }, redone: { "دوباره انجام شد: \($0)" },
    nothingToUndo: "کاری از شما برای واگرد نیست.",
    nothingToRedo: "کاری از شما برای انجام مجدد نیست.",
    countWanted: "شمار، عددی از ۱ تا ۱۰۰۰ است.",
    sound: "فایل سالم است.", repaired: "آنچه حساب می‌شود دوباره ساخته شد.",
    damaged: { "آسیب دیده است: \($0). نسخه پشتیبان را بازیابی کنید." },
    dangling: {
      "سطری از \($0) (\($1)) به \($2) اشاره می‌کند که نیست. نسخه پشتیبان را بازیابی کنید."
    },
    chainBroken: { "ثبت \($0) در دفتر تغییرها دست خورده است. آن را با نسخه پشتیبان بسنجید." },
    outOfStep: { count, formats, kind, part in
      "\(kind): \(part) در \(formats.number(count)) سطر جور نیست. kariz check --repair را بزنید."
    },
    tooOpen: { "دیگران می‌توانند \($0) را بخوانند یا تغییر دهند (\($1)). برای بستن: \($2)" },
    littleSpace: { "تنها \($0) بایت جا مانده و نسخه پشتیبان \($1) بایت می‌خواهد." },
    checkpointRace: {
      "SQLite نسخه \($0) اگر برنامه دیگری هم در فایل بنویسد شاید ثبتی را از دست بدهد. کاریز از آن "
        + "می‌گذرد: تا وقتی برنامه‌های دیگر فایل را فقط می‌خوانند، کاری لازم نیست."
    },
    noSuchTheme: { "پوسته \($0) نیست. این‌ها هست: \($1)." },
    noThemes: { "در \($0) پوسته‌ای نیست." },
    themeSound: { "\($0): آماده کار است." },
    brokenFile: { "\($0): \($1)" },
    unknownSetting: { name, nearest in
      "تنظیمی به نام \(name) نیست." + (nearest.map { " منظورتان \($0) است؟" } ?? "")
    },
    noSettings: { "\($0) خروجی kariz config export نیست. چیزی تغییر نکرد." },
    settingTakes: { "مقدار \($0) یکی از این‌هاست: \($1)." },
    currencyInUse: """
      در فایل از پیش مبلغ هست. ارز آن رکوردها همان می‌ماند؛ جمع مشتریان فقط ارز تازه را می‌شمارد.
      """,
    settings: "تنظیمات شما", business: "تنظیمات فایل", name: "نام", value: "مقدار",
    doctor: DoctorWords(
      program: "کاریز", terminal: "پایانه", colours: "رنگ‌ها", locale: "زبان سیستم",
      language: "زبان", direction: "چیدمان متن", file: "فایل", settings: "تنظیمات",
      themes: "پوسته‌ها", library: "SQLite", notThere: "نیست"),
    onlyReading: { "پرس‌وجو پذیرفته نشد: \($0). فقط خواندن شدنی است." })

  nonisolated static let greek = CommandPhrases(
    noTerminal: "Δεν υπάρχει τερματικό. Χωρίς οθόνη: kariz --help",
    nothingFound: "Δεν βρέθηκε τίποτα.",
    undone: { "Αναιρέθηκε: \($0)" }, redone: { "Έγινε ξανά: \($0)" },
    nothingToUndo: "Δεν υπάρχει δική σας αλλαγή για αναίρεση.",
    nothingToRedo: "Δεν υπάρχει δική σας αλλαγή για επανάληψη.",
    countWanted: "Το πλήθος είναι αριθμός από 1 έως 1000.",
    sound: "Το αρχείο είναι εντάξει.", repaired: "Όσα υπολογίζονται χτίστηκαν ξανά.",
    damaged: { "Βλάβη: \($0). Επαναφέρετε ένα αντίγραφο ασφαλείας." },
    dangling: {
      "Μια γραμμή του \($0) (\($1)) δείχνει σε \($2) που δεν υπάρχει. Επαναφέρετε ένα αντίγραφο."
    },
    chainBroken: { "Η καταχώριση \($0) του ημερολογίου άλλαξε. Συγκρίνετέ την με ένα αντίγραφο." },
    outOfStep: { count, formats, kind, part in
      "\(kind): το \(part) δεν συμφωνεί σε \(formats.number(count)) γραμμές. "
        + "Εκτελέστε kariz check --repair."
    },
    tooOpen: {
      "Άλλοι μπορούν να διαβάσουν ή να αλλάξουν το \($0) (\($1)). Για να κλείσει: \($2)"
    },
    littleSpace: { "Μένουν μόνο \($0) byte, και ένα αντίγραφο θέλει \($1)." },
    checkpointRace: {
      "Η SQLite \($0) μπορεί να χάσει μια εγγραφή όταν γράφει και άλλο πρόγραμμα στο αρχείο. Ο Kariz "
        + "το παρακάμπτει: δεν χρειάζεται να κάνετε τίποτα, όσο τα άλλα προγράμματα μόνο διαβάζουν."
    },
    noSuchTheme: { "Δεν υπάρχει θέμα \($0). Υπάρχουν: \($1)." },
    noThemes: { "Δεν βρέθηκαν θέματα στο \($0)." },
    themeSound: { "\($0): έτοιμο για χρήση." },
    brokenFile: { "\($0): \($1)" },
    unknownSetting: { name, nearest in
      "Δεν υπάρχει ρύθμιση \(name)." + (nearest.map { " Μήπως εννοείτε \($0);" } ?? "")
    },
    noSettings: { "Το \($0) δεν είναι από την kariz config export. Δεν άλλαξε τίποτα." },
    settingTakes: { "Το \($0) δέχεται: \($1)." },
    currencyInUse: """
      Υπάρχουν ήδη ποσά στο αρχείο. Κρατούν το νόμισμά τους· τα σύνολα των πελατών μετρούν μόνο \
      το νέο.
      """,
    settings: "Δικές σας", business: "Του αρχείου", name: "Όνομα", value: "Τιμή",
    doctor: DoctorWords(
      program: "Kariz", terminal: "Τερματικό", colours: "Χρώματα", locale: "Τοπικές ρυθμίσεις",
      language: "Γλώσσα", direction: "Φορά κειμένου", file: "Αρχείο", settings: "Ρυθμίσεις",
      themes: "Θέματα", library: "SQLite", notThere: "δεν υπάρχει"),
    onlyReading: { "Το ερώτημα δεν έγινε δεκτό: \($0). Μόνο ανάγνωση επιτρέπεται." })
}
