import Cells
import Domain

/// The list of customers.
public struct CustomersModel {
  public private(set) var list = ListWindow<CustomerRow>()
  public private(set) var filter = Filter()
  public internal(set) var marks = Marks<Reference, CustomerRow>()
  /// `nil` until somebody first looks at the list.
  private var ownLayout: ListLayout?
  private(set) var isLoaded = false

  public init() {}

  public var layout: ListLayout { ownLayout ?? ListLayout(of: .account) }
  var hasLayout: Bool { ownLayout != nil }

  public var current: CustomerRow? { list.current }

  /// Rows of the list at this size: below the bars and the head of the table, above toast and hints.
  public static func height(_ size: Size) -> Int {
    max(1, size.height - (size.height < 20 ? 5 : 7))
  }

  mutating func load(_ repository: Repository, size: Size) throws {
    let (height, sort) = (Self.height(size), layout.sort)
    if isLoaded {
      try list.reload(
        height: height, same: { $0.customer == $1.customer },
        at: { .after($0.justBefore(sort)) },
        fetch(repository))
    } else {
      try list.load(height: height, fetch(repository))
    }
    isLoaded = true
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

  mutating func take(_ rows: [CustomerRow], size: Size) {
    list.set(rows, height: Self.height(size))
    isLoaded = true
  }

  mutating func move(_ step: Step, _ repository: Repository) throws {
    try list.move(step, fetch(repository))
  }

  mutating func select(line: Int) { list.select(line: line) }

  /// Puts the cursor on a customer, as far as the filter leaves them.
  mutating func select(_ customer: Reference, _ repository: Repository) throws {
    let only = filter.adding(.compare(Property("id", .number), .equal, .integer(customer.raw)))
    let found = try repository.customers(
      where: only, by: layout.sort, showing: [], .start, limit: 1)
    guard let row = found.first else { return }
    try list.load(
      from: .after(row.justBefore(layout.sort)), where: { $0.customer == customer },
      fetch(repository))
  }

  private func fetch(_ repository: Repository) -> ListWindow<CustomerRow>.Fetch {
    let (filter, layout) = (filter, layout)
    return { part, limit in
      try repository.customers(
        where: filter, by: layout.sort, showing: layout.shown, part.customerPart, limit: limit)
    }
  }
}

nonisolated extension CustomerRow {
  /// The place right before this row, to read the list again from it on.
  func justBefore(_ sort: RowSort) -> CustomerRow {
    var row = self
    row.place = RowPlace(key: place.key, id: place.id &+ (sort.isDescending ? 1 : -1))
    return row
  }
}

nonisolated extension ListPart<CustomerRow> {
  var customerPart: CustomerPart {
    switch self {
    case .start: .start
    case .end: .end
    case .after(let row): .after(row.place)
    case .before(let row): .before(row.place)
    }
  }
}
