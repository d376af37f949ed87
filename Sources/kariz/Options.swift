import ArgumentParser

/// The options that every command takes, before or after its name.
struct FileOptions: ParsableArguments {
  enum Form: String, EnumerableFlag {
    case json, csv, tsv, plain

    static func help(for form: Form) -> ArgumentHelp? {
      switch form {
      case .json: "Print JSON."
      case .csv: "Print comma separated values."
      case .tsv: "Print tab separated values."
      case .plain: "Print one record a line, values parted by tabs."
      }
    }
  }

  enum Colour: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
    case ansi16 = "16"
    case ansi256 = "256"
    case trueColour = "true"
  }

  @Option(help: "The file with the data (KARIZ_FILE).", completion: .file())
  var file: String?

  @Option(name: .customLong("as"), help: "Who acts: a user's login or name (KARIZ_USER).")
  var user: String?

  @Option(help: "Language of the output: en, fa or el.", completion: .list(["en", "fa", "el"]))
  var lang: String?

  @Option(
    help: "Calendar of the output: gregorian or jalali.",
    completion: .list(["gregorian", "jalali"]))
  var calendar: String?

  @Option(help: "Digits of the output: latin or native.", completion: .list(["latin", "native"]))
  var digits: String?

  @Option(help: "A fixed clock, such as 2026-11-21T16:42:00+00:00.")
  var now: String?

  @Flag var form: Form?

  @Option(help: "Colours: auto, always, never, 16, 256 or true.")
  var color: Colour?

  @Option(help: "The theme to draw with.")
  var theme: String?

  @Flag(help: "The interface as plain lines, for screen readers (KARIZ_LINEAR).")
  var linear = false
}

/// Finds the common options in a command line.
nonisolated enum CommonArguments {
  private static let valued: Set = [
    "--file", "--as", "--lang", "--calendar", "--digits", "--now", "--color", "--theme",
  ]
  private static let flags: Set = ["--json", "--csv", "--tsv", "--plain", "--linear"]

  /// The common options with their values, wherever they stand before a `--`, and all the rest.
  static func parted(_ arguments: [String]) -> (common: [String], rest: [String]) {
    var common: [String] = []
    var rest: [String] = []
    var waiting = arguments[...]
    while let argument = waiting.popFirst() {
      if argument == "--" { return (common, rest + [argument] + waiting) }
      let name = argument.prefix { $0 != "=" }
      if flags.contains(argument) || name != argument && valued.contains(String(name)) {
        common.append(argument)
      } else if valued.contains(argument) {
        common += [argument] + (waiting.popFirst().map { [$0] } ?? [])
      } else {
        rest.append(argument)
      }
    }
    return (common, rest)
  }
}
