import Cells
import Domain

/// The pipeline board: lanes with their cards, a cursor, and a filter.
public struct BoardModel {
  public struct Lane: Equatable, Sendable {
    public let stage: Stage
    public var cards = ListWindow<Card>()
    /// Read at least once for the filter at hand.
    var isLoaded = false
  }

  /// Those in use.
  public private(set) var pipelines: [Pipeline] = []
  public private(set) var pipeline: Pipeline?
  public private(set) var stages: [Stage] = []
  public private(set) var lanes: [Lane] = []
  /// The lane that the cursor is in.
  public private(set) var focus = 0
  /// The first lane on the screen.
  public private(set) var firstLane = 0
  public private(set) var layout = BoardLayout(size: Size(80, 24), stages: 5)
  public private(set) var filter = Filter()
  public private(set) var sort = LaneSort.manual
  /// By stage, one for each currency; `nil` while they are being counted.
  public private(set) var totals: [ID<Stage>: [LaneTotal]]?

  /// One lane fills the screen, a row for each card.
  private var isZoomed = false
  /// Deals that the next act is done to.
  public internal(set) var marks = Marks<ID<Opportunity>, Card>()

  /// Amounts are said with a word, so that lanes are made wider.
  var isWordy: Bool

  public init(isWordy: Bool = false) { self.isWordy = isWordy }

  public var current: Card? { lanes.indices.contains(focus) ? lanes[focus].cards.current : nil }
  public var currentLane: Lane? { lanes.indices.contains(focus) ? lanes[focus] : nil }
  public var visibleLanes: Range<Int> {
    min(firstLane, lanes.count)..<min(lanes.count, firstLane + layout.lanes)
  }

  /// The total of all lanes, by currency.
  public var grandTotals: [LaneTotal] {
    guard let totals else { return [] }
    return lanes.flatMap { totals[$0.stage.id] ?? [] }.added
  }

  public var openStages: [Stage] { stages.filter { $0.type == .open } }

  public func stage(_ id: ID<Stage>) -> Stage? { stages.first { $0.id == id } }

  /// The pipeline's one stage for won, or lost, deals.
  public func closingStage(_ type: StageType) -> Stage? { stages.first { $0.type == type } }

  // MARK: Reading

  /// Reads pipelines, stages and what is visible.
  mutating func load(_ repository: Repository, size: Size) throws {
    pipelines = try repository.all(Pipeline.self).filter { !$0.archived }
    pipeline = pipelines.first { $0.id == pipeline?.id } ?? pipelines.first
    stages = try repository.all(Stage.self).filter { $0.pipeline == pipeline?.id }
      .sorted { ($0.position, $0.id) < ($1.position, $1.id) }
    arrangeLanes()
    layout = layout(size)
    showFocus()
    try reloadVisible(repository)
  }

  mutating func resize(_ repository: Repository, size: Size) throws {
    layout = layout(size)
    showFocus()
    try reloadVisible(repository)
  }

  mutating func zoom(_ repository: Repository) throws {
    isZoomed.toggle()
    try resize(repository, size: layout.size)
  }

  private func layout(_ size: Size) -> BoardLayout {
    BoardLayout(size: size, stages: lanes.count, isWordy: isWordy, isZoomed: isZoomed)
  }

  /// Shows another pipeline from its start.
  mutating func show(_ id: ID<Pipeline>, _ repository: Repository) throws {
    guard id != pipeline?.id, let other = pipelines.first(where: { $0.id == id }) else { return }
    pipeline = other
    lanes = []
    marks = Marks()
    (focus, firstLane) = (0, 0)
    try load(repository, size: layout.size)
  }

  /// Takes another filter; the lanes are then read from their starts.
  mutating func set(_ filter: Filter) {
    self.filter = filter
    totals = nil
    let before = lanes.map(\.stage.id)
    lanes = []
    arrangeLanes()
    if lanes.map(\.stage.id) != before { (focus, firstLane) = (0, 0) }
    layout = layout(layout.size)
    showFocus()
  }

  /// Takes another order; the lanes are then read from their starts.
  mutating func set(_ sort: LaneSort) {
    self.sort = sort
    lanes = []
    arrangeLanes()
  }

  /// Keeps lanes that are there and takes those that the filter asks for: the open stages, or the
  /// closed ones when it names them.
  private mutating func arrangeLanes() {
    let wanted = filter.wantedStates
    let shown = stages.filter { wanted.contains($0.type) }
    lanes = shown.map { stage in
      guard let old = lanes.first(where: { $0.stage.id == stage.id }) else {
        return Lane(stage: stage)
      }
      return Lane(stage: stage, cards: old.cards, isLoaded: old.isLoaded)
    }
    focus = min(focus, max(0, lanes.count - 1))
  }

  mutating func reloadVisible(_ repository: Repository) throws {
    for index in lanes.indices where !visibleLanes.contains(index) { lanes[index].isLoaded = false }
    for index in visibleLanes { try reload(index, repository) }
  }

