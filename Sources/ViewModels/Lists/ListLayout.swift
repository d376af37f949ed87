import Domain

/// Which columns a list shows, in which order and how wide, and what it is sorted by.
nonisolated public struct ListLayout: Hashable, Sendable {
  public struct Place: Hashable, Sendable {
    public let column: ListColumn
    /// Cells that somebody gave it; `nil` leaves them to the list.
    public var width: Int?
  }

  public let kind: Kind
  /// Properties that people have made.
  private let custom: [Property]
  public private(set) var places: [Place]
  public var sort: RowSort

  public static let widths = 4...60

  /// As it is before anybody chooses.
  public init(of kind: Kind, _ custom: [Property] = []) {
    self.kind = kind
    self.custom = custom
    sort = .usual(of: kind)
    let usual = ListColumn.all(of: kind).prefix(ListColumn.usualCount(of: kind))
    places = usual.map { Place(column: $0) }
  }

  /// Reads `-wonRevenue name:30 owner state`; what it does not know it leaves out, and firm columns
  /// that are missing come last.
  public init(_ text: String, of kind: Kind, _ custom: [Property] = []) {
    self.kind = kind
    self.custom = custom
    let words = text.split(separator: " ").map(String.init)
    sort = words.first.flatMap { RowSort(text: $0) } ?? .usual(of: kind)
    let all = ListColumn.all(of: kind, custom)
    places = []
    for word in words.dropFirst() {
      let parts = word.split(separator: ":").map(String.init)
      guard let column = all.first(where: { $0.name == parts[0] }), !shows(column) else { continue }
      places.append(Place(column: column))
      if parts.count > 1, let width = Int(parts[1]) { setWidth(width, of: column.name) }
    }
    places += all.filter { $0.isFirm && !shows($0) }.map { Place(column: $0) }
  }

  public var text: String {
    ([sort.text]
      + places.map { place in place.column.name + (place.width.map { ":\($0)" } ?? "") })
      .joined(separator: " ")
  }

  /// What a row has to tell beside what every row does.
  var shown: [Property] { places.map(\.column).filter { !$0.isKnown }.map(\.property) }

  /// What a row tells of a column; nothing while it was read for other columns.
  public func value(of column: ListColumn, in row: CustomerRow) -> Value {
    guard let place = shown.firstIndex(of: column.property), row.values.indices.contains(place)
    else { return .null }
    return row.values[place]
  }

  public func shows(_ column: ListColumn) -> Bool { places.contains { $0.column == column } }

  /// What could be shown.
  var all: [ListColumn] { ListColumn.all(of: kind, custom) }

  // MARK: Changing

  /// - Returns: whether it may be left out.
  mutating func toggle(_ column: ListColumn) -> Bool {
    guard shows(column) else {
      places.append(Place(column: column))
      return true
    }
    guard !column.isFirm else { return false }
    places.removeAll { $0.column == column }
    return true
  }

  mutating func move(_ column: ListColumn, by step: Int) {
    guard let from = places.firstIndex(where: { $0.column == column }) else { return }
    let place = places.remove(at: from)
    places.insert(place, at: min(max(0, from + step), places.count))
  }

  mutating func setWidth(_ width: Int?, of name: String) {
    guard let place = places.firstIndex(where: { $0.column.name == name }) else { return }
    places[place].width = width.map { min(max($0, Self.widths.lowerBound), Self.widths.upperBound) }
  }

  mutating func widen(_ column: ListColumn, by step: Int) {
    guard let place = places.first(where: { $0.column == column }) else { return }
    setWidth((place.width ?? column.width) + step, of: column.name)
  }

  /// The same order once more is reversed.
  mutating func sort(by key: RowSort.Key) {
    sort = RowSort(key, isReversed: sort.key == key && !sort.isReversed)
  }

  // MARK: Fitting

  /// The columns that there is room for, with their cells: first the firm ones, the next step before
  /// the others, then in their order, those that yield last. What is left goes to those that lack most
  /// of the width they like to have, and then to those that share.
  public func fitted(to room: Int) -> [(column: ListColumn, width: Int)] {
    var kept: Set<ListColumn> = []
    var used = 0
    for place in places.sorted(by: { rank($0) < rank($1) }) {
      let width = least(place) + (kept.isEmpty ? 0 : 2)
      guard used + width <= room || kept.isEmpty else { continue }
      kept.insert(place.column)
      used += width
    }
    return widths(of: places.filter { kept.contains($0.column) }, room)
  }

  private func widths(of kept: [Place], _ room: Int) -> [(column: ListColumn, width: Int)] {
    var widths = kept.map(least)
    var rest = max(0, room - widths.reduce(0, +) - 2 * (kept.count - 1))
    func lack(_ place: Int) -> Int { ideal(kept[place]) - widths[place] }
    while rest > 0, let place = kept.indices.max(by: { lack($0) < lack($1) }), lack(place) > 0 {
      widths[place] += 1
      rest -= 1
    }
    let even = kept.indices.filter { shares(kept[$0]) }
    for (share, place) in even.enumerated() {
      widths[place] += rest / even.count + (share == 0 ? rest % even.count : 0)
    }
    return zip(kept, widths).map { ($0.column, $1) }
  }

  private func shares(_ place: Place) -> Bool { place.column.isEven && place.width == nil }
  private func least(_ place: Place) -> Int { place.width ?? place.column.width }
  private func ideal(_ place: Place) -> Int { place.width ?? place.column.ideal }

  private func rank(_ place: Place) -> Int {
    let column = place.column
    let others = column.isFirm ? 2 : column.yields ? 4 : 3
    let first = column.name == "name" ? 0 : column.name == "nextStep" ? 1 : others
    return first * 1000 + (places.firstIndex(of: place) ?? 0)
  }
}
