import ArgumentParser
import Domain
import Exchange
import ViewModels

/// `kariz lead parse "Maria Ioannou, Aegean Olive, +30 210 555 0199, tue 10am call"`.
struct ParseLead: Verb {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print what is understood of a line, a card or a signature. Nothing is saved.")

  // A signature begins with two dashes, and is no option.
  @Argument(parsing: .captureForPassthrough, help: "The text, with lines or commas.")
  var words: [String]

  @MainActor func run(in session: Session) throws {
    guard words != ["--help"], words != ["-h"] else { throw CleanExit.helpRequest(Self.self) }
    let text = (words.first == "--" ? words.dropFirst() : words[...]).joined(separator: " ")
    let captured = LeadCapture(text, try session.readingWithoutFile())
    if let words = captured.nextStep?.missingDay {
      session.say(session.phrases.forms.noSuchDay(words))
    }
    let fields = captured.fields(as: session.formats, by: session.clock)
    switch session.form {
    case .json:
      try session.printObject(.object(fields.map { JSONMember($0.name, $0.value.json) }))
    case .csv, .tsv:
      var printer = try RowPrinter(
        fields.map { OutputColumn(name: $0.name, heading: $0.name) }, session)
      try printer.write(fields.map(\.value))
      try printer.finish()
    case .plain:
      for field in fields {
        try session.printLine("\(field.name)\t\(session.clean(field.value.exact))")
      }
    case .table(let width):
      var page = LabelledLines(width: width, session)
      page.lines = fields.compactMap { field in
        let text = field.value.shown(session.formats, session.phrases, by: session.clock)
        let label = Fields.label(field.name, of: .lead, in: session.phrases).full
        return text.isEmpty ? nil : (label, text)
      }
      try page.print()
    }
  }
}

extension Session {
  /// As the file's settings say; as usual in the language as long as there is no file.
  fileprivate func readingWithoutFile() throws -> Reading {
    do {
      return try reading()
    } catch RepositoryError.noFile {
      return formats.reading(in: .euro, by: clock, at: formats.usualHome)
    }
  }
}

extension LeadCapture {
  /// By the names of a lead's properties; what follows is a sentence.
  fileprivate func fields(
    as formats: Formats, by clock: Clock
  ) -> [(name: String, value: OutputValue)] {
    let texts = [
      ("firstName", firstName), ("lastName", lastName), ("company", company), ("title", title),
      ("website", website), ("address.street", address.street), ("address.city", address.city),
      ("address.region", address.region), ("address.postalCode", address.postalCode),
      ("address.country", address.country),
      ("source", source), ("campaign", campaign), ("need", need), ("notes", notes),
    ].map { ($0, $1.isEmpty ? OutputValue.none : .text($1)) }
    let step = nextStep.map { [$0.form.rawValue, $0.subject].filter { !$0.isEmpty } } ?? []
    return texts + [
      ("phones", .texts(phones)), ("emails", .texts(emails)), ("tags", .texts(tags.words)),
      ("budget", budget.map { .money($0) } ?? .none),
      ("rating", rating.map { .text($0.rawValue) } ?? .none),
      ("nextStepSubject", step.isEmpty ? .none : .text(step.joined(separator: " "))),
      ("nextStepDue", nextStep?.due.map { .due($0) } ?? .none),
    ]
  }
}
