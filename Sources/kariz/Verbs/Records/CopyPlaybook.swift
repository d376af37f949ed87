import ArgumentParser
import Domain
import ViewModels

/// `kariz playbook copy Sales Renewals`.
struct CopyPlaybook: Verb {
  static let configuration = CommandConfiguration(
    commandName: "copy", abstract: "Take over the playbooks of a pipeline, or that of one stage.",
    discussion: """
      Each stage's playbook goes to the stage of the same name, and what is left over goes by the \
      order of the stages. What a stage has already does not come twice. One change, one undo.
      """)
  static var makesFile: Bool { true }

  @Argument(help: "The pipeline to copy from.") var from: String
  @Argument(help: "The pipeline to copy to; the same one with --stage and --to-stage.")
  var to: String
  @Option(help: "Only the playbook of this stage.") var stage: String?
  @Option(help: "The stage that takes it; the one of the same name unless given.")
  var toStage: String?

  @MainActor func run(in session: Session) throws {
    let repository = try session.repository()
    let (change, homeless) = try copied(session, repository)
    if !change.isEmpty { try repository.commit(change) }
    let words = session.phrases
    session.say(words.playbook.sentence(change, homeless, words.terms, session.formats))
  }

  @MainActor private func copied(
    _ session: Session, _ repository: Repository
  ) throws -> (Change, [Stage]) {
    let (source, target) = try (session.pipeline(from), session.pipeline(to))
    guard let stage = stage ?? toStage else {
      return try repository.copy(of: source.id, to: target.id) {
        session.phrases.terms.stage($0).full
      }
    }
    let resolver = try session.resolver()
    let one = try resolver.stage(stage, in: source.id)
    let other = try resolver.stage(toStage ?? stage, in: target.id)
    guard other.type == .open else { throw StageRefusal.closedStage }
    return (try repository.copy(of: repository.playbook(of: one.id), to: other.id), [])
  }
}
