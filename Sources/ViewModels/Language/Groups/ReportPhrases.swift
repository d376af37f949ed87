import Domain

/// What reports are called, and what their columns say.
public nonisolated struct ReportPhrases: PhraseGroup {
  public let attention: ActionText
  public let rule: @Sendable (AttentionRule) -> String
  public let why: String
  /// Who is in a state today, and who came there.
  public let now: String
  public let reached: String
  public let planned: String
  public let done: String
  public let won: String
  public let lost: String
  public let winRate: String
  public let meanCycle: String
  public let medianCycle: String
  public let doneForEachWin: String
  public let month: String
  public let people: String
  public let revenueForEachPerson: String
  public let hoursForEachWin: String

  static let english = ReportPhrases(
    attention: ActionText("Attention", "Deals that want attention, by what is wrong with them."),
    rule: {
      switch $0 {
      case .stale: "Idle for too long"
      case .closePassed: "Close date has passed"
      case .noNextStep: "No next step"
      case .noDecisionMaker: "No decision maker"
      }
    },
    why: "Why", now: "Now", reached: "Came there", planned: "Planned", done: "Done", won: "Won",
    lost: "Lost", winRate: "Win rate",
    meanCycle: "Days to win", medianCycle: "Median", doneForEachWin: "Done per win",
    month: "Month", people: "People", revenueForEachPerson: "Revenue per person",
    hoursForEachWin: "Hours per win")

  static let persian = ReportPhrases(
    attention: ActionText("نیازمند توجه", "فرصت‌هایی که توجه می‌خواهند، به تفکیک مشکل."),
    rule: {
      switch $0 {
      case .stale: "راکدمانده"
      case .closePassed: "زمان بستن گذشته"
      case .noNextStep: "بی گام بعدی"
      case .noDecisionMaker: "بی تصمیم‌گیرنده"
      }
    },
    why: "چرا", now: "اکنون", reached: "رسیده", planned: "برنامه", done: "انجام‌شده", won: "قطعی",
    lost: "ازدست‌رفته",
    winRate: "سهم قطعی", meanCycle: "روز تا فروش", medianCycle: "میانه",
    doneForEachWin: "فعالیت هر فروش", month: "ماه", people: "نفر",
    revenueForEachPerson: "درآمد هر نفر", hoursForEachWin: "ساعت هر فروش")

  static let greek = ReportPhrases(
    attention: ActionText("Προσοχή", "Ευκαιρίες που θέλουν προσοχή, ανά πρόβλημα."),
    rule: {
      switch $0 {
      case .stale: "Στάσιμη πέρα από το όριο"
      case .closePassed: "Πέρασε η ημέρα κλεισίματος"
      case .noNextStep: "Χωρίς επόμενο βήμα"
      case .noDecisionMaker: "Χωρίς υπεύθυνο απόφασης"
      }
    },
    why: "Αιτία", now: "Τώρα", reached: "Έφτασαν", planned: "Πλάνο", done: "Έγιναν",
    won: "Κερδισμένες", lost: "Χαμένες",
    winRate: "Επιτυχία", meanCycle: "Ημέρες ως τη νίκη", medianCycle: "Διάμεσος",
    doneForEachWin: "Ενέργειες ανά νίκη", month: "Μήνας", people: "Άτομα",
    revenueForEachPerson: "Έσοδα ανά άτομο", hoursForEachWin: "Ώρες ανά νίκη")
}
