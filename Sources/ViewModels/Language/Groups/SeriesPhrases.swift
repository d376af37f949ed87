import Domain

/// What is said of things that repeat.
public nonisolated struct SeriesPhrases: PhraseGroup {
  /// How a rule reads, without its end.
  let rule: @Sendable (RuleWords) -> String
  let times: Counting
  let until: @Sendable (_ rule: String, _ day: String) -> String
  let counted: @Sendable (_ rule: String, _ times: String) -> String
  /// A rule that goes by the calendar that is not the reader's.
  let inCalendar: @Sendable (_ rule: String, _ isJalali: Bool) -> String
  let never: String
  /// What can be typed.
  public let example: String
  let notUnderstood: @Sendable (_ part: String) -> String
  let noStart: String
  /// Above the question how far a change goes.
  let changes: @Sendable (_ name: String) -> String
  let deletes: @Sendable (_ name: String) -> String
  let this: String
  let thisHelp: String
  let following: String
  let followingHelp: String
  let all: String
  let allHelp: String
  let skip: String
  let skipHelp: String
  let end: String
  let endHelp: String
  let skipped: @Sendable (_ name: String, _ next: String) -> String
  let skippedLast: @Sendable (_ name: String) -> String

  func label(_ reach: SeriesReach) -> String {
    switch reach {
    case .this: this
    case .following: following
    case .all: all
    }
  }

  func help(_ reach: SeriesReach) -> String {
    switch reach {
    case .this: thisHelp
    case .following: followingHelp
    case .all: allHelp
    }
  }

  func problem(_ error: RecurrenceError) -> String {
    switch error {
    case .unknownPart(let part): notUnderstood(part)
    case .noStart: noStart
    }
  }

  static let english = SeriesPhrases(
    rule: { words in
      switch words.frequency {
      case .daily: words.isEach ? "every day" : "every \(words.interval) days"
      case .weekly where words.isOfWorkdays: "every working day"
      case .weekly:
        "every \(words.isEach ? "week" : "\(words.interval) weeks")"
          + (words.weekdays.isEmpty ? "" : " on \(words.weekdays)")
      case .monthly:
        "every \(words.isEach ? "month" : "\(words.interval) months")\(inMonth(words))"
      case .yearly:
        "every \(words.isEach ? "year" : "\(words.interval) years")"
          + (words.date.isEmpty
            ? inMonth(words) + (words.month.isEmpty ? "" : " of \(words.month)")
            : " on \(words.date)")
      }
    },
    times: { $0 == 1 ? "once" : "\($1.number($0)) times" },
    until: { "\($0) until \($1)" }, counted: { "\($0), \($1)" },
    inCalendar: { "\($0) (\($1 ? "Jalali" : "Gregorian"))" },
    never: "does not repeat", example: "such as: every 2 weeks on tue, 10 times",
    notUnderstood: {
      "“\($0)” is no way to repeat. Such as: weekly, every 2 weeks on tue and thu, second tue of the month, or an RRULE."
    },
    noStart: "What repeats needs a date to begin with.",
    changes: { "\($0) repeats. Change" }, deletes: { "\($0) repeats. Delete" },
    this: "Only this one", thisHelp: "the others stay as they are",
    following: "This and later", followingHelp: "what was before stays",
    all: "All of them", allHelp: "those that are over too, but not their dates",
    skip: "Only this one", skipHelp: "the series goes on with the next date",
    end: "The series", endHelp: "nothing follows any more",
    skipped: { "\($0) left out. Next: \($1)." },
    skippedLast: { "\($0) left out. It was the last of its series." })

  private static func inMonth(_ words: RuleWords) -> String {
    let names = [-1: "last", 1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth"]
    if let nth = words.nth { return " on the \(names[nth] ?? "") \(words.weekday)" }
    if words.isLastDay { return " on the last day" }
    return words.day.isEmpty ? "" : " on day \(words.day)"
  }

  static let persian = SeriesPhrases(
    rule: { words in
      switch words.frequency {
      case .daily: words.isEach ? "هر روز" : "هر \(words.interval) روز"
      case .weekly where words.isOfWorkdays: "هر روز کاری"
      case .weekly:
        "هر \(words.isEach ? "" : "\(words.interval) ")هفته"
          + (words.weekdays.isEmpty ? "" : "، \(words.weekdays)")
      case .monthly: "هر \(words.isEach ? "" : "\(words.interval) ")ماه\(inPersianMonth(words))"
      case .yearly:
        "هر \(words.isEach ? "" : "\(words.interval) ")سال"
          + (words.date.isEmpty
            ? inPersianMonth(words) + (words.month.isEmpty ? "" : " \(words.month)")
            : "، \(words.date)")
      }
    },
    times: { "\($1.number($0)) بار" },
    until: { "\($0)، تا \($1)" }, counted: { "\($0)، \($1)" },
    inCalendar: { "\($0) (\($1 ? "شمسی" : "میلادی"))" },
    never: "تکرار نمی‌شود", example: "مانند: هر دو هفته سه‌شنبه، ۱۰ بار",
    notUnderstood: {
      "«\($0)» تکرار شناخته‌شده‌ای نیست. مانند: هفتگی، هر دو هفته سه‌شنبه و پنجشنبه، هر ماه سه‌شنبهٔ دوم، یا یک RRULE."
    },
    noStart: "آنچه تکرار می‌شود تاریخ آغاز می‌خواهد.",
    changes: { "\($0) تکرار می‌شود. تغییر در" }, deletes: { "\($0) تکرار می‌شود. حذف" },
    this: "فقط همین", thisHelp: "بقیه همان‌گونه می‌ماند",
    following: "این و بعدی‌ها", followingHelp: "آنچه گذشته همان‌گونه می‌ماند",
    all: "همه", allHelp: "گذشته‌ها هم، جز تاریخ و نتیجه‌شان",
    skip: "فقط همین", skipHelp: "تکرار با نوبت بعدی ادامه دارد",
    end: "همه تکرار", endHelp: "دیگر چیزی در پی آن نمی‌آید",
    skipped: { "\($0) رد شد. نوبت بعدی: \($1)." },
    skippedLast: { "\($0) رد شد. آخرین نوبت تکرار بود." })

  private static func inPersianMonth(_ words: RuleWords) -> String {
    let names = [1: "اول", 2: "دوم", 3: "سوم", 4: "چهارم", 5: "پنجم"]
    switch words.nth {
    case -1: return "، آخرین \(words.weekday)"
    case let nth?: return "، \(words.weekday)ٔ \(names[nth] ?? "")"
    case nil: break
    }
    if words.isLastDay { return "، آخرین روز" }
    return words.day.isEmpty ? "" : "، روز \(words.day)"
  }

  static let greek = SeriesPhrases(
    rule: { words in
      switch words.frequency {
      case .daily: words.isEach ? "κάθε μέρα" : "κάθε \(words.interval) μέρες"
      case .weekly where words.isOfWorkdays: "κάθε εργάσιμη μέρα"
      case .weekly:
        "κάθε \(words.isEach ? "εβδομάδα" : "\(words.interval) εβδομάδες")"
          + (words.weekdays.isEmpty ? "" : ", \(words.weekdays)")
      case .monthly:
        "κάθε \(words.isEach ? "μήνα" : "\(words.interval) μήνες")\(inGreekMonth(words))"
      case .yearly:
        "κάθε \(words.isEach ? "χρόνο" : "\(words.interval) χρόνια")"
          + (words.date.isEmpty
            ? inGreekMonth(words) + (words.month.isEmpty ? "" : " (\(words.month))")
            : ", \(words.date)")
      }
    },
    times: { "\($1.number($0)) \($0 == 1 ? "φορά" : "φορές")" },
    until: { "\($0) έως \($1)" }, counted: { "\($0), \($1)" },
    inCalendar: { "\($0) (\($1 ? "περσικό" : "γρηγοριανό"))" },
    never: "δεν επαναλαμβάνεται", example: "π.χ. κάθε 2 εβδομάδες Τρίτη, 10 φορές",
    notUnderstood: {
      "«\($0)»: δεν είναι επανάληψη. Π.χ. κάθε εβδομάδα, κάθε 2 εβδομάδες Τρίτη και Πέμπτη, δεύτερη Τρίτη του μήνα, ή RRULE."
    },
    noStart: "Ό,τι επαναλαμβάνεται χρειάζεται μια αρχική ημερομηνία.",
    changes: { "\($0): επαναλαμβάνεται. Αλλαγή σε" },
    deletes: { "\($0): επαναλαμβάνεται. Διαγραφή" },
    this: "Μόνο αυτή", thisHelp: "οι άλλες μένουν όπως είναι",
    following: "Αυτή και μετά", followingHelp: "οι προηγούμενες μένουν όπως είναι",
    all: "Όλες", allHelp: "και όσες έγιναν, χωρίς τις ημερομηνίες τους",
    skip: "Μόνο αυτή", skipHelp: "η σειρά συνεχίζεται με την επόμενη ημερομηνία",
    end: "Όλη η σειρά", endHelp: "δεν ακολουθεί τίποτα πια",
    skipped: { "\($0): παραλείφθηκε. Επόμενη: \($1)." },
    skippedLast: { "\($0): παραλείφθηκε. Ήταν η τελευταία της σειράς." })

  private static func inGreekMonth(_ words: RuleWords) -> String {
    if let nth = words.nth {
      // Saturday is the one day that is not feminine.
      let names =
        words.isSaturday
        ? [
          -1: "το τελευταίο", 1: "το πρώτο", 2: "το δεύτερο", 3: "το τρίτο", 4: "το τέταρτο",
          5: "το πέμπτο",
        ]
        : [
          -1: "την τελευταία", 1: "την πρώτη", 2: "τη δεύτερη", 3: "την τρίτη", 4: "την τέταρτη",
          5: "την πέμπτη",
        ]
      return ", \(names[nth] ?? "") \(words.weekday)"
    }
    if words.isLastDay { return ", την τελευταία ημέρα" }
    return words.day.isEmpty ? "" : ", στις \(words.day)"
  }
}
