import Cells
import Domain

/// The search over everything, and the help.
extension AppModel {
  func openSearch() {
    notice = nil
    overlay = .search(SearchModel())
  }

  func look(_ model: inout SearchModel) throws {
    let text = model.query.text
    defer { overlay = .search(model) }
    guard !Folding.fold(text).isEmpty else { return model.take([]) }
    if let hits = try quickHits(text, limit: SearchModel.limit) {
      model.take(hits)
    } else {
      model.isLooking = true
    }
  }

  /// What is found within the patience of a key; `nil` when a job looks on.
  func quickHits(_ text: String, limit: Int) throws -> [SearchHit]? {
    var hits: [SearchHit]?
    try hurried(.search(text, limit: limit)) { hits = try repository.search(text, limit: limit) }
    return hits
  }

  func openFound() throws {
    guard case .search(let search) = overlay, let hit = search.current else { return }
    overlay = nil
    try open(hit)
  }

  func open(_ hit: SearchHit) throws {
    switch hit.reference.kind {
    case .opportunity:
      if let deal = try repository.card(ID(hit.reference.raw)) { try show(deal) }
    case .account, .contact, .lead: try openCard(hit.reference)
    case .activity, .note, .pipeline, .stage, .playbook, .user, .team, .setting, .affiliation,
      .verdict, .field, .attachment:
      say(.info, hit.title)
    }
  }

  /// Gives the hits to whoever still waits for them.
  func take(_ hits: [SearchHit], for text: String) {
    switch overlay {
    case .search(var search) where search.query.text == text:
      search.take(hits)
      overlay = .search(search)
    case .palette(var palette) where palette.text == text:
      palette.take(hits, phrases)
      overlay = .palette(palette)
    default: break
    }
  }

  func openHelp() {
    if case .help = overlay { return closeOverlay() }
    notice = nil
    let filters = meets(.list) ? phrases.help.filterLines : []
    let about = overlay == nil ? leadUnderCursor.map { meaning(of: $0.status) } : nil
    cover(
      with: .help(
        HelpModel(
          about: about ?? "", keymap.actions(in: scopes), filters, phrases, shows: text)))
  }

  func runFromHelp() throws {
    guard case .help(let help) = overlay, let meaning = help.current else { return }
    closeOverlay()
    switch meaning {
    case .action(let action): try run(action)
    case .filter(let line):
      var model = FilterModel(field: TextField(line.example))
      try narrow(&model)
    }
  }
}
