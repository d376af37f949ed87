import Foundation

@testable import Exchange

/// A folder of its own for one test, gone afterwards.
final class Folder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "exchange-\(UUID())").path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A file with these bytes; its path.
  func file(_ bytes: some Sequence<UInt8>, named name: String = "sheet.csv") throws -> String {
    let path = self.path + "/" + name
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}

func bytes(at path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

extension DelimitedReader {
  func rest() throws -> [SheetRow] {
    var rows: [SheetRow] = []
    while let row = try next() { rows.append(row) }
    return rows
  }
}

/// The header and rows of a file that holds `bytes`.
func read(
  _ bytes: some Sequence<UInt8>, _ options: DelimitedOptions = DelimitedOptions()
) throws -> (header: [String], rows: [SheetRow]) {
  let folder = try Folder()
  let reader = try DelimitedReader(path: try folder.file(bytes), options: options)
  return (reader.header, try reader.rest())
}

func read(
  _ text: String, _ options: DelimitedOptions = DelimitedOptions()
) throws -> (header: [String], rows: [SheetRow]) { try read(text.utf8, options) }

/// The bytes that a writer hands on.
final class Collected {
  private(set) var bytes: [UInt8] = []
  var text: String { String(decoding: bytes, as: UTF8.self) }
  var sink: ByteSink { { self.bytes.append(contentsOf: $0) } }
}

func written(_ rows: [[String]], as style: DelimitedStyle) throws -> String {
  let output = Collected()
  var writer = DelimitedWriter(style, to: output.sink)
  for row in rows { try writer.write(row) }
  try writer.finish()
  return output.text
}

/// The same numbers for the same seed, so that what fails once fails again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
