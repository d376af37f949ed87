import ArgumentParser
import ViewModels

/// `kariz keys`.
struct ShowKeys: Verb {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print every action with its keys.")

  @MainActor func run(in session: Session) throws {
    var printer = try RowPrinter(
      ["scope", "id", "keys", "action"].map { OutputColumn(name: $0, heading: $0) }, session)
    for action in ActionTable.all {
      let says = session.phrases[keyPath: action.says]
      try printer.write([
        .text(action.scope.rawValue), .text(action.id),
        .texts(action.keys.map(\.text)), .text(says.label),
      ])
    }
    try printer.finish()
  }
}
