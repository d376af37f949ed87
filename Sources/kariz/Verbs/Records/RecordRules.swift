import Domain
import ViewModels

/// What a record must have before it is written.
struct RecordRules {
  private let phrases: Phrases

  init(_ phrases: Phrases) { self.phrases = phrases }

  /// - Throws: `Exit` with `.refused` for what is missing, `.wrongUse` for what cannot be.
  func check(_ record: Record) throws {
    switch record.kind {
    case .lead: try check(Lead(record))
    case .account, .pipeline, .team, .field, .attachment: try require("name", of: record)
    case .contact: try requireOne(of: ["firstName", "lastName"], of: record, named: "lastName")
    case .opportunity, .stage:
      try require("name", of: record, unless: !record["key"].isNull)
      try checkProbability(of: record)
    case .activity:
      if !record["recurrence"].isNull, record["due"].isNull { throw RecurrenceError.noStart }
      guard record["status"] != Activity.Status.done.value else { return }
      try require("subject", of: record)
    case .playbook:
      try require("stage", of: record)
      try require("subject", of: record)
    case .affiliation:
      try require("contact", of: record)
      try require("account", of: record, unless: !record["opportunity"].isNull)
      try checkRole(of: record)
    case .event: try require("page", of: record)
    case .verdict: break
    case .note: try require("text", of: record)
    case .user: try requireOne(of: ["login", "name"], of: record, named: "name")
    case .setting: try require("value", of: record)
    }
  }

  private func check(_ lead: Lead) throws {
    guard lead.isAcceptable else { throw Exit(.refused, phrases.records.leadNeeds) }
    if lead.status == .nurturing { try require("nextTouch", of: lead.record) }
    if lead.status == .disqualified { try require("reason", of: lead.record) }
  }

  private func require(_ name: String, of record: Record, unless isFine: Bool = false) throws {
    guard isFine || !record[name].isNull else { throw missing(name, of: record.kind) }
  }

  private func requireOne(of names: [String], of record: Record, named name: String) throws {
    guard names.contains(where: { !record[$0].isNull }) else {
      throw missing(name, of: record.kind)
    }
  }

  private func missing(_ name: String, of kind: Kind) -> Exit {
    let option = kind.schema.property(name).map { FieldArguments.option($0) } ?? name
    return Exit(.refused, phrases.records.requiredField(option))
  }

  /// In a deal it is one of these parts.
  private func checkRole(of record: Record) throws {
    let role = record["role"].text ?? ""
    guard !record["opportunity"].isNull, DealPart.Role(rawValue: role) == nil else { return }
    let words = DealPart.Role.allCases.map(\.rawValue).joined(separator: ", ")
    throw Exit(.wrongUse, phrases.records.oneOf("--role", words))
  }

  private func checkProbability(of record: Record) throws {
    guard let percent = record["probability"].integer, !(0...100).contains(percent) else { return }
    let right = phrases.forms.expected(.percent)
    throw Exit(.wrongUse, phrases.records.wrongValue("--probability", String(percent), right))
  }
}
