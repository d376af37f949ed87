import Domain
import Exchange

/// A record in the making, and which of its properties the row gave.
nonisolated struct RowDraft {
  var record: Record
  private(set) var given: GivenPlaces

  init(_ record: Record, _ schema: Schema) {
    self.record = record
    given = GivenPlaces(schema)
  }

  /// Sets a property. Of several columns the first that has a value counts; phones and the like
  /// are gathered.
  /// - Returns: false when what was gathered is too long.
  @discardableResult
  mutating func put(_ value: Value, at place: Int, _ type: PropertyType) -> Bool {
    guard !value.isNull else { return true }
    if given.contains(place), [.texts, .phones].contains(type) {
      let lines = [record.values[place].text, value.text].compactMap { $0 }
      let text = lines.joined(separator: "\n")
      guard text.utf8.count <= CellReader.longestText else { return false }
      record.values[place] = .text(text)
    } else if !given.contains(place) {
      record.values[place] = value
    }
    given.insert(place)
    return true
  }
}

nonisolated extension RowDraft {
  /// Sets the property of a column; one that people have made has no place of its own.
  @discardableResult
  mutating func put(_ value: Value, _ cell: CellReader) -> Bool {
    guard cell.property.isCustom else { return put(value, at: cell.place, cell.property.type) }
    if !value.isNull { record[cell.property.name] = value }
    return true
  }
}

/// A set of properties by their places in a record.
nonisolated struct GivenPlaces {
  private let schema: Schema
  private var bits: UInt64 = 0

  init(_ schema: Schema) { self.schema = schema }

  mutating func insert(_ place: Int) { bits |= 1 << UInt64(place & 63) }

  func contains(_ place: Int) -> Bool { bits & (1 << UInt64(place & 63)) != 0 }

  func contains(_ name: String) -> Bool { schema.place(of: name).map { contains($0) } ?? false }
}

/// A row with what its plain cells make of a new record, or why they make none: all that can be told
/// of a row without the rest of the file.
nonisolated struct CheckedRow: Sendable {
  let row: SheetRow
  let draft: Result<RowDraft, any Error>

  init(_ row: SheetRow, _ cells: inout RowCells) {
    self.row = row
    draft = Result { try cells.draft(of: row) }
  }
}

/// Reads the plain cells of rows: everything but links.
nonisolated struct RowCells {
  private var cells: [CellReader]
  private let amounts: [CellReader]
  private var currency: CellReader?
  private let currencyPlace: Int?
  private let labels: [String]
  private let reading: Reading
  private let blank: RowDraft

  init(_ plan: ImportPlan, _ reading: Reading) {
    cells = plan.cells
    amounts = plan.amounts
    currency = plan.currency
    labels = plan.labels
    currencyPlace = plan.kind.schema.place(of: "currency")
    blank = RowDraft(Record(blank: plan.kind, id: 0), plan.kind.schema)
    self.reading = reading
  }

  /// A new record of what stands in a row.
  /// - Throws: as `fill`.
  mutating func draft(of row: SheetRow) throws -> RowDraft {
    var draft = blank
    if row.flaw == nil { try fill(&draft, from: row, usual: reading.currency) }
    return draft
  }

  /// - Parameter usual: the currency of amounts that name none.
  /// - Throws: `RejectReason.unreadable`, `.negative`, `.mixedCurrencies`.
  mutating func fill(_ draft: inout RowDraft, from row: SheetRow, usual: Currency) throws {
    for index in cells.indices {
      let text = row[cells[index].column]
      guard !text.isEmpty else { continue }
      guard let value = cells[index].value(text, reading),
        draft.put(value, cells[index])
      else { throw unreadable(cells[index], text) }
    }
    try fillAmounts(&draft, from: row, usual)
  }

  /// The cell that holds a property; the empty text where no column does.
  func text(of place: Int, in row: SheetRow) -> String {
    for cell in cells where cell.place == place && !row[cell.column].isEmpty {
      return row[cell.column].trimmed
    }
    return ""
  }

  /// All amounts of a record are in one currency: its column's, that of the amounts, or the usual.
  private mutating func fillAmounts(
    _ draft: inout RowDraft, from row: SheetRow, _ usual: Currency
  ) throws {
    var named = try currencyPlace == nil ? usual : namedCurrency(row)
    var used = named ?? usual
    for amount in amounts where !row[amount.column].isEmpty {
      let text = row[amount.column]
      let reading = used == reading.currency ? reading : reading.counting(in: used)
      guard let money = amount.money(text, reading) else { throw unreadable(amount, text) }
      guard money.currency == used || named == nil else { throw RejectReason.mixedCurrencies }
      guard money.amount.minor >= 0 || amount.isExact else {
        throw RejectReason.negative(column: label(amount), text: text)
      }
      (used, named) = (money.currency, money.currency)
      draft.put(money.amount.value, amount)
    }
    if let currencyPlace { draft.record.values[currencyPlace] = used.value }
  }

  private mutating func namedCurrency(_ row: SheetRow) throws -> Currency? {
    guard let reader = currency, !row[reader.column].isEmpty else { return nil }
    guard let word = currency?.value(row[reader.column], reading)?.text,
      let named = Currency(word)
    else { throw unreadable(reader, row[reader.column]) }
    return named
  }

  private func unreadable(_ cell: CellReader, _ text: String) -> RejectReason {
    switch cell.property.name {
    case "recurrence": .noRule(column: label(cell), text: text)
    case "emails": .noEmail(column: label(cell), text: text)
    default: .unreadable(column: label(cell), text: text, type: cell.property.type)
    }
  }

  private func label(_ cell: CellReader) -> String {
    labels.indices.contains(cell.column) ? labels[cell.column] : cell.property.name
  }
}

nonisolated extension Reading {
  /// The same for amounts that are in another currency unless they name one.
  func counting(in currency: Currency) -> Reading {
    Reading(clock: clock, currency: currency, dateOrder: dateOrder, home: home)
  }
}
