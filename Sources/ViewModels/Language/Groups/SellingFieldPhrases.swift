/// Labels of deals, pipelines and stages.
public nonisolated struct SellingFieldPhrases: Sendable {
  public let stage: Term
  public let laneOrder: Term
  public let amount: Term
  public let probability: Term
  public let probabilityIsManual: Term
  public let category: Term
  public let solution: Term
  public let budgetStatus: Term
  public let competitors: Term
  public let openedOn: Term
  public let expectedClose: Term
  public let stageEnteredAt: Term
  public let actualRevenue: Term
  public let closedOn: Term
  public let lossReason: Term
  public let lostTo: Term
  public let closeNote: Term
  public let lastOpenStage: Term
  public let pipeline: Term
  public let weighted: Term
  public let lastTouchAt: Term
  public let idleUntil: Term
  public let key: Term
  public let position: Term
  public let archived: Term
  public let stageType: Term
  public let idleLimit: Term
  public let cardLimit: Term
  public let requires: Term
  public let roles: Term
  public let definition: Term

  static let english = SellingFieldPhrases(
    stage: "Stage",
    laneOrder: Term("Place in the lane", "Place"),
    amount: "Amount",
    probability: "Probability",
    probabilityIsManual: Term("Probability set by hand", "Set by hand"),
    category: Term("Forecast category", "Forecast"),
    solution: "Solution",
    budgetStatus: Term("Budget status", "Budget"),
    competitors: "Competitors",
    openedOn: "Opened on",
    expectedClose: Term("Expected close", "Close"),
    stageEnteredAt: Term("In the stage since", "Since"),
    actualRevenue: Term("Actual revenue", "Revenue"),
    closedOn: "Closed on",
    lossReason: "Loss reason",
    lostTo: "Lost to",
    closeNote: Term("Closing note", "Note"),
    lastOpenStage: Term("Last open stage", "Last stage"),
    pipeline: "Pipeline",
    weighted: "Weighted",
    lastTouchAt: "Last contact",
    idleUntil: "Stale after",
    key: "Key",
    position: "Position",
    archived: "Archived",
    stageType: Term("Kind of stage", "Kind"),
    idleLimit: "Idle limit",
    cardLimit: "Card limit",
    requires: Term("Required to enter", "Required"), roles: "Roles",
    definition: "Definition")

  static let persian = SellingFieldPhrases(
    stage: "مرحله",
    laneOrder: "جای کارت",
    amount: "مبلغ",
    probability: "احتمال",
    probabilityIsManual: "احتمال دستی",
    category: "رده پیش‌بینی",
    solution: "راه‌حل",
    budgetStatus: "وضعیت بودجه",
    competitors: "رقبا",
    openedOn: "تاریخ گشودن",
    expectedClose: Term("زمان تخمینی خرید", "خرید تخمینی"),
    stageEnteredAt: "آغاز مرحله",
    actualRevenue: "درآمد واقعی",
    closedOn: "تاریخ بستن",
    lossReason: Term("علت از دست رفتن", "علت"),
    lostTo: "رقیب پیروز",
    closeNote: "یادداشت بستن",
    lastOpenStage: "آخرین مرحله",
    pipeline: Term("کاریز فروش", "کاریز"),
    weighted: Term("مبلغ وزنی", "وزنی"),
    lastTouchAt: "آخرین ارتباط",
    idleUntil: "راکد پس از",
    key: "کلید",
    position: "ترتیب",
    archived: "بایگانی‌شده",
    stageType: "نوع مرحله",
    idleLimit: "حد رکود",
    cardLimit: "سقف کارت‌ها",
    requires: "شرط ورود", roles: "نقش‌ها",
    definition: "تعریف")

  static let greek = SellingFieldPhrases(
    stage: "Στάδιο",
    laneOrder: Term("Θέση στο στάδιο", "Θέση"),
    amount: "Ποσό",
    probability: "Πιθανότητα",
    probabilityIsManual: Term("Χειροκίνητη πιθανότητα", "Χειροκίνητη"),
    category: Term("Κατηγορία πρόβλεψης", "Πρόβλεψη"),
    solution: "Λύση",
    budgetStatus: Term("Κατάσταση προϋπολογισμού", "Προϋπολ."),
    competitors: Term("Ανταγωνιστές", "Αντίπαλοι"),
    openedOn: "Άνοιξε",
    expectedClose: Term("Αναμενόμενο κλείσιμο", "Κλείσιμο"),
    stageEnteredAt: Term("Στο στάδιο από", "Από"),
    actualRevenue: Term("Πραγματικά έσοδα", "Έσοδα"),
    closedOn: "Έκλεισε",
    lossReason: Term("Αιτία απώλειας", "Αιτία"),
    lostTo: "Χάθηκε από",
    closeNote: Term("Σημείωση κλεισίματος", "Σημείωση"),
    lastOpenStage: Term("Τελευταίο στάδιο", "Τελ. στάδιο"),
    pipeline: Term("Ροή πωλήσεων", "Ροή"),
    weighted: Term("Σταθμισμένο", "Σταθμ."),
    lastTouchAt: Term("Τελευταία επικοινωνία", "Τελ. επικ."),
    idleUntil: Term("Στάσιμη μετά", "Στάσιμη"),
    key: "Κλειδί",
    position: "Σειρά",
    archived: Term("Αρχειοθετημένη", "Αρχείο"),
    stageType: Term("Είδος σταδίου", "Είδος"),
    idleLimit: "Όριο στάσης",
    cardLimit: "Όριο καρτών",
    requires: "Προϋποθέσεις", roles: "Ρόλοι",
    definition: "Ορισμός")
}