  /// Reads anew the lanes of these stages.
  mutating func reload(_ stages: [ID<Stage>], _ repository: Repository) throws {
    for index in lanes.indices where stages.contains(lanes[index].stage.id) {
      if visibleLanes.contains(index) {
        try reload(index, repository)
      } else {
        lanes[index].isLoaded = false
      }
    }
  }

  /// Reads lanes that came into sight.
  private mutating func loadMissing(_ repository: Repository) throws {
    for index in visibleLanes where !lanes[index].isLoaded { try reload(index, repository) }
  }

  private mutating func reload(_ index: Int, _ repository: Repository) throws {
    let fetch = fetch(lanes[index].stage.id, repository)
    let sort = sort
    if lanes[index].isLoaded {
      try lanes[index].cards.reload(
        height: layout.cards, same: { $0.id == $1.id },
        at: { .after($0.justBefore(in: sort)) }, fetch)
    } else {
      try lanes[index].cards.load(height: layout.cards, fetch)
    }
    lanes[index].isLoaded = true
  }

  private func fetch(_ stage: ID<Stage>, _ repository: Repository) -> ListWindow<Card>.Fetch {
    let (filter, sort) = (filter, sort)
    return { part, limit in
      try repository.lane(stage, where: filter, by: sort, part.lanePart, limit: limit)
    }
  }

  /// Goes from a lane that a filter has emptied to the first that holds something.
  mutating func leaveEmptyLane(_ repository: Repository) throws {
    guard !filter.isEmpty, let lane = currentLane, lane.cards.rows.isEmpty,
      let filled = lanes.firstIndex(where: {
        !$0.cards.rows.isEmpty || totals?[$0.stage.id]?.isEmpty == false
      })
    else { return }
    try focus(on: filled, repository)
  }

  /// A board that begins with empty lanes is shown from the first one that has deals.
  mutating func focusFirstFilled(_ repository: Repository) throws {
    guard let totals, lanes.first.map({ totals[$0.stage.id] ?? [] })?.isEmpty == true,
      let filled = lanes.firstIndex(where: { totals[$0.stage.id]?.isEmpty == false })
    else { return }
    focus = filled
    firstLane = max(0, min(filled, lanes.count - layout.lanes))
    try loadMissing(repository)
  }

  mutating func takeTotals(_ fresh: [ID<Stage>: [LaneTotal]]?) { totals = fresh }

  /// Takes what a job read for this filter.
  mutating func take(_ cards: [ID<Stage>: [Card]], _ totals: [ID<Stage>: [LaneTotal]]) {
    for index in lanes.indices {
      guard let fresh = cards[lanes[index].stage.id] else { continue }
      lanes[index].cards.set(fresh, height: layout.cards)
      lanes[index].isLoaded = true
    }
    self.totals = totals
  }

  // MARK: Moving the cursor

  mutating func move(_ step: Step, _ repository: Repository) throws {
    guard lanes.indices.contains(focus) else { return }
    try lanes[focus].cards.move(step, fetch(lanes[focus].stage.id, repository))
  }

  /// Puts the cursor into the lane so many further (in the order of the pipeline).
  mutating func moveFocus(by step: Int, _ repository: Repository) throws {
    guard lanes.indices.contains(focus) else { return }
    let line = lanes[focus].cards.selectedLine
    try focus(on: min(max(0, focus + step), lanes.count - 1), repository)
    lanes[focus].cards.select(line: line)
  }

  /// Puts the cursor into this lane, on the card that it was on there.
  mutating func focus(on lane: Int, _ repository: Repository) throws {
    guard lanes.indices.contains(lane) else { return }
    focus = lane
    showFocus()
    try loadMissing(repository)
  }

  /// Puts the cursor on a line of its lane.
  mutating func select(line: Int) {
    if lanes.indices.contains(focus) { lanes[focus].cards.select(line: line) }
  }

  /// Puts the cursor on a deal, unless the filter hides it.
  mutating func select(_ deal: ID<Opportunity>, in stage: ID<Stage>, _ repository: Repository)
    throws
  {
    guard let index = lanes.firstIndex(where: { $0.stage.id == stage }) else { return }
    focus = index
    showFocus()
    try loadMissing(repository)
    guard !lanes[focus].cards.select(where: { $0.id == deal }),
      let card = try repository.card(deal, by: sort), card.stage == stage
    else { return }
    try lanes[focus].cards.load(
      from: .after(card.justBefore(in: sort)), where: { $0.id == deal }, fetch(stage, repository))
  }

  private mutating func showFocus() {
    if focus < firstLane { firstLane = focus }
    if focus >= firstLane + layout.lanes { firstLane = focus - layout.lanes + 1 }
    firstLane = max(0, min(firstLane, lanes.count - layout.lanes))
  }

  /// The card above (or below) the current one, in the whole lane.
  func neighbour(_ step: Int) -> Card? {
    guard let lane = currentLane else { return nil }
    let index = lane.cards.selected + step
    return lane.cards.rows.indices.contains(index) ? lane.cards.rows[index] : nil
  }
}

/// A step of the cursor.
nonisolated public enum Step: Sendable {
  case up, down, left, right, top, bottom, pageUp, pageDown
}
