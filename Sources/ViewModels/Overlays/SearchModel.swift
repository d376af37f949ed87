import Cells
import Domain

/// What a search over everything has found so far.
public struct SearchModel: Rows {
  public var query = TextField()
  public private(set) var hits: [SearchHit] = []
  public internal(set) var selected = 0
  var count: Int { hits.count }
  /// A job is looking.
  public var isLooking = false

  /// Of each kind.
  static let limit = 8

  public var current: SearchHit? { hits.indices.contains(selected) ? hits[selected] : nil }

  mutating func take(_ fresh: [SearchHit]) {
    hits = fresh
    selected = 0
    isLooking = false
  }
}
