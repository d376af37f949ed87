/// The month from which a date is taken.
public nonisolated struct PickerPhrases: PhraseGroup {
  public let open: ActionText
  public let take: ActionText
  public let previousMonth: ActionText
  public let nextMonth: ActionText
  public let today: ActionText
  public let calendar: ActionText
  public let digit: ActionText

  static let english = PickerPhrases(
    open: ActionText("Calendar", "Shows a month to take the date from."),
    take: ActionText("Take", "Puts the day into the field."),
    previousMonth: ActionText("Month before", "Shows the month before."),
    nextMonth: ActionText("Month after", "Shows the month after."),
    today: ActionText("Today", "Goes to today."),
    calendar: ActionText("Calendar", "Shows the months of the other calendar."),
    digit: ActionText("Day", "Goes to the day of this number."))

  static let persian = PickerPhrases(
    open: ActionText("تقویم", "ماهی را نشان می‌دهد تا تاریخ از آن برداشته شود."),
    take: ActionText("برداشتن", "روز را در فیلد می‌گذارد."),
    previousMonth: ActionText("ماه قبل", "ماه قبل را نشان می‌دهد."),
    nextMonth: ActionText("ماه بعد", "ماه بعد را نشان می‌دهد."),
    today: ActionText("امروز", "به امروز می‌رود."),
    calendar: ActionText("تقویم دیگر", "ماه‌های تقویم دیگر را نشان می‌دهد."),
    digit: ActionText("روز", "به روزی با این شماره می‌رود."))

  static let greek = PickerPhrases(
    open: ActionText("Ημερολόγιο", "Δείχνει έναν μήνα για να διαλέξετε ημέρα."),
    take: ActionText("Επιλογή", "Βάζει την ημέρα στο πεδίο."),
    previousMonth: ActionText("Προηγούμενος", "Δείχνει τον προηγούμενο μήνα."),
    nextMonth: ActionText("Επόμενος", "Δείχνει τον επόμενο μήνα."),
    today: ActionText("Σήμερα", "Πηγαίνει στη σημερινή ημέρα."),
    calendar: ActionText("Άλλο ημερ.", "Δείχνει τους μήνες του άλλου ημερολογίου."),
    digit: ActionText("Ημέρα", "Πηγαίνει στην ημέρα με αυτόν τον αριθμό."))
}
