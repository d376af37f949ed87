import Cells
import Domain
import Storage
import ViewModels

/// One person at the interface: keys go in, and the model can be looked at.
public final class Desk {
  public let shop: Shop
  public let repository: SQLiteRepository
  public let app: AppModel
  /// What the model asked of the program; jobs are not among it, they are done at once.
  public private(set) var effects: [Effect] = []
  /// Long changes wait for the test to make them.
  public var holdsWrites = false

  init(_ shop: Shop, _ repository: SQLiteRepository, _ app: AppModel) {
    self.shop = shop
    self.repository = repository
    self.app = app
  }

  public func send(_ event: Event) {
    app.handle(event)
    for effect in app.takeEffects() {
      switch effect {
      case .work(let ticket):
        app.receive(Result { try ticket.work.run(repository) }, for: ticket)
      case .write(let write, let job) where !holdsWrites:
        app.take(.wrote(Result { try write.run(repository) }), of: job)
      default: effects.append(effect)
      }
    }
  }

  /// Presses keys one after the other: `j L ctrl+r m w`.
  public func press(_ keys: String) {
    guard let sequence = KeySequence(reading: keys) else {
      preconditionFailure("no keyboard has the keys \(keys)")
    }
    for key in sequence.keys { send(.key(key)) }
  }

  public func type(_ text: String) {
    for character in text { send(.key(Key(.character(character)))) }
  }

  /// Moves so many lanes in the direction of the writing.
  public func goOn(_ lanes: Int) {
    let key = app.language.direction == .leftToRight ? "l" : "h"
    for _ in 0..<lanes { press(key) }
  }

  /// The names of the deals in each lane, from its top.
  public var lanes: [[String]] { app.board.lanes.map { $0.cards.rows.map(\.name) } }

  /// The deal under the cursor.
  public var deal: String? { app.board.current?.name }

  /// The keys of the stages that have a lane.
  public var stages: [String] { app.board.lanes.map(\.stage.key) }

  public func opportunity(_ name: String) throws -> Opportunity? {
    let found = try repository.resolve(.opportunity, named: name).first
    return try found.flatMap { try repository.find(ID<Opportunity>($0.raw)) }
  }

  /// The key of the stage that a deal is in, as the file has it.
  public func stage(of name: String) throws -> String? {
    let stage = try opportunity(name)?.stage
    return try repository.all(Stage.self).first { $0.id == stage }?.key
  }
}
