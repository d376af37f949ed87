/// What is said of an act: why it is not possible now, and what came of it.
public nonisolated struct ActPhrases: PhraseGroup {
  public let needsList: String
  public let needsDeal: String
  public let needsOpenDeal: String
  public let needsClosedDeal: String
  public let needsLeads: String
  public let needsNewLead: String
  public let needsOpenLead: String
  public let needsClosedLead: String
  public let needsCustomer: String
  public let needsStep: String
  public let needsFile: String
  public let needsEntry: String
  public let needsRecord: String
  public let needsDateField: String
  public let noSuchLane: String
  public let edited: @Sendable (_ name: String) -> String
  public let deleted: @Sendable (_ name: String) -> String
  public let customerGone: String
  public let wrongSize: String
  public let cardNeedsID: String
  public let noTheme: @Sendable (_ id: String, _ others: String) -> String
  /// The last line of a program that a fault has ended.
  public let crashed: String
  /// What was typed is offered again when its form is opened.
  public let draftsWait: String
  /// Where unsaved text was put when the program had to end.
  public let textKept: @Sendable (_ path: String) -> String

  /// Why an action cannot be done here.
  public func why(_ requirement: Requirement) -> String {
    switch requirement {
    case .nothing: ""
    case .list: needsList
    case .deal: needsDeal
    case .openDeal: needsOpenDeal
    case .closedDeal: needsClosedDeal
    case .leads: needsLeads
    case .newLead: needsNewLead
    case .file: needsFile
    case .openLead: needsOpenLead
    case .closedLead: needsClosedLead
    case .customer: needsCustomer
    case .step, .snooze: needsStep
    case .entry: needsEntry
    case .record: needsRecord
    case .dateField: needsDateField
    }
  }

  static let english = ActPhrases(
    needsList: "Only a list can be filtered. Esc goes back to it.",
    needsDeal: "Put the cursor on a deal first.",
    needsOpenDeal: "Put the cursor on an open deal first.",
    needsClosedDeal: "Only a won or lost deal can be reopened.",
    needsLeads: "Work begins with deals here; + d adds one. The setting leads brings leads back.",
    needsNewLead: "This goes on from one new lead to the next only.",
    needsOpenLead: "Put the cursor on an open lead first.",
    needsClosedLead: "Only a closed lead can be reactivated.",
    needsCustomer: "This deal has no customer yet. Press e to add one.",
    needsStep: "Nothing is planned here. Press t to plan the next step.",
    needsFile: "Choose a file in the tab Files of a card first.",
    needsEntry: "Put the cursor on an entry that is not done yet.",
    needsRecord: "Put the cursor on a deal or a customer first.",
    needsDateField: "Only a date is taken from the calendar.",
    noSuchLane: "There is no stage with this number.",
    edited: { "\($0) saved." }, deleted: { "\($0) deleted." },
    customerGone: "This customer is not in the file any more.",
    wrongSize: "A size is columns x rows, such as 120x40; 500x500 at most.",
    cardNeedsID: "Name the customer: kariz print card ID, or name:TEXT.",
    noTheme: { "There is no theme \($0). There are: \($1)." },
    crashed: "Kariz had to stop. What was saved is safe.",
    draftsWait: "What you typed and did not save will be there when you open its form again.",
    textKept: { "What you typed and did not save is kept in \($0)." })

  static let persian = ActPhrases(
    needsList: "فقط فهرست را می‌توان فیلتر کرد. با Esc به آن برمی‌گردید.",
    needsDeal: "نخست مکان‌نما را روی یک فرصت ببرید.",
    needsOpenDeal: "نخست مکان‌نما را روی یک فرصت باز ببرید.",
    needsClosedDeal: "فقط فرصت قطعی‌شده یا ازدست‌رفته را می‌توان بازگشایی کرد.",
    needsLeads: "اینجا کار با فرصت آغاز می‌شود؛ + d یکی می‌افزاید. تنظیم «سرنخ‌ها» آن را برمی‌گرداند.",
    needsNewLead: "این فقط از یک سرنخ تازه به سرنخ بعدی می‌رود.",
    needsOpenLead: "نخست مکان‌نما را روی سرنخی باز ببرید.",
    needsClosedLead: "فقط سرنخ بسته را می‌توان بازگشایی کرد.",
    needsCustomer: "این فرصت هنوز مشتری ندارد. برای افزودن، کلید e را بزنید.",
    needsStep: "اینجا چیزی در برنامه نیست. با t گام بعدی را برنامه‌ریزی کنید.",
    needsFile: "نخست پرونده‌ای را در بخش پرونده‌های کارت برگزینید.",
    needsEntry: "نخست مکان‌نما را روی موردی ببرید که هنوز انجام نشده است.",
    needsRecord: "نخست مکان‌نما را روی یک فرصت یا مشتری ببرید.",
    needsDateField: "فقط تاریخ از تقویم برداشته می‌شود.",
    noSuchLane: "مرحله‌ای با این شماره نیست.",
    edited: { "\($0) ذخیره شد." }, deleted: { "\($0) حذف شد." },
    customerGone: "این مشتری دیگر در فایل نیست.",
    wrongSize: "اندازه یعنی ستون x سطر، مانند 120x40؛ دست بالا 500x500.",
    cardNeedsID: "مشتری را نام ببرید: kariz print card ID یا name:TEXT.",
    noTheme: { "پوسته‌ای به نام \($0) نیست. این‌ها هست: \($1)." },
    crashed: "کاریز ناچار بسته شد. آنچه ذخیره شده محفوظ است.",
    draftsWait: "نوشته ذخیره‌نشده شما می‌ماند و با باز کردن همان فرم برمی‌گردد.",
    textKept: { "نوشته ذخیره‌نشده شما در \($0) نگه داشته شد." })

  static let greek = ActPhrases(
    needsList: "Μόνο μια λίστα φιλτράρεται. Με Esc επιστρέφετε σε αυτήν.",
    needsDeal: "Μεταφέρετε πρώτα τον δρομέα σε μια ευκαιρία.",
    needsOpenDeal: "Μεταφέρετε πρώτα τον δρομέα σε μια ανοιχτή ευκαιρία.",
    needsClosedDeal: "Μόνο μια κλειστή ευκαιρία ανοίγει ξανά.",
    needsLeads: "Εδώ η δουλειά αρχίζει με ευκαιρίες· + d για νέα. Αλλάζει στις ρυθμίσεις.",
    needsNewLead: "Μόνο από έναν νέο πιθανό πελάτη στον επόμενο.",
    needsOpenLead: "Βάλτε πρώτα τον δρομέα σε έναν ανοιχτό πιθανό πελάτη.",
    needsClosedLead: "Μόνο ένας κλειστός πιθανός πελάτης ανοίγει ξανά.",
    needsCustomer: "Η ευκαιρία δεν έχει πελάτη ακόμη. Πατήστε e για να προσθέσετε.",
    needsStep: "Δεν υπάρχει κάτι στο πρόγραμμα. Με t ορίζετε το επόμενο βήμα.",
    needsFile: "Διαλέξτε πρώτα ένα αρχείο στην ενότητα Αρχεία της καρτέλας.",
    needsEntry: "Βάλτε πρώτα τον δρομέα σε εγγραφή που δεν έχει γίνει ακόμη.",
    needsRecord: "Μεταφέρετε πρώτα τον δρομέα σε ευκαιρία ή πελάτη.",
    needsDateField: "Από το ημερολόγιο διαλέγεται μόνο ημερομηνία.",
    noSuchLane: "Δεν υπάρχει στάδιο με αυτόν τον αριθμό.",
    edited: { "\($0): αποθηκεύτηκε." }, deleted: { "\($0): διαγράφηκε." },
    customerGone: "Ο πελάτης αυτός δεν υπάρχει πια στο αρχείο.",
    wrongSize: "Το μέγεθος είναι στήλες x γραμμές, π.χ. 120x40· έως 500x500.",
    cardNeedsID: "Ορίστε τον πελάτη: kariz print card ID ή name:TEXT.",
    noTheme: { "Δεν υπάρχει θέμα χρωμάτων \($0). Υπάρχουν: \($1)." },
    crashed: "Το Kariz σταμάτησε απρόσμενα. Όσα αποθηκεύτηκαν είναι ασφαλή.",
    draftsWait: "Όσα γράψατε χωρίς αποθήκευση θα επανέλθουν όταν ανοίξετε ξανά την ίδια φόρμα.",
    textKept: { "Όσα γράψατε χωρίς αποθήκευση φυλάχτηκαν στο \($0)." })
}
