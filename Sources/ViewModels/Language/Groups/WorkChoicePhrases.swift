import Domain

/// What can be chosen of an activity.
public nonisolated struct WorkChoicePhrases: Sendable {
  public let form: @Sendable (Activity.Form) -> Term
  public let status: @Sendable (Activity.Status) -> Term
  public let direction: @Sendable (Activity.Direction) -> Term
  public let priority: @Sendable (Activity.Priority) -> Term
  public let outcome: @Sendable (Activity.Outcome) -> Term

  static let english = WorkChoicePhrases(
    form: {
      switch $0 {
      case .task: "Task"
      case .call: "Call"
      case .meeting: "Meeting"
      case .email: "E-mail"
      case .message: "Message"
      }
    },
    status: {
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
    outcome: {
      switch $0 {
      case .reached: "Reached"
      case .noAnswer: "No answer"
      case .busy: "Busy"
      case .leftMessage: Term("Left a message", "Message left")
      case .held: "Held"
      case .notHeld: "Not held"
      }
    })

  static let persian = WorkChoicePhrases(
    form: {
      switch $0 {
      case .task: "وظیفه"
      case .call: "تماس"
      case .meeting: "جلسه"
      case .email: "ایمیل"
      case .message: "پیام"
      }
    },
    status: {
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
    outcome: {
      switch $0 {
      case .reached: "پاسخ داد"
      case .noAnswer: "بی‌پاسخ"
      case .busy: "مشغول"
      case .leftMessage: Term("پیام گذاشته شد", "پیام")
      case .held: "برگزار شد"
      case .notHeld: "برگزار نشد"
      }
    })

  static let greek = WorkChoicePhrases(
    form: {
      switch $0 {
      case .task: "Εργασία"
      case .call: "Κλήση"
      case .meeting: "Σύσκεψη"
      case .email: "E-mail"
      case .message: "Μήνυμα"
      }
    },
    status: {
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
    outcome: {
      switch $0 {
      case .reached: "Απάντησε"
      case .noAnswer: "Δεν απάντησε"
      case .busy: "Κατειλημμένο"
      case .leftMessage: Term("Αφέθηκε μήνυμα", "Μήνυμα")
      case .held: "Έγινε"
      case .notHeld: "Δεν έγινε"
      }
    })
}
