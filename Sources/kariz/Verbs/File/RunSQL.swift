import ArgumentParser
import Domain
import Storage
import ViewModels

/// `kariz sql "SELECT name FROM account"`.
struct RunSQL: Verb {
  static let configuration = CommandConfiguration(
    commandName: "sql", abstract: "Run a query of SQL, which may read and nothing else.",
    discussion: """
      Views to query: leads, accounts, contacts, opportunities, activities, stages, users. Their \
      columns are the properties, with a name beside each link (account, accountName); money is \
      an exact decimal in the row's currency, dates and moments are text.
      """)
  static var isLong: Bool { true }

  @Argument(help: "The query.") var query: String

  @MainActor func run(in session: Session) throws {
    _ = try session.repository()
    var printer: RowPrinter?
    do {
      try PlainQuery.run(query, on: session.path) { names in
        printer = try RowPrinter(names.map { OutputColumn(name: $0, heading: $0) }, session)
      } row: { cells in
        try printer?.write(cells.map(Self.value))
      }
    } catch RepositoryError.refused(let why) {
      throw Exit(.refused, session.phrases.command.onlyReading(why))
    }
    try printer?.finish()
  }

  @MainActor private static func value(_ cell: PlainQuery.Cell) -> OutputValue {
    switch cell {
    case .null: .none
    // Readers of JSON round what is larger, and identifiers are.
    case .integer(let number) where number.magnitude > 1 << 53: .text(String(number))
    case .integer(let number): .number(number)
    case .real(let number): .text("\(number)")
    case .text(let text): .text(text)
    case .blob(let count): .text("<\(count)>")
    }
  }
}
