import ArgumentParser
import Domain
import Exchange
import ViewModels

/// `kariz import people.csv --into contacts`.
struct ImportFile: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read CSV, TSV or mails (.eml, .mbox), and write the good rows as one change."
  )

  static var makesFile: Bool { true }

  @Argument(
    help: "The files.", completion: .file(extensions: ["csv", "tsv", "txt", "eml", "mbox"]))
  var files: [String]
  @Option(help: "What the rows become.") var into = ImportRequest.Target.auto
  @Option(help: "Whose columns are which fields: \"Their column=field\",… May be given again.")
  var map: [String] = []
  @Option(help: "Rows whose FIELD equals a record's update that record.") var updateBy: String?
  @Flag(help: "Make the users, teams, stages, accounts and contacts that rows name.")
  var makeMissing = false
  @Flag(help: "Only say what would happen.") var dryRun = false
  @Option(help: "Write rejected rows and their reasons there.", completion: .file())
  var rejects: String?
  @Flag(help: "Replace the file of rejected rows when it is there.") var force = false
  @Option(help: "How the text is encoded, such as windows-1256.") var encoding: String?
  @Option(help: "What 03/04/2026 means: dmy or mdy.") var dateOrder: Reading.DateOrder?

  @MainActor func run(in session: Session) throws {
    let words = ImportWords(session)
    let repository = try session.repository()
    let reading = Reading(
      clock: session.clock, currency: try repository.currency(), dateOrder: dateOrder,
      home: try session.formats.home(of: repository))
    let rejected = rejects.map {
      RejectedRows(
        $0, force: force, reasonLabel: session.phrases.file.reason, words: words.sentence)
    }
    let importer = try words.telling {
      try Importer(
        repository, request(session), reading,
        names: .inAllLanguages(try repository.customFields()),
        translations: Self.stageNames, rejects: rejected)
    }
    try words.tell(try words.telling { try importer.run() }, dryRun: dryRun)
  }

  @MainActor private func request(_ session: Session) throws -> ImportRequest {
    var request = ImportRequest(paths: files)
    request.target = into
    request.mapping = try mapping(session)
    request.updateBy = updateBy
    request.makesMissing = makeMissing
    request.isDryRun = dryRun
    request.rejects = rejects
    guard let encoding else { return request }
    request.encoding = TextEncoding(named: encoding)
    guard request.encoding != nil else {
      let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
      throw Exit(.wrongUse, session.phrases.file.unknownEncoding(encoding, known))
    }
    return request
  }

  /// A comma may also stand in a header: what has no `=` belongs to what follows it.
  @MainActor private func mapping(_ session: Session) throws(Exit) -> [String: String] {
    var mapping: [String: String] = [:]
    for list in map {
      var header = ""
      for part in list.split(separator: ",", omittingEmptySubsequences: false) {
        header += (header.isEmpty ? "" : ",") + part
        guard let sign = header.lastIndex(of: "=") else { continue }
        mapping[header[..<sign].trimmed] = header[header.index(after: sign)...].trimmed
        header = ""
      }
      guard header.trimmed.isEmpty else {
        throw Exit(.wrongUse, session.phrases.file.mapWanted(header))
      }
    }
    return mapping
  }

  /// What a default stage is called in every language, by its key.
  static var stageNames: [String: [String]] {
    let terms = Language.allCases.map { Phrases.of($0).terms }
    return Dictionary(
      uniqueKeysWithValues: DefaultStages.rows.map { row in
        (row.key, terms.map { $0.stage(named: "", key: row.key).full } + [row.name])
      })
  }
}

extension ImportRequest.Target: ExpressibleByArgument {}
extension Reading.DateOrder: ExpressibleByArgument {}

extension HeaderNames {
  /// With the labels of fields in every language, so that a sheet made from what the screen shows is
  /// understood.
  nonisolated static func inAllLanguages(_ custom: CustomFields) -> HeaderNames {
    HeaderNames(custom) { kind in
      Language.allCases.flatMap { language in
        let phrases = Phrases.of(language)
        let labels = Fields.rows(of: kind).filter { !$0.property.isKept }.flatMap { row in
          let label = phrases.fields[keyPath: row.label]
          return [(label.full, row.property.name), (label.short, row.property.name)]
        }
        return labels + [(phrases.fields.common.name.full, "name")]
      }
    }
  }
}
