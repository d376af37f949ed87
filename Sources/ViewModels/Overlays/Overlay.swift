import Domain

/// What lies over the page and takes the keys.
public enum Overlay {
  case form(FormModel)
  case filter(FilterModel)
  case search(SearchModel)
  case help(HelpModel)
  case palette(PaletteModel)
  case history(HistoryModel)
  case menu(MenuModel)
  case settings(SettingsModel)
  case choice(ChoiceModel)
  case conflict(ConflictModel)
  case report(ReportModel)
  case pick(PickModel)
  case datePicker(DatePicker)
  case recorder(KeyRecorder)
  case stages(StagesModel)
  case playbook(PlaybookModel)
  case fields(OwnFieldsModel)
  case pipelines(PipelinesModel)
  case columns(ColumnsModel)
  case segments(SegmentsModel)
  case people(PeopleModel)
  case jobs(JobsModel)
  case duplicates(DuplicatesModel)
  case merge(MergeModel)
  case confirm(ConfirmModel)
  case quit
  /// The user has left, and what waits for other writers is still being saved.
  case leaving

  var scope: Scope {
    switch self {
    case .form: .form
    case .filter: .filter
    case .search: .search
    case .help: .help
    case .palette: .palette
    case .history: .history
    case .menu: .menu
    case .settings(let model): model.field == nil ? .settings : .settingText
    case .choice: .choice
    case .conflict(let model): model.conflict.isMissing ? .gone : .conflict
    case .report: .report
    case .pick: .pick
    case .datePicker: .datePicker
    case .recorder: .recorder
    case .stages: .stages
    case .playbook: .playbook
    case .fields: .fields
    case .pipelines: .pipelines
    case .columns: .columns
    case .segments: .segments
    case .people: .people
    case .jobs: .jobs
    case .duplicates: .duplicates
    case .merge: .merge
    case .confirm: .confirm
    case .quit: .quit
    case .leaving: .leaving
    }
  }

  /// It lies over the page, which is out of reach meanwhile; the filter only takes a line.
  var isPopup: Bool { if case .filter = self { false } else { true } }

  /// Letters are text here, not commands.
  var isText: Bool {
    switch self {
    case .form, .filter, .search, .help, .palette, .pick, .recorder: true
    case .settings(let model): model.field != nil
    case .history, .menu, .choice, .report, .datePicker, .stages, .playbook, .fields, .pipelines,
      .columns, .segments,
      .people, .jobs, .duplicates, .merge, .conflict, .confirm, .quit, .leaving:
      false
    }
  }
}

/// The filter line.
public struct FilterModel {
  public var field: TextField
  /// What cannot be understood, in the order in which it stands; the rest narrows.
  public var errors: [FilterError] = []
}
