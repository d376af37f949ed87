import Domain

/// What a list shows, and in which order: chosen in a popup or at the heads of the columns, and kept
/// for the next time.
extension AppModel {
  /// That of the list on the screen.
  public var layout: ListLayout? {
    switch page {
    case .customers: customers.layout
    case .leads: leads.layout
    case .today, .board, .calendar: nil
    }
  }

  func openColumns() {
    if let layout { overlay = .columns(ColumnsModel(self.layout(layout.text, of: layout.kind))) }
  }

  /// A layout that knows the properties which people have made.
  func layout(_ text: String, of kind: Kind) -> ListLayout {
    ListLayout(text, of: kind, customFields.properties(of: kind))
  }

  func openRowSort() {
    guard let layout else { return }
    let choices = layout.places.map(\.column).filter(isSortable).map { column in
      PickModel.Choice(
        head(of: column), note: layout.sort.key == column.sort ? phrases.facets.chosen : ""
      ) { try $0.sort(by: column.name) }
    }
    overlay = .pick(PickModel(title: phrases.columns.sort.label, choices))
  }

  /// Sorts by a column; by the same once more, the other way round.
  func sort(by name: String) throws {
    guard var layout, let column = layout.places.first(where: { $0.column.name == name })?.column
    else { return }
    guard isSortable(column), let key = column.sort else {
      return say(.info, phrases.columns.noOrder(head(of: column)))
    }
    layout.sort(by: key)
    try arrange(layout)
  }

  func reverseRows() throws {
    guard var layout else { return }
    layout.sort = RowSort(layout.sort.key, isReversed: !layout.sort.isReversed)
    try arrange(layout)
  }

  private func isSortable(_ column: ListColumn) -> Bool {
    guard let layout, let sort = column.sort else { return false }
    return RowSort.Key.all(of: layout.kind).contains(sort)
  }

  /// Whether the list goes down by this column, if it goes by it at all.
  public func order(by column: ListColumn) -> Bool? {
    guard let layout, isSortable(column), layout.sort.key == column.sort else { return nil }
    // Who came last is the youngest.
    return layout.sort.isDescending != (layout.sort.key == .age)
  }

  /// What stands above a column.
  public func head(of column: ListColumn) -> String {
    let kind = layout?.kind ?? .account
    return switch column.name {
    case "name": kind == .lead ? phrases.leads.name.short : shortLabel("name", of: kind)
    case "score": phrases.leads.score.short
    case "age": phrases.leads.age.short
    case "state": phrases.customers.state
    case "openAmount": phrases.customers.openMoney
    case "nextStep": shortLabel("nextStep", of: .account)
    default: shortLabel(column.name, of: kind)
    }
  }

  // MARK: In the popup

  func changeColumns(_ change: (inout ColumnsModel) -> Void) throws {
    guard case .columns(var model) = overlay else { return }
    let before = model.layout
    change(&model)
    overlay = .columns(model)
    if model.layout != before { try arrange(model.layout) }
  }

  func toggleColumn() throws {
    var isKept = false
    try changeColumns { model in
      guard let column = model.current else { return }
      isKept = !model.layout.toggle(column)
      model.follow(column)
    }
    guard isKept, case .columns(let model) = overlay, let column = model.current else { return }
    say(.info, phrases.columns.isFirm(head(of: column)))
  }

  func moveColumn(by step: Int) throws {
    try changeColumns { model in
      guard let column = model.current else { return }
      model.layout.move(column, by: step)
      model.follow(column)
    }
  }

  func widenColumn(by step: Int) throws {
    try changeColumns { model in
      if let column = model.current { model.layout.widen(column, by: step) }
    }
  }

  func fitColumn() throws {
    try changeColumns { model in
      if let column = model.current { model.layout.setWidth(nil, of: column.name) }
    }
  }

  func sortByColumn() throws {
    guard case .columns(let model) = overlay, let column = model.current else { return }
    try sort(by: column.name)
    if let layout { overlay = .columns(renewed(model, layout)) }
  }

  private func renewed(_ model: ColumnsModel, _ layout: ListLayout) -> ColumnsModel {
    var model = model
    model.layout = layout
    return model
  }

  func resetColumns() throws {
    try changeColumns {
      $0.layout = layout(ListLayout(of: $0.layout.kind).text, of: $0.layout.kind)
    }
  }

  // MARK: With the pointer

  /// The column whose edge the pointer holds ends where the pointer is.
  func dragColumn(to x: Int) throws {
    guard let name = draggedColumn, var layout,
      let head = spots.last(where: { $0.target as? Target == .head(name) })
    else { return }
    layout.setWidth(x - head.rect.x, of: name)
    try arrange(layout)
  }

  func fitColumn(_ name: String) throws {
    guard var layout else { return }
    layout.setWidth(nil, of: name)
    try arrange(layout)
  }

  // MARK: Keeping

  /// Shows the list so, and remembers it.
  func arrange(_ layout: ListLayout) throws {
    try show(layout)
    keepLayout(page, layout.text)
  }

  func show(_ layout: ListLayout) throws {
    switch page {
    case .customers:
      customers.set(layout)
      try loadCustomers()
    case .leads:
      leads.set(layout)
      try loadLeads()
    case .today, .board, .calendar: break
    }
  }
}
