/// The names of months and days in one language; Monday and January (or Farvardin) come first.
nonisolated struct CalendarNames: Sendable {
  /// Beside a day of the month.
  let weekdays: [String]
  /// In a sentence.
  let spokenWeekdays: [String]
  /// Where there is no room for these.
  let weekdayLetters: [String]
  /// Beside a day of the month.
  let shortMonths: [String]
  /// Above a month.
  let months: [String]
  let jalaliMonths: [String]

  static func of(_ language: Language) -> CalendarNames {
    switch language {
    case .english: english
    case .persian: persian
    case .greek: greek
    }
  }

  private static let english = CalendarNames(
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    spokenWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    weekdayLetters: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    jalaliMonths: [
      "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar",
      "Dey", "Bahman", "Esfand",
    ])

  private static let persianMonths = [
    "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر",
    "دسامبر",
  ]

  private static let persian = CalendarNames(
    weekdays: ["دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"],
    spokenWeekdays: ["دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"],
    weekdayLetters: ["د", "س", "چ", "پ", "ج", "ش", "ی"],
    shortMonths: persianMonths, months: persianMonths,
    jalaliMonths: [
      "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن",
      "اسفند",
    ])

  private static let greek = CalendarNames(
    weekdays: ["Δε", "Τρ", "Τε", "Πε", "Πα", "Σα", "Κυ"],
    spokenWeekdays: [
      "Δευτέρα", "Τρίτη", "Τετάρτη", "Πέμπτη", "Παρασκευή", "Σάββατο", "Κυριακή",
    ],
    weekdayLetters: ["Δε", "Τρ", "Τε", "Πε", "Πα", "Σα", "Κυ"],
    shortMonths: [
      "Ιαν", "Φεβ", "Μαρ", "Απρ", "Μαΐ", "Ιουν", "Ιουλ", "Αυγ", "Σεπ", "Οκτ", "Νοε", "Δεκ",
    ],
    months: [
      "Ιανουάριος", "Φεβρουάριος", "Μάρτιος", "Απρίλιος", "Μάιος", "Ιούνιος", "Ιούλιος",
      "Αύγουστος", "Σεπτέμβριος", "Οκτώβριος", "Νοέμβριος", "Δεκέμβριος",
    ],
    jalaliMonths: [
      "Φαρβαρντίν", "Ορντιμπεχέστ", "Χορντάντ", "Τιρ", "Μορντάντ", "Σαχριβάρ", "Μεχρ", "Αμπάν",
      "Αζάρ", "Ντέι", "Μπαχμάν", "Εσφάντ",
    ])
}
