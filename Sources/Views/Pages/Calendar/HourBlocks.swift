import Domain
import ViewModels

/// The entries of a day as blocks of half hours; those that overlap stand side by side.
struct HourBlocks {
  struct Block {
    let item: PlannedActivity
    let slots: Range<Int>
    /// Its place among those beside it, and how many share the width.
    fileprivate(set) var column = 0
    fileprivate(set) var columns = 1
  }

  let all: [Block]

  init(_ plan: DayPlan, _ clock: Clock) {
    let blocks = plan.items.compactMap { item -> Block? in
      guard let minutes = item.minutes(by: clock) else { return nil }
      let length = CalendarModel.slotLength
      let last = min(CalendarModel.slotsOfDay, (minutes.upperBound + length - 1) / length)
      let first = minutes.lowerBound / length
      return Block(item: item, slots: first..<max(first + 1, last))
    }
    all = Self.groups(blocks).flatMap(Self.side)
  }

  /// Blocks that overlap with one another, directly or by way of others.
  private static func groups(_ blocks: [Block]) -> [[Block]] {
    var groups: [[Block]] = []
    var end = 0
    for block in blocks.sorted(by: { $0.slots.lowerBound < $1.slots.lowerBound }) {
      if block.slots.lowerBound < end, !groups.isEmpty {
        groups[groups.count - 1].append(block)
      } else {
        groups.append([block])
      }
      end = max(end, block.slots.upperBound)
    }
    return groups
  }

  /// Each goes into the first column that is free by then.
  private static func side(_ group: [Block]) -> [Block] {
    var ends: [Int] = []
    var out = group
    for place in out.indices {
      let free = ends.firstIndex { $0 <= out[place].slots.lowerBound } ?? ends.count
      if free == ends.count { ends.append(0) }
      ends[free] = out[place].slots.upperBound
      out[place].column = free
    }
    for place in out.indices { out[place].columns = ends.count }
    return out
  }
}
