/// Rows one below the other, with a cursor on one of them.
protocol Rows {
  var count: Int { get }
  /// 0 when there are none.
  var selected: Int { get set }
}

extension Rows {
  /// Puts the cursor on a row, or on the nearest that there is.
  mutating func move(to row: Int) { selected = min(max(0, row), max(0, count - 1)) }

  func moved(_ row: (Int) -> Int) -> Self {
    var copy = self
    copy.move(to: row(selected))
    return copy
  }
}

extension Overlay {
  /// Puts the cursor of the list that is open on another row; the history reads on by itself.
  mutating func moveRow(_ row: (Int) -> Int) {
    switch self {
    case .search(let model): self = .search(model.moved(row))
    case .help(let model): self = .help(model.moved(row))
    case .palette(let model): self = .palette(model.moved(row))
    case .menu(let model): self = .menu(model.moved(row))
    case .settings(let model): self = .settings(model.moved(row))
    case .choice(let model): self = .choice(model.moved(row))
    case .report(let model): self = .report(model.moved(row))
    case .pick(let model): self = .pick(model.moved(row))
    case .stages(let model): self = .stages(model.moved(row))
    case .playbook(let model): self = .playbook(model.moved(row))
    case .fields(let model): self = .fields(model.moved(row))
    case .pipelines(let model): self = .pipelines(model.moved(row))
    case .columns(let model): self = .columns(model.moved(row))
    case .people(let model): self = .people(model.moved(row))
    case .jobs(let model): self = .jobs(model.moved(row))
    case .duplicates(let model): self = .duplicates(model.moved(row))
    case .merge(let model): self = .merge(model.moved(row))
    case .form, .filter, .history, .datePicker, .recorder, .conflict, .confirm, .quit, .leaving:
      break
    }
  }
}

extension AppModel {
  func moveRow(by step: Int) { overlay?.moveRow { $0 + step } }
}
