import Domain
import Exchange
import Glibc
import ViewModels

/// Tells what became of an import, in the person's language.
struct ImportWords {
  private let session: Session
  private let phrases: FilePhrases
  private let formats: Formats

  init(_ session: Session) {
    self.session = session
    phrases = session.phrases.file
    formats = session.formats
  }

  /// Prints the counts; the first refused rows go to standard error.
  func tell(_ report: ImportReport, dryRun: Bool) throws {
    for (path, encoding) in report.encodings.sorted(by: { $0.key < $1.key }) {
      session.say(phrases.takenFor(path, encoding.rawValue))
    }
    for sentence in notes(report) { session.say(sentence) }
    for example in report.examples {
      session.say(sentence(example))
    }
    let more = report.rejected - report.examples.count
    if more > 0 { session.say(phrases.moreRefused(more, formats)) }
    guard session.form != .json else { return try session.printObject(json(report)) }
    try session.printLine(counts(report))
    if report.made > 0 { try session.printLine(phrases.made(report.made, formats)) }
    if dryRun { try session.printLine(phrases.dryRun) }
  }

  /// What became of the rows, in a line.
  func counts(_ report: ImportReport) -> String {
    let rows = FilePhrases.RowCounts(
      read: report.read, new: report.new, updated: report.updated, duplicate: report.duplicate,
      refused: report.rejected)
    return phrases.importPreview(rows, formats)
  }

  private func json(_ report: ImportReport) -> JSONValue {
    func number(_ count: Int) -> JSONValue { .number(JSONNumber(count)) }
    return [
      "read": number(report.read), "new": number(report.new), "updated": number(report.updated),
      "duplicate": number(report.duplicate), "rejected": number(report.rejected),
      "made": number(report.made),
      "leftOut": .array(report.leftOut.flatMap(\.columns).map { .string($0) }),
      "tooLarge": .array(report.tooLarge.map { .string($0) }),
    ]
  }

  /// What did not come along: columns of a file that are no field, files that are too large.
  func notes(_ report: ImportReport) -> [String] {
    func list(_ names: [String]) -> String { formats.list(names.map { String($0.prefix(80)) }) }
    return report.leftOut.map { phrases.leftOut($0.path, list($0.columns)) }
      + (report.tooLarge.isEmpty ? [] : [phrases.notKept(list(report.tooLarge))])
  }

  /// A refused row with its place.
  func sentence(_ example: ImportReport.Rejection) -> String {
    phrases.line(formats.number(example.line), sentence(example.reason))
  }

  func sentence(_ reason: RejectReason) -> String {
    switch reason {
    case .flaw(let flaw): sentence(flaw)
    case .unreadable(let column, let text, let type):
      phrases.unreadable(column, String(text.prefix(80)), session.phrases.forms.expected(type))
    case .noRule(let column, let text):
      phrases.unreadable(column, String(text.prefix(80)), session.phrases.series.example)
    case .noEmail(let column, let text):
      phrases.unreadable(column, String(text.prefix(80)), session.phrases.forms.wrongEmail)
    case .negative(let column, let text):
      phrases.unreadable(column, String(text.prefix(80)), session.phrases.forms.notNegative)
    case .required(let field): phrases.required(label(field))
    case .unidentified: phrases.unidentified
    case .notFound(let column, let name, let canBeMade):
      canBeMade ? phrases.notFound(column, name) : phrases.notInFile(column, name)
    case .several(let column, let name): phrases.several(column, name)
    case .mixedCurrencies: phrases.mixedCurrencies
    case .noMail: phrases.noMail
    }
  }

  private func sentence(_ flaw: RowFlaw) -> String {
    switch flaw {
    case .lineTooLong(let limit), .fieldTooLong(let limit), .rowTooLong(let limit):
      phrases.tooLong(formats.number(limit))
    case .tooManyColumns(let limit): phrases.tooManyColumns(formats.number(limit))
    case .extraCells(let count): phrases.extraCells(count, formats)
    case .unclosedQuote: phrases.unclosedQuote
    case .zeroByte: phrases.zeroByte
    }
  }

  /// A field that several kinds have is called the same in all of them.
  private func label(_ field: String) -> String {
    let kind = Kind.allCases.first { $0.schema.property(field) != nil }
    return kind.map { Fields.label(field, of: $0, in: session.phrases).full } ?? field
  }
}

// MARK: When nothing could be imported

extension ImportWords {
  /// Runs `body`; what it throws gets its words and status.
  func telling<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let refusal as ImportRefusal {
      throw Exit(refusal == .withoutLeads ? .refused : .wrongUse, sentence(refusal))
    } catch let error as Exchange.ReadingError {
      throw Exit(.refused, sentence(error))
    } catch let failure as SafeFile.Failure {
      throw Exit(.refused, session.sentence(failure))
    }
  }

  private func sentence(_ refusal: ImportRefusal) -> String {
    switch refusal {
    case .unknownField(let field, let nearest): phrases.unknownField(field, nearest)
    case .unknownHeaders(let headers, let path): phrases.unknownHeaders(path, formats.list(headers))
    case .unclearTarget(let path): phrases.unclearTarget(path)
    case .nothingMapped(let path): phrases.nothingMapped(path)
    case .emptyFile(let path): phrases.emptyFile(path)
    case .rejectsOfSeveralFiles: phrases.oneFileForRejects
    case .rejectsOfMails: phrases.noRejectsOfMails
    case .withoutLeads: session.phrases.records.withoutLeads
    }
  }

  private func sentence(_ error: Exchange.ReadingError) -> String {
    switch error {
    case .cannotOpen(let path, let code), .cannotRead(let path, let code):
      phrases.cannotRead(path, String(cString: strerror(code)))
    case .fileTooLarge(let limit): phrases.tooLarge("", formats.number(limit)).trimmed
    case .notText(let line, let encoding, let proposal):
      phrases.notText(formats.number(line), encoding.rawValue, proposal?.rawValue)
    case .badHeader(let line, let flaw): phrases.line(formats.number(line), sentence(flaw))
    }
  }
}

extension Session {
  /// What went wrong while a file was written, in the person's words; `nil` when nothing did.
  func problem(of writing: () throws -> Void) -> String? {
    do {
      try writing()
      return nil
    } catch let failure as SafeFile.Failure {
      return sentence(failure)
    } catch {
      return phrases.errors.other(error.localizedDescription)
    }
  }

  /// Why a file was not written.
  func sentence(_ failure: SafeFile.Failure) -> String {
    switch failure {
    case .exists(let path): phrases.file.exists(path)
    case .notAFile(let path): phrases.file.notAFile(path)
    case .failed(let path, let code):
      phrases.file.cannotWrite(path, String(cString: strerror(code)))
    }
  }
}
