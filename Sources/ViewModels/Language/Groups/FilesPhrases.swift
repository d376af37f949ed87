import Domain

/// What is said of files that lie with records, and of what is copied from a card.
public nonisolated struct FilesPhrases: PhraseGroup {
  public let tab: Term
  public let tasks: Term
  public let attach: ActionText
  public let extract: ActionText
  public let remove: ActionText
  public let copyFirst: ActionText
  public let copyOther: ActionText
  /// The title of the form, and of its field.
  public let attachTitle: String
  public let extractTitle: String
  public let path: String
  public let none: String
  /// What a job is called that takes in a large file.
  public let attaching: @Sendable (_ name: String) -> String
  public let attached: @Sendable (_ name: String, _ record: String) -> String
  public let extracted: @Sendable (_ path: String) -> String
  public let opened: @Sendable (_ name: String) -> String
  public let copyTitle: String
  public let copied: @Sendable (_ text: String) -> String
  public let nothingToCopy: String
  public let isLink: @Sendable (_ path: String) -> String
  public let notAFile: @Sendable (_ path: String) -> String
  public let cannotRead: @Sendable (_ path: String, _ why: String) -> String
  public let cannotOpen: @Sendable (_ program: String) -> String
  let refusal: @Sendable (AttachmentRefusal) -> String

  static let english = FilesPhrases(
    tab: "Files", tasks: "Tasks",
    attach: ActionText("Attach", "Keeps a file of your disk with the record, inside this file."),
    extract: ActionText("Save as", "Writes the file under the cursor to your disk."),
    remove: ActionText("Remove", "Takes the file away from the record; undo brings it back."),
    copyFirst: ActionText("Copy", "Copies the telephone number, or else the e-mail address."),
    copyOther: ActionText("Copy …", "Copies one of all numbers and addresses of the card."),
    attachTitle: "Attach a file", extractTitle: "Save the file", path: "File",
    none: "No files yet.",
    attaching: { "Attaching \($0)" },
    attached: { "\($0) is kept with \($1)." }, extracted: { "Written to \($0)." },
    opened: { "\($0) is opened as a copy." },
    copyTitle: "Copy", copied: { "\($0) is on the clipboard." },
    nothingToCopy: "There is no number and no address here.",
    isLink: { "\($0) is a link. Name the file that it leads to." },
    notAFile: { "\($0) is not a file." }, cannotRead: { "\($0) cannot be read: \($1)." },
    cannotOpen: { "\($0) is not there. Name a program in KARIZ_OPEN, or save the file." },
    refusal: {
      switch $0 {
      case .tooLarge: "A file may have 100 MB; this one is larger."
      case .changedMeanwhile: "The file was written to while it was read. Try again."
      case .damaged(let name): "The bytes of \(name) are not what they were. Look into a backup."
      }
    })

  static let persian = FilesPhrases(
    tab: "پرونده‌ها", tasks: "کارها",
    attach: ActionText("پیوست", "پرونده‌ای از دیسک شما را همراه رکورد در همین فایل نگه می‌دارد."),
    extract: ActionText("ذخیره در", "پرونده زیر مکان‌نما را روی دیسک شما می‌نویسد."),
    remove: ActionText("برداشتن", "پرونده را از رکورد برمی‌دارد؛ واگرد آن را برمی‌گرداند."),
    copyFirst: ActionText("کپی", "شماره تلفن، یا اگر نباشد نشانی ایمیل را کپی می‌کند."),
    copyOther: ActionText("کپی …", "یکی از همه شماره‌ها و نشانی‌های کارت را کپی می‌کند."),
    attachTitle: "پیوست پرونده", extractTitle: "ذخیره پرونده", path: "پرونده",
    none: "هنوز پرونده‌ای نیست.",
    attaching: { "پیوست \($0)" },
    attached: { "«\($0)» همراه \($1) نگه داشته شد." }, extracted: { "در \($0) نوشته شد." },
    opened: { "نسخه‌ای از «\($0)» باز شد." },
    copyTitle: "کپی", copied: { "\($0) در بریده‌دان است." },
    nothingToCopy: "اینجا شماره و نشانی‌ای نیست.",
    isLink: { "\($0) پیوند است. خود پرونده را نام ببرید." },
    notAFile: { "\($0) پرونده نیست." }, cannotRead: { "\($0) خوانده نشد: \($1)." },
    cannotOpen: { "\($0) پیدا نشد. برنامه‌ای را در KARIZ_OPEN نام ببرید یا پرونده را ذخیره کنید." },
    refusal: {
      switch $0 {
      case .tooLarge: "پرونده تا ۱۰۰ مگابایت پذیرفته می‌شود؛ این یکی بزرگ‌تر است."
      case .changedMeanwhile: "هنگام خواندن، در پرونده نوشته شد. دوباره بکوشید."
      case .damaged(let name): "بایت‌های «\(name)» همان نیست که بود. به نسخه پشتیبان بنگرید."
      }
    })

  static let greek = FilesPhrases(
    tab: "Αρχεία", tasks: "Εργασίες",
    attach: ActionText("Επισύναψη", "Κρατά ένα αρχείο του δίσκου σας μαζί με την εγγραφή."),
    extract: ActionText("Αποθήκευση", "Γράφει το αρχείο κάτω από τον δρομέα στον δίσκο σας."),
    remove: ActionText("Αφαίρεση", "Αφαιρεί το αρχείο από την εγγραφή· η αναίρεση το επαναφέρει."),
    copyFirst: ActionText("Αντιγραφή", "Αντιγράφει το τηλέφωνο, αλλιώς τη διεύθυνση e-mail."),
    copyOther: ActionText("Αντιγραφή …", "Αντιγράφει έναν από τους αριθμούς και τις διευθύνσεις."),
    attachTitle: "Επισύναψη αρχείου", extractTitle: "Αποθήκευση αρχείου", path: "Αρχείο",
    none: "Δεν υπάρχουν αρχεία ακόμη.",
    attaching: { "Επισύναψη: \($0)" },
    attached: { "Το «\($0)» φυλάσσεται με: \($1)." }, extracted: { "Γράφτηκε στο \($0)." },
    opened: { "Άνοιξε αντίγραφο του «\($0)»." },
    copyTitle: "Αντιγραφή", copied: { "Το \($0) είναι στο πρόχειρο." },
    nothingToCopy: "Εδώ δεν υπάρχει αριθμός ούτε διεύθυνση.",
    isLink: { "Το \($0) είναι σύνδεσμος. Δώστε το ίδιο το αρχείο." },
    notAFile: { "Το \($0) δεν είναι αρχείο." },
    cannotRead: { "Το \($0) δεν διαβάζεται: \($1)." },
    cannotOpen: {
      "Δεν βρέθηκε το \($0). Ορίστε πρόγραμμα στο KARIZ_OPEN ή αποθηκεύστε το αρχείο."
    },
    refusal: {
      switch $0 {
      case .tooLarge: "Ένα αρχείο μπορεί να έχει 100 MB· αυτό είναι μεγαλύτερο."
      case .changedMeanwhile: "Το αρχείο γραφόταν ενώ διαβαζόταν. Δοκιμάστε ξανά."
      case .damaged(let name):
        "Τα περιεχόμενα του «\(name)» άλλαξαν. Δείτε ένα αντίγραφο ασφαλείας."
      }
    })
}
