/// The words of dates in the three languages, folded. They are looked up together, whatever the
/// language of the reader is: people mix them.
enum DateVocabulary {
  /// The most words that one entry has.
  static let longest = 4

  static func word(_ folded: String) -> DateWord? { table[folded] }

  /// Made when the first date is typed.
  private static let table: [String: DateWord] = {
    var table: [String: DateWord] = [:]
    for (word, names) in english + persian + greek {
      for name in names.split(separator: "|") { table[Folding.fold(String(name))] = word }
    }
    for (place, names) in jalaliMonths.enumerated() {
      for name in names.split(separator: "|") {
        table[Folding.fold(String(name))] = .month(place + 1, isJalali: true)
        table[Folding.fold("\(name)ماه")] = .month(place + 1, isJalali: true)
      }
    }
    return table
  }()

  private static let english: [(DateWord, String)] = [
    (.day(0), "today|tod"), (.day(1), "tomorrow|tom|tmr|tmrw"), (.day(-1), "yesterday"),
    (.day(2), "day after tomorrow|the day after tomorrow|overmorrow"),
    (.day(-2), "day before yesterday|the day before yesterday"), (.now, "now|right now"),
    (.today(.night), "tonight"), (.today(.morning), "this morning"),
    (.today(.afternoon), "this afternoon"), (.today(.evening), "this evening"),
    (.weekday(0), "monday|mon|mondays"), (.weekday(1), "tuesday|tue|tues"),
    (.weekday(2), "wednesday|wed"), (.weekday(3), "thursday|thu|thur|thurs"),
    (.weekday(4), "friday|fri"), (.weekday(5), "saturday|sat"), (.weekday(6), "sunday|sun"),
    (gregorian(1), "january|jan"), (gregorian(2), "february|feb"), (gregorian(3), "march|mar"),
    (gregorian(4), "april|apr"), (gregorian(5), "may"), (gregorian(6), "june|jun"),
    (gregorian(7), "july|jul"), (gregorian(8), "august|aug"),
    (gregorian(9), "september|sep|sept"), (gregorian(10), "october|oct"),
    (gregorian(11), "november|nov"), (gregorian(12), "december|dec"),
    (.unit(.minute), "minute|minutes|min|mins"), (.unit(.hour), "hour|hours|hr|hrs|h"),
    (.unit(.day), "day|days|d"),
    (
      .unit(.workday),
      "working day|working days|business day|business days|workday|workdays|weekdays"
    ), (.unit(.week), "week|weeks|wk|wks|w"),
    (.unit(.fortnight), "fortnight|fortnights"),
    (.unit(.month), "month|months|mo|mos|m"), (.unit(.quarter), "quarter|quarters|q"),
    (.unit(.year), "year|years|yr|yrs|y"),
    (.number(1), "a|an|one"), (.number(2), "two|couple of|a couple of"), (.number(3), "three"),
    (.number(4), "four"), (.number(5), "five"), (.number(6), "six"), (.number(7), "seven"),
    (.number(8), "eight"), (.number(9), "nine"), (.number(10), "ten"), (.number(11), "eleven"),
    (.number(12), "twelve"), (.half, "half"),
    (.shift(1), "next|coming"), (.shift(2), "after next"), (.away(1), "from now|later|hence|ahead"),
    (.shift(0), "this"), (.shift(-1), "last|past|previous"), (.away(-1), "ago|earlier"),
    (.beside(1), "after|from"), (.beside(-1), "before"),
    (.edge(.last), "end|late"), (.edge(.first), "start|beginning|first day|early"),
    (.edge(.middle), "mid|middle"),
    (.edgeOf(.day, .last), "eod"), (.edgeOf(.week, .last), "eow"),
    (.edgeOf(.month, .last), "eom"), (.edgeOf(.quarter, .last), "eoq"),
    (.edgeOf(.year, .last), "eoy"), (.edgeOf(.week, .first), "sow"),
    (.edgeOf(.month, .first), "som"), (.edgeOf(.quarter, .first), "soq"),
    (.edgeOf(.year, .first), "soy"),
    (.part(.forenoon), "am|a m"), (.part(.afternoonHalf), "pm|p m"),
    (.part(.morning), "morning|first thing"),
    (.part(.noon), "noon|midday"), (.part(.afternoon), "afternoon"), (.part(.evening), "evening"),
    (.part(.night), "night"), (.part(.midnight), "midnight"),
    (.at, "at"), (.ordinal, "st|nd|rd|th"), (.fraction(30), "half past"),
    (.fraction(15), "quarter past|a quarter past"), (.fraction(-15), "quarter to|a quarter to"),
    (.within, "in"), (.until, "until|till"),
    (.through, "to"), (.filler, "on|the|of|by|oclock|o clock"),
  ]

