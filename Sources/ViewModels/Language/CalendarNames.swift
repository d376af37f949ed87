/// The names of months and days in one language; Monday and January (or Farvardin) come first.
nonisolated struct CalendarNames: Sendable {
  /// Beside a day of the month.
  let weekdays: [String]
  /// At the head of a column of a month.
  let weekdayLetters: [String]
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
    shortMonths: persianMonths,
    jalaliMonths: [
      "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن",
      "اسفند",
    ])

  private static let greek = CalendarNames(
    weekdays: ["Δε", "Τρ", "Τε", "Πε", "Πα", "Σα", "Κυ"],
    weekdayLetters: ["Δε", "Τρ", "Τε", "Πε", "Πα", "Σα", "Κυ"],
    shortMonths: [
      "Ιαν", "Φεβ", "Μαρ", "Απρ", "Μαΐ", "Ιουν", "Ιουλ", "Αυγ", "Σεπ", "Οκτ", "Νοε", "Δεκ",
    ],
    jalaliMonths: [
      "Φαρβαρντίν", "Ορντιμπεχέστ", "Χορντάντ", "Τιρ", "Μορντάντ", "Σαχριβάρ", "Μεχρ", "Αμπάν",
      "Αζάρ", "Ντέι", "Μπαχμάν", "Εσφάντ",
    ])
}
