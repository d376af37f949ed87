import Domain

/// Saved views of pages.
extension AppModel {
  /// Asks what the view is to be called.
  func openSaveView(isShared: Bool) {
    guard filterTexts[page] != nil || arrangement != usualArrangement else {
      return say(.info, phrases.views.nothingToSave)
    }
    let subject = chips + [page == .board ? sortName : nil].compactMap { $0 }
    openForm(
      FormModel(
        .saveView(isShared: isShared), subject: subject.joined(separator: " · "),
        fields: [field("name", shownView?.name ?? "", isRequired: true)]))
  }

  /// The view that a form names.
  func view(_ values: [String: Value], isShared: Bool) throws -> (Change, String)? {
    let view = SavedView(
      name: values["name"]?.text ?? "", owner: isShared ? nil : login,
      page: page, filter: filterTexts[page] ?? "", arrangement: arrangement)
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
    if page != view.page || card != nil { try go(to: view.page) }
    if page == .board { board.set(view.sort) }
    if let layout { try show(ListLayout(view.arrangement, of: layout.kind)) }
    try narrow(to: view.filter)
    viewName = view.name
  }

  /// The view whose filter and arrangement are on the screen.
  public var shownView: SavedView? {
    guard let viewName else { return nil }
    let views = (try? SavedView.all(repository, for: login)) ?? []
    return views.first {
      $0.name == viewName && $0.page == page && $0.arrangement == arrangement
        && $0.filter == filterTexts[page] ?? ""
    }
  }

  /// How the page is arranged, as a view keeps it; empty where there is nothing to arrange.
  private var arrangement: String {
    page == .board ? board.sort.text : layout?.text ?? ""
  }

  private var usualArrangement: String {
    page == .board ? LaneSort.manual.text : layout.map { ListLayout(of: $0.kind).text } ?? ""
  }

  private var login: String { me?.login ?? userName }
}
