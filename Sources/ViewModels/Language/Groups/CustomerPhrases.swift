import Domain

/// What the list of customers and a customer's card say.
public nonisolated struct CustomerPhrases: PhraseGroup {
  public let empty: String
  public let overview: Term
  public let timeline: Term
  public let deals: Term
  public let people: Term
  public let openWork: String
  public let state: String
  public let openMoney: String
  public let wonMoney: String
  public let lostMoney: String
  public let parent: String
  public let employees: Counting
  public let noDeals: String
  public let noPeople: String
  public let noTasks: String
  public let noTimeline: String
  /// In the column of the kind, for what was changed in the file.
  public let change: String
  public let health: String
  public let healthPart: @Sendable (Health.Part) -> String
  public let engagement: String
  /// Of engagement in the segment.
  public let median: @Sendable (_ points: String) -> String
  public let engaging: @Sendable (Engagement.Sign) -> String
  public let grade: @Sendable (Health.Grade) -> String
  public let since: String
  public let rhythm: String
  /// How often they buy.
  public let every: @Sendable (_ days: String) -> String
  public let touchDue: String
  public let topic: @Sendable (TimelineTopic) -> String
  /// A move from one state to another, and why.
  public let moved: @Sendable (_ from: String, _ to: String, _ why: String) -> String
  public let reason: @Sendable (StateMove.Reason) -> String
  public let nextTopic: ActionText
  public let confirmAddress: ActionText
  public let addressConfirmed: @Sendable (_ name: String) -> String
  let addTitle: String
  let added: @Sendable (_ name: String) -> String
  let editTitle: String
  let newCompany: String
  let newPerson: String
  public let addCompany: ActionText
  public let addPerson: ActionText
  /// Sales strategies that most businesses know.
  let strategies: [String]
  public let addPart: ActionText
  public let addDeal: ActionText
  public let edit: ActionText

  static let english = CustomerPhrases(
    empty: "No customers yet. Add one, or import a file.",
    overview: "Overview", timeline: "Timeline",
    deals: "Deals", people: "People",
    openWork: "Open work",
    state: "State", openMoney: "Open", wonMoney: "Won", lostMoney: "Lost", parent: "Part of",
    employees: { "\($1.number($0)) \($0 == 1 ? "person" : "people")" },
    noDeals: "No deals with this customer yet.",
    noPeople: "Nobody is known here yet.",
    noTasks: "Nothing is planned.",
    noTimeline: "Nothing has happened yet.",
    change: "Change",
    health: "Health",
    healthPart: {
      switch $0 {
      case .engagement: "engagement"
      case .contact: "contact"
      case .purchases: "purchases"
      case .work: "work"
      }
    },
    engagement: "Engagement",
    median: { "median \($0)" },
    engaging: {
      switch $0 {
      case .call: "Calls"
      case .meeting: "Meetings"
      case .reply: "Replies"
      case .visit: "Visits"
      case .purchase: "Purchases"
      }
    },
    grade: {
      switch $0 {
      case .good: "good"
      case .fair: "fair"
      case .poor: "poor"
      }
    },
    since: "Since", rhythm: "Rhythm", every: { "every \($0) days" },
    touchDue: "Next touch",
    topic: {
      switch $0 {
      case .all: "All"
      case .calls: "Calls"
      case .mails: "Mails"
      case .meetings: "Meetings"
      case .notes: "Notes"
      case .changes: "Changes"
      }
    },
    moved: { "\($0) → \($1) · \($2)" },
    reason: {
      switch $0 {
      case .firstDeal: "first deal"
      case .purchase: "purchase"
      case .tenure: "two years a customer"
      case .referral: "referred a lead"
      case .silence: "no purchase for long"
      case .winBack: "bought again after a long time"
      }
    },
    nextTopic: ActionText("Topic", "Narrows the story: calls, mails, meetings, notes, changes."),
    confirmAddress: ActionText("Confirm", "The address of the customer is right, as of today."),
    addressConfirmed: { "The address of \($0) is confirmed." },
    addTitle: "Who is the new customer?", added: { "\($0) added." }, editTitle: "Edit customer",
    newCompany: "New company", newPerson: "New person",
    addCompany: ActionText("Company", "Adds a company."),
    addPerson: ActionText("Person", "Adds a person, of a company or a customer of their own."),
    strategies: ["Grow", "Keep", "Win back", "Watch"],
    addPart: ActionText(
      "Part", "Says what part somebody has in a deal, or in another company."),
    addDeal: ActionText("Deal", "Adds a deal."),
    edit: ActionText("Edit", "Changes all that is known of the customer."))

  static let persian = CustomerPhrases(
    empty: "هنوز مشتری نیست. یکی بیفزایید یا فایلی درون‌ریزی کنید.",
    overview: "نمای کلی", timeline: "سوابق",
    deals: "فرصت‌ها", people: "افراد",
    openWork: "کارهای باز",
    state: "وضعیت", openMoney: "باز", wonMoney: "قطعی", lostMoney: "ازدست‌رفته", parent: "وابسته به",
    employees: { "\($1.number($0)) نفر" },
    noDeals: "هنوز با این مشتری فرصتی نیست.",
    noPeople: "هنوز کسی از اینجا ثبت نشده است.",
    noTasks: "چیزی در برنامه نیست.",
    noTimeline: "هنوز سابقه‌ای نیست.",
    change: "تغییر",
    health: "سلامت",
    healthPart: {
      switch $0 {
      case .engagement: "تعامل"
      case .contact: "تماس"
      case .purchases: "خرید"
      case .work: "کار"
      }
    },
    engagement: "تعامل",
    median: { "میانه \($0)" },
    engaging: {
      switch $0 {
      case .call: "تماس‌ها"
      case .meeting: "دیدارها"
      case .reply: "پاسخ‌ها"
      case .visit: "بازدیدها"
      case .purchase: "خریدها"
      }
    },
    grade: {
      switch $0 {
      case .good: "خوب"
      case .fair: "متوسط"
      case .poor: "ضعیف"
      }
    },
    since: "از", rhythm: "آهنگ خرید", every: { "هر \($0) روز" }, touchDue: "تماس بعدی",
    topic: {
      switch $0 {
      case .all: "همه"
      case .calls: "تماس‌ها"
      case .mails: "ایمیل‌ها"
      case .meetings: "جلسه‌ها"
      case .notes: "یادداشت‌ها"
      case .changes: "تغییرها"
      }
    },
    moved: { "\($0) ← \($1) · \($2)" },
    reason: {
      switch $0 {
      case .firstDeal: "اولین فرصت"
      case .purchase: "خرید"
      case .tenure: "دو سال مشتری"
      case .referral: "معرفی سرنخ"
      case .silence: "مدت‌ها بی خرید"
      case .winBack: "خرید دوباره پس از مدت‌ها"
      }
    },
    nextTopic: ActionText("موضوع", "سوابق را محدود می‌کند: تماس، ایمیل، جلسه، یادداشت، تغییر."),
    confirmAddress: ActionText("تأیید نشانی", "نشانی مشتری تا امروز درست است."),
    addressConfirmed: { "نشانی \($0) تأیید شد." },
    addTitle: "مشتری تازه کیست؟", added: { "\($0) افزوده شد." }, editTitle: "ویرایش مشتری",
    newCompany: "شرکت تازه", newPerson: "شخص تازه",
    addCompany: ActionText("شرکت", "شرکتی می‌افزاید."),
    addPerson: ActionText("شخص", "شخصی می‌افزاید، از یک شرکت یا خودش مشتری."),
    strategies: ["رشد", "نگهداشت", "بازگرداندن", "زیر نظر"],
    addPart: ActionText(
      "نقش", "می‌گوید کسی در فرصت یا در شرکتی دیگر چه نقشی دارد."),
    addDeal: ActionText("فرصت", "فرصتی می‌افزاید."),
    edit: ActionText("ویرایش", "هر آنچه را از مشتری ثبت شده تغییر می‌دهد."))

  static let greek = CustomerPhrases(
    empty: "Κανένας πελάτης. Προσθέστε έναν ή εισαγάγετε αρχείο.",
    overview: "Επισκόπηση", timeline: "Ιστορικό",
    deals: "Ευκαιρίες", people: "Άτομα",
    openWork: "Εκκρεμότητες",
    state: "Κατάσταση", openMoney: "Ανοιχτές", wonMoney: "Κερδισμένες", lostMoney: "Χαμένες",
    parent: "Ανήκει σε",
    employees: { "\($1.number($0)) \($0 == 1 ? "άτομο" : "άτομα")" },
    noDeals: "Καμία ευκαιρία με αυτόν τον πελάτη ακόμη.",
    noPeople: "Δεν έχει καταχωριστεί κανένα άτομο.",
    noTasks: "Τίποτα στο πρόγραμμα.",
    noTimeline: "Δεν υπάρχει ιστορικό ακόμη.",
    change: "Αλλαγή",
    health: "Υγεία",
    healthPart: {
      switch $0 {
      case .engagement: "αλληλεπίδραση"
      case .contact: "επαφή"
      case .purchases: "αγορές"
      case .work: "εργασίες"
      }
    },
    engagement: "Αλληλεπίδραση",
    median: { "διάμεσος \($0)" },
    engaging: {
      switch $0 {
      case .call: "Κλήσεις"
      case .meeting: "Συναντήσεις"
      case .reply: "Απαντήσεις"
      case .visit: "Επισκέψεις"
      case .purchase: "Αγορές"
      }
    },
    grade: {
      switch $0 {
      case .good: "καλή"
      case .fair: "μέτρια"
      case .poor: "κακή"
      }
    },
    since: "Από", rhythm: "Ρυθμός", every: { "κάθε \($0) ημέρες" },
    touchDue: "Επόμ. επαφή",
    topic: {
      switch $0 {
      case .all: "Όλα"
      case .calls: "Κλήσεις"
      case .mails: "E-mail"
      case .meetings: "Συσκέψεις"
      case .notes: "Σημειώσεις"
      case .changes: "Αλλαγές"
      }
    },
    moved: { "\($0) → \($1) · \($2)" },
    reason: {
      switch $0 {
      case .firstDeal: "πρώτη ευκαιρία"
      case .purchase: "αγορά"
      case .tenure: "δύο χρόνια πελάτης"
      case .referral: "σύσταση πιθανού πελάτη"
      case .silence: "καιρό χωρίς αγορά"
      case .winBack: "αγόρασε ξανά μετά από καιρό"
      }
    },
    nextTopic: ActionText(
      "Θέμα", "Περιορίζει το ιστορικό: κλήσεις, e-mail, συσκέψεις, σημειώσεις, αλλαγές."),
    confirmAddress: ActionText("Επιβεβαίωση", "Η διεύθυνση του πελάτη ισχύει σήμερα."),
    addressConfirmed: { "Επιβεβαιώθηκε η διεύθυνση: \($0)." },
    addTitle: "Ποιος είναι ο νέος πελάτης;", added: { "Προστέθηκε: \($0)." },
    editTitle: "Επεξεργασία πελάτη",
    newCompany: "Νέα εταιρεία", newPerson: "Νέο άτομο",
    addCompany: ActionText("Εταιρεία", "Προσθέτει μια εταιρεία."),
    addPerson: ActionText("Άτομο", "Προσθέτει ένα άτομο εταιρείας ή έναν ιδιώτη πελάτη."),
    strategies: ["Ανάπτυξη", "Διατήρηση", "Επανάκτηση", "Παρακολούθηση"],
    addPart: ActionText(
      "Ρόλος", "Λέει τι ρόλο έχει κάποιος σε μια ευκαιρία ή σε άλλη εταιρεία."),
    addDeal: ActionText("Ευκαιρία", "Προσθέτει μια ευκαιρία."),
    edit: ActionText("Επεξεργασία", "Αλλάζει όσα είναι γνωστά για τον πελάτη."))
}
