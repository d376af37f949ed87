import ArgumentParser
import CMalloc
import Glibc

/// The program: the tree of its commands, and the one place where a run begins and ends.
@main
struct Kariz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kariz",
    abstract: "A sales CRM in the terminal.",
    discussion: """
      Without a command it opens the interface. The options below may stand before or after any \
      command.
      """,
    version: "0.1.0",
    subcommands: RecordVerbs.all + FileVerbs.all)

  @OptionGroup(title: "Options of every command") var options: FileOptions

  @MainActor static func main() {
    heap_prepare()
    Glibc.exit(run(Array(CommandLine.arguments.dropFirst()), in: .system))
  }

  /// Runs one command line, prints what it has to say, and returns the status to exit with.
  ///
  /// The tree of commands costs milliseconds, so the interface starts without it: when nothing but
  /// common options is given, only they are parsed.
  @MainActor static func run(_ arguments: [String], in world: World) -> Int32 {
    let (common, rest) = CommonArguments.parted(NegativeValues.joined(arguments))
    do {
      let options = try RunOptions(common)
      return run(rest, try Session(options, in: world))
    } catch {
      let exit = error as? Exit ?? Exit.parsing(error) ?? Exit(.wrongUse, "\(error)")
      return exit.tell(world)
    }
  }

  @MainActor private static func run(_ arguments: [String], _ session: Session) -> Int32 {
    do {
      guard !arguments.isEmpty else { return try runInterface(session) }
      var command = try parsed(arguments)
      if var verb = command as? any Verb {
        session.makesFile = type(of: verb).makesFile
        let endPaging = type(of: verb).isLong ? session.world.beginPaging() : nil
        defer { endPaging?() }
        try verb.run(in: session)
      } else {
        try command.run()
      }
      return Exit.Status.done.rawValue
    } catch {
      return Exit(error, for: session).tell(session.world, glyphs: session.glyphs)
    }
  }
}

extension Kariz {
  /// Common options are taken out of a command line before, so it is tried without them; only help
  /// and errors are to name them.
  fileprivate static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    do {
      return try Commands.parseAsRoot(arguments)
    } catch {
      return try parseAsRoot(arguments)
    }
  }
}

/// The commands without the common options: to find those takes most of the time of a short command.
private struct Commands: ParsableCommand {
  static let configuration = Kariz.configuration
}

/// A command that is handed all it needs, so that it runs in a test as it does in a shell.
nonisolated protocol Verb: ParsableCommand {
  /// Whether it makes a file that is not there; most have nothing to say about an empty one.
  static var makesFile: Bool { get }
  /// What it prints may be more than a screen holds.
  static var isLong: Bool { get }
  /// - Throws: `Exit`, or any error of Domain and Storage, which `Exit` gives its words and status.
  @MainActor mutating func run(in session: Session) throws
}

nonisolated extension Verb {
  static var makesFile: Bool { false }
  static var isLong: Bool { false }
}
