import Domain

/// A month from which a day is taken for the field of a form.
public struct DatePicker {
  /// What the field is called.
  public let title: String
  public private(set) var day: Day
  /// The calendar whose months are shown.
  public private(set) var calendar: Formats.Calendar
  /// Digits of a day that is being typed.
  private var typed = ""

  init(title: String, at day: Day, calendar: Formats.Calendar) {
    self.title = title
    self.day = day
    self.calendar = calendar
  }

  mutating func move(by days: Int) { go(to: day + days) }

  mutating func move(byMonths months: Int, _ reading: Reading) {
    go(to: reading.day(day, monthsOn: months))
  }

  mutating func go(to day: Day) {
    typed = ""
    self.day = day
  }

  mutating func turnCalendar() { calendar = calendar == .jalali ? .gregorian : .jalali }

  /// Goes to the day of this number in the month that is shown: `1` and then `5` is the 15th.
  mutating func type(_ digit: Int, _ grid: MonthGrid) {
    for text in ["\(typed)\(digit)", "\(digit)"] {
      guard let number = Int(text), number > 0, grid.contains(grid.first + (number - 1)) else {
        continue
      }
      day = grid.first + (number - 1)
      typed = text
      return
    }
    typed = digit == 0 ? "" : "\(digit)"
  }
}

/// The picker over a form.
extension AppModel {
  /// How the months of a picker are counted.
  public func reading(of picker: DatePicker) -> Reading {
    Formats(language, calendar: picker.calendar, digits: formats.digits)
      .reading(in: fileCurrency ?? .euro, by: clock)
  }

  /// Over the field under the cursor, where that is a date.
  func openDatePicker() {
    guard case .form(let form) = overlay, case let field = form.fields[form.focus],
      field.property.type.isOfTime
    else { return say(.info, phrases.picker.onlyDates) }
    cover(
      with: .datePicker(
        DatePicker(
          title: label(field.property.name, of: field.owner),
          at: due(of: field)?.day(by: clock) ?? clock.today, calendar: formats.calendar)))
  }

  func pick(_ change: (inout DatePicker, Reading) -> Void) {
    guard case .datePicker(var picker) = overlay else { return }
    change(&picker, reading(of: picker))
    overlay = .datePicker(picker)
  }

  /// Puts the day into the field; a time that stands there stays.
  func takePicked() {
    guard case .datePicker(let picker) = overlay else { return }
    closeOverlay()
    guard case .form(var form) = overlay else { return }
    let field = form.fields[form.focus]
    let time =
      if case .instant(let instant)? = due(of: field) {
        " \(formats.time(instant, by: clock))"
      } else { "" }
    form.fields[form.focus].text = TextField(formats.dayNumeric(picker.day) + time)
    form.fields[form.focus].problem = nil
    overlay = .form(form)
    noteTyping()
  }
}
