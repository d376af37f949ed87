import ArgumentParser
import ViewModels

/// `kariz keys`.
struct ShowKeys: Verb {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print every action with its keys, your own among them.")
  static var isLong: Bool { true }

  @Flag(help: "Say what of your keys and keyboards cannot be used; status 3 when something cannot.")
  var check = false

  @MainActor func run(in session: Session) throws {
    let (actions, problems) = session.ownKeys()
    if check { return try tell(problems + session.ownKeyboards().problems, session) }
    for problem in problems { session.say(problem) }
    var printer = try RowPrinter(
      ["scope", "id", "keys", "action"].map { OutputColumn(name: $0, heading: $0) }, session)
    for action in actions {
      let says = action.says(session.phrases)
      try printer.write([
        .text(action.scope.rawValue), .text(action.id),
        .texts(action.keys.map(\.text)), .text(says.label),
      ])
    }
    try printer.finish()
  }

  @MainActor private func tell(_ problems: [String], _ session: Session) throws {
    for problem in problems { try session.printLine(session.clean(problem)) }
    guard problems.isEmpty else { throw Exit(.unusableFile) }
    try session.printLine(session.phrases.setup.keysSound)
  }
}
