/// The day's queue.
public nonisolated struct TodayPhrases: PhraseGroup {
  public let go: ActionText
  /// The name of the page.
  public var tab: Term { Term(go.label, go.label) }
  public let markSection: ActionText
  public let delete: ActionText
  /// Title of the list.
  public let queue: Term
  public let section: @Sendable (QueueSection) -> String
  /// Behind the heading of what nobody has planned.
  public let unplannedHint: String
  /// By the hour of the day, 0...23.
  public let greeting: @Sendable (_ hour: Int, _ name: String) -> String
  /// `6 of 14` is given.
  public let done: @Sendable (_ counter: String) -> String
  public let overdue: @Sendable (_ number: String) -> String
  public let next: @Sendable (_ kind: String, _ when: String) -> String
  public let left: @Sendable (_ number: String) -> String
  /// Instead of a time, for what may be done at any.
  public let anyTime: String
  public let doneAt: @Sendable (_ time: String) -> String
  public let idle: @Sendable (_ days: String) -> String
  /// Of a customer with whom nobody was in touch.
  public let silent: @Sendable (_ days: String) -> String
  /// Of a customer who is due to buy again.
  public let bought: @Sendable (_ days: String) -> String
  public let empty: String

  static let english = TodayPhrases(
    go: ActionText("Today", "What is to be done today, the most urgent first."),
    markSection: ActionText("Mark all", "Marks the whole section, or takes its marks away."),
    delete: ActionText("Delete", "Deletes what is planned; undo brings it back."),
    queue: "Work queue",
    section: {
      switch $0 {
      case .uncontacted: "Leads not contacted in time"
      case .overdue: "Overdue"
      case .today: "Today"
      case .undated: "Any day"
      case .done: "Done today"
      case .unplanned: "No next step"
      case .closePassed: "Close date has passed"
      case .stale: "Idle for too long"
      case .again: "Due to buy again"
      case .touch: "Stay in touch"
      }
    },
    unplannedHint: "nobody has planned anything; press t to plan",
    greeting: {
      $0 < 12 ? "Good morning, \($1)." : $0 < 18 ? "Good afternoon, \($1)." : "Good evening, \($1)."
    },
    done: { "\($0) done" }, overdue: { "\($0) overdue" },
    next: { "next: \($0) \($1)" }, left: { "\($0) left" }, anyTime: "any",
    doneAt: { "done \($0)" }, idle: { "idle \($0)" },
    silent: { "silent \($0)" }, bought: { "bought \($0) ago" },
    empty: "Nothing is planned for today.")

  static let persian = TodayPhrases(
    go: ActionText("امروز", "کارهای امروز، فوری‌ترها پیش از همه."),
    markSection: ActionText("علامت همه", "همه این بخش را علامت می‌زند یا علامتش را برمی‌دارد."),
    delete: ActionText("حذف", "کار برنامه‌ریزی‌شده را حذف می‌کند؛ با واگرد برمی‌گردد."),
    queue: "کارتابل",
    section: {
      switch $0 {
      case .uncontacted: "سرنخ‌های تماس نگرفته"
      case .overdue: "سررسیدگذشته"
      case .today: "امروز"
      case .undated: "هر روز"
      case .done: "انجام‌شده امروز"
      case .unplanned: "بی گام بعدی"
      case .closePassed: "زمان بستن گذشته"
      case .stale: "راکدمانده"
      case .again: "نوبت خرید دوباره"
      case .touch: "حفظ ارتباط"
      }
    },
    unplannedHint: "گام بعدی ندارد؛ با t برنامه‌ریزی کنید",
    greeting: {
      $0 < 12 ? "صبح بخیر، \($1)." : $0 < 18 ? "عصر بخیر، \($1)." : "شب بخیر، \($1)."
    },
    done: { "\($0) انجام شد" }, overdue: { "\($0) سررسیدگذشته" },
    next: { "بعدی: \($0) \($1)" }, left: { "\($0) مانده" }, anyTime: "هر وقت",
    doneAt: { "انجام شد \($0)" }, idle: { "\($0) راکد" },
    silent: { "\($0) بی‌تماس" }, bought: { "خرید \($0) پیش" },
    empty: "برای امروز کاری در برنامه نیست.")

  static let greek = TodayPhrases(
    go: ActionText("Σήμερα", "Ό,τι έχει η ημέρα, το πιο επείγον πρώτο."),
    markSection: ActionText("Όλα", "Επιλέγει όλη την ενότητα ή αφαιρεί την επιλογή της."),
    delete: ActionText("Διαγραφή", "Διαγράφει την ενέργεια· με αναίρεση επανέρχεται."),
    queue: Term("Λίστα εργασιών", "Εργασίες"),
    section: {
      switch $0 {
      case .uncontacted: "Πιθανοί χωρίς επαφή"
      case .overdue: "Εκπρόθεσμα"
      case .today: "Σήμερα"
      case .undated: "Όποια ημέρα"
      case .done: "Έγιναν"
      case .unplanned: "Χωρίς επόμενο βήμα"
      case .closePassed: "Πέρασε η ημέρα κλεισίματος"
      case .stale: "Στάσιμες πέρα από το όριο"
      case .again: "Ώρα για νέα αγορά"
      case .touch: "Ώρα για επαφή"
      }
    },
    unplannedHint: "δεν έχει οριστεί τίποτα· με t ορίζετε",
    greeting: {
      $0 < 12
        ? "Καλημέρα, \($1)." : $0 < 18 ? "Καλό απόγευμα, \($1)." : "Καλησπέρα, \($1)."
    },
    done: { "\($0) έγιναν" }, overdue: { "\($0) εκπρόθεσμα" },
    next: { "επόμενο: \($0) \($1)" }, left: { "μένουν \($0)" }, anyTime: "όποτε",
    doneAt: { "έγινε \($0)" }, idle: { "\($0) στάση" },
    silent: { "\($0) χωρίς επαφή" }, bought: { "πριν \($0)" },
    empty: "Δεν υπάρχει κάτι στο πρόγραμμα για σήμερα.")
}
