import Domain

/// The segments of the business in their order, to be changed in place.
public struct SegmentsModel: Rows {
  public private(set) var segments: [Segment] = []
  /// Customers in each, as far as they are counted.
  public private(set) var counts: [String: Int] = [:]
  public internal(set) var selected = 0
  var count: Int { segments.count }

  public var current: Segment? { segments.indices.contains(selected) ? segments[selected] : nil }

  mutating func load(_ repository: Repository) throws {
    let before = current?.name
    segments = try repository.policies().segments
    if let before { select(before) }
    move(to: selected)
  }

  mutating func select(_ name: String) {
    selected = segments.firstIndex { $0.name == name } ?? selected
  }
}
