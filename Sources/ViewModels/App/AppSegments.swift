import Domain

/// Segments of customers and their policies, changed in place.
extension AppModel {
  func openSegments(at name: String? = nil) throws {
    var model = SegmentsModel()
    try model.load(repository)
    if let name { model.select(name) }
    overlay = .segments(model)
  }

  func reloadSegments() throws {
    guard case .segments(var model) = overlay else { return }
    try model.load(repository)
    overlay = .segments(model)
  }

  func orderSegment(by step: Int) throws {
    guard case .segments(let model) = overlay, let segment = model.current else { return }
    guard model.segments.indices.contains(model.selected + step) else {
      return say(.info, step > 0 ? phrases.stages.isLast : phrases.stages.isFirst)
    }
    try commit(
      repository.ordering(segment, at: model.selected + step),
      saying: phrases.stages.ordered(segment.name))
  }

  func removeSegment() throws {
    guard case .segments(let model) = overlay, let segment = model.current else { return }
    try commit(repository.deleting(segment), saying: phrases.acts.deleted(segment.name))
  }

  /// The list of customers, narrowed to the segment under the cursor.
  func showSegment() throws {
    guard case .segments(let model) = overlay, let segment = model.current else { return }
    overlay = nil
    try go(to: .customers)
    try narrow(to: "segment:\(FilterText.quoted(segment.name))")
  }

  /// The rule of a segment and its policy, each with what it is called; empty where nothing is said.
  public func words(of segment: Segment) -> [String] {
    let figures = Segment.figures.map { figure in
      segment[keyPath: figure.path].map { number in
        let shown = figure.name == "discountCap" ? formats.percent(number) : formats.days(number)
        return "\(phrases.segments.label(figure.name)?.short ?? "") \(shown)"
      } ?? ""
    }
    return [segment.rule.isEmpty ? phrases.segments.byHand : segment.rule]
      + figures.filter { !$0.isEmpty }
  }

  // MARK: Forms

  func openAddSegment() throws { try openForm(of: Segment(name: ""), replacing: nil) }

  func openEditSegment() throws {
    guard case .segments(let model) = overlay, let segment = model.current else { return }
    try openForm(of: segment, replacing: segment.name)
  }

  private func openForm(of segment: Segment, replacing old: String?) throws {
    let users = try repository.all(User.self).filter(\.active)
    let owner = users.first { $0.login == segment.owner }?.name ?? ""
    func row(
      _ name: String, _ type: PropertyType, _ text: String, isRequired: Bool = false,
      _ kind: FormModel.Field.Kind = .text
    ) -> FormModel.Field {
      FormModel.Field(
        property: Property(name, type), owner: .setting, kind: kind, isRequired: isRequired,
        text: TextField(text))
    }
    let figures = Segment.figures.map { figure in
      row(figure.name, .number, segment[keyPath: figure.path].map { formats.number($0) } ?? "")
    }
    openForm(
      FormModel(
        .segment(old), subject: phrases.segments.hint,
        fields: [
          row("segmentName", .text, segment.name, isRequired: true),
          row("rule", .text, segment.rule),
        ] + figures + [row("segmentOwner", .text, owner, .choice(users.map(\.name)))]))
  }

  /// The segment that a form describes; a rule that cannot be read is said beside its field.
  func segment(
    _ values: [String: Value], replacing old: String?, _ form: inout FormModel
  ) throws -> (Change, String)? {
    var segment = try old.flatMap { try repository.policies().segment($0) } ?? Segment(name: "")
    segment.name = values["segmentName"]?.text ?? ""
    segment.rule = values["rule"]?.text ?? ""
    for figure in Segment.figures {
      segment[keyPath: figure.path] = values[figure.name]?.integer.map { Int($0) }
    }
    let owner = form.text("segmentOwner")
    segment.owner = try repository.all(User.self).first { $0.name == owner }?.login ?? ""
    do {
      return (try repository.saving(segment, replacing: old), phrases.segments.saved(segment.name))
    } catch is FilterError {
      form.mark("rule", .unreadable(.text))
      return nil
    }
  }
}
