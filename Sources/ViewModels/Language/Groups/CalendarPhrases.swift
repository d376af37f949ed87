/// What is said of the calendar.
public nonisolated struct CalendarPhrases: PhraseGroup {
  public let title: Term
  public let open: ActionText
  public let day: ActionText
  public let week: ActionText
  public let month: ActionText
  public let agenda: ActionText
  public let team: ActionText
  public let goToday: ActionText
  public let next: ActionText
  public let previous: ActionText
  public let nextItem: ActionText
  public let previousItem: ActionText
  public let select: ActionText
  public let move: ActionText
  public let newEntry: String
  public let later: ActionText
  public let earlier: ActionText
  public let assign: ActionText
  public let longer: ActionText
  public let shorter: ActionText
  /// Before the number of a week.
  public let weekNumber: @Sendable (_ number: String) -> String
  /// Above the list beside a month.
  public let agendaTitle: String
  /// Beside what is for no hour of the day; five cells.
  public let wholeDay: String
  public let thisWeek: String
  public let more: @Sendable (_ count: String) -> String
  public let nothingPlanned: String
  public let nobody: String
  public let sum: String
  /// The same of more than a week.
  public let total: String
  /// In the head of the team's week.
  public let doneOfPlanned: String
  public let moved: @Sendable (_ name: String, _ to: String) -> String
  public let isLater: @Sendable (_ name: String) -> String
  public let isEarlier: @Sendable (_ name: String) -> String
  /// An entry for each of several days was made.
  public let addedForDays: @Sendable (_ name: String, _ days: String) -> String
  public let lasts: @Sendable (_ name: String, _ minutes: String) -> String
  public let needsActivity: String
  /// While something is moved.
  public let moving: @Sendable (_ name: String) -> String

  public func text(of layout: CalendarModel.Layout) -> ActionText {
    switch layout {
    case .day: day
    case .week: week
    case .month: month
    case .agenda: agenda
    case .team: team
    }
  }

  static let english = CalendarPhrases(
    title: "Calendar",
    open: ActionText("Calendar", "What is planned and was done, by day."),
    day: ActionText("day", "One day by its hours."),
    week: ActionText("week", "A week by its hours."),
    month: ActionText("month", "A month by its weeks."),
    agenda: ActionText("agenda", "A week as a list."),
    team: ActionText(
      "team", "What everybody has done of the plan; again: a week, a month, a quarter."),
    goToday: ActionText("Today", "Puts the cursor on today."),
    next: ActionText("Next", "The next month, week or day."),
    previous: ActionText("Previous", "The month, week or day before."),
    nextItem: ActionText("Next entry", "The next entry at the cursor."),
    previousItem: ActionText("Entry before", "The entry before at the cursor."),
    select: ActionText("Select", "Begins a selection of days or hours, and ends it."),
    move: ActionText("Move", "Takes the entry along with the arrows; Enter puts it there."),
    newEntry: "New entry",
    later: ActionText("Day later", "What is selected, or the person's week, a day later."),
    earlier: ActionText("Day earlier", "What is selected, or the person's week, a day earlier."),
    assign: ActionText("Assign", "Gives what is selected, or the person's week, to somebody else."),
    longer: ActionText("Longer", "Half an hour more for the entry."),
    shorter: ActionText("Shorter", "Half an hour less for the entry."),
    weekNumber: { "Week \($0)" }, agendaTitle: "Agenda", wholeDay: "all", thisWeek: "this week",
    more: { "+\($0) more" }, nothingPlanned: "Nothing planned.",
    nobody: "Nobody", sum: "Week", total: "Total", doneOfPlanned: "done / all",
    moved: { "\($0) moved to \($1)." }, isLater: { "\($0): a day later." },
    isEarlier: { "\($0): a day earlier." },
    addedForDays: { "\($0) added for \($1)." },
    lasts: { "\($0) takes \($1)." },
    needsActivity: "Put the cursor on an entry first.",
    moving: { "\($0): the arrows move it, Enter puts it there, Esc leaves it where it was." })

  static let persian = CalendarPhrases(
    title: "تقویم",
    open: ActionText("تقویم", "آنچه برنامه‌ریزی شده و انجام شده، روز به روز."),
    day: ActionText("روز", "یک روز با ساعت‌هایش."),
    week: ActionText("هفته", "یک هفته با ساعت‌هایش."),
    month: ActionText("ماه", "یک ماه با هفته‌هایش."),
    agenda: ActionText("فهرست", "یک هفته به شکل فهرست."),
    team: ActionText("تیم", "برنامه و کار انجام‌شده همه؛ دوباره: هفته، ماه، فصل."),
    goToday: ActionText("امروز", "مکان‌نما را به امروز می‌برد."),
    next: ActionText("بعدی", "ماه، هفته یا روز بعد."),
    previous: ActionText("قبلی", "ماه، هفته یا روز پیش."),
    nextItem: ActionText("مورد بعدی", "مورد بعدی در جای مکان‌نما."),
    previousItem: ActionText("مورد قبلی", "مورد قبلی در جای مکان‌نما."),
    select: ActionText("انتخاب", "انتخاب روزها یا ساعت‌ها را آغاز می‌کند و پایان می‌دهد."),
    move: ActionText("جابه‌جایی", "مورد را با پیکان‌ها می‌برد؛ Enter همان جا می‌گذارد."),
    newEntry: "مورد تازه",
    later: ActionText("یک روز دیرتر", "بازه انتخاب‌شده یا هفته آن همکار را یک روز دیرتر می‌برد."),
    earlier: ActionText("یک روز زودتر", "بازه انتخاب‌شده یا هفته آن همکار را یک روز زودتر می‌برد."),
    assign: ActionText("واگذاری", "بازه انتخاب‌شده یا هفته آن همکار را به کس دیگری می‌سپارد."),
    longer: ActionText("بلندتر", "نیم ساعت به مورد می‌افزاید."),
    shorter: ActionText("کوتاه‌تر", "نیم ساعت از مورد می‌کاهد."),
    weekNumber: { "هفته \($0)" }, agendaTitle: "برنامه", wholeDay: "روز", thisWeek: "این هفته",
    more: { "\($0) مورد دیگر" }, nothingPlanned: "برنامه‌ای نیست.",
    nobody: "بدون مسئول", sum: "هفته", total: "جمع", doneOfPlanned: "انجام‌شده از همه",
    moved: { "\($0) به \($1) منتقل شد." }, isLater: { "\($0): یک روز دیرتر." },
    isEarlier: { "\($0): یک روز زودتر." },
    addedForDays: { "\($0) برای \($1) افزوده شد." },
    lasts: { "\($0): \($1)." },
    needsActivity: "نخست مکان‌نما را روی یک مورد ببرید.",
    moving: { "\($0): با پیکان‌ها ببرید، با Enter بگذارید، با Esc سر جایش می‌ماند." })

  static let greek = CalendarPhrases(
    title: Term("Ημερολόγιο", "Ημερολόγιο"),
    open: ActionText("Ημερολόγιο", "Τι έχει προγραμματιστεί και τι έγινε, ανά ημέρα."),
    day: ActionText("ημέρα", "Μία ημέρα με τις ώρες της."),
    week: ActionText("εβδομάδα", "Μία εβδομάδα με τις ώρες της."),
    month: ActionText("μήνας", "Ένας μήνας με τις εβδομάδες του."),
    agenda: ActionText("λίστα", "Μία εβδομάδα σε λίστα."),
    team: ActionText(
      "ομάδα", "Τι έκανε ο καθένας από το πρόγραμμα· ξανά: εβδομάδα, μήνας, τρίμηνο."),
    goToday: ActionText("Σήμερα", "Ο δρομέας πηγαίνει στη σημερινή ημέρα."),
    next: ActionText("Επόμενο", "Ο επόμενος μήνας, εβδομάδα ή ημέρα."),
    previous: ActionText("Προηγούμενο", "Ο προηγούμενος μήνας, εβδομάδα ή ημέρα."),
    nextItem: ActionText("Επόμενη", "Η επόμενη εγγραφή στη θέση του δρομέα."),
    previousItem: ActionText("Προηγούμενη", "Η προηγούμενη εγγραφή στη θέση του δρομέα."),
    select: ActionText("Επιλογή", "Αρχίζει ή τελειώνει επιλογή ημερών ή ωρών."),
    move: ActionText("Μετακίνηση", "Τα βέλη μεταφέρουν την εγγραφή· το Enter την αφήνει εκεί."),
    newEntry: "Νέα εγγραφή",
    later: ActionText("Μέρα μετά", "Η επιλογή, ή η εβδομάδα του ατόμου, μία ημέρα αργότερα."),
    earlier: ActionText("Μέρα πριν", "Η επιλογή, ή η εβδομάδα του ατόμου, μία ημέρα νωρίτερα."),
    assign: ActionText("Ανάθεση", "Δίνει την επιλογή, ή την εβδομάδα του ατόμου, σε άλλον."),
    longer: ActionText("Περισσότερο", "Μισή ώρα παραπάνω για την εγγραφή."),
    shorter: ActionText("Λιγότερο", "Μισή ώρα λιγότερη για την εγγραφή."),
    weekNumber: { "Εβδομάδα \($0)" }, agendaTitle: "Πρόγραμμα", wholeDay: "όλη",
    thisWeek: "η εβδομάδα",
    more: { "+\($0) ακόμη" }, nothingPlanned: "Τίποτα προγραμματισμένο.",
    nobody: "Κανένας", sum: "Εβδομάδα", total: "Σύνολο", doneOfPlanned: "έγιναν / όλα",
    moved: { "\($0): μεταφέρθηκε, \($1)." }, isLater: { "\($0): μία ημέρα αργότερα." },
    isEarlier: { "\($0): μία ημέρα νωρίτερα." },
    addedForDays: { "\($0): προστέθηκε για \($1)." },
    lasts: { "\($0): διαρκεί \($1)." },
    needsActivity: "Βάλτε πρώτα τον δρομέα σε μια εγγραφή.",
    moving: { "\($0): τα βέλη τη μεταφέρουν, το Enter την αφήνει, το Esc την επιστρέφει." })
}
