import Domain
import Foundation
import Testing

@testable import kariz

/// A file of its own, and the program run on it as from a shell.
final class Shell {
  struct Answer: Equatable {
    var status: Int32
    var output: String
    var messages: [String] = []

    /// The output without the line's end, such as the id that `add` prints.
    var line: String { output.trimmingCharacters(in: .newlines) }
  }

  let folder: URL
  var environment: [String: String]
  /// As wide as a terminal that the output goes to; `nil` is a pipe.
  var columns: Int?
  private var seed: UInt64 = 0

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kariz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = [
      "KARIZ_FILE": folder.appending(path: "shop.db").path, "KARIZ_USER": "sara",
      "HOME": folder.path, "LANG": "en_US.UTF-8",
    ]
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @discardableResult
  func run(_ arguments: String..., now: String = "2026-11-21T16:42:00Z") -> Answer {
    run(all: arguments + ["--now", now])
  }

  func run(all arguments: [String]) -> Answer {
    var output: [UInt8] = []
    var messages: [String] = []
    seed += 1
    let seed = seed
    let world = World(
      environment: environment, output: { output += $0 }, messages: { messages.append($0) },
      columns: columns, chance: { seed })
    let status = Kariz.run(arguments, in: world)
    return Answer(
      status: status, output: String(decoding: output, as: UTF8.self), messages: messages)
  }

  /// Adds a record and gives its id.
  func add(_ thing: String, _ fields: String...) throws -> String { try add(thing, all: fields) }

  func add(_ thing: String, all fields: [String]) throws -> String {
    let answer = run(all: [thing, "add"] + fields + ["--now", "2026-11-21T16:42:00Z"])
    try #require(answer.status == 0, "\(answer.messages)")
    return answer.line
  }

  /// Writes a file of the person's settings.
  func keep(_ text: String, in name: String) throws {
    let config = folder.appending(path: ".config/kariz")
    try FileManager.default.createDirectory(at: config, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: config.appending(path: name))
  }

  /// A field of a record, as JSON has it.
  func json(_ thing: String, _ id: String) throws -> [String: Any] {
    let answer = run(thing, "show", id, "--json")
    try #require(answer.status == 0, "\(answer.messages)")
    let object = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    return try #require(object as? [String: Any])
  }

  /// An amount of a record with its currency: `42000.00 EUR`.
  func money(_ thing: String, _ id: String, _ field: String) throws -> String {
    let money = try #require(try json(thing, id)[field] as? [String: String])
    return "\(money["amount"] ?? "") \(money["currency"] ?? "")"
  }
}
