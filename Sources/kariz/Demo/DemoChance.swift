import Domain

/// Picks and numbers that are the same for the same seed.
nonisolated struct DemoChance {
  private var numbers: SeededChance

  init(seed: UInt64) { numbers = SeededChance(seed: seed) }

  /// A number of the range, each as likely.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    let count = UInt64(range.upperBound - range.lowerBound) + 1
    return range.lowerBound + Int(numbers.next() % count)
  }

  /// True in so many of a hundred cases.
  mutating func isTrue(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// One of the items; `usual` where there is none.
  mutating func pick<Item>(_ items: [Item], or usual: Item) -> Item {
    items.isEmpty ? usual : items[number(0...items.count - 1)]
  }

  mutating func pick(_ texts: [String]) -> String { pick(texts, or: "") }

  /// The place of a weight, heavier ones more often.
  mutating func place(among weights: [Int]) -> Int {
    var rest = number(1...max(1, weights.reduce(0, +)))
    for (place, weight) in weights.enumerated() {
      rest -= weight
      if rest <= 0 { return place }
    }
    return 0
  }

  /// Major units, small ones more often, rounded to two digits and zeros.
  mutating func amount(_ range: ClosedRange<Int64>) -> Int64 {
    let parts = Int64(number(0...1000))
    let raw = range.lowerBound + (range.upperBound - range.lowerBound) / 1000 * parts * parts / 1000
    var unit: Int64 = 1
    while raw / unit >= 100 { unit *= 10 }
    return raw / unit * unit
  }

  mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
    var items = items
    for place in items.indices.dropFirst() { items.swapAt(place, number(0...place)) }
    return items
  }
}
