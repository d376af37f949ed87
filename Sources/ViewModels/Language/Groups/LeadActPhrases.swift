import Domain

/// What becomes of a lead: why not, and what was done.
public nonisolated struct LeadActPhrases: PhraseGroup {
  let refusal: @Sendable (_ refusal: LeadRefusal, _ unanswered: String) -> String
  /// Criteria that gate qualification; and where that is settled as long as there are none.
  let required: @Sendable (_ criteria: String) -> String
  let nothingRequired: @Sendable (_ setting: String) -> String
  public let criterion: @Sendable (Lead.Criterion) -> Term
  /// What a status means, shown where one stands.
  public let definition: @Sendable (Lead.Status) -> String
  /// The work that brings back a lead that was put off.
  public let comeBack: String
  public let nurtured: @Sendable (_ what: String, _ day: String) -> String
  public let disqualified: @Sendable (_ what: String, _ reason: String) -> String
  public let reactivated: @Sendable (_ what: String) -> String
  public let qualified: @Sendable (_ name: String, _ made: String) -> String
  /// What will be made, and whose empty fields will be filled in; either may be empty.
  public let becomes: @Sendable (_ made: String, _ filled: String) -> String
  /// Somebody who may be the same is in the file already.
  public let looksLike: @Sendable (_ names: String) -> String

  static let english = LeadActPhrases(
    refusal: { refusal, unanswered in
      switch refusal {
      case .closed: "This lead is closed and read only. Reactivate it first."
      case .notClosed: "This lead is open."
      case .dateRequired: "Nurturing needs the day on which to come back. Nothing has changed."
      case .dateIsPast: "The day to come back comes after today."
      case .reasonRequired: "A lead is disqualified with a reason. Nothing has changed."
      case .hasOpportunity: "This lead has a deal: lose the deal instead."
      case .opportunityLives: "Its deal is open or won, so the lead stays closed."
      case .unanswered:
        "Still unanswered: \(unanswered). Nothing has changed."
      case .noRule: "No rule says whose it is; g s has them under Lead owners."
      case .nothingToMake: "Nothing was to be made of this lead. Nothing has changed."
      }
    },
    required: { "Needed to qualify: \($0)." },
    nothingRequired: { "Nothing is required yet; g s has that under \($0)." },
    criterion: {
      switch $0 {
      case .need: "Need understood"
      case .budget: "Budget"
      case .fit: "Solution fits"
      case .makers: "Decision makers"
      case .time: "Time frame"
      }
    },
    definition: {
      switch $0 {
      case .new: "Came in, and nobody has been in touch yet."
      case .contacted: "Somebody has called, met or written; need and budget are being examined."
      case .nurturing: "Not now: put off until a day on which somebody comes back to it."
      case .qualified: "Examined and found good: it has become a customer with a deal."
      case .disqualified: "Closed without a sale, with the reason; it stays on record."
      }
    },
    comeBack: "Get in touch again",
    nurtured: { "\($0) put off until \($1)." },
    disqualified: { "\($0) disqualified: \($1)." },
    reactivated: { "\($0) open again." },
    qualified: { "\($0) qualified: \($1)." },
    becomes: { made, filled in
      [made.isEmpty ? nil : "Makes \(made).", filled.isEmpty ? nil : "Fills in \(filled)."]
        .compactMap { $0 }.joined(separator: " ")
    },
    looksLike: { "Looks like: \($0)" })

  static let persian = LeadActPhrases(
    refusal: { refusal, unanswered in
      switch refusal {
      case .closed: "این سرنخ بسته و فقط خواندنی است. نخست آن را بازگشایی کنید."
      case .notClosed: "این سرنخ باز است."
      case .dateRequired: "برای پرورش، روز بازگشت لازم است. چیزی تغییر نکرد."
      case .dateIsPast: "روز بازگشت باید پس از امروز باشد."
      case .reasonRequired: "سرنخ با ذکر دلیل کنار گذاشته می‌شود. چیزی تغییر نکرد."
      case .hasOpportunity: "این سرنخ فرصت دارد؛ فرصت را ازدست‌رفته کنید."
      case .opportunityLives: "فرصت آن باز یا قطعی است؛ سرنخ بسته می‌ماند."
      case .unanswered:
        "هنوز روشن نیست: \(unanswered). چیزی تغییر نکرد."
      case .noRule: "قاعده‌ای نمی‌گوید از آن کیست؛ g s آن‌ها را در «مسئول سرنخ» دارد."
      case .nothingToMake: "چیزی برای ساختن از این سرنخ نیست. چیزی تغییر نکرد."
      }
    },
    required: { "لازم برای اعتبارسنجی: \($0)." },
    nothingRequired: { "هنوز چیزی الزامی نیست؛ g s آن را در «\($0)» دارد." },
    criterion: {
      switch $0 {
      case .need: "شناخت نیاز"
      case .budget: "بودجه"
      case .fit: Term("تناسب راه‌حل", "تناسب")
      case .makers: Term("تصمیم‌گیرندگان", "تصمیم")
      case .time: "زمان‌بندی"
      }
    },
    definition: {
      switch $0 {
      case .new: "رسیده است و هنوز کسی ارتباط نگرفته است."
      case .contacted: "با آن تماس، دیدار یا نامه‌نگاری شده و نیاز و بودجه در حال بررسی است."
      case .nurturing: "فعلاً نه: تا روزی که کسی دوباره سراغش می‌رود کنار مانده است."
      case .qualified: "بررسی و پذیرفته شده و به مشتری با فرصت فروش تبدیل شده است."
      case .disqualified: "بدون فروش و با ذکر دلیل بسته شده است؛ سابقه آن می‌ماند."
      }
    },
    comeBack: "ارتباط دوباره",
    nurtured: { "\($0) تا \($1) کنار می‌ماند." },
    disqualified: { "\($0) کنار گذاشته شد: \($1)." },
    reactivated: { "\($0) دوباره باز شد." },
    qualified: { "\($0) اعتبارسنجی شد: \($1)." },
    becomes: { made, filled in
      [
        made.isEmpty ? nil : "ساخته می‌شود: \(made).",
        filled.isEmpty ? nil : "تکمیل می‌شود: \(filled).",
      ].compactMap { $0 }.joined(separator: " ")
    },
    looksLike: { "شبیه است به: \($0)" })

  static let greek = LeadActPhrases(
    refusal: { refusal, unanswered in
      switch refusal {
      case .closed: "Ο πιθανός πελάτης έχει κλείσει και δεν αλλάζει. Ανοίξτε τον πρώτα ξανά."
      case .notClosed: "Ο πιθανός πελάτης είναι ανοιχτός."
      case .dateRequired: "Η καλλιέργεια θέλει ημέρα επιστροφής. Δεν άλλαξε τίποτα."
      case .dateIsPast: "Η ημέρα επιστροφής έρχεται μετά τη σημερινή."
      case .reasonRequired: "Η απόρριψη θέλει αιτία. Δεν άλλαξε τίποτα."
      case .hasOpportunity: "Υπάρχει ευκαιρία: κλείστε εκείνη ως χαμένη."
      case .opportunityLives: "Η ευκαιρία του είναι ανοιχτή ή κερδισμένη, γι’ αυτό μένει κλειστός."
      case .unanswered:
        "Λείπουν απαντήσεις: \(unanswered). Δεν άλλαξε τίποτα."
      case .noRule: "Κανένας κανόνας δεν ορίζει υπεύθυνο· δείτε Ανάθεση νέων με g s."
      case .nothingToMake: "Δεν υπάρχει τίποτα να δημιουργηθεί. Δεν άλλαξε τίποτα."
      }
    },
    required: { "Χρειάζονται για πρόκριση: \($0)." },
    nothingRequired: { "Τίποτα δεν είναι υποχρεωτικό· ορίζεται με g s, «\($0)»." },
    criterion: {
      switch $0 {
      case .need: "Ανάγκη"
      case .budget: Term("Προϋπολογισμός", "Προϋπολ.")
      case .fit: Term("Ταιριάζει η λύση", "Ταίριασμα")
      case .makers: Term("Όσοι αποφασίζουν", "Αποφάσεις")
      case .time: Term("Χρονοδιάγραμμα", "Χρόνος")
      }
    },
    definition: {
      switch $0 {
      case .new: "Μόλις ήρθε και κανείς δεν έχει επικοινωνήσει ακόμη."
      case .contacted: "Έγινε κλήση, συνάντηση ή μήνυμα· εξετάζονται ανάγκη και προϋπολογισμός."
      case .nurturing: "Όχι τώρα: περιμένει ως την ημέρα που κάποιος θα επιστρέψει."
      case .qualified: "Εξετάστηκε και προκρίθηκε: έγινε πελάτης με ευκαιρία."
      case .disqualified: "Έκλεισε χωρίς πώληση, με την αιτία· το ιστορικό μένει."
      }
    },
    comeBack: "Νέα επικοινωνία",
    nurtured: { "\($0): σε αναμονή ως \($1)." },
    disqualified: { "\($0): απόρριψη, \($1)." },
    reactivated: { "\($0): επανάνοιγμα." },
    qualified: { "\($0): προκρίθηκε, \($1)." },
    becomes: { made, filled in
      [
        made.isEmpty ? nil : "Θα δημιουργηθούν: \(made).",
        filled.isEmpty ? nil : "Θα συμπληρωθούν: \(filled).",
      ].compactMap { $0 }.joined(separator: " ")
    },
    looksLike: { "Μοιάζει με: \($0)" })
}

nonisolated extension LeadActPhrases {
  /// Why something cannot become of a lead.
  func sentence(for refusal: LeadRefusal, _ formats: Formats) -> String {
    guard case .unanswered(let criteria) = refusal else { return self.refusal(refusal, "") }
    return self.refusal(refusal, formats.list(criteria.map { criterion($0).full }))
  }
}
