import ArgumentParser
import Domain
import Glibc
import Storage
import ViewModels

/// `kariz demo`.
struct MakeDemo: Verb {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Make a believable file of made-up data; without FILE, open it right away.")

  @Argument(help: "The file to make; one that is there is kept.", completion: .file())
  var target: String?
  @Option(help: "How many deals, and as many contacts and activities.") var opportunities = 200
  @Option(help: "The same seed and --now give the same data.") var seed: UInt64 = 1

  @MainActor func run(in session: Session) throws {
    guard (1...5_000_000).contains(opportunities) else {
      let right = session.phrases.forms.expected(.number)
      let option = "--opportunities"
      throw Exit(
        .wrongUse, session.phrases.records.wrongValue(option, String(opportunities), right))
    }
    let path = target ?? DemoFile.freshPath(session)
    try DemoFile(path, session).make(opportunities, seed: seed, makesFolder: target == nil)
    session.say(session.phrases.file.demoMade(opportunities, session.formats, path))
    guard target == nil else { return }
    var options = session.options
    options.file = path
    let status = try runInterface(try Session(options, in: session.world))
    guard status != 0 else { return }
    throw Exit(Exit.Status(rawValue: status) ?? .refused)
  }
}

/// A file of made-up data.
struct DemoFile {
  private let path: String
  private let session: Session

  /// - Throws: `Exit` when there is something of that name already.
  init(_ path: String, _ session: Session) throws(Exit) {
    var status = stat()
    guard lstat(path, &status) != 0 else {
      throw Exit(.refused, session.phrases.file.exists(path))
    }
    self.path = path
    self.session = session
  }

  /// A name in the cache folder that nothing has yet.
  static func freshPath(_ session: Session) -> String {
    let folder = Paths(session.world.environment).cache
    let stamp = session.clock.now().iso.filter { $0.isNumber || $0 == "T" }
    let chance = String(UInt32.random(in: 0...UInt32.max), radix: 36)
    return "\(folder)/demo-\(stamp)-\(chance).db"
  }

  /// Fills the file; one that could not be filled does not stay.
  func make(_ count: Int, seed: UInt64, makesFolder: Bool) throws {
    let words = DemoWords.of(session.formats.language)
    let repository = try SQLiteRepository(
      opening: path, as: Actor(login: session.actor.login, name: session.actor.name, seed: seed),
      clock: session.clock,
      options: OpenOptions(makesFolder: makesFolder, currency: words.currency))
    do {
      try fill(repository, count, words, seed)
    } catch {
      for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
      throw error
    }
  }

  /// What this business wants to know before it qualifies a lead.
  private func criteria(_ repository: SQLiteRepository) -> Setting {
    var setting = Setting(id: repository.newID(Setting.self))
    (setting.name, setting.value) = (Setting.Name.criteria.rawValue, "need budget")
    return setting
  }

  private func fill(
    _ repository: SQLiteRepository, _ count: Int, _ words: DemoWords, _ seed: UInt64
  ) throws {
    // Deals belong to whoever tries Kariz out, so they join first.
    try repository.commit(Change(.join, []))
    guard let me = try repository.me() else { return }
    var shop = DemoShop(
      words, seed: seed, clock: session.clock, stages: try repository.all(Stage.self), me: me)
    _ = try repository.bulk(.demo) { writer in
      if let edit = Edit(before: me, after: shop.staff.me) { try writer.edit(edit) }
      try writer.add(criteria(repository).record)
      try shop.write(count, to: writer)
    }
  }
}
