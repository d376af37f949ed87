/// Which part of a long list is wanted, next to a row or to the place where one stands in its order.
public enum ListPart<Place> {
  case start
  case end
  case after(Place)
  case before(Place)

  /// The part ends where the question begins.
  public var readsBackwards: Bool {
    switch self {
    case .start, .after: false
    case .end, .before: true
    }
  }

  /// The row next to the part; an end of the list has none.
  public var neighbour: Place? {
    switch self {
    case .start, .end: nil
    case .after(let place), .before(let place): place
    }
  }
}

extension ListPart: Equatable where Place: Equatable {}
extension ListPart: Hashable where Place: Hashable {}
extension ListPart: Sendable where Place: Sendable {}
