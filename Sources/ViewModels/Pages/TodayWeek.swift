import Cells
import Domain

/// The week of today below the queue: what was done, what is late, and what is planned on each day.
extension TodayModel {
  /// Rows of the strip: one left free, its title, the days, and what is on them.
  public static let weekHeight = 4

  public static func hasWeek(_ size: Size) -> Bool { size.height >= 36 }

  /// Days that have to be counted are counted up to `mostCounted`.
  mutating func loadWeek(_ repository: Repository, size: Size) throws {
    guard tellsWeek || Self.hasWeek(size), let filter = question.activities else {
      week = []
      return
    }
    let start = repository.clock.today.startOfWeek(from: firstWeekday)
    let owner = question.owner?.terms ?? [.linkToMe(Property("owner", .link(.user)))]
    week = try repository.plan(
      of: start..<start + 7, where: Filter(filter.terms + owner), limit: 0, upTo: Self.mostCounted)
  }
}
