import ArgumentParser
import Domain
import ViewModels

/// The acts on a deal.
nonisolated enum OpportunityVerbs {
  static let all: [any ParsableCommand.Type] = [
    MoveOpportunity.self, WinOpportunity.self, LoseOpportunity.self, ReopenOpportunity.self,
  ]
}

/// `kariz opportunity move ID --to Propose`.
struct MoveOpportunity: Verb {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move a deal to another stage.")

  @Argument(help: "The deal: an id, the end of an id, or name:TEXT.") var id: String
  @Option(help: "The stage.") var to: String
  @Option(help: "Why, for the journal; it goes past what is mandatory in the stage and open.")
  var reason: String?

  @MainActor func run(in session: Session) throws {
    let deal = try DealAct(id, session)
    let stage = try deal.stages.find(to, session)
    switch stage.type {
    case .open: try deal.move(to: stage, reason: reason ?? "")
    case .won: try deal.win(in: stage, override: reason ?? "")
    case .lost: try deal.lose(in: stage, as: nil)
    }
  }
}

/// `kariz opportunity win ID --revenue 42000`.
struct WinOpportunity: Verb {
  static let configuration = CommandConfiguration(
    commandName: "win", abstract: "Close a deal as won.")

  @Argument(help: "The deal: an id, the end of an id, or name:TEXT.") var id: String
  @Option(help: "What it brought; the amount of the deal unless given.") var revenue: String?
  @Option(help: "The day on which it was closed; today unless given.") var on: String?
  @Option(help: "A remark.") var note: String?
  @Option(help: "Why, where something mandatory in the stage is still open.") var reason: String?

  @MainActor func run(in session: Session) throws {
    let deal = try DealAct(id, session)
    try deal.win(
      in: deal.stages.first(.won, session), revenue: revenue,
      on: on.map { try session.day($0, option: "--on") }, note: note ?? "", override: reason ?? "")
  }
}

/// `kariz opportunity lose ID --reason price`.
struct LoseOpportunity: Verb {
  static let configuration = CommandConfiguration(
    commandName: "lose", abstract: "Close a deal as lost, with the reason.")

  @Argument(help: "The deal: an id, the end of an id, or name:TEXT.") var id: String
  @Option(help: "Why: \(Opportunity.LossReason.allCases.map(\.rawValue).joined(separator: ", ")).")
  var reason: String?
  @Option(help: "Who won it; needed when the reason is competition.") var competitor: String?
  @Option(help: "The day on which it was closed; today unless given.") var on: String?
  @Option(help: "A remark.") var note: String?

  @MainActor func run(in session: Session) throws {
    let deal = try DealAct(id, session)
    try deal.lose(
      in: deal.stages.first(.lost, session), as: lossReason(session), to: competitor ?? "",
      on: on.map { try session.day($0, option: "--on") }, note: note ?? "")
  }

  @MainActor private func lossReason(_ session: Session) throws -> Opportunity.LossReason? {
    guard let reason else { return nil }
    let type = Opportunity.LossReason.type
    if let value = try? session.reading().value(reason, of: type),
      let known = Opportunity.LossReason(value)
    {
      return known
    }
    let right = session.phrases.forms.expected(type)
    throw Exit(.wrongUse, session.phrases.records.wrongValue("--reason", reason, right))
  }
}

/// `kariz opportunity reopen ID`.
struct ReopenOpportunity: Verb {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Open a closed deal again, where it was.")

  @Argument(help: "The deal: an id, the end of an id, or name:TEXT.") var id: String

  @MainActor func run(in session: Session) throws { try DealAct(id, session).reopen() }
}
