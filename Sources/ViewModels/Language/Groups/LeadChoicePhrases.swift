import Domain

/// What can be chosen of a lead.
public nonisolated struct LeadChoicePhrases: Sendable {
  public let form: @Sendable (Lead.Form) -> Term
  public let status: @Sendable (Lead.Status) -> Term
  public let reason: @Sendable (Lead.Reason) -> Term
  public let rating: @Sendable (Lead.Rating) -> Term
  public let signal: @Sendable (Signal.Form) -> Term

  static let english = LeadChoicePhrases(
    form: { $0 == .company ? "company" : "person" },
    status: {
      switch $0 {
      case .new: "New"
      case .contacted: "Contacted"
      case .nurturing: "Nurturing"
      case .qualified: "Qualified"
      case .disqualified: "Disqualified"
      }
    },
    reason: {
      switch $0 {
      case .lostToOther: Term("Lost to another", "To another")
      case .cannotContact: Term("Cannot be reached", "Unreachable")
      case .notInterested: Term("No longer interested", "No interest")
      case .noBudget: "No budget"
      case .badFit: "Bad fit"
      case .duplicate: "Duplicate"
      case .junk: "Junk"
      }
    },
    rating: {
      switch $0 {
      case .hot: "hot"
      case .warm: "warm"
      case .cold: "cold"
      }
    },
    signal: { $0 == .visit ? "Visit" : "Download" })

  static let persian = LeadChoicePhrases(
    form: { $0 == .company ? "شرکت" : "شخص" },
    status: {
      switch $0 {
      case .new: "جدید"
      case .contacted: Term("تماس گرفته شد", "تماس شد")
      case .nurturing: Term("در حال پرورش", "پرورش")
      case .qualified: Term("اعتبارسنجی‌شده", "معتبر")
      case .disqualified: "کنارگذاشته"
      }
    },
    reason: {
      switch $0 {
      case .lostToOther: Term("رقیب را برگزید", "رقیب")
      case .cannotContact: Term("دسترسی نداریم", "بی‌دسترس")
      case .notInterested: "علاقه ندارد"
      case .noBudget: "بدون بودجه"
      case .badFit: "نامتناسب"
      case .duplicate: "تکراری"
      case .junk: "هرز"
      }
    },
    rating: {
      switch $0 {
      case .hot: "داغ"
      case .warm: "گرم"
      case .cold: "سرد"
      }
    },
    signal: { $0 == .visit ? "بازدید" : "دریافت" })

  static let greek = LeadChoicePhrases(
    form: { $0 == .company ? "εταιρεία" : "ιδιώτης" },
    status: {
      switch $0 {
      case .new: "Νέος"
      case .contacted: "Έγινε επαφή"
      case .nurturing: Term("Σε καλλιέργεια", "Καλλιέργεια")
      case .qualified: "Προκρίθηκε"
      case .disqualified: "Απορρίφθηκε"
      }
    },
    reason: {
      switch $0 {
      case .lostToOther: "Πήγε αλλού"
      case .cannotContact: Term("Δεν βρίσκεται", "Ανεύρετος")
      case .notInterested: Term("Δεν ενδιαφέρεται", "Αδιάφορος")
      case .noBudget: Term("Χωρίς προϋπολογισμό", "Χωρίς προϋπ.")
      case .badFit: Term("Δεν ταιριάζει", "Αταίριαστος")
      case .duplicate: "Διπλότυπος"
      case .junk: "Ανεπιθύμητο"
      }
    },
    rating: {
      switch $0 {
      case .hot: "θερμός"
      case .warm: "χλιαρός"
      case .cold: "ψυχρός"
      }
    },
    signal: { $0 == .visit ? "Επίσκεψη" : "Λήψη" })
}
