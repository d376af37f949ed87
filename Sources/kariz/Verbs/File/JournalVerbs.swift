import ArgumentParser
import Domain
import Exchange
import ViewModels

/// `kariz log`.
struct ShowLog: Verb {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Print what was changed, newest first: all of it, or one record.")
  static var isLong: Bool { true }

  @Argument(help: "An id, the end of an id, or name:TEXT.") var id: String?
  @Option(help: "How many entries.") var limit = 20

  @MainActor func run(in session: Session) throws {
    let record = try id.map { try session.resolver().find(Kind.allCases, $0) }
    let entries = try session.repository().log(
      of: record, before: nil, limit: limit <= 0 ? .max : limit)
    let wording = Wording(session.formats, clock: session.clock)
    let names = try session.names()
    let terms = session.phrases.timeline
    var printer = try RowPrinter(
      ["sequence", "at", "user", "act", "count", "text"].map {
        OutputColumn(name: $0, heading: $0, isNumeric: $0 == "sequence" || $0 == "count")
      }, session)
    for entry in entries {
      try printer.write([
        .number(entry.sequence), .instant(entry.at), .text(entry.userName),
        .word(entry.act.rawValue, shown: terms.act(entry.act)), .number(Int64(entry.count)),
        .text(wording.sentence(for: entry, names)),
      ])
    }
    try printer.finish()
  }
}

/// `kariz undo`.
struct Undo: Verb {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back your newest changes, also those of earlier runs.")

  @Argument(help: "How many changes.") var count = 1

  @MainActor func run(in session: Session) throws {
    let words = session.phrases.command
    try Steps(count, session).run(saying: words.undone, orNothing: words.nothingToUndo) {
      try session.repository().undo()
    }
  }
}

/// `kariz redo`.
struct Redo: Verb {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Bring back what you took back last.")

  @Argument(help: "How many changes.") var count = 1

  @MainActor func run(in session: Session) throws {
    let words = session.phrases.command
    try Steps(count, session).run(saying: words.redone, orNothing: words.nothingToRedo) {
      try session.repository().redo()
    }
  }
}

/// The same done several times, for as long as there is something to do.
private struct Steps {
  private let count: Int
  private let session: Session

  init(_ count: Int, _ session: Session) throws(Exit) {
    guard (1...1000).contains(count) else {
      throw Exit(.wrongUse, session.phrases.command.countWanted)
    }
    self.count = count
    self.session = session
  }

  func run(
    saying words: (String) -> String, orNothing nothing: String, _ step: () throws -> JournalEntry?
  ) throws {
    let wording = Wording(session.formats, clock: session.clock)
    for place in 0..<count {
      guard let entry = try step() else {
        guard place == 0 else { return }
        throw Exit(.refused, nothing)
      }
      if session.form == .json {
        try session.printObject([
          "sequence": .string(String(entry.sequence)), "act": .string(entry.act.rawValue),
          "count": .number(JSONNumber(entry.count)),
        ])
      } else {
        try session.printLine(words(wording.summary(of: entry)))
      }
    }
  }
}
