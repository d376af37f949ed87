import ArgumentParser
import Domain
import ViewModels

/// `kariz view …`: saved filters and orders of the board.
struct Views: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "view", abstract: "Commands on saved views of the board.",
    subcommands: [ListViews.self, AddView.self, DeleteView.self], aliases: ["views"])
}

/// `kariz view list`.
struct ListViews: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the views of everybody, and your own.")

  @MainActor func run(in session: Session) throws {
    let views = try SavedView.all(session.repository(), for: session.login())
    var printer = try RowPrinter(
      ["name", "owner", "filter", "sort"].map { OutputColumn(name: $0, heading: $0) }, session)
    for view in views {
      try printer.write([
        .text(view.name), view.owner.map { .text($0) } ?? .none, .text(view.filter),
        .text(view.sort.text),
      ])
    }
    try printer.finish()
  }
}

/// `kariz view add "Q4" --where "close:this-quarter" --sort amount --own`.
struct AddView: Verb {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Save a filter and an order under a name.")
  static var makesFile: Bool { true }

  @Argument(help: "What it is called.") var name: String
  @Option(name: .customLong("where"), parsing: .unconditional, help: "The filter.")
  var filter = ""
  @Option(
    parsing: .unconditional,
    help: "manual, amount, expectedClose, nextStep, days or name; - in front turns it round.")
  var sort = "manual"
  @Flag(help: "Only for you.") var own = false

  @MainActor func run(in session: Session) throws {
    _ = try session.filter(filter, of: .opportunity)
    guard let order = LaneSort(text: sort) else {
      let words = LaneSort.Key.allCases.map(\.rawValue)
      throw Exit(
        .wrongUse,
        session.phrases.records.wrongValue(
          "--sort", sort, session.phrases.forms.expected(.choice(words))))
    }
    let name = name.trimmed
    guard !name.isEmpty else {
      throw Exit(.wrongUse, session.phrases.records.requiredField("NAME"))
    }
    let view = SavedView(
      name: name, owner: own ? try session.login() : nil, filter: filter, sort: order)
    let change = try view.saved(session.repository())
    if !change.isEmpty { try session.repository().commit(change) }
  }
}

/// `kariz view delete Q4`.
struct DeleteView: Verb {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete a view; undo brings it back.")

  @Argument(help: "What it is called.") var name: String

  @MainActor func run(in session: Session) throws {
    let repository = try session.repository()
    let wanted = Folding.fold(name)
    let found = try SavedView.all(repository, for: session.login()).filter {
      Folding.fold($0.name) == wanted
    }
    guard let view = found.last else {
      throw Exit(.notFound, session.phrases.command.nothingFound)
    }
    try repository.commit(view.deleted(repository))
  }
}

extension Session {
  fileprivate func login() throws -> String { try repository().me()?.login ?? actor.login }
}
