import ArgumentParser
import Domain
import Exchange
import ViewModels

/// `kariz board`.
struct ShowBoard: Verb {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Print the board: each stage with its totals and first cards.")
  static var isLong: Bool { true }

  @Option(help: "The pipeline; the first unless given.") var pipeline: String?
  @Option(name: .customLong("where"), help: "Only deals that this filter lets through.")
  var filter: String?
  @Option(help: "Cards of each stage; 0 is all.") var limit = 20

  @MainActor func run(in session: Session) throws {
    let lanes = try BoardLanes(session, pipeline: pipeline, filter: filter, limit: limit)
    if session.form == .json {
      try session.printObject(["stages": .array(try lanes.all.map(lanes.json))])
    } else {
      try lanes.print()
    }
  }
}

/// The lanes of a pipeline, read for being printed.
struct BoardLanes {
  let all: [Stage]
  private let session: Session
  private let filter: Filter
  private let limit: Int
  private let totals: [ID<Stage>: [LaneTotal]]

  init(_ session: Session, pipeline: String?, filter text: String?, limit: Int) throws {
    let repository = try session.repository()
    let chosen = try pipeline.map { try session.find(Pipeline.self, $0).id }
    let first = try repository.all(Pipeline.self).first?.id
    guard let id = chosen ?? first else {
      throw Exit(.notFound, session.phrases.command.nothingFound)
    }
    let filter = try session.filter(text, of: .opportunity)
    self.session = session
    self.filter = filter
    self.limit = limit > 0 ? limit : .max
    all = try repository.all(Stage.self).filter { $0.pipeline == id }
      .sorted { ($0.position, $0.id) < ($1.position, $1.id) }
    totals =
      try repository.keptTotals(id, where: filter)
      ?? repository.countedTotals(id, where: filter)
  }

  func json(_ stage: Stage) throws -> JSONValue {
    func money(_ amount: Amount, _ currency: Currency) -> JSONValue {
      OutputValue.money(Money(amount, currency)).json
    }
    let totals = totals[stage.id] ?? []
    return [
      "id": .string(String(stage.id.raw)), "name": .string(Phrases.english.terms.stage(stage).full),
      "type": .string(stage.type.rawValue),
      "count": .number(JSONNumber(totals.reduce(0) { $0 + $1.count })),
      "totals": .array(
        totals.map {
          [
            "count": .number(JSONNumber($0.count)), "sum": money($0.sum, $0.currency),
            "weighted": money($0.weighted, $0.currency),
          ]
        }),
      "cards": .array(try cards(stage).map { CardValues($0, stage, session).json }),
    ]
  }

  /// A heading for each stage, then a line for each of its cards.
  func print() throws {
    for (place, stage) in all.enumerated() {
      let totals = totals[stage.id] ?? []
      let count = totals.reduce(0) { $0 + $1.count }
      let sums = totals.map { session.formats.money(Money($0.sum, $0.currency)) }
      if place > 0, session.form.isForPeople { try session.printLine("") }
      let heading = [
        session.phrases.terms.stage(stage).full, session.formats.number(count),
        session.formats.list(sums),
      ]
      try session.printLine(heading.filter { !$0.isEmpty }.joined(separator: "\t"))
      for card in try cards(stage) {
        try session.printLine(CardValues(card, stage, session).line)
      }
    }
  }

  private func cards(_ stage: Stage) throws -> [Card] {
    let repository = try session.repository()
    var cards: [Card] = []
    var part = LanePart.start
    while cards.count < limit {
      let size = min(500, limit - cards.count)
      let page = try repository.lane(stage.id, where: filter, part, limit: size)
      cards += page
      guard page.count == size, let last = page.last else { break }
      part = .after(last.place)
    }
    return cards
  }
}
