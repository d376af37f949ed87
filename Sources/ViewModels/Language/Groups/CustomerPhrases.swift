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
  let addTitle: String
  let added: @Sendable (_ name: String) -> String
  let editTitle: String
  public let addCompany: ActionText
  public let addPerson: ActionText
  public let addDeal: ActionText
  public let edit: ActionText

  static let english = CustomerPhrases(
    empty: "No customers yet. Add one, or import a file.",
    overview: "Overview", timeline: "Timeline",
    deals: "Deals", people: "People",
    openWork: "Open work",
    state: "State", openMoney: "Open", wonMoney: "Won", parent: "Part of",
    employees: { "\($1.number($0)) \($0 == 1 ? "person" : "people")" },
    noDeals: "No deals with this customer yet.",
    noPeople: "Nobody is known here yet.",
    noTasks: "Nothing is planned.",
    noTimeline: "Nothing has happened yet.",
    change: "Change",
    addTitle: "Who is the new customer?", added: { "\($0) added." }, editTitle: "Edit customer",
    addCompany: ActionText("Company", "Adds a company."),
    addPerson: ActionText("Person", "Adds a person, of a company or a customer of their own."),
    addDeal: ActionText("Deal", "Adds a deal."),
    edit: ActionText("Edit", "Changes all that is known of the customer."))

  static let persian = CustomerPhrases(
    empty: "هنوز مشتری نیست. یکی بیفزایید یا فایلی درون‌ریزی کنید.",
    overview: "نمای کلی", timeline: "سوابق",
    deals: "فرصت‌ها", people: "افراد",
    openWork: "کارهای باز",
    state: "وضعیت", openMoney: "باز", wonMoney: "قطعی", parent: "وابسته به",
    employees: { "\($1.number($0)) نفر" },
    noDeals: "هنوز با این مشتری فرصتی نیست.",
    noPeople: "هنوز کسی از اینجا ثبت نشده است.",
    noTasks: "چیزی در برنامه نیست.",
    noTimeline: "هنوز سابقه‌ای نیست.",
    change: "تغییر",
    addTitle: "مشتری تازه کیست؟", added: { "\($0) افزوده شد." }, editTitle: "ویرایش مشتری",
    addCompany: ActionText("شرکت", "شرکتی می‌افزاید."),
    addPerson: ActionText("شخص", "شخصی می‌افزاید، از یک شرکت یا خودش مشتری."),
    addDeal: ActionText("فرصت", "فرصتی می‌افزاید."),
    edit: ActionText("ویرایش", "هر آنچه را از مشتری ثبت شده تغییر می‌دهد."))

  static let greek = CustomerPhrases(
    empty: "Κανένας πελάτης. Προσθέστε έναν ή εισαγάγετε αρχείο.",
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
    change: "Αλλαγή",
    addTitle: "Ποιος είναι ο νέος πελάτης;", added: { "Προστέθηκε: \($0)." },
    editTitle: "Επεξεργασία πελάτη",
    addCompany: ActionText("Εταιρεία", "Προσθέτει μια εταιρεία."),
    addPerson: ActionText("Άτομο", "Προσθέτει ένα άτομο εταιρείας ή έναν ιδιώτη πελάτη."),
    addDeal: ActionText("Ευκαιρία", "Προσθέτει μια ευκαιρία."),
    edit: ActionText("Επεξεργασία", "Αλλάζει όσα είναι γνωστά για τον πελάτη."))
}
