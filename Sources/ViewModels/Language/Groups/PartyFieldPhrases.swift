/// Labels of leads, accounts and contacts: who somebody is, and where to find them.
public nonisolated struct PartyFieldPhrases: Sendable {
  public let companyName: Term
  public let company: Term
  public let firstName: Term
  public let lastName: Term
  public let jobTitle: Term
  public let phones: Term
  public let emails: Term
  public let website: Term
  public let street: Term
  public let city: Term
  public let region: Term
  public let postalCode: Term
  public let country: Term
  public let taxNumber: Term
  public let industry: Term
  public let employees: Term
  public let annualRevenue: Term
  public let parent: Term
  public let guardian: Term
  public let segment: Term
  public let strategy: Term
  public let inSegment: Term
  public let partyTypes: Term
  public let birthday: Term
  public let preferredChannel: Term
  public let optedOut: Term
  public let openCount: Term
  public let openAmount: Term
  public let wonCount: Term
  public let wonRevenue: Term
  public let lastPurchaseOn: Term
  public let nextPurchaseOn: Term
  public let referrer: Term
  public let need: Term
  public let productInterest: Term
  public let quantity: Term
  public let budget: Term
  public let rating: Term
  public let nextTouch: Term
  public let firstContactAt: Term
  public let criteria: Term
  public let qualifiedAt: Term
  public let post: Term
  public let stayInTouch: Term
  public let addressConfirmedOn: Term
  public let pinnedState: Term
  public let firstPurchaseOn: Term
  public let stillActive: Term
  public let ruling: Term
  public let one: Term
  public let other: Term

  static let english = PartyFieldPhrases(
    companyName: Term("Company name", "Company"),
    company: "Company",
    firstName: "First name",
    lastName: "Last name",
    jobTitle: "Job title",
    phones: "Phones",
    emails: "E-mails",
    website: "Website",
    street: "Street",
    city: "City",
    region: "Region",
    postalCode: "Postal code",
    country: "Country",
    taxNumber: "Tax number",
    industry: "Industry",
    employees: "Employees",
    annualRevenue: Term("Annual revenue", "Revenue"),
    parent: Term("Parent company", "Parent"),
    guardian: Term("Account guardian", "Guardian"),
    segment: "Segment",
    strategy: Term("Sales strategy", "Strategy"),
    inSegment: Term("Segment that counts", "In segment"),
    partyTypes: Term("Kind of party", "Party"),
    birthday: "Birthday",
    preferredChannel: Term("Preferred channel", "Channel"),
    optedOut: "Opted out",
    openCount: "Open deals",
    openAmount: "Open amount",
    wonCount: "Won deals",
    wonRevenue: "Won",
    lastPurchaseOn: Term("Last purchase", "Last bought"),
    nextPurchaseOn: Term("Due to buy again", "Due again"),
    referrer: "Referred by",
    need: "Need",
    productInterest: Term("Interested in", "Interest"),
    quantity: "Quantity",
    budget: "Budget",
    rating: "Rating",
    nextTouch: "Next touch",
    firstContactAt: Term("First contact", "1st contact"),
    criteria: Term("What is known", "Known"), qualifiedAt: Term("Qualified on", "Qualified"),
    post: "Post",
    stayInTouch: Term("Stay in touch every (days)", "Touch every"),
    addressConfirmedOn: Term("Address confirmed", "Confirmed"),
    pinnedState: Term("State set by hand", "Set state"),
    firstPurchaseOn: Term("First purchase", "First bought"),
    stillActive: "Active",
    ruling: "Ruling",
    one: "One record",
    other: "Other record")

  static let persian = PartyFieldPhrases(
    companyName: "نام شرکت",
    company: "شرکت",
    firstName: "نام کوچک",
    lastName: Term("نام خانوادگی", "نام خانواده"),
    jobTitle: "سمت",
    phones: "تلفن",
    emails: "ایمیل",
    website: "وب‌سایت",
    street: "نشانی",
    city: "شهر",
    region: "استان",
    postalCode: "کد پستی",
    country: "کشور",
    taxNumber: Term("شماره مالیاتی", "ش. مالیاتی"),
    industry: "صنعت",
    employees: "کارکنان",
    annualRevenue: "گردش سالانه",
    parent: "شرکت مادر",
    guardian: "مسئول حساب",
    segment: "دسته مشتری",
    strategy: "راهبرد فروش",
    inSegment: Term("دسته‌ای که در آن است", "در دسته"),
    partyTypes: "نوع طرف",
    birthday: "تاریخ تولد",
    preferredChannel: "راه ارتباط",
    optedOut: "لغو دریافت",
    openCount: "فرصت باز",
    openAmount: "مبلغ باز",
    wonCount: "فروش‌ها",
    wonRevenue: "فروش قطعی",
    lastPurchaseOn: "آخرین خرید",
    nextPurchaseOn: Term("نوبت خرید بعدی", "نوبت خرید"),
    referrer: "معرف",
    need: "نیاز",
    productInterest: Term("کالای مورد نظر", "کالا"),
    quantity: "تعداد",
    budget: "بودجه",
    rating: "درجه",
    nextTouch: "تماس بعدی",
    firstContactAt: "اولین تماس",
    criteria: Term("آنچه روشن است", "روشن"), qualifiedAt: Term("زمان اعتبارسنجی", "اعتبارسنجی"),
    post: "سمت",
    stayInTouch: Term("تماس هر چند روز", "تماس هر"),
    addressConfirmedOn: Term("تأیید نشانی در", "تأیید نشانی"),
    pinnedState: Term("وضعیت دستی", "وضعیت دستی"),
    firstPurchaseOn: "اولین خرید",
    stillActive: "فعال",
    ruling: "نظر",
    one: "رکورد یکم",
    other: "رکورد دوم")

  static let greek = PartyFieldPhrases(
    companyName: "Επωνυμία",
    company: "Εταιρεία",
    firstName: "Όνομα",
    lastName: "Επώνυμο",
    jobTitle: "Θέση",
    phones: "Τηλέφωνα",
    emails: "E-mail",
    website: "Ιστότοπος",
    street: "Διεύθυνση",
    city: "Πόλη",
    region: "Περιοχή",
    postalCode: "ΤΚ",
    country: "Χώρα",
    taxNumber: "ΑΦΜ",
    industry: "Κλάδος",
    employees: "Εργαζόμενοι",
    annualRevenue: Term("Κύκλος εργασιών", "Τζίρος"),
    parent: "Μητρική",
    guardian: Term("Σύμβουλος πελάτη", "Σύμβουλος"),
    segment: Term("Κατηγορία πελατών", "Κατηγορία"),
    strategy: Term("Στρατηγική πωλήσεων", "Στρατηγική"),
    inSegment: Term("Κατηγορία που ισχύει", "Ανήκει σε"),
    partyTypes: "Είδος",
    birthday: "Γενέθλια",
    preferredChannel: "Προτίμηση",
    optedOut: "Εξαιρέθηκε",
    openCount: Term("Ανοιχτές ευκαιρίες", "Ανοιχτές"),
    openAmount: "Ανοιχτό ποσό",
    wonCount: "Κερδισμένες",
    wonRevenue: "Έσοδα",
    lastPurchaseOn: Term("Τελευταία αγορά", "Τελ. αγορά"),
    nextPurchaseOn: Term("Αναμενόμενη αγορά", "Αναμ. αγορά"),
    referrer: Term("Συστάθηκε από", "Σύσταση"),
    need: "Ανάγκη",
    productInterest: "Ενδιαφέρον",
    quantity: "Ποσότητα",
    budget: Term("Προϋπολογισμός", "Προϋπολ."),
    rating: "Αξιολόγηση",
    nextTouch: Term("Επόμενη επαφή", "Επόμ. επαφή"),
    firstContactAt: "Πρώτη επαφή",
    criteria: Term("Όσα γνωρίζουμε", "Γνωστά"), qualifiedAt: Term("Προκρίθηκε στις", "Πρόκριση"),
    post: "Ιδιότητα",
    stayInTouch: Term("Επαφή κάθε (ημέρες)", "Επαφή κάθε"),
    addressConfirmedOn: Term("Επιβεβαίωση διεύθυνσης", "Επιβεβ."),
    pinnedState: Term("Κατάσταση με το χέρι", "Με το χέρι"),
    firstPurchaseOn: Term("Πρώτη αγορά", "Πρώτη αγορά"),
    stillActive: "Ενεργός",
    ruling: "Κρίση",
    one: "Μία εγγραφή",
    other: "Άλλη εγγραφή")
}
