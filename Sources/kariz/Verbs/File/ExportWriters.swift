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
    /// A field that people have made.
    case own(Property)
    case name(of: Property)
  }

  struct Column {
    let name: String
    let property: Property
    let source: Source
  }

  let columns: [Column]

  init(_ schema: Schema) {
    let stored = schema.properties.enumerated().filter { $1.type != .custom }.map {
      ($1, Source.stored($0))
    }
    let kept = schema.kept.enumerated().map { ($1, Source.kept($0)) }
    let made = schema.custom.map { ($0, Source.own($0)) }
    columns = (stored + kept + made).flatMap { property, source in
      let own = Column(name: property.said, property: property, source: source)
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
    columns = ExportColumns(try session.schema(of: kind))
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
        case .own(let property):
          Exact.text(row.record[property.name], of: property.type, in: own)
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
  private let custom: CustomFields
  private var columns: [Kind: ExportColumns] = [:]
  private var writer: JSONWriter

  init(
    _ layout: JSONWriter.Layout, namesKinds: Bool, _ sink: @escaping ByteSink, _ session: Session
  ) throws {
    self.namesKinds = namesKinds
    reader = try RecordReader(session)
    custom = try session.repository().customFields()
    writer = JSONWriter(layout, to: sink)
  }

  mutating func write(_ row: ListedRecord) throws {
    let kind = row.record.kind
    let columns = columns[kind] ?? ExportColumns(custom.schema(of: kind))
    self.columns[kind] = columns
    let values = columns.columns.map { column in
      switch column.source {
      case .stored(let place):
        reader.value(row.record.values[checked: place], of: column.property, in: row)
      case .kept(let place): reader.value(row.kept[checked: place], of: column.property, in: row)
      case .own(let property): reader.value(row.record[property.name], of: property, in: row)
      case .name(let link): reader.name(link, in: row)
      }
    }
    let names = columns.columns.map { OutputColumn(name: $0.name, heading: "") }
    let record = namesKinds ? [JSONMember("record", .string(kind.rawValue))] : []
    try writer.write(.object(record + members(names, values)))
  }

  mutating func finish() throws { try writer.finish() }
}
