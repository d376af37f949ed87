import ArgumentParser
import Domain
import Storage
import ViewModels

/// `kariz backup FILE`.
struct MakeBackup: Verb {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Write a proved copy of the file, also while others write.")

  @Argument(help: "The file to make; one that is there is kept.", completion: .file())
  var target: String

  @MainActor func run(in session: Session) throws {
    try session.repository().backup(to: target)
    session.say(session.phrases.file.backedUp(target))
  }
}

/// `kariz restore FILE`.
struct RestoreBackup: Verb {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put the contents of a backup into the file; what it held is kept beside it.")

  @Argument(help: "The backup.", completion: .file()) var source: String

  @MainActor func run(in session: Session) throws {
    let kept = try SQLiteRepository.restore(
      from: source, to: session.path, makesFolder: !session.isNamed, clock: session.clock)
    session.say(session.phrases.file.restored(session.path, kept))
  }
}

/// `kariz check`.
struct CheckFile: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Prove that the file is sound; status 3 when it is not.")

  @Flag(help: "Build anew what is kept in step with the records.") var repair = false
  @Flag(help: "Only print the journal's newest hash, to be kept elsewhere.") var head = false

  @MainActor func run(in session: Session) throws {
    // It is among the findings.
    session.tellsOpenness = head
    let repository = try session.repository()
    guard !head else { return try session.printLine(repository.head()) }
    if repair {
      try repository.repair()
      session.say(session.phrases.command.repaired)
    }
    let findings = try repository.check()
    try tell(findings, session)
    if SQLiteLibrary.hasCheckpointRace {
      session.say(session.phrases.command.checkpointRace(SQLiteLibrary.version))
    }
    if !findings.isEmpty { throw Exit(.unusableFile) }
  }

  @MainActor private func tell(_ findings: [CheckFinding], _ session: Session) throws {
    if session.form == .json {
      let lines = findings.map { session.sentence(for: $0) }
      return try session.printObject([
        "sound": .bool(findings.isEmpty), "findings": .array(lines.map { .string($0) }),
      ])
    }
    for finding in findings { try session.printLine(session.sentence(for: finding)) }
    if findings.isEmpty { try session.printLine(session.phrases.command.sound) }
  }
}

extension Session {
  /// What was found, and the way out.
  func sentence(for finding: CheckFinding) -> String {
    let words = phrases.command
    return switch finding {
    case .damaged(let what): words.damaged(what)
    case .dangling(let table, let row, let parent): words.dangling(table, String(row), parent)
    case .chainBroken(let sequence): words.chainBroken(formats.number(sequence))
    case .outOfStep(let kind, let part, let rows):
      words.outOfStep(rows, formats, phrases.terms.thing(kind).plural, part.rawValue)
    case .tooOpen(let path, let mode, let isFolder):
      words.tooOpen(
        path, String(mode & 0o777, radix: 8), "chmod \(isFolder ? "go-w" : "600") \(path)")
    case .littleSpace(let free, let needed):
      words.littleSpace(formats.number(free), formats.number(needed))
    }
  }
}
