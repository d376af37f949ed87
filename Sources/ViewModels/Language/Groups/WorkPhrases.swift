/// What is said of planning, doing and logging.
public nonisolated struct WorkPhrases: PhraseGroup {
  public let done: ActionText
  public let log: ActionText
  public let snooze: ActionText
  public let snoozeDeal: ActionText
  public let date: ActionText
  public let callOff: ActionText
  public let plan: ActionText
  public let note: ActionText
  public let edit: ActionText
  public let call: ActionText
  let nextStepTitle: String
  public let completed: @Sendable (_ name: String) -> String
  public let logged: @Sendable (_ name: String) -> String
  public let planned: @Sendable (_ step: String) -> String
  public let noted: @Sendable (_ name: String) -> String
  public let snoozed: @Sendable (_ name: String, _ day: String) -> String
  public let calledOff: @Sendable (_ name: String) -> String
  public let rescheduled: @Sendable (_ name: String, _ due: String) -> String
  public let assigned: @Sendable (_ name: String, _ owner: String) -> String
  /// Above the form that asks for a next step.
  public let nothingPlanned: @Sendable (_ deal: String) -> String
  /// Where a step is typed.
  public let stepExample: String
  let callBegun: @Sendable (_ name: String) -> String
  let onCall: @Sendable (_ span: String) -> String
  let overlaps: @Sendable (_ other: String, _ time: String) -> String
  public let noDate: String
  /// Below a line that may have a date amid it.
  let dateGoesLast: String
  /// Above the form for something to do.
  public let addHint: String

  func title(of work: WorkForm, _ phrases: Phrases) -> String {
    switch work {
    case .log: log.label
    case .complete: done.label
    case .snooze: snooze.label
    case .reschedule: date.label
    case .assign: phrases.forms.assign
    case .plan, .add: nextStepTitle
    case .events: phrases.calendar.newEntry
    case .note: note.label
    case .edit: edit.label
    }
  }

  static let english = WorkPhrases(
    done: ActionText("Done", "Marks what is planned as done, and plans what follows."),
    log: ActionText("Log contact", "Records a call, meeting or message that has happened."),
    snooze: ActionText("Snooze", "Puts it out of the way until a day."),
    snoozeDeal: ActionText("Quiet", "Takes the stale mark off the deal until a day."),
    date: ActionText("Date", "Moves what is planned to another day or time."),
    callOff: ActionText("Call off", "It is not to be done any more; the story keeps it."),
    plan: ActionText("Task", "Plans the next step: a kind, a subject and a time in one line."),
    note: ActionText("Note", "Writes a note."),
    edit: ActionText("Edit", "Changes what is planned: its time, its people, how it repeats."),
    call: ActionText("Call timer", "Counts the minutes of a call; again, it ends and is logged."),
    nextStepTitle: "Next step",
    completed: { "\($0) done." },
    logged: { "Contact logged: \($0)." },
    planned: { "Planned: \($0)." },
    noted: { "Note saved: \($0)." },
    snoozed: { "\($0) snoozed until \($1)." },
    calledOff: { "\($0) called off." },
    rescheduled: { "\($0) is due \($1)." },
    assigned: { "\($0) assigned to \($1)." },
    nothingPlanned: { "Nothing is planned for \($0) any more." },
    stepExample: "such as: call Anna tue 10am",
    callBegun: { "Call begun: \($0). The same key ends and logs it." },
    onCall: { "Call \($0)" }, overlaps: { "What is planned overlaps with \($0), \($1)." },
    noDate: "no date",
    dateGoesLast: "A date goes to the end of the line: call Anna about the offer fri 10am",
    addHint: "What is to be done, and when")

  static let persian = WorkPhrases(
    done: ActionText("انجام شد", "کار برنامه‌ریزی‌شده را انجام‌شده می‌کند و گام بعدی را می‌پرسد."),
    log: ActionText("ثبت ارتباط", "تماس، جلسه یا پیامی را که انجام شده ثبت می‌کند."),
    snooze: ActionText("تعویق", "تا روزی که می‌گویید آن را کنار می‌گذارد."),
    snoozeDeal: ActionText("بی‌نشان", "نشان راکد را تا روزی که می‌گویید برمی‌دارد."),
    date: ActionText("تاریخ", "سررسید کار را به روز یا ساعت دیگری می‌برد."),
    callOff: ActionText("لغو", "کار دیگر انجام نمی‌شود، ولی در سوابق می‌ماند."),
    plan: ActionText("وظیفه", "گام بعدی را برنامه‌ریزی می‌کند: نوع، موضوع و زمان در یک سطر."),
    note: ActionText("یادداشت", "یادداشتی می‌نویسد."),
    edit: ActionText("ویرایش", "کار برنامه‌ریزی‌شده را تغییر می‌دهد: زمان، افراد و تکرار آن."),
    call: ActionText("زمان تماس", "دقیقه‌های تماس را می‌شمارد؛ بار دوم پایان تماس و ثبت آن است."),
    nextStepTitle: "گام بعدی",
    completed: { "\($0) انجام شد." },
    logged: { "ارتباط ثبت شد: \($0)." },
    planned: { "برنامه‌ریزی شد: \($0)." },
    noted: { "یادداشت ثبت شد: \($0)." },
    snoozed: { "\($0) تا \($1) به تعویق افتاد." },
    calledOff: { "\($0) لغو شد." },
    rescheduled: { "سررسید \($0): \($1)." },
    assigned: { "\($0) به \($1) واگذار شد." },
    nothingPlanned: { "برای \($0) دیگر گام بعدی در برنامه نیست." },
    stepExample: "مانند: تماس با آنا سه‌شنبه ساعت ۱۰",
    callBegun: { "تماس آغاز شد: \($0). همان کلید آن را پایان می‌دهد و ثبت می‌کند." },
    onCall: { "تماس \($0)" }, overlaps: { "برنامه با \($0)، \($1) هم‌زمان است." },
    noDate: "بدون تاریخ",
    dateGoesLast: "تاریخ را در پایان خط بنویسید: تماس با آنا دربارهٔ پیشنهاد جمعه ساعت ۱۰",
    addHint: "چه کاری، چه زمانی")

  static let greek = WorkPhrases(
    done: ActionText("Έγινε", "Ολοκληρώνει την προγραμματισμένη ενέργεια και ρωτά τι ακολουθεί."),
    log: ActionText("Επικοινωνία", "Καταγράφει κλήση, σύσκεψη ή μήνυμα που έγινε."),
    snooze: ActionText("Αναβολή", "Το βγάζει από τη μέση έως κάποια ημέρα."),
    snoozeDeal: ActionText("Ησυχία", "Βγάζει το σήμα στασιμότητας έως κάποια ημέρα."),
    date: ActionText("Ημερομηνία", "Μεταφέρει την ενέργεια σε άλλη ημέρα ή ώρα."),
    callOff: ActionText("Ακύρωση", "Δεν θα γίνει πια· μένει στο ιστορικό."),
    plan: ActionText("Εργασία", "Ορίζει το επόμενο βήμα: είδος, θέμα και χρόνος σε μία γραμμή."),
    note: ActionText("Σημείωση", "Γράφει μια σημείωση."),
    edit: ActionText("Επεξεργασία", "Αλλάζει την ενέργεια: χρόνο, πρόσωπα και επανάληψη."),
    call: ActionText(
      "Λεπτά κλήσης", "Μετρά τα λεπτά μιας κλήσης· ξανά, τελειώνει και καταγράφεται."),
    nextStepTitle: "Επόμενο βήμα",
    completed: { "\($0): έγινε." },
    logged: { "Η επικοινωνία καταγράφηκε: \($0)." },
    planned: { "Στο πρόγραμμα: \($0)." },
    noted: { "Η σημείωση αποθηκεύτηκε: \($0)." },
    snoozed: { "\($0): αναβολή έως \($1)." },
    calledOff: { "\($0): ακυρώθηκε." },
    rescheduled: { "\($0): προθεσμία \($1)." },
    assigned: { "\($0): ανάθεση σε \($1)." },
    nothingPlanned: { "\($0): δεν υπάρχει πια επόμενο βήμα." },
    stepExample: "π.χ. κλήση Άννα Τρίτη στις 10",
    callBegun: { "Η κλήση άρχισε: \($0). Το ίδιο πλήκτρο την τελειώνει και την καταγράφει." },
    onCall: { "Κλήση \($0)" }, overlaps: { "Το πρόγραμμα συμπίπτει με: \($0), \($1)." },
    noDate: "χωρίς ημερομηνία",
    dateGoesLast:
      "Η ημερομηνία μπαίνει στο τέλος της γραμμής: κλήση Άννα για την προσφορά Παρ στις 10",
    addHint: "Τι πρέπει να γίνει και πότε")
}
