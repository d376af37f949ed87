/// What an action is called, and what it does.
public nonisolated struct ActionText: Hashable, Sendable {
  /// For the hint bar: at most 12 cells.
  public let label: String
  /// One sentence for the help.
  public let help: String

  init(_ label: String, _ help: String) {
    self.label = label
    self.help = help
  }

  /// The label with what the action is done to: `Move to…` and `Propose` give `Move to Propose`.
  func naming(_ object: String) -> String {
    let stem = label.hasSuffix("…") ? String(label.dropLast()) : label
    return "\(stem) \(object)"
  }
}

/// One row for each action, named by key path in the tables of actions.
public nonisolated struct ActionPhrases: PhraseGroup {
  public let palette: ActionText
  public let help: ActionText
  public let search: ActionText
  public let history: ActionText
  public let undoToHere: ActionText
  public let turnHistory: ActionText
  public let goPipeline: ActionText
  public let goCustomers: ActionText
  public let undo: ActionText
  public let redo: ActionText
  public let back: ActionText
  public let close: ActionText
  public let quitNow: ActionText
  public let interrupt: ActionText
  public let suspend: ActionText
  public let redraw: ActionText
  public let down: ActionText
  public let up: ActionText
  public let left: ActionText
  public let right: ActionText
  public let top: ActionText
  public let bottom: ActionText
  public let pageDown: ActionText
  public let pageUp: ActionText
  public let open: ActionText
  public let filter: ActionText
  public let add: ActionText
  public let menu: ActionText
  public let moveLeft: ActionText
  public let moveRight: ActionText
  public let advance: ActionText
  public let stepBackStage: ActionText
  public let orderDown: ActionText
  public let orderUp: ActionText
  public let win: ActionText
  public let lose: ActionText
  public let reopen: ActionText
  public let edit: ActionText
  public let delete: ActionText
  public let previewWider: ActionText
  public let previewNarrower: ActionText
  public let preview: ActionText
  public let zoom: ActionText
  public let goBack: ActionText
  public let goForward: ActionText
  public let moveTo: ActionText
  public let mark: ActionText
  public let markRange: ActionText
  public let markAll: ActionText
  public let assign: ActionText
  public let tag: ActionText
  public let nextTab: ActionText
  public let previousTab: ActionText
  public let nextCard: ActionText
  public let previousCard: ActionText
  public let nextField: ActionText
  public let previousField: ActionText
  public let enterField: ActionText
  public let save: ActionText
  public let closeForm: ActionText
  let discardDraft: ActionText
  public let keepFilter: ActionText
  public let clearFilter: ActionText
  public let run: ActionText
  public let keepMine: ActionText
  public let keepTheirs: ActionText
  public let backToForm: ActionText
  public let restore: ActionText
  public let leaveDeleted: ActionText
  public let confirmYes: ActionText
  public let confirmNo: ActionText
  public let quitYes: ActionText
  public let quitNo: ActionText
  public let leaveNow: ActionText

  static let english = ActionPhrases(
    palette: ActionText("Commands", "Everything that can be done or found, by its name."),
    help: ActionText("Keys", "The keys that work here; type to search, Enter runs one."),
    search: ActionText("Search", "Searches deals, customers, people and leads."),
    history: ActionText("Change log", "Who changed what, newest first; undo back to any point."),
    undoToHere: ActionText("Undo to here", "Takes back this change and all of yours after it."),
    turnHistory: ActionText("This / all", "Shows the changes of the record, or of the whole file."),
    goPipeline: ActionText("Pipeline", "The deals, stage by stage."),
    goCustomers: ActionText("Customers", "The list of customers."),
    undo: ActionText("Undo", "Takes back your last change, also after a restart."),
    redo: ActionText("Redo", "Does again what you took back last."),
    back: ActionText("Back", "Closes the popup, then clears the filter, then leaves the record."),
    close: ActionText("Close", "Closes what is open; at the root it asks whether to quit."),
    quitNow: ActionText("Quit", "Leaves at once; drafts are kept."),
    interrupt: ActionText("Cancel", "Stops a job or leaves a dialog."),
    suspend: ActionText("Suspend", "Back to the shell; fg returns."),
    redraw: ActionText("Redraw", "Draws the screen anew."),
    down: ActionText("Down", "One down."),
    up: ActionText("Up", "One up."),
    left: ActionText("Left", "One to the left."),
    right: ActionText("Right", "One to the right."),
    top: ActionText("First", "The first one."),
    bottom: ActionText("Last", "The last one."),
    pageDown: ActionText("Page down", "One page down."),
    pageUp: ActionText("Page up", "One page up."),
    open: ActionText("Open", "Opens what is under the cursor."),
    filter: ActionText("Filter", "Narrows what is shown as you type; Enter keeps, Esc clears."),
    add: ActionText("Add", "A new deal; in the day's queue and the calendar, something to do."),
    menu: ActionText("Menu", "What can be done here; the right mouse button opens it, too."),
    moveLeft: ActionText("Move", "Moves the card to the stage at the left."),
    moveRight: ActionText("Move", "Moves the card to the stage at the right."),
    advance: ActionText("Advance", "Moves the deal on by a stage; after the last one it is won."),
    stepBackStage: ActionText("Step back", "Moves the deal back by a stage."),
    orderDown: ActionText("Order", "Moves the card down in its stage."),
    orderUp: ActionText("Order", "Moves the card up in its stage."),
    win: ActionText("Win", "Closes the deal as won: what it brought, and when."),
    lose: ActionText("Lose", "Closes the deal as lost, with the reason."),
    reopen: ActionText("Reopen", "Opens a closed deal again where it was."),
    edit: ActionText("Edit", "Edits the deal."),
    delete: ActionText("Delete", "Deletes it, or all marked ones; undo brings them back."),
    previewWider: ActionText("Wider", "Gives the preview more of the screen."),
    previewNarrower: ActionText("Narrower", "Gives the preview less of the screen."),
    preview: ActionText(
      "Preview", "Shows beside the page what is known of the record under the cursor."),
    zoom: ActionText("Zoom", "Shows one stage alone, a row for each deal; again shows all."),
    goBack: ActionText("Back", "Goes back to where you were."),
    goForward: ActionText("Forward", "Goes forward again."),
    moveTo: ActionText("Move to…", "Moves the deal to the stage with this number."),
    mark: ActionText("Mark", "Marks the row; what follows is done to all marked ones at once."),
    markRange: ActionText("Mark to here", "Marks from the row marked last up to this one."),
    markAll: ActionText("Mark all", "Marks all of the list or stage, or takes the marks away."),
    assign: ActionText("Assign", "Gives it, or all marked ones, to somebody."),
    tag: ActionText("Tag", "Adds tags to it or to all marked ones, or takes them away."),
    nextTab: ActionText("Tabs", "The next tab."),
    previousTab: ActionText("Previous tab", "The previous tab."),
    nextCard: ActionText("Next", "The next one of the list that you came from."),
    previousCard: ActionText(
      "Previous",
      "The previous one of the list that you came from."),
    nextField: ActionText("Next", "The next field."),
    previousField: ActionText("Previous", "The previous field."),
    enterField: ActionText("Next", "The next field; on the last one, saves."),
    save: ActionText("Save", "Saves the form."),
    closeForm: ActionText("Close", "Closes the form; what was typed is kept as a draft."),
    discardDraft: ActionText(
      "Discard draft", "Takes the restored draft out of the form; again, it is back."),
    keepFilter: ActionText("Keep", "Keeps the filter and goes back to the list."),
    clearFilter: ActionText("Clear", "Takes the filter away."),
    run: ActionText("Run", "Does the chosen action."),
    keepMine: ActionText("Keep mine", "Saves what you typed over the other change."),
    keepTheirs: ActionText("Keep theirs", "Leaves the other change as it is."),
    backToForm: ActionText("Back", "Goes back to what you typed; nothing is saved yet."),
    restore: ActionText("Restore", "Brings the deleted record back with what you typed."),
    leaveDeleted: ActionText("Close", "Leaves it deleted; what you typed is kept as a draft."),
    confirmYes: ActionText("Yes", "Does it."),
    confirmNo: ActionText("No", "Leaves everything as it is."),
    quitYes: ActionText("Quit", "Leaves Kariz."),
    quitNo: ActionText("Stay", "Stays here."),
    leaveNow: ActionText("Leave now", "Leaves; what is not saved is kept in a file of its own."))

  static let persian = ActionPhrases(
    palette: ActionText("فرمان‌ها", "هر کاری که می‌توان کرد و هر چه می‌توان یافت، با نامش."),
    help: ActionText(
      "کلیدها",
      "کلیدهایی که اینجا کار می‌کنند؛ برای جست‌وجو بنویسید، Enter اجرا می‌کند."),
    search: ActionText("جست‌وجو", "میان فرصت‌ها، مشتریان، افراد و سرنخ‌ها می‌گردد."),
    history: ActionText("تغییرات", "چه کسی چه چیزی را تغییر داد؛ واگرد تا هر نقطه."),
    undoToHere: ActionText("واگرد تا این", "این تغییر و همه تغییرهای بعدی شما را برمی‌گرداند."),
    turnHistory: ActionText("این / همه", "تغییرهای همین رکورد یا همه فایل را نشان می‌دهد."),
    goPipeline: ActionText("کاریز", "فرصت‌ها، مرحله به مرحله."),
    goCustomers: ActionText("مشتریان", "فهرست مشتریان."),
    undo: ActionText("واگرد", "آخرین تغییر شما را برمی‌گرداند، پس از اجرای دوباره هم."),
    redo: ActionText("انجام مجدد", "آخرین تغییر واگردشده را دوباره انجام می‌دهد."),
    back: ActionText(
      "بازگشت",
      "نخست پنجره را می‌بندد، سپس فیلتر را پاک می‌کند، سپس از رکورد بیرون می‌رود."),
    close: ActionText("بستن", "پنجره یا کارت باز را می‌بندد؛ در صفحه نخست درباره خروج می‌پرسد."),
    quitNow: ActionText("خروج", "بی‌درنگ خارج می‌شود؛ پیش‌نویس‌ها می‌مانند."),
    interrupt: ActionText("انصراف", "کار جاری را متوقف می‌کند یا پنجره را می‌بندد."),
    suspend: ActionText("تعلیق", "به خط فرمان می‌رود؛ با fg برمی‌گردید."),
    redraw: ActionText("ترسیم دوباره", "صفحه را از نو می‌کشد."),
    down: ActionText("پایین", "یکی پایین‌تر."),
    up: ActionText("بالا", "یکی بالاتر."),
    left: ActionText("چپ", "یکی به سمت چپ."),
    right: ActionText("راست", "یکی به سمت راست."),
    top: ActionText("نخستین", "به نخستین مورد می‌رود."),
    bottom: ActionText("آخرین", "به آخرین مورد می‌رود."),
    pageDown: ActionText("صفحه پایین", "یک صفحه پایین‌تر."),
    pageUp: ActionText("صفحه بالا", "یک صفحه بالاتر."),
    open: ActionText("باز کردن", "مورد زیر مکان‌نما را باز می‌کند."),
    filter: ActionText(
      "فیلتر",
      "با نوشتن، نمایش را محدود می‌کند؛ Enter نگه می‌دارد، Esc پاک می‌کند."),
    add: ActionText("افزودن", "فرصت تازه؛ در کارتابل و تقویم، کاری برای انجام."),
    menu: ActionText("منو", "کارهایی که اینجا می‌توان کرد؛ دکمه راست ماوس هم آن را باز می‌کند."),
    moveLeft: ActionText("جابه‌جایی", "کارت را به مرحله سمت چپ می‌برد."),
    moveRight: ActionText("جابه‌جایی", "کارت را به مرحله سمت راست می‌برد."),
    advance: ActionText("پیش بردن", "فرصت را یک مرحله پیش می‌برد؛ پس از آخرین مرحله قطعی می‌شود."),
    stepBackStage: ActionText("پس بردن", "فرصت را یک مرحله پس می‌برد."),
    orderDown: ActionText("ترتیب", "کارت را در مرحله خود پایین می‌برد."),
    orderUp: ActionText("ترتیب", "کارت را در مرحله خود بالا می‌برد."),
    win: ActionText("قطعی شد", "فرصت را با فروش می‌بندد: درآمد و تاریخ."),
    lose: ActionText("از دست رفت", "فرصت را بدون فروش می‌بندد، با ذکر علت."),
    reopen: ActionText("بازگشایی", "فرصت بسته‌شده را در همان مرحله باز می‌کند."),
    edit: ActionText("ویرایش", "فرصت را ویرایش می‌کند."),
    delete: ActionText("حذف", "آن را، یا همه علامت‌دارها را، حذف می‌کند؛ با واگرد برمی‌گردد."),
    previewWider: ActionText("پهن‌تر", "پیش‌نمایش را پهن‌تر می‌کند."),
    previewNarrower: ActionText("باریک‌تر", "پیش‌نمایش را باریک‌تر می‌کند."),
    preview: ActionText(
      "پیش‌نمایش", "آنچه از مورد زیر مکان‌نما ثبت شده است کنار صفحه دیده می‌شود."),
    zoom: ActionText(
      "بزرگ‌نمایی", "یک مرحله را تنها نشان می‌دهد، هر فرصت در یک سطر؛ بار دیگر همه را."),
    goBack: ActionText("بازگشت", "به جایی که بودید برمی‌گردد."),
    goForward: ActionText("جلو", "دوباره جلو می‌رود."),
    moveTo: ActionText("انتقال به…", "فرصت را به مرحله‌ای با این شماره می‌برد."),
    mark: ActionText("علامت", "سطر را علامت می‌زند؛ کار بعدی روی همه علامت‌دارها انجام می‌شود."),
    markRange: ActionText("علامت تا این", "از آخرین سطر علامت‌دار تا این سطر را علامت می‌زند."),
    markAll: ActionText("علامت همه", "همه فهرست یا مرحله را علامت می‌زند یا علامت‌ها را برمی‌دارد."),
    assign: ActionText("واگذاری", "آن را، یا همه علامت‌دارها را، به کسی واگذار می‌کند."),
    tag: ActionText("برچسب", "برچسب آن یا همه علامت‌دارها را عوض می‌کند."),
    nextTab: ActionText("بخش‌ها", "بخش بعدی."),
    previousTab: ActionText("بخش قبلی", "بخش قبلی."),
    nextCard: ActionText("بعدی", "مورد بعدی فهرستی که از آن آمدید."),
    previousCard: ActionText("قبلی", "مورد قبلی فهرستی که از آن آمدید."),
    nextField: ActionText("بعدی", "فیلد بعدی."),
    previousField: ActionText("قبلی", "فیلد قبلی."),
    enterField: ActionText("بعدی", "فیلد بعدی؛ در آخرین فیلد، ذخیره."),
    save: ActionText("ذخیره", "فرم را ذخیره می‌کند."),
    closeForm: ActionText("بستن", "فرم را می‌بندد؛ نوشته‌ها در پیش‌نویس می‌مانند."),
    discardDraft: ActionText(
      "حذف پیش‌نویس", "پیش‌نویس برگشته را از فرم برمی‌دارد؛ بار دیگر برمی‌گرداند."),
    keepFilter: ActionText("ماندن", "فیلتر را نگه می‌دارد و به فهرست برمی‌گردد."),
    clearFilter: ActionText("پاک کردن", "فیلتر را برمی‌دارد."),
    run: ActionText("اجرا", "کار انتخاب‌شده را انجام می‌دهد."),
    keepMine: ActionText("نوشته من", "نوشته شما را به جای تغییر دیگر ذخیره می‌کند."),
    keepTheirs: ActionText("نوشته او", "تغییر دیگر را همان‌گونه نگه می‌دارد."),
    backToForm: ActionText("بازگشت", "به نوشته شما برمی‌گردد؛ هنوز چیزی ذخیره نشده است."),
    restore: ActionText("بازگردانی", "رکورد حذف‌شده را با نوشته شما برمی‌گرداند."),
    leaveDeleted: ActionText("بستن", "رکورد حذف‌شده می‌ماند؛ نوشته شما پیش‌نویس می‌شود."),
    confirmYes: ActionText("بله", "انجام می‌دهد."),
    confirmNo: ActionText("خیر", "همه چیز همان‌گونه می‌ماند."),
    quitYes: ActionText("خروج", "از کاریز خارج می‌شود."),
    quitNo: ActionText("ماندن", "همین‌جا می‌ماند."),
    leaveNow: ActionText("خروج فوری", "خارج می‌شود؛ آنچه ذخیره نشده در فایلی جدا می‌ماند."))

  static let greek = ActionPhrases(
    palette: ActionText("Εντολές", "Ό,τι μπορεί να γίνει ή να βρεθεί, με το όνομά του."),
    help: ActionText(
      "Πλήκτρα",
      "Τα πλήκτρα που ισχύουν εδώ· γράψτε για αναζήτηση, το Enter εκτελεί."),
    search: ActionText("Αναζήτηση", "Ψάχνει σε ευκαιρίες, πελάτες, άτομα και πιθανούς πελάτες."),
    history: ActionText("Μεταβολές", "Ποιος άλλαξε τι, από το νεότερο· αναίρεση ως όπου θέλετε."),
    undoToHere: ActionText(
      "Ως εδώ", "Αναιρεί αυτή την αλλαγή και όλες τις δικές σας μετά από αυτήν."),
    turnHistory: ActionText("Αυτό / όλα", "Δείχνει τις μεταβολές της εγγραφής ή όλου του αρχείου."),
    goPipeline: ActionText("Ροή", "Οι ευκαιρίες, στάδιο προς στάδιο."),
    goCustomers: ActionText("Πελάτες", "Η λίστα των πελατών."),
    undo: ActionText("Αναίρεση", "Αναιρεί την τελευταία σας αλλαγή, και μετά από επανεκκίνηση."),
    redo: ActionText("Επανάληψη", "Ξανακάνει ό,τι αναιρέσατε τελευταίο."),
    back: ActionText(
      "Πίσω",
      "Κλείνει το παράθυρο, μετά καθαρίζει το φίλτρο, μετά αφήνει την εγγραφή."),
    close: ActionText("Κλείσιμο", "Κλείνει ό,τι είναι ανοιχτό· στην αρχική οθόνη ρωτά για έξοδο."),
    quitNow: ActionText("Έξοδος", "Έξοδος αμέσως· τα πρόχειρα κρατιούνται."),
    interrupt: ActionText("Άκυρο", "Σταματά μια διεργασία ή κλείνει ένα παράθυρο."),
    suspend: ActionText("Παύση", "Επιστροφή στη γραμμή εντολών· με fg συνεχίζετε."),
    redraw: ActionText("Ανανέωση", "Σχεδιάζει την οθόνη από την αρχή."),
    down: ActionText("Κάτω", "Ένα κάτω."),
    up: ActionText("Πάνω", "Ένα πάνω."),
    left: ActionText("Αριστερά", "Ένα αριστερά."),
    right: ActionText("Δεξιά", "Ένα δεξιά."),
    top: ActionText("Αρχή", "Το πρώτο."),
    bottom: ActionText("Τέλος", "Το τελευταίο."),
    pageDown: ActionText("Σελίδα κάτω", "Μία σελίδα κάτω."),
    pageUp: ActionText("Σελίδα πάνω", "Μία σελίδα πάνω."),
    open: ActionText("Άνοιγμα", "Ανοίγει ό,τι είναι στον δρομέα."),
    filter: ActionText("Φίλτρο", "Περιορίζει όσο γράφετε· το Enter κρατά, το Esc καθαρίζει."),
    add: ActionText(
      "Προσθήκη", "Νέα ευκαιρία· στη λίστα της ημέρας και στο ημερολόγιο, κάτι προς εκτέλεση."),
    menu: ActionText("Μενού", "Ό,τι μπορεί να γίνει εδώ· ανοίγει και με δεξί κλικ."),
    moveLeft: ActionText("Μετακίνηση", "Μετακινεί την κάρτα στο στάδιο αριστερά."),
    moveRight: ActionText("Μετακίνηση", "Μετακινεί την κάρτα στο στάδιο δεξιά."),
    advance: ActionText(
      "Προώθηση",
      "Προωθεί την ευκαιρία κατά ένα στάδιο· μετά το τελευταίο κερδίζεται."),
    stepBackStage: ActionText("Ένα πίσω", "Γυρίζει την ευκαιρία ένα στάδιο πίσω."),
    orderDown: ActionText("Σειρά", "Κατεβάζει την κάρτα στο στάδιό της."),
    orderUp: ActionText("Σειρά", "Ανεβάζει την κάρτα στο στάδιό της."),
    win: ActionText("Κερδήθηκε", "Κλείνει την ευκαιρία ως κερδισμένη: έσοδα και ημερομηνία."),
    lose: ActionText("Χάθηκε", "Κλείνει την ευκαιρία ως χαμένη, με την αιτία."),
    reopen: ActionText("Επανάνοιγμα", "Ανοίγει ξανά μια κλειστή ευκαιρία εκεί που ήταν."),
    edit: ActionText("Επεξεργασία", "Ανοίγει την ευκαιρία για επεξεργασία."),
    delete: ActionText("Διαγραφή", "Διαγράφει αυτό ή όλα τα επιλεγμένα· υπάρχει αναίρεση."),
    previewWider: ActionText("Πλατύτερη", "Δίνει περισσότερη οθόνη στην προεπισκόπηση."),
    previewNarrower: ActionText("Στενότερη", "Δίνει λιγότερη οθόνη στην προεπισκόπηση."),
    preview: ActionText(
      "Προεπισκ.", "Δείχνει δίπλα τι είναι γνωστό για την επιλεγμένη εγγραφή."),
    zoom: ActionText("Μεγέθυνση", "Ένα στάδιο μόνο του, μια γραμμή για κάθε ευκαιρία· ξανά, όλα."),
    goBack: ActionText("Πίσω", "Επιστρέφει εκεί που ήσασταν."),
    goForward: ActionText("Μπροστά", "Πάει ξανά μπροστά."),
    moveTo: ActionText("Μεταφορά σε…", "Μεταφέρει την ευκαιρία στο στάδιο με αυτόν τον αριθμό."),
    mark: ActionText("Επισήμανση", "Επιλέγει τη γραμμή· ό,τι ακολουθεί γίνεται σε όλες μαζί."),
    markRange: ActionText("Επιλ. ως εδώ", "Επιλέγει από την τελευταία επιλεγμένη ως αυτήν."),
    markAll: ActionText("Όλα", "Επιλέγει όλη τη λίστα ή το στάδιο, ή αφαιρεί τις επιλογές."),
    assign: ActionText("Ανάθεση", "Αναθέτει αυτό, ή όλα τα επιλεγμένα, σε κάποιον."),
    tag: ActionText("Ετικέτα", "Προσθέτει ή αφαιρεί ετικέτες, και σε όλα τα επιλεγμένα."),
    nextTab: ActionText("Ενότητες", "Η επόμενη ενότητα."),
    previousTab: ActionText("Ενότητα πριν", "Η προηγούμενη ενότητα."),
    nextCard: ActionText("Επόμενος", "Ο επόμενος της λίστας από την οποία ήρθατε."),
    previousCard: ActionText(
      "Πριν",
      "Ο προηγούμενος της λίστας από την οποία ήρθατε."),
    nextField: ActionText("Επόμενο", "Το επόμενο πεδίο."),
    previousField: ActionText("Πριν", "Το προηγούμενο πεδίο."),
    enterField: ActionText("Επόμενο", "Το επόμενο πεδίο· στο τελευταίο, αποθήκευση."),
    save: ActionText("Αποθήκευση", "Αποθηκεύει τη φόρμα."),
    closeForm: ActionText("Κλείσιμο", "Κλείνει τη φόρμα· όσα γράψατε μένουν σε πρόχειρο."),
    discardDraft: ActionText(
      "Απόρριψη", "Βγάζει από τη φόρμα το πρόχειρο· ξανά, το επαναφέρει."),
    keepFilter: ActionText("Διατήρηση", "Κρατά το φίλτρο και γυρίζει στη λίστα."),
    clearFilter: ActionText("Καθαρισμός", "Αφαιρεί το φίλτρο."),
    run: ActionText("Εκτέλεση", "Εκτελεί την επιλεγμένη ενέργεια."),
    keepMine: ActionText("Το δικό μου", "Αποθηκεύει ό,τι γράψατε πάνω από την άλλη αλλαγή."),
    keepTheirs: ActionText("Το δικό τους", "Αφήνει την άλλη αλλαγή όπως είναι."),
    backToForm: ActionText("Πίσω", "Γυρίζει σε όσα γράψατε· δεν αποθηκεύεται τίποτα ακόμη."),
    restore: ActionText("Επαναφορά", "Επαναφέρει τη διαγραμμένη εγγραφή με όσα γράψατε."),
    leaveDeleted: ActionText("Κλείσιμο", "Μένει διαγραμμένη· όσα γράψατε κρατιούνται σε πρόχειρο."),
    confirmYes: ActionText("Ναι", "Το κάνει."),
    confirmNo: ActionText("Όχι", "Όλα μένουν όπως είναι."),
    quitYes: ActionText("Έξοδος", "Κλείνει το Kariz."),
    quitNo: ActionText("Παραμονή", "Μένει εδώ."),
    leaveNow: ActionText(
      "Έξοδος τώρα", "Έξοδος· ό,τι δεν αποθηκεύτηκε φυλάσσεται σε δικό του αρχείο."))
}
