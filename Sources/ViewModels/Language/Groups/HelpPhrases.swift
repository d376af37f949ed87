/// What the help says round the table of actions.
public nonisolated struct HelpPhrases: PhraseGroup {
  public let title: String
  public let search: String
  public let nothingFound: String
  /// Where the actions of a group work.
  public let everywhere: String
  public let lists: String
  public let today: String
  public let board: String
  public let calendar: String
  public let customers: String
  public let leads: String
  public let card: String
  public let leadCard: String
  public let forms: String
  public let questions: String
  public let filterTitle: String
  /// What the language of the filter can say: an example, and what it finds.
  public let filterLines: [FilterLine]

  /// The name of the place where the actions of a scope work.
  func place(_ scope: Scope) -> String {
    switch scope {
    case .anywhere, .app: everywhere
    case .page: lists
    case .today: today
    case .board: board
    case .calendar: calendar
    case .customers: customers
    case .leads: leads
    case .card: card
    case .lead: leadCard
    case .form, .settingText: forms
    case .filter: filterTitle
    case .search, .help, .palette, .history, .menu, .report, .settings, .pick, .datePicker, .stages,
      .playbook, .fields, .pipelines, .columns, .segments, .people, .jobs, .duplicates, .merge,
      .recorder:
      lists
    case .choice, .conflict, .gone, .confirm, .quit, .leaving: questions
    }
  }

  public struct FilterLine: Hashable, Sendable {
    public let example: String
    public let meaning: String

    init(_ example: String, _ meaning: String) {
      self.example = example
      self.meaning = meaning
    }
  }

  static let english = HelpPhrases(
    title: "Keys", search: "type to search", nothingFound: "No action is called so.",
    everywhere: "Everywhere", lists: "Lists", today: "Today", board: "Pipeline",
    calendar: "Calendar", customers: "Customers", leads: "Leads",
    card: "Customer card", leadCard: "Lead card", forms: "Forms", questions: "Questions",
    filterTitle: "Filter",
    filterLines: [
      FilterLine("nova erp", "words in any order"),
      FilterLine("owner:me", "your own"),
      FilterLine("amount>10k", "amounts above 10,000"),
      FilterLine("stage:propose", "a stage, by its name"),
      FilterLine("is:stale", "also cooling, overdue, open, won, lost, mine"),
      FilterLine("has:nextStep", "what has a next step"),
      FilterLine("#key", "a tag"),
      FilterLine("-tag:old", "what does not have it"),
      FilterLine("close:this-month", "also next-week, last-quarter, this-year"),
      FilterLine("no:nextStep", "what has none"),
      FilterLine("stage:propose,develop", "one of several values"),
      FilterLine("nova or orion", "one of two words or terms"),
      FilterLine("team:north", "the deals of a team"),
      FilterLine("days>30", "days in the stage; idleDays since anything happened"),
    ])

  static let persian = HelpPhrases(
    title: "کلیدها", search: "برای جست‌وجو بنویسید", nothingFound: "کاری به این نام نیست.",
    everywhere: "همه جا", lists: "فهرست‌ها", today: "امروز", board: "کاریز فروش",
    calendar: "تقویم", customers: "مشتریان", leads: "سرنخ‌ها",
    card: "کارت مشتری", leadCard: "کارت سرنخ", forms: "فرم‌ها", questions: "پرسش‌ها",
    filterTitle: "فیلتر",
    filterLines: [
      FilterLine("nova erp", "واژه‌ها به هر ترتیب"),
      FilterLine("owner:me", "آنچه مسئولش شمایید"),
      FilterLine("amount>10k", "مبلغ بیش از ۱۰٬۰۰۰"),
      FilterLine("مبلغ>10k", "نام فارسی فیلدها هم پذیرفته است"),
      FilterLine("stage:propose", "یک مرحله، با نامش"),
      FilterLine("is:stale", "نیز cooling، overdue، open، won، lost، mine"),
      FilterLine("has:nextStep", "آنچه گام بعدی دارد"),
      FilterLine("#key", "یک برچسب"),
      FilterLine("-tag:old", "آنچه آن را ندارد"),
      FilterLine("close:this-month", "نیز next-week، last-quarter، this-year"),
      FilterLine("no:nextStep", "آنچه گام بعدی ندارد"),
      FilterLine("stage:propose,develop", "یکی از چند مقدار"),
      FilterLine("nova or orion", "یکی از دو واژه یا شرط"),
      FilterLine("team:north", "فرصت‌های یک تیم"),
      FilterLine("days>30", "روز در مرحله؛ idleDays یعنی بی هیچ رویدادی"),
    ])

  static let greek = HelpPhrases(
    title: "Πλήκτρα", search: "γράψτε για αναζήτηση",
    nothingFound: "Δεν υπάρχει ενέργεια με αυτό το όνομα.",
    everywhere: "Παντού", lists: "Λίστες", today: "Σήμερα", board: "Ροή πωλήσεων",
    calendar: "Ημερολόγιο", customers: "Πελάτες", leads: "Πιθανοί πελάτες",
    card: "Καρτέλα πελάτη", leadCard: "Καρτέλα πιθανού", forms: "Φόρμες", questions: "Ερωτήσεις",
    filterTitle: "Φίλτρο",
    filterLines: [
      FilterLine("nova erp", "λέξεις με οποιαδήποτε σειρά"),
      FilterLine("owner:me", "όσα έχετε αναλάβει εσείς"),
      FilterLine("amount>10k", "ποσά πάνω από 10.000"),
      FilterLine("ποσό>10k", "ισχύουν και τα ελληνικά ονόματα των πεδίων"),
      FilterLine("stage:propose", "ένα στάδιο, με το όνομά του"),
      FilterLine("is:stale", "επίσης cooling, overdue, open, won, lost, mine"),
      FilterLine("has:nextStep", "όσα έχουν επόμενο βήμα"),
      FilterLine("#key", "μια ετικέτα"),
      FilterLine("-tag:old", "όσα δεν την έχουν"),
      FilterLine("close:this-month", "επίσης next-week, last-quarter, this-year"),
      FilterLine("no:nextStep", "όσα δεν έχουν επόμενο βήμα"),
      FilterLine("stage:propose,develop", "μία από πολλές τιμές"),
      FilterLine("nova or orion", "μία από δύο λέξεις ή όρους"),
      FilterLine("team:north", "οι ευκαιρίες μιας ομάδας"),
      FilterLine("days>30", "μέρες στο στάδιο· idleDays χωρίς καμία κίνηση"),
    ])
}
