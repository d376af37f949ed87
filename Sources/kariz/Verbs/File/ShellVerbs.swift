import ArgumentParser
import Foundation
import ViewModels

/// `kariz man`: the page of the manual, made of the tree of commands and the table of actions.
struct ShowManual: Verb {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: "Print the page of the manual, for man -l -.")

  @MainActor func run(in session: Session) throws {
    let described = try JSONDecoder().decode(
      DescribedProgram.self, from: Data(Kariz._dumpHelp().utf8))
    var page = ManualPage(described.command)
    page.describe(described.command)
    page.list(ActionTable.all, session.phrases)
    page.close()
    try session.printLine(page.text)
  }
}

/// `kariz completions zsh`.
struct ShowCompletions: Verb {
  enum Shell: String, CaseIterable, ExpressibleByArgument { case bash, zsh, fish }

  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print what completes kariz's commands in a shell.")

  @Argument(help: "bash, zsh or fish.") var shell: Shell

  @MainActor func run(in session: Session) throws {
    guard let known = CompletionShell(rawValue: shell.rawValue) else { return }
    try session.printLine(Kariz.completionScript(for: known))
  }
}

/// What the parser says of the program: as much of it as a manual needs.
nonisolated struct DescribedProgram: Decodable {
  let command: Command

  nonisolated struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let aliases: [String]?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  nonisolated struct Argument: Decodable {
    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
  }

  nonisolated struct Name: Decodable {
    let kind: String
    let name: String
  }
}
