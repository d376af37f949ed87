import Foundation

/// The made-up files of one size, made with the program that is measured.
struct Shop {
  let size: Int
  let program: URL
  let folder: URL

  var database: URL { folder.appending(path: "demo-\(size).db") }

  /// The program's words, with a clock that stands still, so that the same is always shown.
  func words(_ words: String...) -> [String] {
    [program.path, "--now", "2026-11-21T16:42:00+00:00", "--as", "bench"] + words
  }

  /// Makes the demo file, unless it was kept from an earlier run.
  /// - Returns: `nil` when it was there.
  func demo() throws -> Figure? {
    guard !FileManager.default.fileExists(atPath: database.path) else { return nil }
    let words = words("demo", database.path, "--opportunities", String(size), "--seed", "1")
    let outcome = try Command(words: words, home: folder).run()
    // A salesperson would begin with the day, and the board is what is measured.
    let role = self.words("--file", database.path, "user", "set", "name:bench", "--role", "manager")
    _ = try Command(words: role, home: folder).run()
    // As many contacts and activities as opportunities.
    return rate("demo", rows: 3 * size, outcome)
  }

  /// Brings `size` people from a CSV file into a new file, and the same with the shell of SQLite.
  func importing() throws -> [Figure] {
    let people = try exportedPeople()
    let ours = try importing(people.file)
    var figures = [people.figure, ours.figure]
    do {
      let shell = try SQLiteShell(folder: folder).importing(people.file)
      figures.append(rate("sqlite3's own import", rows: size, shell))
      let share = shell.time / ours.time
      figures.append(
        Figure(size, "import against sqlite3", [.init("rows", share, .times)], target: "≥ 0.6 ×"))
    } catch {
      figures.append(Figure(size, "sqlite3's own import", [], target: "\(error)"))
    }
    return figures + [ours.room]
  }

  private func exportedPeople() throws -> (file: URL, figure: Figure) {
    let file = folder.appending(path: "people-\(size).csv")
    let words = words(
      "--file", database.path, "export", "contacts", "--output", file.path, "--force")
    let outcome = try Command(words: words, home: folder).run()
    try hideLinks(in: file)
    return (file, rate("export of people", rows: size, outcome))
  }

  /// Companies and owners are not in a new file: their columns get headers that nobody knows.
  private func hideLinks(in file: URL) throws {
    let handle = try FileHandle(forUpdating: file)
    defer { try? handle.close() }
    let text = String(decoding: try handle.read(upToCount: 4096) ?? Data(), as: UTF8.self)
    let header = String(text.prefix { !$0.isNewline })
    let hidden = header.replacing(",account", with: ",xxxount").replacing(",owner", with: ",xxner")
    try handle.seek(toOffset: 0)
    try handle.write(contentsOf: Data(hidden.utf8))
  }

  private func importing(_ people: URL) throws -> (time: Duration, figure: Figure, room: Figure) {
    let file = folder.appending(path: "people-\(size).db")
    defer { removeDatabase(file) }
    removeDatabase(file)
    let words = words("--file", file.path, "import", people.path, "--into", "contacts")
    let outcome = try Command(words: words, home: folder).run()
    let share = Double(file.bytes) / Double(max(1, people.bytes))
    let room = Figure(
      size, "file against its CSV",
      [.init("bytes", share, .times), .init("file", Double(file.bytes) / 1e6, .megabytes)],
      target: "≤ 2.9 ×")
    let figure = rate("import of people", rows: size, outcome, target: "≤ 128 MB")
    return (outcome.time, figure, room)
  }

  private func rate(
    _ name: String, rows: Int, _ outcome: Command.Outcome, target: String? = nil
  ) -> Figure {
    Figure(
      size, name,
      [
        .init("rows", Double(rows) / outcome.time.seconds, .perSecond),
        .init("took", outcome.time.milliseconds, .milliseconds),
        .init("peak", Double(outcome.peak) / 1e6, .megabytes),
      ], target: target)
  }
}

/// Removes a database with the files that may stand beside it.
func removeDatabase(_ file: URL) {
  for ending in ["", "-wal", "-shm"] {
    try? FileManager.default.removeItem(atPath: file.path + ending)
  }
}

extension URL {
  /// The length of the file; none when there is no such file.
  var bytes: Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
