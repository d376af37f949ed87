import Domain

/// What a stage brings to each deal that enters it, to be changed in place.
public struct PlaybookModel: Rows {
  public let stage: Stage
  public private(set) var steps: [PlaybookStep] = []
  public internal(set) var selected = 0
  var count: Int { steps.count }

  init(_ stage: Stage) { self.stage = stage }

  public var current: PlaybookStep? { steps.indices.contains(selected) ? steps[selected] : nil }

  mutating func load(_ repository: Repository) throws {
    let before = current?.id
    steps = try repository.playbook(of: stage.id)
    if let before { select(before) }
    move(to: selected)
  }

  mutating func select(_ step: ID<PlaybookStep>) {
    selected = steps.firstIndex { $0.id == step } ?? selected
  }
}
