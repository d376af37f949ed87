import Domain

/// The people who sell in a made-up business: two teams, and one who tries Kariz out.
nonisolated struct DemoStaff {
  let teams: [Team]
  /// All but the one who acts.
  let colleagues: [User]
  /// The one who acts, in the first team.
  let me: User

  init(
    _ words: DemoWords, _ me: User, _ chance: inout DemoChance, _ identities: inout IdentityMaker,
    at now: Instant
  ) {
    teams = words.teams.map { name in
      var team = Team(id: identities.next(at: now))
      team.name = name
      return team
    }
    let given = chance.shuffled(words.givenNames)
    let family = chance.shuffled(words.familyNames)
    var colleagues: [User] = []
    for (place, (first, last)) in zip(given, family).prefix(7).enumerated() {
      var user = User(id: identities.next(at: now))
      user.name = "\(first.written) \(last.written)"
      user.login = "\(first.latin).\(last.latin)".lowercased()
      user.email = "\(user.login)@kariz.example"
      user.role = place < teams.count ? .manager : .salesperson
      user.team = teams.isEmpty ? nil : teams[place % teams.count].id
      user.manager = place < teams.count ? nil : colleagues[place % teams.count].id
      user.createdAt = now
      user.updatedAt = now
      colleagues.append(user)
    }
    self.colleagues = colleagues
    var member = me
    member.team = teams.first?.id
    member.manager = colleagues.first?.id
    self.me = member
  }

  /// Who has a customer: the one who acts has more than the others.
  func owner(_ chance: inout DemoChance) -> ID<User> {
    chance.isTrue(22) ? me.id : chance.pick(colleagues, or: me).id
  }
}

/// The stages that made-up deals are in.
nonisolated struct DemoPipeline {
  private let stages: [Stage]
  let won: Stage
  let lost: Stage

  /// - Parameter stages: of one pipeline, which has all three types.
  init(_ stages: [Stage]) {
    let ordered = stages.sorted { ($0.position, $0.id) < ($1.position, $1.id) }
    self.stages = ordered.filter { $0.type == .open }
    won = ordered.first { $0.type == .won } ?? Stage(id: ID(0))
    lost = ordered.first { $0.type == .lost } ?? Stage(id: ID(0))
  }

  /// An open stage by its place; the last for all places beyond.
  func open(_ place: Int) -> Stage {
    stages.indices.contains(place) ? stages[place] : stages.last ?? won
  }
}

/// Names of companies, all different for as long as the words last.
nonisolated struct DemoCompanies {
  private let words: DemoWords
  private let names: [DemoWords.Name]
  private let trades: [String]
  private let distinctions: [String]

  init(_ words: DemoWords, _ chance: inout DemoChance) {
    self.words = words
    names = chance.shuffled(words.companies)
    trades = chance.shuffled(words.trades)
    let pairs = words.cities.flatMap { city in words.legalForms.map { "\(city) \($0)" } }
    distinctions = [""] + words.legalForms + words.cities + pairs
  }

  func name(_ number: Int) -> String {
    let distinction = number / max(1, names.count * trades.count) % distinctions.count
    return words.company(own(number).written, trade(number), distinctions[distinction])
  }

  /// Steps through the trades out of step with the names, so that each pair comes once.
  func trade(_ number: Int) -> String {
    let count = max(1, names.count)
    return trades.isEmpty ? "" : trades[(number + number / count) % trades.count]
  }

  /// A web domain that can never exist.
  func domain(_ number: Int) -> String {
    let round = number / max(1, names.count)
    return own(number).latin.lowercased() + (round == 0 ? "" : String(round)) + ".example"
  }

  private func own(_ number: Int) -> DemoWords.Name {
    names.isEmpty ? DemoWords.Name(written: "", latin: "") : names[number % names.count]
  }
}
