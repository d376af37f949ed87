import Domain

/// What is known of a row beside the values that its cells hold.
nonisolated struct RowFacts {
  let clock: Clock
  /// Whether the row is of our own export: then nothing in it is to be put right.
  let isOwn: Bool
  /// The moment of the import.
  let now: Instant
  let today: Day
  /// Properties that a cell gave a value.
  let given: GivenPlaces
  /// First and last name in one cell, else empty.
  let wholeName: String
  /// The name of the account, as the row has it.
  let accountName: String
  let stages: StageNames
  let lanes: LaneEnds
  let logins: Logins

  /// The first moment of a day.
  func start(of day: Day) -> Instant { clock.instant(day, minute: 0) }
}

/// Gives out places at the end of lanes, one row under the other.
nonisolated final class LaneEnds {
  private static let gap: Int64 = 1 << 32
  private let repository: any Repository
  private var ends: [ID<Stage>: Int64] = [:]

  init(_ repository: any Repository) { self.repository = repository }

  func next(in stage: ID<Stage>) throws -> Int64 {
    let next =
      try ends[stage].map { $0 &+ Self.gap } ?? repository.laneOrder(in: stage, at: .bottom)
    ends[stage] = next
    return next
  }
}

/// Makes logins that nobody has yet.
nonisolated final class Logins {
  private var taken: Set<String>

  init(_ users: [User]) { taken = Set(users.map(\.login)) }

  /// The wanted login, with a number where somebody has it.
  func take(_ wanted: String) -> String {
    let base = wanted.isEmpty ? "user" : wanted
    var login = base
    var number = 2
    while !taken.insert(login).inserted {
      login = "\(base).\(number)"
      number += 1
    }
    return login
  }
}

/// First and last name out of one: what stands before a comma is the last name, else the last word.
nonisolated func parted(_ wholeName: String) -> (first: String, last: String) {
  let sides = wholeName.split { ",،".contains($0) }.map(\.trimmed)
  if sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty, !nameEndings.contains(sides[1]) {
    return (sides[1], sides[0])
  }
  let words = wholeName.split(whereSeparator: \.isWhitespace)
  guard let last = words.last else { return ("", "") }
  return (words.dropLast().joined(separator: " "), String(last))
}

/// What follows a whole name behind a comma.
nonisolated private let nameEndings: Set = [
  "Jr", "Jr.", "Sr", "Sr.", "II", "III", "PhD", "Ph.D.", "MD", "M.D.", "MBA",
]
