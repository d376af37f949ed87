/// What a cell means. Themes give each role its colours; the raw value is its name there.
public enum Role: String, CaseIterable, Hashable, Sendable {
  case text
  case textMuted = "text.muted"
  case textFaint = "text.faint"
  case textStrong = "text.strong"
  case textLink = "text.link"
  case textMatch = "text.match"
  case textMoney = "text.money"
  case title, label
  case appbar
  case appbarTab = "appbar.tab"
  case appbarTabActive = "appbar.tab.active"
  case context
  case contextChip = "context.chip"
  case hint
  case hintKey = "hint.key"
  case border
  case borderFocus = "border.focus"
  case scroll
  case scrollThumb = "scroll.thumb"
  case selection
  case selectionInactive = "selection.inactive"
  case selectionMarked = "selection.marked"
  case cursor
  case input
  case inputFocus = "input.focus"
  case inputPlaceholder = "input.placeholder"
  case inputError = "input.error"
  case button
  case buttonFocus = "button.focus"
  case popup
  case paletteMatch = "palette.match"
  case toast
  case toastOk = "toast.ok"
  case toastWarn = "toast.warn"
  case toastError = "toast.error"
  case state
  case stateOverdue = "state.overdue"
  case stateToday = "state.today"
  case statePlanned = "state.planned"
  case stateNone = "state.none"
  case stateDone = "state.done"
  case stateWon = "state.won"
  case stateLost = "state.lost"
  case stateStale = "state.stale"
  case priority
  case priorityHigh = "priority.high"
  case priorityLow = "priority.low"
  case stage1 = "stage.1"
  case stage2 = "stage.2"
  case stage3 = "stage.3"
  case stage4 = "stage.4"
  case stage5 = "stage.5"
  case stage6 = "stage.6"
  case stage7 = "stage.7"
  case stage8 = "stage.8"
  case stage9 = "stage.9"
  case calendar
  case calendarBand = "calendar.band"
  case calendarToday = "calendar.today"
  case calendarWeekend = "calendar.weekend"
  case calendarHoliday = "calendar.holiday"
  case calendarOther = "calendar.other"
  case calendarNow = "calendar.now"
  case timeline
  case timelineCall = "timeline.call"
  case timelineMail = "timeline.mail"
  case timelineMeeting = "timeline.meeting"
  case timelineNote = "timeline.note"
  case timelineChange = "timeline.change"
  case progress
  case progressRest = "progress.rest"
  case trend
  case trendUp = "trend.up"
  case trendDown = "trend.down"

  /// The colour of the stage at this place of a pipeline, from 0; after nine they begin again.
  public static func stage(_ index: Int) -> Role {
    let stages: [Role] = [
      .stage1, .stage2, .stage3, .stage4, .stage5, .stage6, .stage7, .stage8, .stage9,
    ]
    return stages[((index % stages.count) + stages.count) % stages.count]
  }
}
