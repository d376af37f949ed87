import Cells
import Domain

/// Where a key means something.
nonisolated public enum Scope: String, CaseIterable, Hashable, Sendable {
  /// Everywhere, also over what is open; plain letters among its keys are text where one types.
  case anywhere
  /// Everywhere outside of text.
  case app
  /// On every page: what moves, opens and finds.
  case page
  case today, board, calendar, customers, leads, card
  /// The card of a lead.
  case lead
  /// Pairs of records that look alike, and records side by side that become one.
  case duplicates, merge
  /// Text mode: a form, the filter line, the search, the help.
  case form, filter, search, help, palette
  case history, menu, report, confirm
  /// Something is chosen from a list.
  case pick
  /// A day is taken from a month.
  case datePicker
  /// Keys are pressed for an action.
  case recorder
  /// The stages of a pipeline, and all pipelines.
  case stages, pipelines
  /// What a stage brings to the deals that enter it.
  case playbook
  /// Fields that people have made.
  case fields
  /// The columns of a list.
  case columns
  /// Segments of customers.
  case segments
  /// The people of a team with what each has in every stage.
  case people
  /// Long work of this run.
  case jobs
  /// The settings, and the text of one of them.
  case settings, settingText
  /// A question with a list of answers.
  case choice
  /// Somebody else changed the same, or deleted it.
  case conflict, gone
  case quit, leaving

  /// Where records are seen: one of them is in reach while nothing is open over it.
  static let pages: [Scope] = [.today, .board, .calendar, .customers, .leads, .card, .lead]
}

/// What must be there for an action to make sense; its name in the phrases says what is missing.
nonisolated public enum Requirement: Hashable, Sendable {
  case nothing
  /// A page of many, and no record open over it.
  case list
  /// A deal under the cursor.
  case deal
  case openDeal
  case closedDeal
  /// A customer under the cursor, or of the deal under the cursor.
  case customer
  /// Something planned under the cursor, or with what is under it.
  case step
  /// The same, or a stale deal in the day's queue.
  case snooze
  /// A deal, a customer or a lead under the cursor.
  case record
  /// A lead under the cursor that is open, or closed.
  case openLead, closedLead
  /// A file under the cursor of a card.
  case file
  /// People work with leads here.
  case leads
  /// A new lead is being entered.
  case newLead
  /// An entry of the calendar that is still planned.
  case entry
  /// One types a date.
  case dateField

  /// The two are never met at once, so that they may share a key.
  func excludes(_ other: Requirement) -> Bool {
    [self, other].contains(.step) && [self, other].contains(.closedDeal)
  }
}

/// One thing that a user can do: keys, hints, help, the mouse and the README are made of this row.
public struct Action: Identifiable {
  public nonisolated let id: String
  public let scope: Scope
  /// Those of the table, or the person's own.
  public internal(set) var keys: [KeySequence]
  public let says: (Phrases) -> ActionText
  public let needs: Requirement
  /// Place in the hint bar, small first; `nil` is not shown there.
  public let rank: Int?
  /// Stands in the hint bar however little room there is.
  public let isAlwaysHinted: Bool
  /// What it acts on, where the label alone does not say: the stage of `m 3`. It answers `nil` when
  /// that is not there, and the action is then not listed.
  let object: ((AppModel) -> String?)?
  /// It is done to all marked records at once, where some are marked.
  let takesMarks: Bool
  let run: (AppModel) throws -> Void

  /// It has keys, and a place among the hints here or where records are marked.
  var mayBeHinted: Bool { !keys.isEmpty && (rank != nil || takesMarks && object != nil) }

  init(
    _ id: String, on scope: Scope, _ keys: KeySequence..., says: @escaping (Phrases) -> ActionText,
    needs: Requirement = .nothing, rank: Int? = nil, isAlwaysHinted: Bool = false,
    takesMarks: Bool = false, object: ((AppModel) -> String?)? = nil,
    run: @escaping (AppModel) throws -> Void
  ) {
    self.id = id
    self.scope = scope
    self.keys = keys
    self.says = says
    self.needs = needs
    self.rank = rank
    self.isAlwaysHinted = isAlwaysHinted
    self.takesMarks = takesMarks
    self.object = object
    self.run = run
  }
}

/// Every action, in the order in which help lists them.
public enum ActionTable {
  public static let all: [Action] = [
    anywhereActions, appActions, pageActions, workActions, todayActions, boardActions, boardMoves,
    sortActions, facetActions, markActions, calendarActions, customerActions, leadActions,
    cardActions, addActions, fileActions, duplicateActions, mergeActions,
    formActions, filterActions, searchActions, helpActions, paletteActions, historyActions,
    menuActions, settingsActions, firstRunActions, choiceNumbers, reportActions, pickActions,
    pickerActions, pickerDigits, recorderActions, stageActions, playbookActions, pipelineActions,
    ownFieldActions,
    listActions, columnActions, segmentActions, segmentFacets,
    peopleActions,
    jobActions,
    conflictActions, goneActions, confirmActions, quitActions,
    leavingActions,
  ].flatMap { $0 }
}

extension AppModel.Page {
  /// Where the keys of the page mean something.
  var scope: Scope {
    switch self {
    case .today: .today
    case .board: .board
    case .calendar: .calendar
    case .customers: .customers
    case .leads: .leads
    }
  }
}
