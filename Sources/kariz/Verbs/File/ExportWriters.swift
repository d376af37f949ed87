import Domain
import Exchange

/// Takes records one after the other and writes them in some form.
protocol ExportWriter {
  mutating func write(_ row: ListedRecord) throws
  mutating func finish() throws
}

/// The columns of an export: every property, links with the names of what they link to.
struct ExportColumns {
  enum Source {
    case stored(Int)
    case kept(Int)
    case name(of: Property)
  }

  struct Column {
    let name: String
    let property: Property
    let source: Source
  }

  let columns: [Column]

  init(_ kind: Kind) {
    let schema = kind.schema
    let stored = schema.properties.enumerated().map { ($1, Source.stored($0)) }
    let kept = schema.kept.enumerated().map { ($1, Source.kept($0)) }
    columns = (stored + kept).flatMap { property, source in
      let own = Column(name: property.name, property: property, source: source)
      guard case .link = property.type, property.name != "id" else { return [own] }
      let name = Column(
        name: property.name + "Name", property: property, source: .name(of: property))
      return [own, name]
    }
  }
}

/// Rows of CSV or TSV, exact to the last digit, so that importing them gives the same records.
struct SheetWriter: ExportWriter {
  private let columns: ExportColumns
  private let reader: RecordReader
  private let fileCurrency: Currency
  private var writer: DelimitedWriter

  init(_ kind: Kind, _ style: DelimitedStyle, _ sink: @escaping ByteSink, _ session: Session) throws
  {
    columns = ExportColumns(kind)
    reader = try RecordReader(session)
    fileCurrency = try session.repository().currency()
    writer = DelimitedWriter(style, to: sink)
    try writer.write(columns.columns.map(\.name))
  }

  mutating func write(_ row: ListedRecord) throws {
    let own = row.record["currency"].text.flatMap { Currency($0) } ?? fileCurrency
    // Figures of customers are kept in the file's currency.
    let kept = row.record.kind == .opportunity ? own : fileCurrency
    try writer.write(
      columns.columns.map { column in
        switch column.source {
        case .stored(let place):
          Exact.text(row.record.values[checked: place] ?? .null, of: column.property.type, in: own)
        case .kept(let place):
          Exact.text(row.kept[checked: place] ?? .null, of: column.property.type, in: kept)
        case .name(let link): reader.name(link, in: row).exact
        }
      })
  }

  mutating func finish() throws { try writer.finish() }
}

/// Objects of JSON, as lists print them; of all kinds together each says what it is.
struct ObjectWriter: ExportWriter {
  private let namesKinds: Bool
  private let reader: RecordReader
  private var columns: [Kind: ExportColumns] = [:]
  private var writer: JSONWriter

  init(
    _ layout: JSONWriter.Layout, namesKinds: Bool, _ sink: @escaping ByteSink, _ session: Session
  ) throws {
    self.namesKinds = namesKinds
    reader = try RecordReader(session)
    writer = JSONWriter(layout, to: sink)
  }

  mutating func write(_ row: ListedRecord) throws {
    let kind = row.record.kind
    let columns = columns[kind] ?? ExportColumns(kind)
    self.columns[kind] = columns
    let values = columns.columns.map { column in
      switch column.source {
      case .stored(let place):
        reader.value(row.record.values[checked: place], of: column.property, in: row)
      case .kept(let place): reader.value(row.kept[checked: place], of: column.property, in: row)
      case .name(let link): reader.name(link, in: row)
      }
    }
    let names = columns.columns.map { OutputColumn(name: $0.name, heading: "") }
    let record = namesKinds ? [JSONMember("record", .string(kind.rawValue))] : []
    try writer.write(.object(record + members(names, values)))
  }

  mutating func finish() throws { try writer.finish() }
}
