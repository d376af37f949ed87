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
  var workingCalendar: WorkingCalendar { formats.usualWorkingCalendar }
}
