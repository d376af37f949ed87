import Domain

/// What a filter can be narrowed by, and how its terms are read.
public nonisolated struct FacetPhrases: PhraseGroup {
  /// A term of the filter's language, and what it is called.
  public struct Named: Hashable, Sendable {
    public let term: String
    public let name: String

    init(_ term: String, _ name: String) {
      self.term = term
      self.name = name
    }
  }

  public let owner: ActionText
  public let team: ActionText
  public let close: ActionText
  public let stage: ActionText
  public let tag: ActionText
  public let staleness: ActionText
  public let state: ActionText
  public let clear: ActionText
  public let complete: ActionText
  public let all: String
  public let me: String
  public let nobody: String
  public let chosen: String
  public let closeOverdue: String
  public let noClose: String
  public let periods: [Named]
  public let marks: [Named]
  public let others: [Named]

  func text(of facet: Facet) -> ActionText {
    switch facet {
    case .owner: owner
    case .team: team
    case .close: close
    case .stage: stage
    case .tag: tag
    case .staleness: staleness
    case .state: state
    }
  }

  /// What a whole term is called.
  func words(for term: String) -> String? {
    (marks + others).first { $0.term.lowercased() == term.lowercased() }?.name
  }

  static let english = FacetPhrases(
    owner: ActionText("Owner", "Only the deals of somebody."),
    team: ActionText("Team", "Only the deals of a team."),
    close: ActionText("Close date", "Only what closes in a period."),
    stage: ActionText("Stage", "Only one stage, also won and lost deals."),
    tag: ActionText("Tag", "Only what has a tag."),
    staleness: ActionText("Attention", "Stale and overdue deals, and those without a next step."),
    state: ActionText("State", "Only those who have come so far."),
    clear: ActionText("All", "Takes the filter away."),
    complete: ActionText("Complete", "Completes the word under the cursor."),
    all: "All", me: "me", nobody: "Nobody", chosen: "now",
    closeOverdue: "Close date has passed", noClose: "No close date",
    periods: [
      Named("this-week", "this week"), Named("next-week", "next week"),
      Named("this-month", "this month"), Named("next-month", "next month"),
      Named("this-quarter", "this quarter"), Named("next-quarter", "next quarter"),
      Named("this-year", "this year"),
    ],
    marks: [
      Named("is:stale", "Stale"), Named("is:cooling", "Going stale"),
      Named("is:overdue", "Next step overdue"),
      Named("due:today", "Next step today"), Named("due:this-week", "Next step this week"),
      Named("no:nextStep", "No next step"),
    ],
    others: [
      Named("is:open", "Open"), Named("is:won", "Won"), Named("is:lost", "Lost"),
      Named("is:mine", "Mine"), Named("no:owner", "No owner"),
      Named("no:expectedClose", "No close date"), Named("close<today", "Close date has passed"),
      Named("has:nextStep", "Has a next step"),
    ])

  static let persian = FacetPhrases(
    owner: ActionText("مسئول", "فقط فرصت‌های یک نفر."),
    team: ActionText("تیم", "فقط فرصت‌های یک تیم."),
    close: ActionText("تاریخ بستن", "فقط آنچه در یک دوره بسته می‌شود."),
    stage: ActionText("مرحله", "فقط یک مرحله؛ قطعی‌شده و ازدست‌رفته هم."),
    tag: ActionText("برچسب", "فقط آنچه برچسبی دارد."),
    staleness: ActionText("نیازمند توجه", "راکد، دیرشده یا بدون گام بعدی."),
    state: ActionText("وضعیت", "فقط آن‌ها که در یک وضعیت‌اند."),
    clear: ActionText("همه", "فیلتر را برمی‌دارد."),
    complete: ActionText("تکمیل", "واژه زیر مکان‌نما را کامل می‌کند."),
    all: "همه", me: "من", nobody: "هیچ‌کس", chosen: "اکنون",
    closeOverdue: "تاریخ بستن گذشته", noClose: "بدون تاریخ بستن",
    periods: [
      Named("this-week", "این هفته"), Named("next-week", "هفته آینده"),
      Named("this-month", "این ماه"), Named("next-month", "ماه آینده"),
      Named("this-quarter", "این فصل"), Named("next-quarter", "فصل آینده"),
      Named("this-year", "امسال"),
    ],
    marks: [
      Named("is:stale", "راکد"), Named("is:cooling", "رو به رکود"),
      Named("is:overdue", "گام بعدی دیرشده"),
      Named("due:today", "گام بعدی امروز"), Named("due:this-week", "گام بعدی این هفته"),
      Named("no:nextStep", "بدون گام بعدی"),
    ],
    others: [
      Named("is:open", "باز"), Named("is:won", "قطعی‌شده"), Named("is:lost", "ازدست‌رفته"),
      Named("is:mine", "مال من"), Named("no:owner", "بدون مسئول"),
      Named("no:expectedClose", "بدون تاریخ بستن"), Named("close<today", "تاریخ بستن گذشته"),
      Named("has:nextStep", "با گام بعدی"),
    ])

  static let greek = FacetPhrases(
    owner: ActionText("Υπεύθυνος", "Μόνο οι ευκαιρίες ενός ατόμου."),
    team: ActionText("Ομάδα", "Μόνο οι ευκαιρίες μιας ομάδας."),
    close: ActionText("Κλείσιμο", "Μόνο όσες κλείνουν σε μια περίοδο."),
    stage: ActionText("Στάδιο", "Μόνο ένα στάδιο, και κερδισμένες ή χαμένες."),
    tag: ActionText("Ετικέτα", "Μόνο όσες έχουν μια ετικέτα."),
    staleness: ActionText("Προσοχή", "Στάσιμες, εκπρόθεσμες ή χωρίς επόμενο βήμα."),
    state: ActionText("Κατάσταση", "Μόνο όσοι είναι σε μία κατάσταση."),
    clear: ActionText("Όλα", "Αφαιρεί το φίλτρο."),
    complete: ActionText("Συμπλήρωση", "Συμπληρώνει τη λέξη στον δρομέα."),
    all: "Όλα", me: "εγώ", nobody: "Κανείς", chosen: "τώρα",
    closeOverdue: "Το κλείσιμο πέρασε", noClose: "Χωρίς ημερομηνία κλεισίματος",
    periods: [
      Named("this-week", "αυτή την εβδομάδα"), Named("next-week", "την επόμενη εβδομάδα"),
      Named("this-month", "αυτόν τον μήνα"), Named("next-month", "τον επόμενο μήνα"),
      Named("this-quarter", "αυτό το τρίμηνο"), Named("next-quarter", "το επόμενο τρίμηνο"),
      Named("this-year", "φέτος"),
    ],
    marks: [
      Named("is:stale", "Στάσιμες"), Named("is:cooling", "Σχεδόν στάσιμες"),
      Named("is:overdue", "Εκπρόθεσμο βήμα"),
      Named("due:today", "Βήμα σήμερα"), Named("due:this-week", "Βήμα αυτή την εβδομάδα"),
      Named("no:nextStep", "Χωρίς επόμενο βήμα"),
    ],
    others: [
      Named("is:open", "Ανοιχτές"), Named("is:won", "Κερδισμένες"), Named("is:lost", "Χαμένες"),
      Named("is:mine", "Δικές μου"), Named("no:owner", "Χωρίς υπεύθυνο"),
      Named("no:expectedClose", "Χωρίς ημερομηνία κλεισίματος"),
      Named("close<today", "Το κλείσιμο πέρασε"), Named("has:nextStep", "Με επόμενο βήμα"),
    ])
}
