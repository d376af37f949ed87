import Cells
import Exchange
import Terminal
import ViewModels

/// The form in which a command prints what it found.
nonisolated enum OutputForm: Equatable {
  case json, csv, tsv, plain
  /// For people: a table that many cells wide.
  case table(width: Int)

  var isForPeople: Bool {
    if case .table = self { true } else { false }
  }
}

extension Session {
  /// A table on a terminal, and plain lines elsewhere, unless another form was asked for.
  var form: OutputForm {
    switch options.form {
    case .json: .json
    case .csv: .csv
    case .tsv: .tsv
    case .plain: .plain
    case nil: world.columns.map { .table(width: $0) } ?? .plain
    }
  }

  /// Takes data as it is where it goes to a file or a pipe, and cleaned where it goes to a terminal.
  var dataSink: ByteSink {
    let output = world.output
    guard world.columns != nil else { return output }
    let glyphs = glyphs
    return { bytes in
      let lines = String(decoding: bytes, as: UTF8.self).split(
        separator: "\t", omittingEmptySubsequences: false)
      let text = lines.map { cleaned(String($0), keepsNewlines: true, glyphs: glyphs) }.joined(
        separator: "\t")
      try output(ArraySlice(text.utf8))
    }
  }

  /// Text from data, as it may be printed.
  func clean(_ text: String) -> String {
    cleaned(text, glyphs: world.columns == nil ? .unicode : glyphs)
  }

  /// A row to write a line for people on, in the order in which their terminal shows it.
  func row(width: Int) -> Canvas {
    Canvas(
      Size(width, 1), direction: formats.language.direction, bidi: .detect(world.environment),
      glyphs: glyphs)
  }

  /// Prints a line that is clean already.
  func printLine(_ line: String) throws { try world.output(ArraySlice("\(line)\n".utf8)) }

  /// Prints one value: an object in JSON, else a line.
  func printObject(_ value: JSONValue) throws {
    var writer = JSONWriter(.lines, to: world.output)
    try writer.write(value)
    try writer.finish()
  }
}
