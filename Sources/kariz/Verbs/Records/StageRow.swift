import Domain
import ViewModels

/// The stages of one pipeline in their order.
struct StageRow {
  let pipeline: Pipeline?
  let stages: [Stage]

  /// - Parameter pipeline: `nil` is the one that a file begins with.
  init(of pipeline: Pipeline?, _ session: Session) throws {
    let repository = try session.repository()
    let all = try repository.all(Pipeline.self)
    let chosen = pipeline ?? all.first { $0.key == "default" } ?? all.first
    self.pipeline = chosen
    stages = try repository.all(Stage.self).filter { $0.pipeline == chosen?.id }
  }

  func find(_ text: String, _ session: Session) throws -> Stage {
    try session.resolver().stage(text, in: pipeline?.id)
  }

  /// Where a deal begins.
  func first(_ session: Session) throws -> Stage { try first(.open, session) }

  func first(_ type: StageType, _ session: Session) throws -> Stage {
    guard let stage = stages.first(where: { $0.type == type }) else {
      throw Exit(.refused, session.phrases.records.nothingHere("kariz stage add"))
    }
    return stage
  }
}
