import Cells
import Domain

/// Text that is typed into what lies over the page, and the filter.
extension AppModel {
  /// - Returns: whether the key was text for the overlay.
  func type(_ key: Key, into overlay: Overlay) throws -> Bool {
    switch overlay {
    case .form(var form):
      let before = form.fields[form.focus].text.text
      let isTaken = form.handle(inTheOrderSeen(key, of: form)) || choose(byLetter: key, in: &form)
      if form.fields[form.focus].text.text != before {
        try suggest(for: &form)
        try spreadCapture(in: &form)
        try spreadDifferences(in: &form)
        try lookAlike(for: &form)
      }
      self.overlay = .form(form)
      if isTaken { noteTyping() }
      return isTaken
    case .filter(var filter):
      guard key.code != .up, key.code != .down, filter.field.handle(key) else { return false }
      try narrow(&filter)
      return true
    case .search(var search):
      guard search.query.handle(key) else { return false }
      try look(&search)
      return true
    case .help(var help):
      guard help.query.handle(key) else { return false }
      help.search(phrases)
      self.overlay = .help(help)
      return true
    case .palette(var palette):
      guard palette.query.handle(key) else { return false }
      try look(&palette)
      return true
    case .pick(var pick):
      guard pick.query.handle(key) else { return false }
      pick.arrange(keyboards)
      self.overlay = .pick(pick)
      return true
    case .recorder(var recorder): return record(key, &recorder)
    case .settings(var settings):
      guard settings.field?.handle(key) ?? false else { return false }
      self.overlay = .settings(settings)
      return true
    case .history, .menu, .choice, .report, .datePicker, .stages, .playbook, .fields, .pipelines,
      .columns, .segments,
      .people, .jobs, .duplicates, .merge, .conflict, .confirm, .quit, .leaving:
      return false
    }
  }

  /// Words to choose from stand in the direction of the interface: an arrow goes where it points.
  private func inTheOrderSeen(_ key: Key, of form: FormModel) -> Key {
    guard language.direction == .rightToLeft, !form.isOnText else { return key }
    switch key.code {
    case .left: return Key(.right, key.modifiers)
    case .right: return Key(.left, key.modifiers)
    default: return key
    }
  }

  /// Letters choose the word that begins with them.
  private func choose(byLetter key: Key, in form: inout FormModel) -> Bool {
    let field = form.fields[form.focus]
    guard case .choice(let words) = field.kind, case .character(let letter) = key.code,
      !words.isEmpty, key.modifiers.isDisjoint(with: [.control, .alt])
    else { return false }
    let names = words.map { Folding.fold(name(of: $0, field)) }
    form.type(letter, toChooseOf: names, from: words)
    return true
  }

  func paste(_ text: String) throws {
    switch overlay {
    case .form(var form):
      form.paste(text)
      try suggest(for: &form)
      try spreadCapture(in: &form)
      try lookAlike(for: &form)
      overlay = .form(form)
      noteTyping()
    case .filter(var filter):
      filter.field.insert(text)
      try narrow(&filter)
    case .search(var search):
      search.query.insert(text)
      try look(&search)
    case .palette(var palette):
      palette.query.insert(text)
      try look(&palette)
    case .pick(var pick):
      pick.query.insert(text)
      pick.arrange(keyboards)
      overlay = .pick(pick)
    case .settings(var settings):
      settings.field?.insert(text)
      overlay = .settings(settings)
    case .help(var help):
      help.query.insert(text)
      help.search(phrases)
      overlay = .help(help)
    case .history, .menu, .choice, .report, .datePicker, .stages, .playbook, .fields, .pipelines,
      .columns, .segments,
      .people, .jobs, .duplicates, .merge, .recorder, .conflict, .confirm, .quit, .leaving, nil:
      break
    }
  }

  public var currentFilter: Filter {
    switch page {
    case .today: today.filter
    case .board: board.filter
    case .calendar: calendar.filter
    case .customers: customers.filter
    case .leads: leads.filter
    }
  }

  func openFilter() {
    overlay = .filter(FilterModel(field: TextField(filterTexts[page] ?? "")))
  }

  func narrow(_ model: inout FilterModel) throws {
    let understood = try parser(for: model.field.text).understood(model.field.text)
    model.errors = understood.errors
    overlay = .filter(model)
    filterTexts[page] = understood.text
    if understood.filter != currentFilter { try set(understood.filter) }
  }

  /// Reads what is typed into the filter of the page.
  private func parser(for text: String) throws -> FilterParser {
    let stages = text.contains(":") ? try repository.all(Stage.self) : []
    let users = text.contains(":") ? try repository.all(User.self) : []
    return formats.filterParser(
      for: filterKind, in: try repository.currency(), by: clock, customFields, stages: stages,
      users: users)
  }

  /// What the typed text means for the page.
  func filter(of model: FilterModel) throws -> Filter {
    try parser(for: model.field.text).parse(model.field.text)
  }

  func set(_ filter: Filter) throws {
    if filter.isEmpty { filterTexts[page] = nil }
    switch page {
    case .today:
      today.set(try question(for: filter))
      try loadToday()
    case .board:
      board.set(filter)
      try readBoard { try board.reloadVisible(repository) }
      try board.leaveEmptyLane(repository)
    case .calendar:
      calendar.set(filter)
      try loadCalendar()
    case .customers:
      customers.set(filter)
      try loadCustomers()
    case .leads:
      leads.set(filter)
      try loadLeads()
    }
  }

  /// A line that cannot be read stays open, with what is wrong under it.
  func keepFilter() {
    if case .filter(let line) = overlay, !line.errors.isEmpty { return }
    overlay = nil
  }

  func clearFilter() throws {
    overlay = nil
    filterTexts[page] = nil
    if !currentFilter.isEmpty { try set(Filter()) }
  }
}
