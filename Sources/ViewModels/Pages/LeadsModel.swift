import Cells
import Domain

/// The inbox of leads, the newest first unless it is sorted otherwise.
public struct LeadsModel {
  public private(set) var list = ListWindow<LeadRow>()
  public private(set) var filter = Filter()
  public internal(set) var marks = Marks<ID<Lead>, LeadRow>()
  /// What each sign of a lead is worth here; read with the first page.
  public private(set) var points: [LeadScore.Sign: Int]?
  /// From how many points on a lead is A, B or C here.
  public private(set) var cuts = LeadScore.usualCuts
  /// What the statuses mean here, where the business has said it.
  public private(set) var definitions: [Lead.Status: String] = [:]
  /// `nil` until somebody first looks at the inbox.
  private var ownLayout: ListLayout?
  private var isLoaded = false

  public init() {}

  public var layout: ListLayout { ownLayout ?? ListLayout(of: .lead) }
  var hasLayout: Bool { ownLayout != nil }

  public var current: LeadRow? { list.current }

  mutating func load(_ repository: Repository, size: Size) throws {
    let (height, sort) = (CustomersModel.height(size), layout.sort)
    try readSettings(repository)
    if isLoaded {
      try list.reload(
        height: height, same: { $0.lead.id == $1.lead.id }, at: { .after($0.justBefore(sort)) },
        fetch(repository))
    } else {
      try list.load(height: height, fetch(repository))
    }
    isLoaded = true
  }

  mutating func readSettings(_ repository: Repository) throws {
    points = try repository.scorePoints
    cuts = try repository.gradeCuts
    definitions = try repository.statusDefinitions
  }

  mutating func set(_ filter: Filter) {
    self.filter = filter
    isLoaded = false
  }

  /// Another order is read from its start.
  mutating func set(_ layout: ListLayout) {
    if layout.sort != self.layout.sort { isLoaded = false }
    ownLayout = layout
  }

  mutating func take(_ rows: [LeadRow], size: Size) {
    list.set(rows, height: CustomersModel.height(size))
    isLoaded = true
  }

  mutating func move(_ step: Step, _ repository: Repository) throws {
    try list.move(step, fetch(repository))
  }

  mutating func select(line: Int) { list.select(line: line) }

  mutating func toggleMark() {
    if let row = list.current { marks.toggle(row.lead.id, row) }
  }

  mutating func markRange() { marks.addRange(in: list) { $0.lead.id } }

  /// Marks all that the filter shows; when it is marked already, takes its marks away.
  /// - Returns: whether there was more than can be marked at once.
  mutating func markAll(_ repository: Repository) throws -> Bool {
    let most = AppModel.mostMarked
    let found = try repository.leads(where: filter, by: layout.sort, .start, limit: most + 1)
    marks.turn(found.prefix(most)) { $0.lead.id }
    return found.count > most
  }

  private func fetch(_ repository: Repository) -> ListWindow<LeadRow>.Fetch {
    let (filter, sort) = (filter, layout.sort)
    return { part, limit in
      try repository.leads(where: filter, by: sort, part.leadPart, limit: limit)
    }
  }
}

nonisolated extension LeadRow {
  /// Right before this row, to read the list again from it on.
  fileprivate func justBefore(_ sort: RowSort) -> LeadRow {
    var row = self
    row.place = RowPlace(key: place.key, id: place.id &+ (sort.isDescending ? 1 : -1))
    return row
  }
}

nonisolated extension ListPart<LeadRow> {
  var leadPart: LeadPart {
    switch self {
    case .start: .start
    case .end: .end
    case .after(let row): .after(row.place)
    case .before(let row): .before(row.place)
    }
  }
}
