import Foundation

/// What the shell of SQLite takes for the same rows with the same indexes.
struct SQLiteShell {
  let folder: URL

  /// Only a table of texts: nothing is checked, and there is no journal of what was done. Duplicates
  /// are found by mails and phones.
  private static func script(_ people: URL) -> String {
    """
    PRAGMA journal_mode = wal;
    PRAGMA synchronous = full;
    .import --csv '\(people.path)' contact
    CREATE INDEX contactName ON contact(lower(firstName || ' ' || lastName));
    CREATE INDEX contactAlone ON contact(lower(firstName || ' ' || lastName)) WHERE xxxount <> 0;
    CREATE INDEX contactExternal ON contact(id);
    CREATE INDEX contactNextStep ON contact(nextStepDue) WHERE xxxount <> 0;
    CREATE INDEX contactOpenAmount ON contact(openAmount) WHERE xxxount <> 0;
    CREATE INDEX contactWonRevenue ON contact(wonRevenue) WHERE xxxount <> 0;
    CREATE INDEX contactLastPurchaseOn ON contact(lastPurchaseOn) WHERE xxxount <> 0;
    CREATE INDEX contactMail ON contact(lower(emails));
    CREATE INDEX contactPhone ON contact(phones);
    CREATE VIRTUAL TABLE contactSearch USING fts5(
      text, tokenize='ascii', prefix='1 2 3', detail=none, columnsize=0
    );
    INSERT INTO contactSearch(rowid, text)
      SELECT rowid, lower(firstName || ' ' || lastName || ' ' || emails || ' ' || phones)
      FROM contact;

    """
  }

  func importing(_ people: URL) throws -> Command.Outcome {
    let file = folder.appending(path: "shell.db")
    let script = folder.appending(path: "shell.sql")
    removeDatabase(file)
    defer { removeDatabase(file) }
    try Self.script(people).write(to: script, atomically: true, encoding: .utf8)
    return try Command(
      words: ["sqlite3", "-bail", file.path], home: folder, input: .reading(script)
    )
    .run()
  }
}

/// `less` on a file of as many lines: a program that shows rows and does nothing else.
struct Less {
  let size: Int
  let folder: URL

  /// Its start, and its cursor.
  func figures() throws -> [Figure] {
    let file = folder.appending(path: "lines-\(size).txt")
    try writeLines(to: file)
    let interface = Interface(
      size: size, words: ["less", file.path], home: folder,
      manner: .init(shows: ["deal 1 "], leaves: "q", starts: 11))
    let keys = Strokes("less: a line down", target: nil, Strokes.times(100, ["j"]))
    return [try interface.startFigure("less: start"), try interface.figure(of: keys)]
  }

  private func writeLines(to file: URL) throws {
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    for start in stride(from: 1, through: size, by: 10_000) {
      let lines = (start...min(start + 9_999, size)).map { number in
        "deal \(number) of a company with some name, an amount, and what comes next\n"
      }
      try handle.write(contentsOf: Data(lines.joined().utf8))
    }
  }
}
