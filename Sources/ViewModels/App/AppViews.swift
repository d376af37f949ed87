import Domain

/// Saved views of the board.
extension AppModel {
  /// Asks what the view is to be called.
  func openSaveView(isShared: Bool) {
    guard filterTexts[.board] != nil || board.sort != .manual else {
      return say(.info, phrases.views.nothingToSave)
    }
    let subject = chips + [sortName].compactMap { $0 }
    openForm(
      FormModel(
        .saveView(isShared: isShared), subject: subject.joined(separator: " · "),
        fields: [field("name", shownView?.name ?? "", isRequired: true)]))
  }

  /// The view that a form names.
  func view(_ values: [String: Value], isShared: Bool) throws -> (Change, String)? {
    let view = SavedView(
      name: values["name"]?.text ?? "", owner: isShared ? nil : login,
      filter: filterTexts[.board] ?? "", sort: board.sort)
    viewName = view.name
    return (try view.saved(repository), phrases.views.saved(view.name))
  }

  func openViews() throws {
    try pickView(title: phrases.views.choose.label) { try $0.show($1) }
  }

  func openDeleteView() throws {
    try pickView(title: phrases.views.delete.label) { app, view in
      try app.commit(view.deleted(app.repository), saying: app.phrases.acts.deleted(view.name))
    }
  }

  private func pickView(
    title: String, _ act: @escaping (AppModel, SavedView) throws -> Void
  ) throws {
    let views = try SavedView.all(repository, for: login)
    guard !views.isEmpty else { return say(.info, phrases.views.none) }
    overlay = .pick(
      PickModel(
        title: title,
        views.map { view in
          let whose = view.owner == nil ? phrases.views.forAll : phrases.views.forMe
          return .init(view.name, note: whose) { try act($0, view) }
        }))
  }

  func show(_ view: SavedView) throws {
    if page != .board || card != nil { try go(to: .board) }
    board.set(view.sort)
    try narrow(to: view.filter)
    viewName = view.name
  }

  /// The view whose filter and order are on the screen.
  public var shownView: SavedView? {
    guard page == .board, let viewName else { return nil }
    let views = (try? SavedView.all(repository, for: login)) ?? []
    return views.first {
      $0.name == viewName && $0.sort == board.sort && $0.filter == filterTexts[.board] ?? ""
    }
  }

  private var login: String { me?.login ?? userName }
}
