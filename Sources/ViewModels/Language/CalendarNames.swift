/// The names of months and days in one language; Monday and January (or Farvardin) come first.
nonisolated struct CalendarNames: Sendable {
  /// Beside a day of the month.
  let weekdays: [String]
  /// Above a column of a calendar.
  let weekdayLetters: [String]
  let months: [String]
  /// Beside a day of the month.
  let shortMonths: [String]
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
    weekdayLetters: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
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
    weekdayLetters: ["د", "س", "چ", "پ", "ج", "ش", "ی"],
    months: persianMonths,
    shortMonths: persianMonths,
    jalaliMonths: [
      "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن",
      "اسفند",
    ])

  private static let greek = CalendarNames(
    weekdays: ["Δε", "Τρ", "Τε", "Πε", "Πα", "Σα", "Κυ"],
    weekdayLetters: ["Δε", "Τρ", "Τε", "Πε", "Πα", "Σα", "Κυ"],
    months: [
      "Ιανουάριος", "Φεβρουάριος", "Μάρτιος", "Απρίλιος", "Μάιος", "Ιούνιος", "Ιούλιος",
      "Αύγουστος", "Σεπτέμβριος", "Οκτώβριος", "Νοέμβριος", "Δεκέμβριος",
    ],
    shortMonths: [
      "Ιαν", "Φεβ", "Μαρ", "Απρ", "Μαΐ", "Ιουν", "Ιουλ", "Αυγ", "Σεπ", "Οκτ", "Νοε", "Δεκ",
    ],
    jalaliMonths: [
      "Φαρβαρντίν", "Ορντιμπεχέστ", "Χορντάντ", "Τιρ", "Μορντάντ", "Σαχριβάρ", "Μεχρ", "Αμπάν",
      "Αζάρ", "Ντέι", "Μπαχμάν", "Εσφάντ",
    ])
}
