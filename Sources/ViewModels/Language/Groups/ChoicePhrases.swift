import Domain

/// The words that can be chosen: states, reasons, roles and kinds, each with the gender of its
/// thing.
public nonisolated struct ChoicePhrases: Sendable {
  public let work: WorkChoicePhrases
  public let leads: LeadChoicePhrases
  public let selling: SellingChoicePhrases
  public let customerState: @Sendable (CustomerState) -> Term
  public let role: @Sendable (User.Role) -> Term
  public let ruling: @Sendable (Verdict.Ruling) -> Term
  let fieldOwner: @Sendable (CustomField.Owner) -> Term
  let fieldForm: @Sendable (CustomField.Form) -> Term

  /// The word of a stored choice; `nil` when the property holds no such choice.
  public func word(_ raw: String, of property: String, in kind: Kind) -> Term? {
    switch (kind, property) {
    case (.activity, "kind"), (.playbook, "kind"): Activity.Form(rawValue: raw).map(work.form)
    case (.activity, "status"): Activity.Status(rawValue: raw).map(work.status)
    case (.activity, "direction"): Activity.Direction(rawValue: raw).map(work.direction)
    case (.activity, "priority"), (.playbook, "priority"):
      Activity.Priority(rawValue: raw).map(work.priority)
    case (.activity, "outcome"): Activity.Outcome(rawValue: raw).map(work.outcome)
    case (.lead, "kind"): Lead.Form(rawValue: raw).map(leads.form)
    case (.event, "kind"): Signal.Form(rawValue: raw).map(leads.signal)
    case (.lead, "status"): Lead.Status(rawValue: raw).map(leads.status)
    case (.lead, "reason"): Lead.Reason(rawValue: raw).map(leads.reason)
    case (.lead, "rating"): Lead.Rating(rawValue: raw).map(leads.rating)
    case (.opportunity, "kind"): Opportunity.Origin(rawValue: raw).map(selling.origin)
    case (.opportunity, "category"): Opportunity.Category(rawValue: raw).map(selling.category)
    case (.opportunity, "budgetStatus"):
      Opportunity.BudgetStatus(rawValue: raw).map(selling.budgetStatus)
    case (.opportunity, "lossReason"): Opportunity.LossReason(rawValue: raw).map(selling.lossReason)
    case (.opportunity, "state"), (.stage, "type"): StageType(rawValue: raw).map(selling.state)
    case (.account, "state"), (.contact, "state"),
      (.account, "pinnedState"), (.contact, "pinnedState"):
      CustomerState(rawValue: raw).map(customerState)
    case (.opportunity, "roles"), (.affiliation, "role"): DealPart.Role(said: raw).map(selling.part)
    case (.verdict, "ruling"): Verdict.Ruling(rawValue: raw).map(ruling)
    case (.field, "of"): CustomField.Owner(rawValue: raw).map(fieldOwner)
    case (.field, "type"): CustomField.Form(rawValue: raw).map(fieldForm)
    case (.user, "role"): User.Role(rawValue: raw).map(role)
    default: nil
    }
  }

  static let english = ChoicePhrases(
    work: .english, leads: .english, selling: .english,
    customerState: {
      switch $0 {
      case .known: "Known"
      case .prospect: "Prospect"
      case .customer: "Customer"
      case .repeat: "Repeat"
      case .loyal: "Loyal"
      case .advocate: "Advocate"
      case .dormant: "Dormant"
      case .lost: "Lost"
      }
    },
    role: {
      switch $0 {
      case .salesperson: "Salesperson"
      case .manager: Term("Sales manager", "Manager")
      case .marketer: "Marketer"
      case .support: "Support"
      case .executive: "Executive"
      case .administrator: Term("Administrator", "Admin")
      }
    },
    ruling: {
      switch $0 {
      case .different: "not the same"
      case .merged: "merged"
      }
    },
    fieldOwner: { TermPhrases.english.thing($0.kind).word },
    fieldForm: { OwnFieldPhrases.english.form($0) })

  static let persian = ChoicePhrases(
    work: .persian, leads: .persian, selling: .persian,
    customerState: {
      switch $0 {
      case .known: "ثبت‌شده"
      case .prospect: Term("مشتری احتمالی", "احتمالی")
      case .customer: Term("مشتری قطعی", "قطعی")
      case .repeat: "همیشگی"
      case .loyal: "وفادار"
      case .advocate: "تبلیغ‌گر"
      case .dormant: "خاموش"
      case .lost: "ازدست‌رفته"
      }
    },
    role: {
      switch $0 {
      case .salesperson: "کارشناس فروش"
      case .manager: "مدیر فروش"
      case .marketer: Term("کارشناس بازاریابی", "بازاریابی")
      case .support: "پشتیبانی"
      case .executive: "مدیر ارشد"
      case .administrator: Term("راهبر سیستم", "راهبر")
      }
    },
    ruling: {
      switch $0 {
      case .different: "یکی نیست"
      case .merged: "ادغام‌شده"
      }
    },
    fieldOwner: { TermPhrases.persian.thing($0.kind).word },
    fieldForm: { OwnFieldPhrases.persian.form($0) })

  static let greek = ChoicePhrases(
    work: .greek, leads: .greek, selling: .greek,
    customerState: {
      switch $0 {
      case .known: "Γνωστός"
      case .prospect: Term("Υποψήφιος πελάτης", "Υποψήφιος")
      case .customer: "Πελάτης"
      case .repeat: "Τακτικός"
      case .loyal: "Πιστός"
      case .advocate: "Πρεσβευτής"
      case .dormant: "Αδρανής"
      case .lost: "Χαμένος"
      }
    },
    role: {
      switch $0 {
      case .salesperson: "Πωλητής"
      case .manager: Term("Διευθυντής πωλήσεων", "Διευθυντής")
      case .marketer: Term("Στέλεχος μάρκετινγκ", "Μάρκετινγκ")
      case .support: "Υποστήριξη"
      case .executive: "Διοίκηση"
      case .administrator: "Διαχειριστής"
      }
    },
    ruling: {
      switch $0 {
      case .different: "διαφορετικά"
      case .merged: "συγχώνευση"
      }
    },
    fieldOwner: { TermPhrases.greek.thing($0.kind).word },
    fieldForm: { OwnFieldPhrases.greek.form($0) })
}
