import ArgumentParser
import Cells
import Domain
import Exchange
import ViewModels

/// `kariz account show name:Acme`.
struct ShowRecord<E: Entity>: Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: "Print every property of one, and the latest of its timeline.")
  }

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
    let members = try columns.members(of: row)
    try session.printObject(.object(members + [JSONMember("timeline", .array(timeline.json))]))
  }

  func printRow() throws {
    let columns = try columns
    var printer = try RowPrinter(columns.columns, session)
    try printer.write(columns.row(row))
    try printer.finish()
  }

  /// A property a line, its name and its value parted by a tab.
  func printPlain() throws {
    let columns = try columns
    for (column, value) in zip(columns.columns, columns.row(row)) {
      try session.printLine("\(column.name)\t\(cleaned(value.exact))")
    }
    for line in try TimelineLines(of: reference, limit: Self.latest, session).plain {
      try session.printLine("timeline\t\(line)")
    }
  }

  /// What has a value, with its label; then the latest.
  func printForPeople(width: Int) throws {
    let columns = try columns
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

  private var columns: RecordColumns {
    get throws {
      let kind = row.record.kind
      let names = (kind.schema.properties + kind.schema.kept).map(\.name)
        + DerivedProperty.all(of: kind).map(\.rawValue)
      return try RecordColumns(kind, fields: names, session)
    }
  }
}

/// Lines of a label and a text, the texts below each other.
struct LabelledLines {
  var lines: [(label: String, text: String)] = []
  private let width: Int
  private let session: Session

  init(width: Int, _ session: Session) {
    self.width = width
    self.session = session
  }

  func print() throws {
    var ruler = TextRuler()
    let labels = min(lines.map { ruler.width(of: $0.label) }.max() ?? 0, width / 2)
    for line in lines {
      var canvas = Canvas(Size(width, 1), direction: session.formats.language.direction)
      canvas.write(line.label, .label, at: Point(0, 0), width: labels)
      canvas.write(line.text, at: Point(labels + 2, 0), width: width - labels - 2)
      try session.printLine(canvas.text())
    }
  }
}
