import Exchange

/// Prints rows one after the other in the form that was asked for, without keeping them.
struct RowPrinter {
  private enum Form {
    case json(JSONWriter)
    case delimited(DelimitedWriter)
    case plain
    case table(Table)
  }

  private let columns: [OutputColumn]
  private let session: Session
  private var form: Form

  /// - Parameter wanted: the form; that of the run unless a command has an option of its own.
  init(_ columns: [OutputColumn], _ session: Session, form wanted: OutputForm? = nil) throws {
    self.columns = columns
    self.session = session
    switch wanted ?? session.form {
    case .json: form = .json(JSONWriter(.array, to: session.world.output))
    case .csv: form = .delimited(DelimitedWriter(.csv, to: session.dataSink))
    case .tsv: form = .delimited(DelimitedWriter(.tsv, to: session.dataSink))
    case .plain: form = .plain
    case .table(let width): form = .table(Table(columns, width: width, session))
    }
    if case .delimited(var writer) = form {
      try writer.write(columns.map(\.name))
      form = .delimited(writer)
    }
  }

  /// - Parameter row: a value for each column.
  mutating func write(_ row: [OutputValue]) throws {
    switch form {
    case .json(var writer):
      try writer.write(.object(members(columns, row)))
      form = .json(writer)
    case .delimited(var writer):
      try writer.write(row.map(\.exact))
      form = .delimited(writer)
    case .plain: try session.printLine(row.map { session.clean($0.exact) }.joined(separator: "\t"))
    case .table(var table):
      try table.write(row)
      form = .table(table)
    }
  }

  /// Prints what is still held back; to be called after the last row.
  mutating func finish() throws {
    switch form {
    case .json(var writer): try writer.finish()
    case .delimited(var writer): try writer.finish()
    case .plain: break
    case .table(var table): try table.finish()
    }
  }
}

/// The members of an object of JSON. What has dots in its name is an object of its own, such as
/// `address.city`; its parts stand side by side.
func members(_ columns: [OutputColumn], _ row: [OutputValue]) -> [JSONMember] {
  var found: [JSONMember] = []
  for (column, value) in zip(columns, row) {
    guard let dot = column.name.firstIndex(of: ".") else {
      found.append(JSONMember(column.name, value.json))
      continue
    }
    let owner = String(column.name[..<dot])
    let member = JSONMember(String(column.name[column.name.index(after: dot)...]), value.json)
    if let last = found.last, last.name == owner, case .object(let others) = last.value {
      found[found.count - 1] = JSONMember(owner, .object(others + [member]))
    } else {
      found.append(JSONMember(owner, .object([member])))
    }
  }
  return found
}
