import Domain

/// The stages of one pipeline in their order, to be changed in place.
public struct StagesModel: Rows {
  public let pipeline: ID<Pipeline>
  public private(set) var stages: [Stage] = []
  /// Deals in each, whoever they belong to.
  public private(set) var counts: [ID<Stage>: Int] = [:]
  public internal(set) var selected = 0
  var count: Int { stages.count }

  init(_ pipeline: ID<Pipeline>) { self.pipeline = pipeline }

  public var current: Stage? { stages.indices.contains(selected) ? stages[selected] : nil }

  var openStages: [Stage] { stages.filter { $0.type == .open } }

  mutating func load(_ repository: Repository) throws {
    let before = current?.id
    stages = try repository.all(Stage.self).filter { $0.pipeline == pipeline }
    counts =
      try repository.keptTotals(pipeline, where: Filter())?
      .mapValues { $0.reduce(0) { $0 + $1.count } } ?? [:]
    if let before { select(before) }
    move(to: selected)
  }

  mutating func select(_ stage: ID<Stage>) {
    selected = stages.firstIndex { $0.id == stage } ?? selected
  }
}

/// All pipelines in their order, those that are archived too.
public struct PipelinesModel: Rows {
  public private(set) var pipelines: [Pipeline] = []
  /// Open deals in each.
  public private(set) var counts: [ID<Pipeline>: Int] = [:]
  public internal(set) var selected = 0
  var count: Int { pipelines.count }

  public var current: Pipeline? { pipelines.indices.contains(selected) ? pipelines[selected] : nil }

  mutating func load(_ repository: Repository) throws {
    let before = current?.id
    pipelines = try repository.all(Pipeline.self)
    for pipeline in pipelines {
      let totals = try repository.keptTotals(pipeline.id, where: Filter([.mark(.open)])) ?? [:]
      counts[pipeline.id] = totals.values.joined().reduce(0) { $0 + $1.count }
    }
    if let before { select(before) }
    move(to: selected)
  }

  mutating func select(_ pipeline: ID<Pipeline>) {
    selected = pipelines.firstIndex { $0.id == pipeline } ?? selected
  }
}
