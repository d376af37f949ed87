import Domain

/// The columns of a list, those that are shown in their order first, to be arranged in place.
public struct ColumnsModel: Rows {
  public internal(set) var layout: ListLayout
  public internal(set) var selected = 0
  var count: Int { columns.count }

  init(_ layout: ListLayout) { self.layout = layout }

  public var columns: [ListColumn] {
    layout.places.map(\.column)
      + ListColumn.all(of: layout.kind).filter { !layout.shows($0) }
  }

  public var current: ListColumn? { columns.indices.contains(selected) ? columns[selected] : nil }

  mutating func follow(_ column: ListColumn) {
    move(to: columns.firstIndex(of: column) ?? selected)
  }
}
