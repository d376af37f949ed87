import ArgumentParser
import Domain
import ViewModels

/// `kariz view …`: saved filters, orders and columns of pages.
struct Views: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "view", abstract: "Commands on saved views of pages.",
    subcommands: [ListViews.self, AddView.self, DeleteView.self], aliases: ["views"])
}

/// `kariz view list`.
struct ListViews: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the views of everybody, and your own.")

  @MainActor func run(in session: Session) throws {
    let views = try SavedView.all(session.repository(), for: session.login())
    var printer = try RowPrinter(
      ["name", "owner", "page", "filter", "sort"].map { OutputColumn(name: $0, heading: $0) },
      session)
    for view in views {
      try printer.write([
        .text(view.name), view.owner.map { .text($0) } ?? .none, .text(view.page.rawValue),
        .text(view.filter), .text(view.arrangement),
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
    help: """
      Of the board: manual, amount, expectedClose, nextStep, days or name; of customers: name, \
      nextStep, openAmount, wonRevenue or lastPurchaseOn; - in front turns it round.
      """)
  var sort: String?
  @Option(help: "board, customers or leads.") var page = ViewPage.board
  @Option(help: "The columns of a list in their order, comma-separated: name,state,owner:20.")
  var columns: String?
  @Flag(help: "Only for you.") var own = false

  @MainActor func run(in session: Session) throws {
    _ = try session.filter(filter, of: page.kind)
    let name = name.trimmed
    guard !name.isEmpty else {
      throw Exit(.wrongUse, session.phrases.records.requiredField("NAME"))
    }
    let view = SavedView(
      name: name, owner: own ? try session.login() : nil, page: page.page, filter: filter,
      arrangement: try arrangement(session))
    let change = try view.saved(session.repository())
    if !change.isEmpty { try session.repository().commit(change) }
  }
}

extension AddView {
  @MainActor private func arrangement(_ session: Session) throws -> String {
    let words =
      page == .board ? LaneSort.Key.allCases.map(\.rawValue) : RowSort.names(of: page.kind)
    let sort = sort ?? words[0]
    guard words.contains(sort.hasPrefix("-") ? String(sort.dropFirst()) : sort) else {
      throw Exit(
        .wrongUse,
        session.phrases.records.wrongValue(
          "--sort", sort, session.phrases.forms.expected(.choice(words))))
    }
    guard page != .board else { return sort }
    guard let columns else {
      return
        ([sort] + ListLayout(of: page.kind).text.split(separator: " ").dropFirst().map(String.init))
        .joined(separator: " ")
    }
    let names = columns.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    let layout = ListLayout(([sort] + names).joined(separator: " "), of: page.kind)
    let unknown = names.first { name in
      !layout.places.contains {
        $0.column.name == name.split(separator: ":").first.map(String.init)
      }
    }
    guard let unknown else { return layout.text }
    throw Exit(.wrongUse, session.phrases.records.unknownField(unknown, nil))
  }
}

/// The pages that have views of their own.
enum ViewPage: String, CaseIterable, ExpressibleByArgument {
  case board, customers, leads

  nonisolated var page: AppModel.Page {
    switch self {
    case .board: .board
    case .customers: .customers
    case .leads: .leads
    }
  }

  nonisolated var kind: Kind {
    switch self {
    case .board: .opportunity
    case .customers: .account
    case .leads: .lead
    }
  }
}

extension RowSort {
  nonisolated fileprivate static func names(of kind: Kind) -> [String] {
    Key.all(of: kind).map(\.rawValue)
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
