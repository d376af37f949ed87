import Domain

/// Duplicates: found, put side by side, merged or told apart.
extension AppModel {
  func openDuplicates() throws {
    notice = nil
    overlay = .duplicates(DuplicatesModel())
    try hurried(.duplicates) { take(try repository.duplicateRows()) }
  }

  func take(_ rows: [DuplicatesModel.Row]) {
    guard case .duplicates(var model) = overlay else { return }
    model.take(rows)
    overlay = .duplicates(model)
  }

  func undoAmongDuplicates() throws {
    try undo()
    try openDuplicates()
  }

  func openPair() throws {
    guard case .duplicates(let model) = overlay, let row = model.current else { return }
    try openMerge(of: [row.pair.one, row.pair.other])
  }

  func openMerge(of records: [Reference]) throws {
    guard records.count <= MergeModel.most else {
      return say(.info, phrases.duplicates.tooMany(MergeModel.most, formats))
    }
    let merger = try repository.merger(of: records)
    // Whatever cannot be merged says so before anybody chooses.
    _ = try repository.merge(merger)
    cover(with: .merge(MergeModel(merger)))
  }

  /// The marked customers.
  func mergeMarked() throws {
    guard customers.marks.count > 1 else { return say(.info, phrases.duplicates.onlyOne) }
    try openMerge(of: customers.marks.keys)
  }

  func chooseInMerge(by step: Int) {
    guard case .merge(var model) = overlay else { return }
    model.choose(by: visual(step))
    overlay = .merge(model)
  }

  func keepNextInMerge() {
    guard case .merge(var model) = overlay else { return }
    model.keepNext()
    overlay = .merge(model)
  }

  func merge() throws {
    guard case .merge(let model) = overlay else { return }
    let change = try repository.merge(model.merger)
    let merged = model.merger.merged(at: clock.now())
    closeOverlay()
    drop(model.references)
    customers.marks = Marks()
    try commit(
      change, saying: phrases.duplicates.merged(name(of: merged), model.references.count, formats))
  }

  func tellApart() throws {
    let records: [Reference]
    switch overlay {
    case .merge(let model):
      records = model.references
      closeOverlay()
    case .duplicates(let model): records = model.current.map { [$0.pair.one, $0.pair.other] } ?? []
    default: return
    }
    guard !records.isEmpty else { return }
    let names = try records.map { try repository.title(of: $0) }
    drop(records)
    try commit(
      repository.dismissal(of: records), saying: phrases.duplicates.dismissed(formats.list(names)))
  }

  private func drop(_ records: [Reference]) {
    guard case .duplicates(var model) = overlay else { return }
    model.drop(Set(records))
    overlay = .duplicates(model)
  }

  private func name(of record: Record) -> String {
    let names = record.kind == .account ? ["name"] : ["firstName", "lastName"]
    let name = names.compactMap { record[$0].text }.joined(separator: " ")
    return name.isEmpty ? record["company"].text ?? "" : name
  }

  /// What a record has in a field, as one line.
  public func shown(_ field: Merger.Field, of record: Record) -> String {
    let reference = Reference(record.kind, record.id)
    let texts = field.properties.filter { $0.type != .currency }.map {
      wording.text(record[$0.name], of: $0, in: reference, names)
    }
    return texts.filter { !$0.isEmpty }.joined(separator: formats.comma)
  }

  public func label(of field: Merger.Field, in kind: Kind) -> String {
    field.name == "address" ? phrases.duplicates.address : label(field.name, of: kind)
  }
}
