import Domain
import Foundation
import ViewModels

/// What the commands on records share.
extension Session {
  func resolver() throws -> Resolver {
    Resolver(repository: try repository(), phrases: phrases, formats: formats)
  }

  func fieldWriter() throws -> FieldWriter {
    FieldWriter(
      reading: try reading(), resolver: try resolver(), phrases: phrases,
      custom: try repository().customFields())
  }

  /// The properties of a kind with those that people have made, where there is a file.
  func schema(of kind: Kind) throws -> Schema {
    guard CustomField.Owner(rawValue: kind.rawValue) != nil, access(path, F_OK) == 0 else {
      return kind.schema
    }
    return try repository().customFields().schema(of: kind)
  }

  /// The same for a command line. Help does without a file that cannot be used.
  func schema(of kind: Kind, for arguments: [String]) throws -> Schema {
    guard arguments.contains(where: ["--help", "-h"].contains) else { return try schema(of: kind) }
    return (try? schema(of: kind)) ?? kind.schema
  }

  /// The change that a field of one's own is to have, within its rules.
  func edition(of before: Record, to after: Record) throws -> Change {
    let (old, wanted) = (try CustomField(before), try CustomField(after))
    let field = try repository().kept(
      wanted, before: old, builtIn: Fields.builtInNames(of: wanted.of.kind))
    return Change(.edit, [Edit(before: old, after: field)])
  }

  /// The record of that kind that somebody means.
  func find<E: Entity>(_ type: E.Type, _ text: String) throws -> E {
    let reference = try resolver().find(E.kind, text)
    guard let entity: E = try repository().find(ID(reference.raw)) else {
      throw Exit(.notFound, phrases.records.noSuchRecord(text))
    }
    return entity
  }

  /// - Throws: `Exit` with `.refused` where people work without leads.
  func wantLeads() throws {
    guard try repository().usesLeads() else {
      throw Exit(.refused, phrases.records.withoutLeads)
    }
  }

  /// Text that a command line gave as the value of a day.
  func day(_ text: String, option: String) throws -> Day {
    let reading = try reading()
    guard let day = reading.day(text) else {
      let right = phrases.forms.expected(.day, for: text, by: reading)
      throw Exit(.wrongUse, phrases.records.wrongValue(option, text, right))
    }
    return day
  }

  /// What follows, of a line such as `call Anna +3d`.
  func nextStep(_ line: String, option: String) throws -> NextStep {
    let step = NextStep(line, try reading())
    guard let words = step.missingDay else { return step }
    throw Exit(.wrongUse, "\(option): \(phrases.forms.noSuchDay(words))")
  }

  /// Prints the record in JSON where that was asked for; else its id.
  func printAdded(_ reference: Reference) throws {
    guard form == .json else { return try printLine(String(reference.raw)) }
    try printRecord(reference)
  }

  /// Prints the record in JSON where that was asked for; else nothing, since it was known.
  func printChanged(_ reference: Reference) throws {
    if form == .json { try printRecord(reference) }
  }

  private func printRecord(_ reference: Reference) throws {
    let columns = try RecordColumns(reference.kind, self)
    guard let row = try repository().listed(reference) else { return }
    try printObject(.object(columns.members(of: row)))
  }
}

extension Repository {
  /// The record with what is kept beside it; `nil` when it is not there.
  func listed(_ reference: Reference) throws -> ListedRecord? {
    guard reference.raw > .min else { return nil }
    let question = ListQuestion(reference.kind, limit: 1, after: reference.raw - 1)
    return try list(question).first { $0.record.id == reference.raw }
  }
}
