/// Labels of what many kinds of record have.
public nonisolated struct CommonFieldPhrases: Sendable {
  public let id: Term
  public let name: Term
  public let owner: Term
  public let currency: Term
  public let campaign: Term
  public let tags: Term
  public let notes: Term
  public let source: Term
  public let externalId: Term
  public let createdAt: Term
  public let updatedAt: Term
  public let kind: Term
  public let status: Term
  public let reason: Term
  public let state: Term
  public let lead: Term
  public let account: Term
  public let contact: Term
  public let opportunity: Term
  public let nextStep: Term
  public let nextStepDue: Term
  public let nextStepSubject: Term

  static let english = CommonFieldPhrases(
    id: "Number",
    name: "Name",
    owner: "Owner",
    currency: "Currency",
    campaign: "Campaign",
    tags: "Tags",
    notes: "Notes",
    source: "Source",
    externalId: Term("External number", "Ext. number"),
    createdAt: "Created",
    updatedAt: "Updated",
    kind: "Kind",
    status: "Status",
    reason: "Reason",
    state: "State",
    lead: "Lead",
    account: "Account",
    contact: "Contact",
    opportunity: "Deal",
    nextStep: "Next step",
    nextStepDue: Term("Next step due", "Next due"),
    nextStepSubject: "What is next")

  static let persian = CommonFieldPhrases(
    id: "شناسه",
    name: "نام",
    owner: "مسئول",
    currency: "واحد پول",
    campaign: "کمپین",
    tags: "برچسب‌ها",
    notes: "یادداشت",
    source: "منبع",
    externalId: Term("شناسه بیرونی", "ش. بیرونی"),
    createdAt: "ایجاد",
    updatedAt: "آخرین تغییر",
    kind: "نوع",
    status: "وضعیت",
    reason: "دلیل",
    state: "وضعیت",
    lead: "سرنخ",
    account: Term("حساب مشتری", "حساب"),
    contact: "مخاطب",
    opportunity: "فرصت",
    nextStep: "گام بعدی",
    nextStepDue: Term("سررسید گام بعدی", "سررسید گام"),
    nextStepSubject: Term("موضوع گام بعدی", "موضوع گام"))

  static let greek = CommonFieldPhrases(
    id: "Κωδικός",
    name: "Όνομα",
    owner: "Υπεύθυνος",
    currency: "Νόμισμα",
    campaign: "Καμπάνια",
    tags: "Ετικέτες",
    notes: "Σημειώσεις",
    source: "Προέλευση",
    externalId: Term("Εξωτερικός κωδικός", "Εξ. κωδικός"),
    createdAt: "Δημιουργία",
    updatedAt: "Ενημέρωση",
    kind: "Είδος",
    status: "Κατάσταση",
    reason: "Αιτία",
    state: "Κατάσταση",
    lead: Term("Πιθανός πελάτης", "Πιθανός"),
    account: "Λογαριασμός",
    contact: "Επαφή",
    opportunity: "Ευκαιρία",
    nextStep: Term("Επόμενο βήμα", "Επόμενο"),
    nextStepDue: Term("Προθεσμία βήματος", "Προθ. βήμ."),
    nextStepSubject: Term("Θέμα επόμενου βήματος", "Θέμα βήματος"))
}
