import Domain

/// The people of a team, or all of them, with what each has in every stage.
public struct PeopleModel: Rows {
  public struct Person: Sendable {
    /// `nil` stands for the deals that nobody owns.
    public let user: User?
    /// By stage, one for each currency.
    public let totals: [ID<Stage>: [LaneTotal]]

    /// Over all stages.
    public var sum: [LaneTotal] { totals.values.joined().added }
  }

  /// The lanes of the board.
  public let stages: [Stage]
  public private(set) var people: [Person] = []
  /// The filter asks for more than is kept of people, so it does not count here.
  public let isWider: Bool
  public internal(set) var selected = 0
  var count: Int { people.count }

  init(_ board: BoardModel, _ repository: Repository) throws {
    stages = board.lanes.map(\.stage)
    let pipeline = board.pipeline?.id ?? ID(0)
    let kept = try repository.keptTotalsByOwner(pipeline, where: board.filter)
    isWider = kept == nil
    let filter = isWider ? Filter(board.filter.terms.filter(\.isOfTeam)) : board.filter
    let totals = try kept ?? repository.keptTotalsByOwner(pipeline, where: filter) ?? []
    let shown = Set(stages.map(\.id))
    people = try Self.people(totals.filter { shown.contains($0.stage) }, filter, repository)
  }

  public var current: Person? { people.indices.contains(selected) ? people[selected] : nil }

  /// Those who own deals and those who could, by name; the deals of nobody come last.
  private static func people(
    _ totals: [OwnerTotal], _ filter: Filter, _ repository: Repository
  ) throws -> [Person] {
    let byOwner = Dictionary(grouping: totals, by: \.owner)
    let idle = Set(try idle(filter, repository).map(\.id))
    let users = try repository.all(User.self)
      .filter { byOwner[$0.id] != nil || idle.contains($0.id) }
      .sorted { Folding.fold($0.name) < Folding.fold($1.name) }
    let unowned = byOwner[nil].map { [Person(user: nil, totals: stages($0))] } ?? []
    return users.map { Person(user: $0, totals: stages(byOwner[$0.id])) } + unowned
  }

  /// Everybody who is there, or the members of the team; nobody where the filter asks for more.
  private static func idle(_ filter: Filter, _ repository: Repository) throws -> [User] {
    guard filter.terms.allSatisfy(\.isOfTeam) else { return [] }
    let teams = try repository.all(Team.self).filter { team in
      filter.terms.allSatisfy { $0.names(team) }
    }
    let users = try repository.all(User.self).filter(\.active)
    guard !filter.isEmpty else { return users }
    return users.filter { user in teams.contains { $0.id == user.team } }
  }

  private static func stages(_ totals: [OwnerTotal]?) -> [ID<Stage>: [LaneTotal]] {
    Dictionary(grouping: totals ?? [], by: \.stage).mapValues { $0.map(\.total) }
  }
}

extension AppModel {
  func openPeople() throws {
    overlay = .people(try PeopleModel(board, repository))
  }

  func reloadPeople() throws {
    guard case .people(let before) = overlay else { return }
    overlay = .people(try PeopleModel(board, repository).moved { _ in before.selected })
  }

  /// The board of the person under the cursor.
  func openPerson() throws {
    guard case .people(let people) = overlay, let person = people.current else { return }
    leaveSpot()
    closeOverlay()
    let term = person.user.map { "owner:\(FilterText.quoted($0.name))" } ?? "no:owner"
    let text = FilterText(filterTexts[.board] ?? "")
    try narrow(to: text.replacing(where: Facet.owner.holds, with: term).text)
  }

  /// What a person of the list is called.
  public func name(of person: PeopleModel.Person) -> String {
    person.user?.name ?? phrases.facets.nobody
  }
}

nonisolated extension Filter.Term {
  fileprivate var isOfTeam: Bool { if case .team = self { true } else { false } }

  fileprivate func names(_ team: Team) -> Bool {
    guard case .team(let words) = self else { return false }
    let name = Folding.words(team.name)
    return words.allSatisfy { word in name.contains { $0.hasPrefix(word) } }
  }
}
