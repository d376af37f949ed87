/// What the list of customers and a customer's card say.
public nonisolated struct CustomerPhrases: Sendable {
  public let empty: String
  public let customerCount: Counting
  public let card: Term
  public let overview: Term
  public let timeline: Term
  public let deals: Term
  public let people: Term
  public let tasks: Term
  /// Panes of the overview.
  public let company: String
  public let openWork: String
  public let state: String
  public let since: String
  public let openMoney: String
  public let wonMoney: String
  public let parent: String
  public let openDeals: Counting
  public let employees: Counting
  public let noDeals: String
  public let noPeople: String
  public let noTasks: String
  public let noTimeline: String
  public let noNextStep: String
  /// The step that is late, and when it was due.
  public let overdue: @Sendable (_ subject: String, _ due: String) -> String
  /// In the column of the kind, for what was changed in the file.
  public let change: String
  public let older: String

  static let english = CustomerPhrases(
    empty: "No customers yet. Add a deal, or import a file.",
    customerCount: { "\($1.number($0)) \($0 == 1 ? "customer" : "customers")" },
    card: Term("Customer card", "Card"), overview: "Overview", timeline: "Timeline",
    deals: "Deals", people: "People", tasks: "Tasks",
    company: "Company", openWork: "Open work",
    state: "State", since: "Since", openMoney: "Open", wonMoney: "Won", parent: "Part of",
    openDeals: { "\($1.number($0)) open" },
    employees: { "\($1.number($0)) \($0 == 1 ? "person" : "people")" },
    noDeals: "No deals with this customer yet.",
    noPeople: "Nobody is known here yet.",
    noTasks: "Nothing is planned.",
    noTimeline: "Nothing has happened yet.",
    noNextStep: "No next step",
    overdue: { "Overdue: \($0), due \($1)." },
    change: "Change", older: "older…")

  static let persian = CustomerPhrases(
    empty: "هنوز مشتری نیست. فرصتی بیفزایید یا فایلی درون‌ریزی کنید.",
    customerCount: { "\($1.number($0)) مشتری" },
    card: Term("کارت مشتری", "کارت"), overview: "نمای کلی", timeline: "سوابق",
    deals: "فرصت‌ها", people: "افراد", tasks: "وظیفه‌ها",
    company: "شرکت", openWork: "کارهای باز",
    state: "وضعیت", since: "از تاریخ", openMoney: "باز", wonMoney: "قطعی", parent: "وابسته به",
    openDeals: { "\($1.number($0)) باز" },
    employees: { "\($1.number($0)) نفر" },
    noDeals: "هنوز با این مشتری فرصتی نیست.",
    noPeople: "هنوز کسی از اینجا ثبت نشده است.",
    noTasks: "چیزی در برنامه نیست.",
    noTimeline: "هنوز سابقه‌ای نیست.",
    noNextStep: "گام بعدی ندارد",
    overdue: { "سررسیدگذشته: \($0)، سررسید \($1)." },
    change: "تغییر", older: "پیش‌تر…")

  static let greek = CustomerPhrases(
    empty: "Κανένας πελάτης. Προσθέστε μια ευκαιρία ή εισαγάγετε αρχείο.",
    customerCount: { "\($1.number($0)) \($0 == 1 ? "πελάτης" : "πελάτες")" },
    card: Term("Καρτέλα πελάτη", "Καρτέλα"), overview: "Επισκόπηση", timeline: "Ιστορικό",
    deals: "Ευκαιρίες", people: "Άτομα", tasks: "Εργασίες",
    company: "Εταιρεία", openWork: "Εκκρεμότητες",
    state: "Κατάσταση", since: "Από", openMoney: "Ανοιχτές", wonMoney: "Έσοδα",
    parent: "Ανήκει σε",
    openDeals: { "\($1.number($0)) \($0 == 1 ? "ανοιχτή" : "ανοιχτές")" },
    employees: { "\($1.number($0)) \($0 == 1 ? "άτομο" : "άτομα")" },
    noDeals: "Καμία ευκαιρία με αυτόν τον πελάτη ακόμη.",
    noPeople: "Δεν έχει καταχωριστεί κανένα άτομο.",
    noTasks: "Τίποτα στο πρόγραμμα.",
    noTimeline: "Δεν υπάρχει ιστορικό ακόμη.",
    noNextStep: "Χωρίς επόμενο βήμα",
    overdue: { "Εκπρόθεσμο: \($0), προθεσμία \($1)." },
    change: "Αλλαγή", older: "παλαιότερα…")
}
