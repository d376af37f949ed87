import Cells

/// Which action keys mean, given the scopes in reach; the first scope that knows the keys wins.
public struct Keymap {
  public enum Answer {
    case action(Action)
    /// More keys are needed; these could come next.
    case prefix([Action])
    case nothing
  }

  /// By the place of their scope.
  private let actions: [[Action]]
  /// Those of them that a hint bar may show.
  private let hinted: [[Action]]

  public init(_ actions: [Action] = ActionTable.all) {
    var all = Scope.all.map { _ in [Action]() }
    var hinted = all
    for action in actions {
      all[action.scope.place].append(action)
      if action.mayBeHinted { hinted[action.scope.place].append(action) }
    }
    (self.actions, self.hinted) = (all, hinted)
  }

  /// - Parameter meets: of two actions with the same keys, the one is meant whose requirement is met.
  public func answer(
    _ keys: [Key], in scopes: [Scope], meets: (Requirement) -> Bool = { _ in true }
  ) -> Answer {
    var longer: [Action] = []
    var blocked: Action?
    for scope in scopes {
      for action in actions(in: scope) {
        for sequence in action.keys where sequence.keys.starts(with: keys) {
          guard sequence.keys.count == keys.count else {
            longer.append(action)
            continue
          }
          if meets(action.needs) { return .action(action) }
          blocked = action
        }
      }
    }
    if let blocked { return .action(blocked) }
    return longer.isEmpty ? .nothing : .prefix(longer)
  }

  /// The action of this identity, with the keys that it has here.
  public func action(_ id: String) -> Action? {
    for scope in actions {
      if let found = scope.first(where: { $0.id == id }) { return found }
    }
    return nil
  }

  /// Whether it is the first of several keys of an action, wherever that is.
  func begins(_ key: Key) -> Bool {
    actions.joined().contains { action in
      action.keys.contains { $0.keys.count > 1 && $0.keys.first == key }
    }
  }

  /// The action of the same scope whose keys these begin with, or the other way round.
  func inTheWay(of keys: KeySequence, for action: Action) -> (action: Action, keys: KeySequence)? {
    guard !keys.keys.isEmpty else { return nil }
    for other in actions(in: action.scope) where other.id != action.id {
      if let theirs = other.keys.first(where: keys.meets) { return (other, theirs) }
    }
    return nil
  }

  /// The actions of these scopes, in the order of the table.
  public func actions(in scopes: [Scope]) -> [Action] {
    scopes.flatMap(actions)
  }

  /// The same of those that a hint bar may show.
  func hints(in scopes: [Scope]) -> [Action] {
    scopes.flatMap { hinted[$0.place] }
  }

  private func actions(in scope: Scope) -> [Action] { actions[scope.place] }
}

nonisolated extension Scope {
  fileprivate static let all = allCases

  fileprivate var place: Int { Self.all.firstIndex(of: self) ?? 0 }
}
