import Cells
import Domain

/// Where a key means something.
nonisolated public enum Scope: String, CaseIterable, Hashable, Sendable {
  /// Everywhere outside of text.
  case app
  /// On every page: what moves, opens and finds.
  case page
  case board, customers, card
  /// Text mode: a form, the filter line, the search, the help.
  case form, filter, search, help
  /// Somebody else changed the same, or deleted it.
  case conflict, gone
  case quit, leaving
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
}

/// One thing that a user can do: keys, hints, help, the mouse and the README are made of this row.
public struct Action: Identifiable {
  public nonisolated let id: String
  public let scope: Scope
  public let keys: [KeySequence]
  public let says: KeyPath<Phrases, ActionText>
  public let needs: Requirement
  /// Place in the hint bar, small first; `nil` is not shown there.
  public let rank: Int?
  /// Stands in the hint bar however little room there is.
  public let isAlwaysHinted: Bool
  let run: (AppModel) throws -> Void

  init(
    _ id: String, on scope: Scope, _ keys: KeySequence..., says: KeyPath<Phrases, ActionText>,
    needs: Requirement = .nothing, rank: Int? = nil, isAlwaysHinted: Bool = false,
    run: @escaping (AppModel) throws -> Void
  ) {
    self.id = id
    self.scope = scope
    self.keys = keys
    self.says = says
    self.needs = needs
    self.rank = rank
    self.isAlwaysHinted = isAlwaysHinted
    self.run = run
  }
}

/// Every action, in the order in which help lists them.
public enum ActionTable {
  public static let all: [Action] = [
    appActions, pageActions, boardActions, boardMoves, cardActions, formActions, filterActions,
    searchActions, helpActions, conflictActions, goneActions, quitActions, leavingActions,
  ].flatMap { $0 }
}
