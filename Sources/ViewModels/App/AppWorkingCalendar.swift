import Domain

/// Which days are worked, for whom the person's settings say nothing else.
nonisolated extension Formats {
  /// In Persian without Thursday and Friday and the official days of Iran; else without Saturday and
  /// Sunday, in Greek also without the official days of Greece.
  public var usualWorkingCalendar: WorkingCalendar {
    switch language {
    case .english: WorkingCalendar(daysOff: [5, 6])
    case .persian: WorkingCalendar(daysOff: [3, 4], holidays: Holidays(of: .iran))
    case .greek: WorkingCalendar(daysOff: [5, 6], holidays: Holidays(of: .greece))
    }
  }
}

extension AppModel {
  /// Found out when a day is first looked at.
  public var workingCalendar: WorkingCalendar {
    if let known = knownWorkingCalendar { return known }
    let found = findWorkingCalendar?() ?? formats.usualWorkingCalendar
    knownWorkingCalendar = found
    return found
  }

  /// It is found out anew when it is next asked for.
  public func forgetWorkingCalendar() { knownWorkingCalendar = nil }

  /// What a day off is called; `nil` for days like any other.
  public func holiday(on day: Day) -> String? {
    workingCalendar.holidays.holiday(on: day).map(phrases.holidays.name)
  }
}
