import ArgumentParser
import Domain
import Exchange
import ViewModels

/// `kariz account show name:Acme`.
struct ShowRecord<E: Entity>: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: "Print every property of one, and the latest of its timeline.")
  }
  static var isLong: Bool { true }

  @Argument(help: "An id, the end of an id, or name:TEXT.")
  var id: String

  @MainActor func run(in session: Session) throws {
    let reference = try session.resolver().find(E.kind, id)
    guard let row = try session.repository().listed(reference) else {
      throw Exit(.notFound, session.phrases.records.noSuchRecord(id))
    }
    let sheet = RecordSheet(row, session)
    switch session.form {
    case .json: try sheet.printJSON()
    case .csv, .tsv: try sheet.printRow()
    case .plain: try sheet.printPlain()
    case .table(let width): try sheet.printForPeople(width: width)
    }
  }
}

/// One record with all that is known of it.
struct RecordSheet {
  private static let latest = 10

  private let row: ListedRecord
  private let session: Session
  private var reference: Reference { Reference(row.record.kind, row.record.id) }

  init(_ row: ListedRecord, _ session: Session) {
    self.row = row
    self.session = session
  }

  func printJSON() throws {
    let timeline = try TimelineLines(of: reference, limit: Self.latest, session)
    let members = try columns(linksToo: false).members(of: row)
    try session.printObject(.object(members + [JSONMember("timeline", .array(timeline.json))]))
  }

  func printRow() throws {
    let columns = try columns()
    var printer = try RowPrinter(columns.columns, session)
    try printer.write(columns.row(row))
    try printer.finish()
  }

  /// A property a line, its name and its value parted by a tab.
  func printPlain() throws {
    let columns = try columns(linksToo: true)
    for (column, value) in zip(columns.columns, columns.row(row)) {
      try session.printLine("\(column.name)\t\(session.clean(value.exact))")
    }
    for line in try TimelineLines(of: reference, limit: Self.latest, session).plain {
      try session.printLine("timeline\t\(line)")
    }
  }

  /// What has a value, with its label; then the latest.
  func printForPeople(width: Int) throws {
    let columns = try columns(hiddenToo: false)
    let lines = zip(columns.columns, columns.row(row)).map { column, value in
      (column.heading, value.shown(session.formats, session.phrases, by: session.clock))
    }
    var page = LabelledLines(width: width, session)
    page.lines = lines.filter { !$0.1.isEmpty }
    try page.print()
    let timeline = try TimelineLines(of: reference, limit: Self.latest, session)
    guard !timeline.shown.isEmpty else { return }
    try session.printLine("")
    page.lines = [(session.phrases.records.latest, "")] + timeline.shown
    try page.print()
  }

  /// - Parameters:
  ///   - linksToo: whether the names of linked records are columns of their own.
  ///   - hiddenToo: whether what is for scripts alone is among them.
  private func columns(linksToo: Bool = false, hiddenToo: Bool = true) throws -> RecordColumns {
    let kind = row.record.kind
    let properties = try session.schema(of: kind).exported.filter {
      hiddenToo || Fields.row($0.name, of: kind)?.isShown != false
    }
    let names = properties.flatMap { property in
      if linksToo, property.name != "id", case .link = property.type {
        return [property.name, property.name + "Name"]
      }
      return [property.said]
    }
    let derived = DerivedProperty.all(of: kind).map(\.rawValue)
    return try RecordColumns(kind, fields: names + derived, keepsIds: linksToo, session)
  }
}
