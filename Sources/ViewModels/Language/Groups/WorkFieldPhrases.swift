/// Labels of activities, notes, users, teams and settings.
public nonisolated struct WorkFieldPhrases: Sendable {
  public let subject: Term
  public let due: Term
  public let duration: Term
  public let priority: Term
  public let snoozedUntil: Term
  public let outcome: Term
  public let direction: Term
  public let channel: Term
  public let number: Term
  public let place: Term
  public let attendees: Term
  public let recurrence: Term
  public let series: Term
  public let ruledDue: Term
  public let doneAt: Term
  public let playbook: Term
  public let dueAfter: Term
  public let mandatory: Term
  public let repeats: Term
  public let text: Term
  public let at: Term
  public let author: Term
  public let page: Term
  public let visitor: Term
  public let time: Term
  public let login: Term
  public let email: Term
  public let role: Term
  public let team: Term
  public let manager: Term
  public let active: Term
  public let settingName: Term
  public let settingValue: Term

  static let english = WorkFieldPhrases(
    subject: "Subject",
    due: "Due",
    duration: Term("Duration (min)", "Duration"),
    priority: "Priority",
    snoozedUntil: Term("Snoozed until", "Snoozed"),
    outcome: "Outcome",
    direction: "Direction",
    channel: "Channel",
    number: Term("Telephone number", "Number"),
    place: "Place",
    attendees: "Attendees",
    recurrence: "Repeats",
    series: "Series",
    ruledDue: Term("Due by its rule", "By rule"),
    doneAt: "Done",
    playbook: "Playbook",
    dueAfter: Term("After (working days)", "After"),
    mandatory: "Mandatory",
    repeats: Term("Each time it enters", "Each time"),
    text: "Text",
    at: "Written",
    author: "Author",
    page: Term("Page or file", "Page"),
    visitor: "Visitor",
    time: "Time",
    login: "Login",
    email: "E-mail",
    role: "Role",
    team: "Team",
    manager: "Manager",
    active: "Active",
    settingName: "Setting",
    settingValue: "Value")

  static let persian = WorkFieldPhrases(
    subject: "موضوع",
    due: "سررسید",
    duration: Term("مدت (دقیقه)", "مدت"),
    priority: "اولویت",
    snoozedUntil: "تعویق تا",
    outcome: "نتیجه",
    direction: "دریافت/ارسال",
    channel: "کانال",
    number: Term("شماره تلفن", "شماره"),
    place: "مکان",
    attendees: "حاضران",
    recurrence: "تکرار",
    series: "رشته تکرار",
    ruledDue: Term("سررسید بنا بر تکرار", "نوبت"),
    doneAt: "زمان انجام",
    playbook: "الگوی مرحله",
    dueAfter: Term("پس از (روز کاری)", "پس از"),
    mandatory: "الزامی",
    repeats: Term("با هر ورود", "هر بار"),
    text: "متن",
    at: "زمان",
    author: "نویسنده",
    page: Term("صفحه یا پرونده", "صفحه"),
    visitor: "بازدیدکننده",
    time: "زمان",
    login: "نام کاربری",
    email: "ایمیل",
    role: "نقش",
    team: "تیم",
    manager: "مدیر",
    active: "فعال",
    settingName: "تنظیم",
    settingValue: "مقدار")

  static let greek = WorkFieldPhrases(
    subject: "Θέμα",
    due: "Προθεσμία",
    duration: Term("Διάρκεια (λεπτά)", "Διάρκεια"),
    priority: Term("Προτεραιότητα", "Προτεραιότ."),
    snoozedUntil: "Αναβολή έως",
    outcome: "Αποτέλεσμα",
    direction: "Κατεύθυνση",
    channel: "Κανάλι",
    number: Term("Αριθμός τηλεφώνου", "Αριθμός"),
    place: "Τόπος",
    attendees: Term("Συμμετέχοντες", "Παρόντες"),
    recurrence: Term("Επαναλαμβάνεται", "Κάθε"),
    series: "Σειρά",
    ruledDue: Term("Κανονική προθεσμία", "Κανονικά"),
    doneAt: "Ολοκληρώθηκε",
    playbook: Term("Οδηγός σταδίου", "Οδηγός"),
    dueAfter: Term("Μετά (εργάσιμες)", "Μετά"),
    mandatory: Term("Υποχρεωτικό", "Υποχρ."),
    repeats: Term("Σε κάθε είσοδο", "Κάθε φορά"),
    text: "Κείμενο",
    at: "Γράφτηκε",
    author: "Συντάκτης",
    page: Term("Σελίδα ή αρχείο", "Σελίδα"),
    visitor: "Επισκέπτης",
    time: "Ώρα",
    login: "Όνομα χρήστη",
    email: "E-mail",
    role: "Ρόλος",
    team: "Ομάδα",
    manager: "Διευθυντής",
    active: "Ενεργός",
    settingName: "Ρύθμιση",
    settingValue: "Τιμή")
}
