import Domain

/// What can be chosen of a deal, or is said of its state.
public nonisolated struct SellingChoicePhrases: Sendable {
  public let origin: @Sendable (Opportunity.Origin) -> Term
  public let category: @Sendable (Opportunity.Category) -> Term
  public let budgetStatus: @Sendable (Opportunity.BudgetStatus) -> Term
  public let lossReason: @Sendable (Opportunity.LossReason) -> Term
  public let part: @Sendable (DealPart.Role) -> Term
  /// Of a deal, and of the stage that it stands in.
  public let state: @Sendable (StageType) -> Term

  static let english = SellingChoicePhrases(
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
    part: {
      switch $0 {
      case .decisionMaker: Term("Decision maker", "Decides")
      case .influencer: "Influencer"
      case .evaluator: "Evaluator"
      case .user: "User"
      case .blocker: "Blocker"
      }
    },
    state: {
      switch $0 {
      case .open: "Open"
      case .won: "Won"
      case .lost: "Lost"
      }
    })

  static let persian = SellingChoicePhrases(
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
    part: {
      switch $0 {
      case .decisionMaker: "تصمیم‌گیرنده"
      case .influencer: "تأثیرگذار"
      case .evaluator: "ارزیاب"
      case .user: "کاربر"
      case .blocker: "مانع"
      }
    },
    state: {
      switch $0 {
      case .open: "باز"
      case .won: Term("قطعی‌شده", "قطعی")
      case .lost: "ازدست‌رفته"
      }
    })

  static let greek = SellingChoicePhrases(
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
    part: {
      switch $0 {
      case .decisionMaker: Term("Υπεύθυνος απόφασης", "Αποφασίζει")
      case .influencer: "Επηρεάζει"
      case .evaluator: "Αξιολογεί"
      case .user: "Χρήστης"
      case .blocker: "Εμπόδιο"
      }
    },
    state: {
      switch $0 {
      case .open: "Ανοιχτή"
      case .won: "Κερδισμένη"
      case .lost: "Χαμένη"
      }
    })
}
