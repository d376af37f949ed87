/// What a word says of repeating, in any of the languages.
enum RecurrenceWord: Hashable, Sendable {
  /// It happens once.
  case never
  case every
  /// `daily`, `quarterly`: so many of these.
  case often(Recurrence.Frequency, Int)
  case unit(Recurrence.Frequency, Int)
  /// The days on which one works.
  case workday
  /// Monday is 0.
  case weekday(Int)
  case number(Int)
  /// The second, the last (-1).
  case nth(Int)
  /// The number before it is an ordinal.
  case ordinal
  /// Each second one.
  case other
  /// What is before it is of each month.
  case ofMonth
  /// The number before it counts how often.
  case times
  /// An ordinal where a weekday follows at once, else a weekday itself: `τρίτη Πέμπτη`.
  case nthOrWeekday(Int, Int)
  case calendar(isJalali: Bool)
  case filler
}

/// The words of repeating in the three languages, folded; what a date has as well is looked up there.
enum RecurrenceVocabulary {
  static let longest = 4

  static func word(_ folded: String) -> RecurrenceWord? {
    table[folded] ?? DateVocabulary.word(folded).flatMap(ofDate)
  }

  /// What comes behind one of these is a date.
  static let until: Set<String> = Set(
    ["until", "till", "through", "تا", "έως", "ως", "μέχρι"].map { Folding.fold($0) })

  private static func ofDate(_ word: DateWord) -> RecurrenceWord? {
    switch word {
    case .weekday(let day): .weekday(day)
    case .number(let number): .number(number)
    case .unit(.day): .unit(.daily, 1)
    case .unit(.week): .unit(.weekly, 1)
    case .unit(.month): .unit(.monthly, 1)
    case .unit(.quarter): .unit(.monthly, 3)
    case .unit(.year): .unit(.yearly, 1)
    case .edge(.last): .nth(-1)
    case .ordinal: .ordinal
    case .filler, .at, .within: .filler
    default: nil
    }
  }

  /// Made when the first rule is typed.
  private static let table: [String: RecurrenceWord] = {
    var table: [String: RecurrenceWord] = [:]
    for (word, names) in english + persian + greek {
      for name in names.split(separator: "|") { table[Folding.fold(String(name))] = word }
    }
    return table
  }()

  private static let english: [(RecurrenceWord, String)] = [
    (.never, "none|no|never|once|does not repeat|not"), (.every, "every|each|repeats"),
    (.often(.daily, 1), "daily"), (.often(.weekly, 1), "weekly"),
    (.often(.weekly, 2), "fortnightly|biweekly"), (.often(.monthly, 1), "monthly"),
    (.often(.monthly, 3), "quarterly"), (.often(.yearly, 1), "yearly|annually|annual"),
    (.workday, "weekday|weekdays|workday|workdays|working day|working days|business day"),
    (.weekday(1), "tuesdays"), (.weekday(2), "wednesdays"), (.weekday(3), "thursdays"),
    (.weekday(4), "fridays"), (.weekday(5), "saturdays"), (.weekday(6), "sundays"),
    (.nth(1), "first"), (.nth(2), "second"), (.nth(3), "third"), (.nth(4), "fourth"),
    (.nth(5), "fifth"), (.nth(-1), "last"), (.other, "other"), (.times, "times|time|x"),
    (.calendar(isJalali: true), "jalali|persian|solar"),
    (.calendar(isJalali: false), "gregorian"), (.filler, "and|in|for"),
  ]

  private static let persian: [(RecurrenceWord, String)] = [
    (.never, "هیچ|ندارد|بدون تکرار|یک بار|یکبار|نه"), (.every, "هر"),
    (.often(.daily, 1), "روزانه|هرروز"), (.often(.weekly, 1), "هفتگی|هرهفته"),
    (.often(.monthly, 1), "ماهانه|ماهیانه|هرماه"), (.often(.monthly, 3), "فصلی"),
    (.often(.yearly, 1), "سالانه|سالیانه|هرسال"), (.workday, "روز کاری|روزهای کاری|روز های کاری"),
    (.weekday(5), "شنبه‌ها"), (.weekday(6), "یکشنبه‌ها"), (.weekday(0), "دوشنبه‌ها"),
    (.weekday(1), "سه‌شنبه‌ها"), (.weekday(2), "چهارشنبه‌ها"), (.weekday(3), "پنجشنبه‌ها|پنج‌شنبه"),
    (.weekday(4), "جمعه‌ها"),
    (.nth(1), "اول|اولین|نخستین|یکم"), (.nth(2), "دوم|دومین"), (.nth(3), "سوم|سومین"),
    (.nth(4), "چهارم|چهارمین"), (.nth(5), "پنجم|پنجمین"), (.nth(-1), "آخر|آخرین"),
    (.other, "در میان|درمیان"), (.times, "بار|نوبت|مرتبه"),
    (.calendar(isJalali: true), "شمسی|جلالی|هجری شمسی"), (.calendar(isJalali: false), "میلادی"),
    (.filler, "و|در|از|برای"),
  ]

  private static let greek: [(RecurrenceWord, String)] = [
    (.never, "όχι|ποτέ|μία φορά|μια φορά|καμία|χωρίς επανάληψη"), (.every, "κάθε"),
    (.often(.daily, 1), "καθημερινά|ημερήσια|ημερησίως"),
    (.often(.weekly, 1), "εβδομαδιαία|εβδομαδιαίως"),
    (.often(.monthly, 1), "μηνιαία|μηνιαίως"), (.often(.monthly, 3), "τριμηνιαία|ανά τρίμηνο"),
    (.often(.yearly, 1), "ετήσια|ετησίως"),
    (.workday, "εργάσιμη|εργάσιμες|εργάσιμη μέρα|εργάσιμη ημέρα|εργάσιμες μέρες|εργάσιμες ημέρες"),
    (.nth(1), "πρώτη|πρώτο|πρώτος"), (.nth(2), "δεύτερη|δεύτερο|δεύτερος"),
    (.nth(3), "τρίτο|τρίτος"), (.nth(4), "τέταρτο|τέταρτος"), (.nth(5), "πέμπτο|πέμπτος"),
    (.nthOrWeekday(3, 1), "τρίτη"), (.nthOrWeekday(4, 2), "τετάρτη"),
    (.nth(-1), "τελευταία|τελευταίο|τελευταίος"), (.times, "φορές|φορά"),
    (.ofMonth, "του μήνα"),
    (.calendar(isJalali: true), "περσικό|περσικού"),
    (.calendar(isJalali: false), "γρηγοριανό|γρηγοριανού"), (.filler, "και|στις|στην|στο|ανά"),
  ]
}
