import Domain

/// Finds stages by what people and other programs call them, and makes those that are missing.
nonisolated struct StageNames {
  private(set) var stages: [ID<Stage>: Stage]
  private let pipelines: [Pipeline]
  /// The default pipeline: where rows go that name none.
  let pipeline: ID<Pipeline>?
  private var found: [String: ID<Stage>] = [:]
  /// Stages that rows named and the file lacks, in the order in which they came.
  private(set) var made: [Stage] = []

  /// - Parameter translations: what an unedited default stage is called, by its key.
  init(_ repository: any Repository, translations: [String: [String]]) throws {
    let all = try repository.all(Stage.self)
    let pipelines = try repository.all(Pipeline.self)
    let home = (pipelines.first { $0.key == "default" } ?? pipelines.first)?.id
    self.pipelines = pipelines
    pipeline = home
    stages = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for stage in all.sorted(by: Self.isOrdered) where stage.pipeline == home {
      for name in Self.names(of: stage, translations) where found[name] == nil {
        found[name] = stage.id
      }
    }
  }

  /// Whether records of this kind link to what only this knows.
  subscript(id: Int64) -> Stage? { stages[ID(id)] }

  /// The stage of the default pipeline with this name.
  func find(_ text: String) -> ID<Stage>? { found[Folding.fold(text)] }

  /// The stage where a deal begins that names none.
  var first: Stage? { ofHome.first { $0.type == .open } }

  /// Makes an open stage at the end of the open ones. Nothing is known of it but its name.
  mutating func make(_ name: String, id: ID<Stage>) {
    guard let pipeline else { return }
    var stage = Stage(id: id)
    stage.name = name.trimmed
    stage.pipeline = pipeline
    stage.position = (ofHome.filter { $0.type == .open }.map(\.position).max() ?? -1) + 1
    stages[id] = stage
    found[Folding.fold(name)] = id
    made.append(stage)
  }

  /// The open stages that a new file begins with, as long as nobody has touched them and no row of
  /// an import that brings stages of its own is in one of them.
  /// - Parameter used: stages that rows are in.
  func unusedDefaults(_ used: Set<Int64>) -> [Stage] {
    let open = ofHome.filter { stage in
      stage.type == .open && !made.contains { $0.id == stage.id }
    }
    let usual = DefaultStages.rows.filter { $0.type == .open }
    let isUntouched =
      open.count == usual.count
      && zip(open, usual).allSatisfy { $0.isUnedited($1) && !used.contains($0.id.raw) }
    return isUntouched && !made.isEmpty ? open : []
  }

  /// The closed stages, moved on so that they stay behind the made ones.
  func shifted(_ before: [Stage]) -> [Edit] {
    guard let last = made.map(\.position).max() else { return [] }
    let closed = before.filter { $0.pipeline == pipeline && $0.type != .open }
    let ordered = closed.sorted(by: Self.isOrdered)
    return ordered.enumerated().compactMap { offset, stage in
      var moved = stage
      moved.position = max(stage.position, last + 1 + offset)
      return Edit(before: stage, after: moved)
    }
  }

  private var ofHome: [Stage] {
    stages.values.filter { $0.pipeline == pipeline }.sorted(by: Self.isOrdered)
  }

  private static func isOrdered(_ a: Stage, _ b: Stage) -> Bool {
    (a.position, a.id) < (b.position, b.id)
  }

  private static func names(of stage: Stage, _ translations: [String: [String]]) -> [String] {
    let usual = [stage.name, stage.key] + (translations[stage.key] ?? [])
    let closing =
      switch stage.type {
      case .open: [String]()
      case .won: ["won", "closed won"]
      case .lost: ["lost", "closed lost"]
      }
    return (usual + closing).map { Folding.fold($0) }.filter { !$0.isEmpty }
  }
}

nonisolated extension Stage {
  fileprivate func isUnedited(_ row: DefaultStages.Row) -> Bool {
    key == row.key && name.isEmpty && probability == row.probability && idleLimit == row.idleLimit
      && cardLimit == nil && requires == [] && definition.isEmpty
  }
}
