import Domain

/// What days off are called.
public nonisolated struct HolidayPhrases: PhraseGroup {
  public let official: @Sendable (OfficialDay) -> String

  public func name(_ holiday: Holiday) -> String {
    switch holiday {
    case .official(let day): official(day)
    case .own(let name): name
    }
  }

  static let english = HolidayPhrases {
    switch $0 {
    case .nowruz: "Nowruz"
    case .islamicRepublic: "Islamic Republic Day"
    case .natureDay: "Nature Day"
    case .khomeini: "Death of Khomeini"
    case .khordad15: "15 Khordad"
    case .revolution: "Revolution Day"
    case .oil: "Oil Nationalisation"
    case .endOfYear: "Last day of the year"
    case .newYear: "New Year"
    case .epiphany: "Epiphany"
    case .cleanMonday: "Clean Monday"
    case .greekIndependence: "Independence Day"
    case .goodFriday: "Good Friday"
    case .easterMonday: "Easter Monday"
    case .labourDay: "Labour Day"
    case .whitMonday: "Whit Monday"
    case .assumption: "Assumption"
    case .ohiDay: "Ohi Day"
    case .christmas: "Christmas"
    case .secondChristmasDay: "Second Christmas Day"
    }
  }

  static let persian = HolidayPhrases {
    switch $0 {
    case .nowruz: "نوروز"
    case .islamicRepublic: "روز جمهوری اسلامی"
    case .natureDay: "روز طبیعت"
    case .khomeini: "رحلت امام خمینی"
    case .khordad15: "قیام ۱۵ خرداد"
    case .revolution: "پیروزی انقلاب"
    case .oil: "ملی شدن نفت"
    case .endOfYear: "آخرین روز سال"
    case .newYear: "سال نو میلادی"
    case .epiphany: "عید تجلی"
    case .cleanMonday: "دوشنبه پاک"
    case .greekIndependence: "روز استقلال"
    case .goodFriday: "جمعه نیک"
    case .easterMonday: "دوشنبه عید پاک"
    case .labourDay: "روز کارگر"
    case .whitMonday: "دوشنبه گلریزان"
    case .assumption: "عروج مریم"
    case .ohiDay: "روز نه"
    case .christmas: "کریسمس"
    case .secondChristmasDay: "روز دوم کریسمس"
    }
  }

  static let greek = HolidayPhrases {
    switch $0 {
    case .nowruz: "Νορούζ"
    case .islamicRepublic: "Ισλαμική Δημοκρατία"
    case .natureDay: "Ημέρα της Φύσης"
    case .khomeini: "Θάνατος Χομεϊνί"
    case .khordad15: "15η Χορντάντ"
    case .revolution: "Επανάσταση του Ιράν"
    case .oil: "Εθνικοποίηση πετρελαίου"
    case .endOfYear: "Τέλος του έτους"
    case .newYear: "Πρωτοχρονιά"
    case .epiphany: "Θεοφάνια"
    case .cleanMonday: "Καθαρά Δευτέρα"
    case .greekIndependence: "25η Μαρτίου"
    case .goodFriday: "Μεγάλη Παρασκευή"
    case .easterMonday: "Δευτέρα του Πάσχα"
    case .labourDay: "Πρωτομαγιά"
    case .whitMonday: "Αγίου Πνεύματος"
    case .assumption: "Δεκαπενταύγουστος"
    case .ohiDay: "Επέτειος του Όχι"
    case .christmas: "Χριστούγεννα"
    case .secondChristmasDay: "Σύναξη της Θεοτόκου"
    }
  }
}
