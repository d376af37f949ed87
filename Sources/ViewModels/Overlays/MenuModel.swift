import Cells

/// What can be done to the record under the cursor, where the pointer is or beside the record.
public struct MenuModel: Rows {
  public let actions: [Action]
  /// Where it opens: the cell that was clicked; `nil` is the cursor.
  public let at: Point?
  public internal(set) var selected = 0
  var count: Int { actions.count }

  init(_ actions: [Action], at: Point?) {
    self.actions = actions
    self.at = at
  }

  var current: Action? { actions.indices.contains(selected) ? actions[selected] : nil }
}

extension AppModel {
  /// The right button: what is under the pointer is selected first.
  func openMenu(ofWhatIsAt point: Point) throws {
    if case .menu = overlay { closeOverlay() }
    guard overlay == nil else { return }
    if let target = target(at: point), target.isSelectedByMenu { try select(target) }
    openMenu(at: point)
  }

  /// - Parameter point: where it opens; without one, at the cursor.
  func openMenu(at point: Point? = nil) {
    forgetKeys()
    drag = nil
    overlay = .menu(MenuModel(menuActions, at: point))
  }

  /// What can be done to the record, the most useful first. Two of one name differ only by their
  /// keys, such as those that move a card to either side, and say nothing in a menu.
  var menuActions: [Action] {
    let possible = keymap.actions(in: scopes).filter { $0.isOfRecord && meets($0.needs) }
    let named = possible.compactMap { action in name(of: action).map { (action, $0) } }
    let single = named.filter { one in named.count { $0.1 == one.1 } == 1 }.map(\.0)
    return single.sorted { ($0.rank ?? .max) < ($1.rank ?? .max) }
  }

  func runFromMenu() throws {
    guard case .menu(let menu) = overlay, let action = menu.current else { return }
    closeOverlay()
    try run(action)
  }
}

extension Action {
  /// It is done to a record or makes one, and does not only move the cursor.
  fileprivate var isOfRecord: Bool {
    guard scope != .anywhere, scope != .app, id != "page.menu" else { return false }
    return takesMarks || rank != nil || ![.nothing, .list].contains(needs)
  }
}

extension Target {
  /// What a menu is about; a hint or a tab is not done by the right button.
  fileprivate var isSelectedByMenu: Bool {
    switch self {
    case .card, .row, .deal, .listed, .lane, .pane, .time, .activity, .activityEnd, .person: true
    case .action, .field, .choice, .suggestion, .chip, .head, .headEdge, .paneEdge, .copy, .popup:
      false
    }
  }
}
