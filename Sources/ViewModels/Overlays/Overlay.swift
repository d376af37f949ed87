import Domain

/// What lies over the page and takes the keys.
public enum Overlay {
  case form(FormModel)
  case filter(FilterModel)
  case search(SearchModel)
  case help(HelpModel)
  case palette(PaletteModel)
  case history(HistoryModel)
  case conflict(ConflictModel)
  case report(ReportModel)
  case confirm(ConfirmModel)
  case quit

  var scope: Scope {
    switch self {
    case .form: .form
    case .filter: .filter
    case .search: .search
    case .help: .help
    case .palette: .palette
    case .history: .history
    case .conflict: .conflict
    case .report: .report
    case .confirm: .confirm
    case .quit: .quit
    }
  }

  /// Letters are text here, not commands.
  var isText: Bool {
    switch self {
    case .form, .filter, .search, .help, .palette: true
    case .history, .report, .conflict, .confirm, .quit: false
    }
  }
}

/// The filter line.
public struct FilterModel {
  public var field: TextField
  /// What cannot be understood; the last good result stays on the screen.
  public var error: FilterError?
}

/// The same field changed by two people: mine, theirs and the original.
public struct ConflictModel {
  public let conflict: Conflict
  public let change: Change
  /// The form that mine was typed into.
  let form: FormModel.Purpose?
  /// What the record is called.
  public let title: String
}
