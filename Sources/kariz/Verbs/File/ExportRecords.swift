import ArgumentParser
import Domain
import Exchange
import ViewModels

/// `kariz export opportunities --output deals.csv`.
struct ExportRecords: Verb {
  enum Format: String, CaseIterable, ExpressibleByArgument { case csv, tsv, json, jsonl, ics }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write all records of a kind, or of all; import reads the CSV and TSV again.")

  @Argument(help: "leads, accounts, contacts, opportunities, activities, users…, or all.")
  var thing: String
  @Option(help: "The form; csv unless FILE or the name says otherwise.") var format: Format?
  @Option(help: "The file to write; standard output without it.", completion: .file())
  var output: String?
  @Flag(help: "Replace a file that is there already.") var force = false
  @Option(name: .customLong("where"), help: "Only records that this filter lets through.")
  var filter: String?

  @MainActor func run(in session: Session) throws {
    let kinds = try kinds(session)
    let format = format(session, for: kinds)
    guard kinds.count == 1 || format == .json || format == .jsonl else {
      throw Exit(.wrongUse, session.phrases.file.onlyLines)
    }
    guard format != .ics || kinds == [.activity] else {
      throw Exit(.wrongUse, session.phrases.file.onlyActivities)
    }
    let filters = try kinds.map { try session.filter(filter, of: $0) }
    guard let output else {
      let isText = format == .csv || format == .tsv || format == .ics
      _ = try export(
        kinds, filters, format, to: isText ? session.dataSink : session.world.output, session)
      return
    }
    do {
      let file = try SafeFile(output, force: force)
      let count = try export(kinds, filters, format, to: { try file.write($0) }, session)
      try file.commit()
      session.say(session.phrases.file.exported(count, session.formats, output))
    } catch let failure as SafeFile.Failure {
      throw Exit(.refused, session.sentence(failure))
    }
  }

  /// - Returns: how many records were written.
  @MainActor private func export(
    _ kinds: [Kind], _ filters: [Filter], _ format: Format, to sink: @escaping ByteSink,
    _ session: Session
  ) throws -> Int {
    var writer: any ExportWriter =
      switch format {
      case .ics: try CalendarExport(where: filters[0], sink, session)
      case .csv: try SheetWriter(kinds[0], .csv, sink, session)
      case .tsv: try SheetWriter(kinds[0], .tsv, sink, session)
      case .json: try ObjectWriter(.array, namesKinds: kinds.count > 1, sink, session)
      case .jsonl: try ObjectWriter(.lines, namesKinds: kinds.count > 1, sink, session)
      }
    var count = 0
    for (kind, filter) in zip(kinds, filters) {
      try session.repository().forEach(kind, where: filter) { row in
        try writer.write(row)
        count += 1
      }
    }
    try writer.finish()
    return count
  }

  @MainActor private func kinds(_ session: Session) throws -> [Kind] {
    // What others link to comes first.
    let all: [Kind] = [
      .setting, .field, .pipeline, .stage, .playbook, .team, .user, .account, .contact,
      .opportunity, .lead,
      .activity, .note, .event,
    ]
    if thing == "all" { return all }
    let word = thing.lowercased()
    guard
      let kind = all.first(where: {
        $0.rawValue == word || RecordVerbs.aliases(of: $0).contains(word)
      })
    else {
      let words = all.map { RecordVerbs.aliases(of: $0).first ?? $0.rawValue } + ["all"]
      throw Exit(.wrongUse, session.phrases.records.oneOf("export", session.formats.list(words)))
    }
    return [kind]
  }

  @MainActor private func format(_ session: Session, for kinds: [Kind]) -> Format {
    if let format { return format }
    switch session.options.form {
    case .json: return .json
    case .csv: return .csv
    case .tsv: return .tsv
    case .plain, nil: break
    }
    let ending = output?.split(separator: ".").last.map(String.init)
    return ending.flatMap(Format.init(rawValue:)) ?? (kinds.count > 1 ? .jsonl : .csv)
  }
}
