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

  public var month: Month { Month(of: day, isJalali: calendar == .jalali) }

  mutating func move(by days: Int) { go(to: day + days) }

  mutating func move(byMonths count: Int) { go(to: month.day(like: day, shiftedBy: count)) }

  mutating func go(to day: Day) {
    typed = ""
    self.day = day
  }

  mutating func turnCalendar() { calendar = calendar == .jalali ? .gregorian : .jalali }

  /// Goes to the day of this number in the month that is shown: `1` and then `5` is the 15th.
  mutating func type(_ digit: Int) {
    for text in ["\(typed)\(digit)", "\(digit)"] {
      guard let number = Int(text), (1...month.length).contains(number) else { continue }
      day = month.first + (number - 1)
      typed = text
      return
    }
    typed = ""
  }
}

/// The picker over a form.
extension AppModel {
  /// The field under the cursor is a date.
  var hasDateField: Bool {
    guard case .form(let form) = overlay, form.fields.indices.contains(form.focus) else {
      return false
    }
    return form.fields[form.focus].property.type.isOfTime
  }

  /// Over the field under the cursor.
  func openDatePicker() {
    guard hasDateField, case .form(let form) = overlay else { return }
    let field = form.fields[form.focus]
    cover(
      with: .datePicker(
        DatePicker(
          title: label(field.property.name, of: field.owner),
          at: due(of: field)?.day(by: clock) ?? clock.today, calendar: formats.calendar)))
  }

  func pick(_ change: (inout DatePicker) -> Void) {
    guard case .datePicker(var picker) = overlay else { return }
    change(&picker)
    overlay = .datePicker(picker)
  }

  /// The first day of each week of a picker.
  public func weeks(of picker: DatePicker) -> [Day] {
    picker.month.weeks(from: calendar.firstWeekday)
  }

  /// Days are counted from the first that is shown.
  func pickDay(at place: Int) {
    guard case .datePicker(let picker) = overlay, let start = weeks(of: picker).first else {
      return
    }
    pick { $0.go(to: start + place) }
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
