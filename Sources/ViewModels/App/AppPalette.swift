import Domain

/// The palette: whatever can be done, by its name.
extension AppModel {
  /// Opens over what is open already, which is there again when it closes.
  func openPalette() {
    if case .palette = overlay { return closeOverlay() }
    let choices = paletteChoices
    cover(with: .palette(PaletteModel(choices, phrases, keyboards)))
  }

  /// Actions in reach, then those that work elsewhere, with the reason why not here.
  private var paletteChoices: [PaletteModel.Choice] {
    let here = keymap.actions(in: scopes).filter { $0.id != "app.palette" }
    let elsewhere = overlay == nil ? Scope.pages.filter { !scopes.contains($0) } : []
    let choices =
      here.compactMap { choice($0, obstacle: meets($0.needs) ? nil : phrases.acts.why($0.needs)) }
      + keymap.actions(in: elsewhere).compactMap {
        choice($0, obstacle: phrases.palette.elsewhere(phrases.help.place($0.scope)))
      }
    let settings = overlay == nil ? settingChoices : []
    return (choices + settings).enumerated().sorted {
      weight($0).lexicographicallyPrecedes(weight($1))
    }.map(\.element)
  }

  /// - Returns: `nil` for an action that has nothing to act on, such as a stage that is not there.
  private func choice(_ action: Action, obstacle: String?) -> PaletteModel.Choice? {
    guard let name = name(of: action) else { return nil }
    return PaletteModel.Choice(action: action, name: name, obstacle: obstacle)
  }

  /// The label of an action with what it acts on; `nil` when that is not there.
  public func name(of action: Action) -> String? {
    let text = action.says(phrases)
    guard let object = action.object else { return text.label }
    return object(self).map(text.naming)
  }

  /// What was used last, then what can be done: first what is hinted at, in the order of the hints,
  /// and last what only moves the cursor.
  private func weight(_ choice: (offset: Int, element: PaletteModel.Choice)) -> [Int] {
    let action = choice.element.action
    let recent = recentActions.firstIndex(of: action.id) ?? recentActions.count
    let isBlocked = choice.element.obstacle == nil ? 0 : 1
    let rank = action.rank ?? (action.scope == .page ? 2000 : 1000)
    return [recent, isBlocked, rank, choice.offset]
  }

  func look(_ model: inout PaletteModel) throws {
    let text = model.text
    defer { overlay = .palette(model) }
    guard model.sign != ">", !Folding.fold(text).isEmpty else { return model.take([], phrases) }
    let hits = try quickHits(text, limit: PaletteModel.limit)
    model.take(hits ?? [], phrases)
    model.isLooking = hits == nil
  }

  func runFromPalette() throws {
    guard case .palette(let palette) = overlay, let row = palette.current else { return }
    switch row {
    case .record(let hit):
      closeOverlay()
      try open(hit)
    case .action(let choice, _):
      if let obstacle = choice.obstacle { return say(.info, obstacle) }
      closeOverlay()
      recentActions = [choice.action.id] + recentActions.filter { $0 != choice.action.id }.prefix(9)
      try run(choice.action)
    }
  }
}
