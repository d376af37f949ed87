import Domain

/// The words that can be chosen: states, reasons, roles and kinds, each with the gender of its
/// thing.
public nonisolated struct ChoicePhrases: Sendable {
  public let activityForm: @Sendable (Activity.Form) -> Term
  public let activityStatus: @Sendable (Activity.Status) -> Term
  public let direction: @Sendable (Activity.Direction) -> Term
  public let priority: @Sendable (Activity.Priority) -> Term
  public let leadForm: @Sendable (Lead.Form) -> Term
  public let leadStatus: @Sendable (Lead.Status) -> Term
  public let leadReason: @Sendable (Lead.Reason) -> Term
  public let rating: @Sendable (Lead.Rating) -> Term
  public let origin: @Sendable (Opportunity.Origin) -> Term
  public let category: @Sendable (Opportunity.Category) -> Term
  public let budgetStatus: @Sendable (Opportunity.BudgetStatus) -> Term
  public let lossReason: @Sendable (Opportunity.LossReason) -> Term
  /// Of a deal, and of the stage that it stands in.
  public let dealState: @Sendable (StageType) -> Term
  public let customerState: @Sendable (CustomerState) -> Term
  public let role: @Sendable (User.Role) -> Term

  /// The word of a stored choice; `nil` when the property holds no such choice.
  public func word(_ raw: String, of property: String, in kind: Kind) -> Term? {
    switch (kind, property) {
    case (.activity, "kind"): Activity.Form(rawValue: raw).map(activityForm)
    case (.activity, "status"): Activity.Status(rawValue: raw).map(activityStatus)
    case (.activity, "direction"): Activity.Direction(rawValue: raw).map(direction)
    case (.activity, "priority"): Activity.Priority(rawValue: raw).map(priority)
    case (.lead, "kind"): Lead.Form(rawValue: raw).map(leadForm)
    case (.lead, "status"): Lead.Status(rawValue: raw).map(leadStatus)
    case (.lead, "reason"): Lead.Reason(rawValue: raw).map(leadReason)
    case (.lead, "rating"): Lead.Rating(rawValue: raw).map(rating)
    case (.opportunity, "kind"): Opportunity.Origin(rawValue: raw).map(origin)
    case (.opportunity, "category"): Opportunity.Category(rawValue: raw).map(category)
    case (.opportunity, "budgetStatus"): Opportunity.BudgetStatus(rawValue: raw).map(budgetStatus)
    case (.opportunity, "lossReason"): Opportunity.LossReason(rawValue: raw).map(lossReason)
    case (.opportunity, "state"), (.stage, "type"): StageType(rawValue: raw).map(dealState)
    case (.account, "state"), (.contact, "state"): CustomerState(rawValue: raw).map(customerState)
    case (.user, "role"): User.Role(rawValue: raw).map(role)
    default: nil
    }
  }

  static let english = ChoicePhrases(
    activityForm: {
      switch $0 {
      case .task: "Task"
      case .call: "Call"
      case .meeting: "Meeting"
      case .email: "E-mail"
      case .message: "Message"
      }
    },
    activityStatus: {
      switch $0 {
      case .planned: "Planned"
      case .waiting: "Waiting"
      case .done: "Done"
      case .canceled: "Canceled"
      }
    },
    direction: { $0 == .inbound ? "inbound" : "outbound" },
    priority: {
      switch $0 {
      case .high: "High"
      case .normal: "Normal"
      case .low: "Low"
      }
    },
    leadForm: { $0 == .company ? "company" : "person" },
    leadStatus: {
      switch $0 {
      case .new: "New"
      case .contacted: "Contacted"
      case .nurturing: "Nurturing"
      case .qualified: "Qualified"
      case .disqualified: "Disqualified"
      }
    },
    leadReason: {
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
    origin: {
      switch $0 {
      case .new: "First sale"
      case .crossSell: Term("Other products", "Other")
      case .winBack: "Win-back"
      }
    },
    category: {
      switch $0 {
      case .pipeline: "Pipeline"
      case .bestCase: "Best case"
      case .committed: "Committed"
      case .omitted: "Omitted"
      }
    },
    budgetStatus: {
      switch $0 {
      case .none: "none"
      case .may: "may"
      case .can: "can"
      case .will: "will buy"
      }
    },
    lossReason: {
      switch $0 {
      case .price: "Price"
      case .competition: "Competition"
      case .budget: "No budget"
      case .features: Term("Missing features", "Features")
      case .longCycle: Term("Took too long", "Too long")
      case .noDecisionMaker: Term("No decision maker", "No decider")
      case .unresponsive: "Unresponsive"
      case .badFit: "Bad fit"
      case .other: "Other"
      }
    },
    dealState: {
      switch $0 {
      case .open: "Open"
      case .won: "Won"
      case .lost: "Lost"
      }
    },
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
    })

  static let persian = ChoicePhrases(
    activityForm: {
      switch $0 {
      case .task: "وظیفه"
      case .call: Term("تماس تلفنی", "تماس")
      case .meeting: "جلسه"
      case .email: "ایمیل"
      case .message: "پیام"
      }
    },
    activityStatus: {
      switch $0 {
      case .planned: Term("برنامه‌ریزی‌شده", "در برنامه")
      case .waiting: "در انتظار"
      case .done: Term("انجام‌شده", "انجام شد")
      case .canceled: "لغوشده"
      }
    },
    direction: { $0 == .inbound ? "دریافتی" : "ارسالی" },
    priority: {
      switch $0 {
      case .high: "زیاد"
      case .normal: "عادی"
      case .low: "کم"
      }
    },
    leadForm: { $0 == .company ? "شرکت" : "شخص" },
    leadStatus: {
      switch $0 {
      case .new: "جدید"
      case .contacted: Term("تماس گرفته شد", "تماس شد")
      case .nurturing: Term("در حال پرورش", "پرورش")
      case .qualified: Term("اعتبارسنجی‌شده", "معتبر")
      case .disqualified: "کنارگذاشته"
      }
    },
    leadReason: {
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
    origin: {
      switch $0 {
      case .new: "اولین فروش"
      case .crossSell: "فروش مکمل"
      case .winBack: "بازگشت"
      }
    },
    category: {
      switch $0 {
      case .pipeline: "در جریان"
      case .bestCase: "خوش‌بینانه"
      case .committed: "تعهدشده"
      case .omitted: "خارج"
      }
    },
    budgetStatus: {
      switch $0 {
      case .none: "ندارد"
      case .may: "شاید"
      case .can: "می‌تواند"
      case .will: "می‌خرد"
      }
    },
    lossReason: {
      switch $0 {
      case .price: "قیمت"
      case .competition: "رقیب"
      case .budget: "بدون بودجه"
      case .features: Term("کمبود امکانات", "امکانات")
      case .longCycle: "طولانی شد"
      case .noDecisionMaker: "بی تصمیم‌گیر"
      case .unresponsive: "بی‌پاسخ"
      case .badFit: "نامتناسب"
      case .other: "سایر"
      }
    },
    dealState: {
      switch $0 {
      case .open: "باز"
      case .won: Term("قطعی‌شده", "قطعی")
      case .lost: "ازدست‌رفته"
      }
    },
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
    })

  static let greek = ChoicePhrases(
    activityForm: {
      switch $0 {
      case .task: "Εργασία"
      case .call: Term("Τηλεφωνική κλήση", "Κλήση")
      case .meeting: "Σύσκεψη"
      case .email: "E-mail"
      case .message: "Μήνυμα"
      }
    },
    activityStatus: {
      switch $0 {
      case .planned: Term("Προγραμματισμένη", "Σε πρόγραμμα")
      case .waiting: "Σε αναμονή"
      case .done: Term("Ολοκληρωμένη", "Έγινε")
      case .canceled: "Ακυρωμένη"
      }
    },
    direction: { $0 == .inbound ? "εισερχόμενη" : "εξερχόμενη" },
    priority: {
      switch $0 {
      case .high: "Υψηλή"
      case .normal: "Κανονική"
      case .low: "Χαμηλή"
      }
    },
    leadForm: { $0 == .company ? "εταιρεία" : "ιδιώτης" },
    leadStatus: {
      switch $0 {
      case .new: "Νέος"
      case .contacted: "Έγινε επαφή"
      case .nurturing: Term("Σε καλλιέργεια", "Καλλιέργεια")
      case .qualified: "Προκρίθηκε"
      case .disqualified: "Απορρίφθηκε"
      }
    },
    leadReason: {
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
    origin: {
      switch $0 {
      case .new: "Πρώτη πώληση"
      case .crossSell: Term("Επιπλέον πώληση", "Επιπλέον")
      case .winBack: "Επανάκτηση"
      }
    },
    category: {
      switch $0 {
      case .pipeline: "Σε εξέλιξη"
      case .bestCase: "Αισιόδοξη"
      case .committed: "Δεσμευμένη"
      case .omitted: "Εκτός"
      }
    },
    budgetStatus: {
      switch $0 {
      case .none: "Δεν έχει"
      case .may: "ίσως"
      case .can: "μπορεί"
      case .will: Term("θα αγοράσει", "αγοράζει")
      }
    },
    lossReason: {
      switch $0 {
      case .price: "Τιμή"
      case .competition: "Ανταγωνισμός"
      case .budget: Term("Χωρίς προϋπολογισμό", "Χωρίς προϋπ.")
      case .features: "Ελλείψεις"
      case .longCycle: "Καθυστέρηση"
      case .noDecisionMaker: Term("Χωρίς απόφαση", "Χωρίς αποφ.")
      case .unresponsive: "Δεν απαντά"
      case .badFit: Term("Δεν ταιριάζει", "Αταίριαστη")
      case .other: "Άλλη"
      }
    },
    dealState: {
      switch $0 {
      case .open: "Ανοιχτή"
      case .won: "Κερδισμένη"
      case .lost: "Χαμένη"
      }
    },
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
    })
}
