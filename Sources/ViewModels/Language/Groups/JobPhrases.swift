/// What is said of long work beside the interface, and of what was said before.
public nonisolated struct JobPhrases: PhraseGroup {
  public let importFile: ActionText
  public let jobs: ActionText
  public let notices: ActionText
  public let cancel: ActionText
  public let importTitle: String
  public let importLine: String
  public let path: String
  public let into: String
  public let makeMissing: String
  /// The header of the file says what its rows are.
  public let byHeader: String
  public let importing: @Sendable (_ name: String) -> String
  /// Given the keys of the list of jobs.
  public let started: @Sendable (_ keys: String) -> String
  public let writing: String
  /// What a change that takes long is called.
  public let changing: String
  /// Given the keys of the list of jobs.
  public let goesOn: @Sendable (_ keys: String) -> String
  public let cancelled: String
  public let none: String
  public let noFile: String
  public let noNotices: String
  /// Asked of somebody who leaves while a job goes on.
  public let leaves: String

  static let english = JobPhrases(
    importFile: ActionText("Import", "Brings in a CSV file of another program."),
    jobs: ActionText("Jobs", "Long work, how far it is and how it ended; stops it."),
    notices: ActionText("Notices", "What was said in this run, the newest first."),
    cancel: ActionText("Stop", "Stops the job; nothing of it stays."),
    importTitle: "Import a file", importLine: "Every row is checked; one change, one undo.",
    path: "File", into: "Rows become", makeMissing: "Make what is missing",
    byHeader: "by header",
    importing: { "Import of \($0)" },
    started: { "The import goes on beside your work: \($0)." },
    writing: "All is read; it is being saved.", changing: "A large change is being saved.",
    goesOn: { "This takes a while, and goes on beside your work: \($0)." },
    cancelled: "Stopped. Nothing of it stays.", none: "Nothing is running.",
    noFile: "There is no such file.", noNotices: "Nothing was said yet.",
    leaves: "A job is running. Leave, and nothing of it stays?")

  static let persian = JobPhrases(
    importFile: ActionText("درون‌ریزی", "فایل CSV برنامه‌ای دیگر را می‌آورد."),
    jobs: ActionText("کارها", "کارهای طولانی، پیشرفت و پایان هر یک؛ توقف آن."),
    notices: ActionText("پیام‌ها", "پیام‌های این نشست، از تازه‌ترین."),
    cancel: ActionText("توقف", "کار را متوقف می‌کند؛ چیزی از آن نمی‌ماند."),
    importTitle: "درون‌ریزی فایل", importLine: "هر سطر بررسی می‌شود؛ یک تغییر، یک واگرد.",
    path: "فایل", into: "هر سطر می‌شود", makeMissing: "ساختن موارد نبوده",
    byHeader: "از روی سرستون",
    importing: { "درون‌ریزی \($0)" },
    started: { "درون‌ریزی در کنار کار شما پیش می‌رود: \($0)." },
    writing: "همه خوانده شد؛ در حال ذخیره.", changing: "تغییری بزرگ در حال ذخیره است.",
    goesOn: { "کمی طول می‌کشد و در کنار کار شما پیش می‌رود: \($0)." },
    cancelled: "متوقف شد. چیزی از آن نماند.", none: "کاری در جریان نیست.",
    noFile: "چنین فایلی نیست.", noNotices: "هنوز پیامی نیست.",
    leaves: "کاری در جریان است. خارج می‌شوید و چیزی از آن نماند؟")

  static let greek = JobPhrases(
    importFile: ActionText("Εισαγωγή", "Φέρνει αρχείο CSV άλλου προγράμματος."),
    jobs: ActionText("Εργασίες", "Οι μεγάλες εργασίες, πού βρίσκονται και πώς τελείωσαν."),
    notices: ActionText("Μηνύματα", "Ό,τι ειπώθηκε ως τώρα, πρώτο το νεότερο."),
    cancel: ActionText("Διακοπή", "Σταματά την εργασία· δεν μένει τίποτα από αυτήν."),
    importTitle: "Εισαγωγή αρχείου",
    importLine: "Ελέγχεται κάθε γραμμή· μία αλλαγή, μία αναίρεση.",
    path: "Αρχείο", into: "Οι γραμμές γίνονται", makeMissing: "Προσθήκη όσων λείπουν",
    byHeader: "από την κεφαλίδα",
    importing: { "Εισαγωγή: \($0)" },
    started: { "Η εισαγωγή συνεχίζεται δίπλα στη δουλειά σας: \($0)." },
    writing: "Διαβάστηκαν όλα· αποθηκεύονται.", changing: "Αποθηκεύεται μια μεγάλη αλλαγή.",
    goesOn: { "Θέλει λίγη ώρα και συνεχίζεται δίπλα στη δουλειά σας: \($0)." },
    cancelled: "Διακόπηκε. Δεν έμεινε τίποτα.", none: "Δεν εκτελείται τίποτα.",
    noFile: "Δεν υπάρχει τέτοιο αρχείο.", noNotices: "Κανένα μήνυμα ακόμη.",
    leaves: "Εκτελείται εργασία. Έξοδος, χωρίς να μείνει τίποτα από αυτήν;")

  /// What a field of the import is called.
  func label(_ field: String) -> String? {
    switch field {
    case "path": path
    case "into": into
    case "makeMissing": makeMissing
    default: nil
    }
  }
}
