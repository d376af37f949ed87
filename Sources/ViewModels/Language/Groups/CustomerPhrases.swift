/// What the list of customers and a customer's card say.
public nonisolated struct CustomerPhrases: Sendable {
  public let empty: String
  public let overview: Term
  public let timeline: Term
  public let deals: Term
  public let people: Term
  public let openWork: String
  public let state: String
  public let openMoney: String
  public let wonMoney: String
  public let parent: String
  public let employees: Counting
  public let noDeals: String
  public let noPeople: String
  public let noTasks: String
  public let noTimeline: String
  /// In the column of the kind, for what was changed in the file.
  public let change: String

  static let english = CustomerPhrases(
    empty: "No customers yet. Add a deal, or import a file.",
    overview: "Overview", timeline: "Timeline",
    deals: "Deals", people: "People",
    openWork: "Open work",
    state: "State", openMoney: "Open", wonMoney: "Won", parent: "Part of",
    employees: { "\($1.number($0)) \($0 == 1 ? "person" : "people")" },
    noDeals: "No deals with this customer yet.",
    noPeople: "Nobody is known here yet.",
    noTasks: "Nothing is planned.",
    noTimeline: "Nothing has happened yet.",
    change: "Change")

  static let persian = CustomerPhrases(
    empty: "هنوز مشتری نیست. فرصتی بیفزایید یا فایلی درون‌ریزی کنید.",
    overview: "نمای کلی", timeline: "سوابق",
    deals: "فرصت‌ها", people: "افراد",
    openWork: "کارهای باز",
    state: "وضعیت", openMoney: "باز", wonMoney: "قطعی", parent: "وابسته به",
    employees: { "\($1.number($0)) نفر" },
    noDeals: "هنوز با این مشتری فرصتی نیست.",
    noPeople: "هنوز کسی از اینجا ثبت نشده است.",
    noTasks: "چیزی در برنامه نیست.",
    noTimeline: "هنوز سابقه‌ای نیست.",
    change: "تغییر")

  static let greek = CustomerPhrases(
    empty: "Κανένας πελάτης. Προσθέστε μια ευκαιρία ή εισαγάγετε αρχείο.",
    overview: "Επισκόπηση", timeline: "Ιστορικό",
    deals: "Ευκαιρίες", people: "Άτομα",
    openWork: "Εκκρεμότητες",
    state: "Κατάσταση", openMoney: "Ανοιχτές", wonMoney: "Έσοδα",
    parent: "Ανήκει σε",
    employees: { "\($1.number($0)) \($0 == 1 ? "άτομο" : "άτομα")" },
    noDeals: "Καμία ευκαιρία με αυτόν τον πελάτη ακόμη.",
    noPeople: "Δεν έχει καταχωριστεί κανένα άτομο.",
    noTasks: "Τίποτα στο πρόγραμμα.",
    noTimeline: "Δεν υπάρχει ιστορικό ακόμη.",
    change: "Αλλαγή")
}
