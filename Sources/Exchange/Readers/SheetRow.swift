/// One row of a file, as text.
public struct SheetRow: Equatable, Sendable {
  /// The line of the file, from 1, in which the row starts.
  public var line: Int
  /// The cells in the order of the file; fewer than headers where the row is short, and none where
  /// it is over a limit.
  public var cells: [String]
  /// Why the row cannot be taken, if so.
  public var flaw: RowFlaw?

  public init(line: Int, cells: [String], flaw: RowFlaw? = nil) {
    self.line = line
    self.cells = cells
    self.flaw = flaw
  }

  /// The cell in `column`, from 0; empty where the row has no such cell.
  public subscript(column: Int) -> String {
    cells.indices.contains(column) ? cells[column] : ""
  }

  /// Whether nothing is written in any cell, as in the rows that spreadsheets leave at the end.
  public var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }
}