  private static let persian: [(DateWord, String)] = [
    (.day(0), "امروز"), (.day(1), "فردا"), (.day(2), "پس‌فردا|پس فردا"), (.day(-1), "دیروز"),
    (.day(-2), "پریروز"), (.now, "الان|اکنون|همین حالا|حالا"), (.today(.night), "امشب"),
    (.weekday(0), "دوشنبه|دو شنبه"),
    (.weekday(1), "سه‌شنبه|سه شنبه"), (.weekday(2), "چهارشنبه|چهار شنبه"),
    (.weekday(3), "پنجشنبه|پنج شنبه"), (.weekday(4), "جمعه"), (.weekday(5), "شنبه"),
    (.weekday(6), "یکشنبه|یک شنبه"),
    (gregorian(1), "ژانویه"), (gregorian(2), "فوریه"), (gregorian(3), "مارس"),
    (gregorian(4), "آوریل"), (gregorian(5), "مه|می"), (gregorian(6), "ژوئن"),
    (gregorian(7), "ژوئیه|جولای"), (gregorian(8), "اوت|آگوست"), (gregorian(9), "سپتامبر"),
    (gregorian(10), "اکتبر"), (gregorian(11), "نوامبر"), (gregorian(12), "دسامبر"),
    (.unit(.minute), "دقیقه"), (.unit(.hour), "ساعت"), (.unit(.day), "روز"),
    (.unit(.workday), "روز کاری|روزکاری|روزهای کاری"),
    (.unit(.week), "هفته"), (.unit(.month), "ماه"), (.unit(.quarter), "فصل|سه‌ماهه|سه ماهه"),
    (.unit(.year), "سال"),
    (.number(1), "یک|اول|یکم"), (.number(2), "دو|دوم"), (.number(3), "سه|سوم"),
    (.number(4), "چهار|چهارم"), (.number(5), "پنج|پنجم"), (.number(6), "شش|ششم"),
    (.number(7), "هفت|هفتم"), (.number(8), "هشت|هشتم"), (.number(9), "نه|نهم"),
    (.number(10), "ده|دهم"), (.number(11), "یازده|یازدهم"), (.number(12), "دوازده|دوازدهم"),
    (.number(13), "سیزده|سیزدهم"), (.number(14), "چهارده|چهاردهم"),
    (.number(15), "پانزده|پانزدهم"), (.number(16), "شانزده|شانزدهم"),
    (.number(17), "هفده|هفدهم"), (.number(18), "هجده|هجدهم"), (.number(19), "نوزده|نوزدهم"),
    (.number(20), "بیست|بیستم"), (.number(21), "بیست و یک|بیست و یکم"),
    (.number(22), "بیست و دو|بیست و دوم"), (.number(23), "بیست و سه|بیست و سوم"),
    (.number(24), "بیست و چهار|بیست و چهارم"), (.number(25), "بیست و پنج|بیست و پنجم"),
    (.number(26), "بیست و شش|بیست و ششم"), (.number(27), "بیست و هفت|بیست و هفتم"),
    (.number(28), "بیست و هشت|بیست و هشتم"), (.number(29), "بیست و نه|بیست و نهم"),
    (.number(30), "سی|سی‌ام|سی ام"), (.number(31), "سی و یک|سی و یکم"),
    (.half, "نیم"), (.shift(1), "بعد|بعدی|آینده|دیگر|دیگه"), (.shift(0), "این|همین"),
    (.shift(-1), "قبل|قبلی|گذشته|پیش"), (.beside(1), "بعد از|پس از"),
    (.beside(-1), "قبل از|پیش از"),
    (.edge(.last), "آخر|پایان|آخرین روز|اواخر"),
    (.edge(.middle), "اواسط|وسط|نیمه|نیمهٔ|میانه|میانهٔ"),
    (.edge(.first), "آغاز|ابتدای|اولین روز|اوایل"), (.edgeOf(.month, .first), "اول ماه"),
    (.edgeOf(.week, .first), "اول هفته"), (.edgeOf(.year, .first), "اول سال"),
    (.part(.forenoon), "ق ظ|قبل از ظهر|پیش از ظهر"), (.part(.afternoonHalf), "ب ظ"),
    (.part(.morning), "صبح|اول وقت|اول صبح|سر صبح"), (.part(.noon), "ظهر"),
    (.part(.afternoon), "بعدازظهر|بعد از ظهر|پس از ظهر"), (.part(.evening), "عصر|غروب"),
    (.part(.night), "شب"), (.part(.midnight), "نیمه‌شب|نیمه شب"),
    (.ordinal, "ام|م|مین"), (.fraction(30), "و نیم"), (.fraction(15), "و ربع"),
    (.fraction(-15), "یک ربع به|ربع به|یه ربع به"), (.within, "در"), (.until, "تا"),
    (.filler, "برای|از"),
  ]

