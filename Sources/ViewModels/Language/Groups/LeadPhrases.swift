import Domain

/// What the inbox of leads says, and the form in which one is entered.
public nonisolated struct LeadPhrases: PhraseGroup {
  public let tab: Term
  public let go: ActionText
  public let add: ActionText
  public let saveNext: ActionText
  public let qualify: ActionText
  public let nurture: ActionText
  public let disqualify: ActionText
  public let reactivate: ActionText
  public let edit: ActionText
  public let giveOut: ActionText
  public let givenOut: @Sendable (_ what: String) -> String
  public let empty: String
  /// What it became: the customer, the person, the deal.
  public let links: String
  public let noLinks: @Sendable (_ keys: String) -> String
  public let gone: String
  public let addTitle: String
  public let entryHint: String
  public let captureExample: String
  /// All of it stands in the fields below.
  public let spread: String
  /// What of the lead counts where a record says otherwise.
  public let taken: Term
  public let makes: Term
  public let capture: Term
  public let name: Term
  public let age: Term
  public let score: Term
  public let grade: Term
  public let sign: @Sendable (LeadScore.Sign) -> String
  public let unidentified: String
  public let numberIsFine: String
  public let numberIsOdd: String
  /// Neither does it say one, nor does the business.
  public let numberHasNoCountry: String
  public let added: @Sendable (_ name: String) -> String
  let sources: [String: String]

  /// Where leads come from, as the file has them.
  public static let usualSources = [
    "web", "phone", "fair", "referral", "colleague", "card", "social", "databank", "other",
  ]

  /// A source in the reader's language, also where it was written in another; what a business has named
  /// itself stays.
  public func source(_ word: String) -> String {
    sources[word] ?? sources[Self.word(ofSource: word)] ?? word
  }

  /// The file's word for a usual source that is called so in any language; else the text itself.
  public static func word(ofSource text: String) -> String { words[Folding.fold(text)] ?? text }

  /// The usual sources, each as the file and as the three languages call it.
  public static let sourceNames: [[String]] = usualSources.map { word in
    [word] + Language.allCases.compactMap { Phrases.of($0).leads.sources[word] }
  }

  private static let words: [String: String] = {
    let called = Language.allCases.flatMap { Phrases.of($0).leads.sources }
    return Dictionary(
      called.map { (Folding.fold($0.value), $0.key) }, uniquingKeysWith: { first, _ in first })
  }()

  /// What a field of the forms is called that is no property of its own.
  func label(_ field: String, of kind: Kind) -> Term? {
    switch (field, kind) {
    case ("capture", .lead): capture
    case ("name", .lead): name
    case ("makes", .lead): makes
    case ("taken", .lead): taken
    default: nil
    }
  }

  static let english = LeadPhrases(
    tab: "Leads", go: ActionText("Leads", "Go to the inbox of leads."),
    add: ActionText("New lead", "Enter a lead: paste a card or a line, or fill the fields."),
    saveNext: ActionText("Save & next", "Save what is in the form, and enter the next one."),
    qualify: ActionText("Qualify", "Make a customer and a deal of the lead under the cursor."),
    nurture: ActionText("Put off", "Let the lead rest until a day on which it comes back."),
    disqualify: ActionText("Disqualify", "Close the lead without a sale, with the reason."),
    reactivate: ActionText("Reactivate", "Open a closed lead again."),
    edit: ActionText("Edit", "Change what is known of the lead."),
    giveOut: ActionText("Give out", "Give the lead, or all marked ones, to owners by the rules."),
    givenOut: { "\($0) given out by the rules." },
    empty: "No leads yet. Type or paste one, or import a file.",
    links: "Became", noLinks: { "Nothing yet: \($0) makes a customer and a deal of it." },
    gone: "This lead is gone.",
    addTitle: "New lead", entryHint: "Paste a card or a line, or fill the fields.",
    captureExample: "Maria Ioannou, Aegean Olive, +30 210 555 0199, tue 10am call",
    spread: "understood, see below",
    taken: Term("Take from lead", "Take"),
    makes: Term("To be made", "Makes"), capture: Term("Card or line", "Card"), name: "Name",
    age: "Age", score: "Score", grade: "Grade",
    sign: {
      switch $0 {
      case .referral: "Referral"
      case .fair: "Trade fair"
      case .web: "Website"
      case .decides: "Decides"
      case .company: "Company"
      case .phone: "Phone"
      case .email: "E-mail"
      case .need: "Need"
      case .budget: "Budget"
      case .hot: "Hot"
      case .contacted: "In touch"
      case .fresh: "Fresh"
      case .visit: "Visits"
      case .download: "Downloads"
      case .unknown: "Unknown"
      }
    },
    unidentified: "Unknown enquirer", numberIsFine: "✓",
    numberIsOdd: "kept as typed: not a full number",
    numberHasNoCountry: "kept as typed: of which country?",
    added: { "\($0) added." },
    sources: [
      "web": "Website", "phone": "Phone", "fair": "Trade fair", "referral": "Referral",
      "colleague": "Colleague", "card": "Business card", "social": "Social network",
      "databank": "Data bank", "other": "Other",
    ])

  static let persian = LeadPhrases(
    tab: "سرنخ‌ها", go: ActionText("سرنخ‌ها", "رفتن به سرنخ‌ها."),
    add: ActionText("سرنخ تازه", "ثبت سرنخ: کارت یا یک سطر را بچسبانید، یا فیلدها را پر کنید."),
    saveNext: ActionText("ذخیره و بعدی", "ذخیره فرم و ثبت سرنخ بعدی."),
    qualify: ActionText("اعتبارسنجی", "ساختن مشتری و فرصت از سرنخ زیر مکان‌نما."),
    nurture: ActionText("پرورش", "سرنخ تا روزی که دوباره سراغش می‌روید کنار می‌ماند."),
    disqualify: ActionText("کنار گذاشتن", "بستن سرنخ بدون فروش، با ذکر دلیل."),
    reactivate: ActionText("بازگشایی", "باز کردن دوباره سرنخ بسته."),
    edit: ActionText("ویرایش", "تغییر آنچه از سرنخ می‌دانیم."),
    giveOut: ActionText("تقسیم", "سپردن سرنخ یا همه علامت‌دارها به مسئولان، طبق قاعده‌ها."),
    givenOut: { "\($0) طبق قاعده‌ها واگذار شد." },
    empty: "هنوز سرنخی نیست. یکی بنویسید، بچسبانید یا فایلی درون‌ریزی کنید.",
    links: "حاصل", noLinks: { "هنوز چیزی نیست: \($0) از آن مشتری و فرصت می‌سازد." },
    gone: "این سرنخ دیگر نیست.",
    addTitle: "سرنخ تازه", entryHint: "کارت یا یک سطر را بچسبانید، یا فیلدها را پر کنید.",
    captureExample: "رضا توکلی، نساجی تبریز، ۰۹۱۲۳۴۵۶۷۸۹، فردا ساعت ۱۰ تماس",
    spread: "فهمیده شد؛ پایین را ببینید",
    taken: Term("از سرنخ گرفته شود", "از سرنخ"),
    makes: "ساخته شود", capture: Term("کارت یا یک سطر", "کارت"), name: "نام",
    age: Term("مدت از ثبت", "مدت"), score: "امتیاز", grade: "رتبه",
    sign: {
      switch $0 {
      case .referral: "معرفی"
      case .fair: "نمایشگاه"
      case .web: "وب‌سایت"
      case .decides: "تصمیم‌گیرنده"
      case .company: "شرکت"
      case .phone: "تلفن"
      case .email: "ایمیل"
      case .need: "نیاز"
      case .budget: "بودجه"
      case .hot: "داغ"
      case .contacted: "ارتباط"
      case .fresh: "تازه"
      case .visit: "بازدید"
      case .download: "دریافت"
      case .unknown: "ناشناس"
      }
    },
    unidentified: "پرسنده ناشناس", numberIsFine: "✓",
    numberIsOdd: "همان‌گونه می‌ماند: شماره کامل نیست",
    numberHasNoCountry: "همان‌گونه می‌ماند: از کدام کشور؟",
    added: { "\($0) افزوده شد." },
    sources: [
      "web": "وب‌سایت", "phone": "تلفن", "fair": "نمایشگاه", "referral": "معرفی",
      "colleague": "همکار", "card": "کارت ویزیت", "social": "شبکه اجتماعی",
      "databank": "بانک اطلاعات", "other": "دیگر",
    ])

  static let greek = LeadPhrases(
    tab: Term("Πιθανοί πελάτες", "Πιθανοί"),
    go: ActionText("Πιθανοί", "Μετάβαση στους πιθανούς πελάτες."),
    add: ActionText("Νέος πιθανός", "Καταχώριση: επικολλήστε κάρτα ή γραμμή, ή γράψτε στα πεδία."),
    saveNext: ActionText("Αποθ. & νέο", "Αποθήκευση της φόρμας και καταχώριση του επόμενου."),
    qualify: ActionText("Πρόκριση", "Πελάτης και ευκαιρία από τον πιθανό πελάτη στον δρομέα."),
    nurture: ActionText("Καλλιέργεια", "Ο πιθανός πελάτης περιμένει ως την ημέρα επιστροφής."),
    disqualify: ActionText("Απόρριψη", "Κλείσιμο χωρίς πώληση, με την αιτία."),
    reactivate: ActionText("Επανάνοιγμα", "Άνοιγμα ξανά ενός κλειστού πιθανού πελάτη."),
    edit: ActionText("Επεξεργασία", "Αλλαγή όσων γνωρίζουμε για τον πιθανό πελάτη."),
    giveOut: ActionText("Κατανομή", "Ανάθεση σύμφωνα με τους κανόνες, και όλων των επιλεγμένων."),
    givenOut: { "\($0): ανάθεση με τους κανόνες." },
    empty: "Κανένας πιθανός πελάτης. Γράψτε, επικολλήστε ή εισαγάγετε αρχείο.",
    links: "Προέκυψαν", noLinks: { "Τίποτα ακόμη: \($0) για πελάτη και ευκαιρία." },
    gone: "Αυτός ο πιθανός πελάτης δεν υπάρχει πια.",
    addTitle: "Νέος πιθανός πελάτης",
    entryHint: "Επικολλήστε κάρτα ή γραμμή, ή γράψτε στα πεδία.",
    captureExample: "Ελένη Βλάχου, Κλινική Κηφισιάς, 694 555 0177, κλήση αύριο στις 10",
    spread: "κατανοητό, δείτε παρακάτω",
    taken: Term("Από τον πιθανό πελάτη", "Αλλαγές"),
    makes: Term("Θα δημιουργηθούν", "Νέα"), capture: Term("Κάρτα ή γραμμή", "Κάρτα"),
    name: "Όνομα", age: Term("Ημέρες από την καταχώριση", "Ημέρες"),
    score: Term("Βαθμολογία", "Βαθμός"), grade: "Διαβάθμιση",
    sign: {
      switch $0 {
      case .referral: "Σύσταση"
      case .fair: "Έκθεση"
      case .web: "Ιστότοπος"
      case .decides: "Αποφασίζει"
      case .company: "Εταιρεία"
      case .phone: "Τηλέφωνο"
      case .email: "E-mail"
      case .need: "Ανάγκη"
      case .budget: "Προϋπολογισμός"
      case .hot: "Θερμός"
      case .contacted: "Επαφή"
      case .fresh: "Νέος"
      case .visit: "Επισκέψεις"
      case .download: "Λήψεις"
      case .unknown: "Άγνωστος"
      }
    },
    unidentified: "Άγνωστος", numberIsFine: "✓",
    numberIsOdd: "μένει όπως γράφτηκε: όχι πλήρης αριθμός",
    numberHasNoCountry: "μένει όπως γράφτηκε: ποιας χώρας;",
    added: { "\($0): προστέθηκε." },
    sources: [
      "web": "Ιστότοπος", "phone": "Τηλέφωνο", "fair": "Έκθεση", "referral": "Σύσταση",
      "colleague": "Συνάδελφος", "card": "Επαγγ. κάρτα", "social": "Κοινωνικά",
      "databank": "Βάση δεδ.", "other": "Άλλο",
    ])
}