  private static let greek: [(DateWord, String)] = [
    (.day(0), "σήμερα"), (.day(1), "αύριο"), (.day(2), "μεθαύριο"), (.day(-1), "χθες|χτες"),
    (.day(-2), "προχθές|προχτές"), (.now, "τώρα"), (.today(.night), "απόψε"),
    (.weekday(0), "Δευτέρα|Δευτέρας|Δευ|Δε"),
    (.weekday(1), "Τρίτη|Τρίτης|Τρι|Τρ"), (.weekday(2), "Τετάρτη|Τετάρτης|Τετ|Τε"),
    (.weekday(3), "Πέμπτη|Πέμπτης|Πεμ|Πε"), (.weekday(4), "Παρασκευή|Παρασκευής|Παρ|Πα"),
    (.weekday(5), "Σάββατο|Σαββάτου|Σαβ|Σα"), (.weekday(6), "Κυριακή|Κυριακής|Κυρ|Κυ"),
    (gregorian(1), "Ιανουάριος|Ιανουαρίου|Ιανουάριο|Ιαν"),
    (gregorian(2), "Φεβρουάριος|Φεβρουαρίου|Φεβρουάριο|Φεβ"),
    (gregorian(3), "Μάρτιος|Μαρτίου|Μάρτιο|Μάρτη|Μαρ"),
    (gregorian(4), "Απρίλιος|Απριλίου|Απρίλιο|Απρίλη|Απρ"),
    (gregorian(5), "Μάιος|Μαΐου|Μάιο|Μάη|Μαΐ"),
    (gregorian(6), "Ιούνιος|Ιουνίου|Ιούνιο|Ιούνη|Ιουν"),
    (gregorian(7), "Ιούλιος|Ιουλίου|Ιούλιο|Ιούλη|Ιουλ"),
    (gregorian(8), "Αύγουστος|Αυγούστου|Αύγουστο|Αυγ"),
    (gregorian(9), "Σεπτέμβριος|Σεπτεμβρίου|Σεπτέμβριο|Σεπτέμβρη|Σεπ"),
    (gregorian(10), "Οκτώβριος|Οκτωβρίου|Οκτώβριο|Οκτώβρη|Οκτ"),
    (gregorian(11), "Νοέμβριος|Νοεμβρίου|Νοέμβριο|Νοέμβρη|Νοε"),
    (gregorian(12), "Δεκέμβριος|Δεκεμβρίου|Δεκέμβριο|Δεκέμβρη|Δεκ"),
    (.unit(.minute), "λεπτό|λεπτά|λ"), (.unit(.hour), "ώρα|ώρες"),
    (.unit(.day), "ημέρα|ημέρες|μέρα|μέρες"),
    (
      .unit(.workday),
      "εργάσιμη|εργάσιμες|εργάσιμη ημέρα|εργάσιμες ημέρες|εργάσιμη μέρα|εργάσιμες μέρες"
    ),
    (.unit(.week), "εβδομάδα|εβδομάδες|εβδομάδας|βδομάδα|βδομάδες"),
    (.unit(.fortnight), "δεκαπενθήμερο|δεκαπενθήμερα"), (.unit(.month), "μήνας|μήνα|μήνες"),
    (.unit(.quarter), "τρίμηνο|τρίμηνα|τριμήνου"),
    (.unit(.year), "έτος|έτη|έτους|χρόνος|χρόνο|χρόνια|χρόνου"),
    (.number(1), "ένα|μία|έναν|μια"), (.number(2), "δύο|δυο"), (.number(3), "τρεις|τρία"),
    (.number(4), "τέσσερις|τέσσερα"), (.number(5), "πέντε"), (.number(6), "έξι"),
    (.number(7), "επτά|εφτά"), (.number(8), "οκτώ|οχτώ"), (.number(9), "εννέα|εννιά"),
    (.number(10), "δέκα"), (.number(11), "έντεκα"), (.number(12), "δώδεκα"), (.half, "μισή"),
    (
      .shift(1),
      "επόμενος|επόμενη|επόμενο|επόμενης|επόμενου|ερχόμενη|ερχόμενο|άλλη|άλλο|άλλης|άλλου"
    ),
    (.shift(2), "μεθεπόμενος|μεθεπόμενη|μεθεπόμενο|μεθεπόμενης|μεθεπόμενου"),
    (.shift(0), "αυτός|αυτή|αυτό|αυτήν|αυτόν"),
    (
      .shift(-1),
      "προηγούμενος|προηγούμενη|προηγούμενο|περασμένη|περασμένο|περασμένος"
    ),
    (.away(1), "μετά|αργότερα"), (.away(-1), "πριν"), (.beside(1), "μετά από|από"),
    (.beside(-1), "πριν από"),
    (.edge(.last), "τέλος|τέλη"), (.edge(.first), "αρχή|αρχές"),
    (.edge(.middle), "μέσα|μέση|μέσο"), (.edgeOf(.month, .middle), "μέσα του μήνα"),
    (.edgeOf(.month, .last), "τέλος του μήνα|τέλη του μήνα"),
    (.edgeOf(.month, .first), "αρχή του μήνα|αρχές του μήνα"),
    (.part(.forenoon), "πμ|π μ"), (.part(.afternoonHalf), "μμ|μ μ"), (.part(.morning), "πρωί"),
    (.part(.noon), "μεσημέρι"), (.part(.afternoon), "απόγευμα"), (.part(.night), "βράδυ|νύχτα"),
    (.part(.midnight), "μεσάνυχτα"),
    (.at, "στις|τις"), (.ordinal, "η|ης|ος|του μήνα"), (.fraction(30), "και μισή"),
    (.fraction(15), "και τέταρτο"), (.fraction(-15), "παρά τέταρτο"), (.within, "σε|τον"),
    (.filler, "την|τη|το|του|της|στο|στη|στην|στον|στα|για|τα|ακριβώς"),
    (.until, "έως|ως|μέχρι"), (.through, "με"),
  ]

  private static func gregorian(_ month: Int) -> DateWord { .month(month, isJalali: false) }

  private static let jalaliMonths = [
    "فروردین|farvardin|Φαρβαρντίν", "اردیبهشت|ordibehesht|Ορντιμπεχέστ",
    "خرداد|khordad|Χορντάντ", "تیر|tir|Τιρ", "مرداد|امرداد|mordad|Μορντάντ",
    "شهریور|shahrivar|Σαχριβάρ", "مهر|mehr|Μεχρ", "آبان|aban|Αμπάν", "آذر|azar|Αζάρ",
    "دی|dey|Ντέι", "بهمن|bahman|Μπαχμάν", "اسفند|esfand|Εσφάντ",
  ]
}
