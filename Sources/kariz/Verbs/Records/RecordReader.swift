import Domain
import ViewModels

/// Reads what a record holds as values to be printed.
struct RecordReader {
  private let session: Session
  private let fileCurrency: Currency
  private let policies: Policies
  private let points: [LeadScore.Sign: Int]
  private let cuts: LeadScore.Cuts
  private let stages: [ID<Stage>: Stage]
  private let pipelines: [ID<Pipeline>: Pipeline]

  init(_ session: Session) throws {
    let repository = try session.repository()
    self.session = session
    fileCurrency = try repository.currency()
    policies = try repository.policies()
    points = try repository.scorePoints
    cuts = try repository.gradeCuts
    stages = Dictionary(uniqueKeysWithValues: try repository.all(Stage.self).map { ($0.id, $0) })
    pipelines = Dictionary(
      uniqueKeysWithValues: try repository.all(Pipeline.self).map { ($0.id, $0) })
  }

  func value(_ value: Value?, of property: Property, in row: ListedRecord) -> OutputValue {
    if property.name == "name", let name = translatedName(of: row.record) { return name }
    switch value {
    case nil, .null: return .none
    case .text(let text): return self.text(text, of: property, row.record.kind)
    case .integer(let number): return self.number(number, of: property, row)
    }
  }

  /// What the linked record is called.
  func name(_ link: Property, in row: ListedRecord) -> OutputValue {
    guard let name = row.names[link.name], !name.isEmpty else { return .none }
    guard let id = id(of: link, in: row) else { return .text(name) }
    switch link.type {
    case .link(.stage): return stages[ID(id)].map(stageName) ?? .text(name)
    case .link(.pipeline): return pipelines[ID(id)].map(pipelineName) ?? .text(name)
    default: return .text(name)
    }
  }

  func derived(_ property: DerivedProperty, of row: ListedRecord) -> OutputValue {
    switch property {
    case .name: fullName(row.record)
    case .state: state(row)
    case .idleDays: .number(Int64(idleDays(row)))
    case .stale: .flag(isStale(row))
    case .score, .grade, .accounts, .roles, .timeSpent: (try? fromOthers(property, row)) ?? .none
    }
  }

  private func fromOthers(_ property: DerivedProperty, _ row: ListedRecord) throws -> OutputValue {
    let repository = try session.repository()
    switch property {
    case .score: return .number(Int64(try score(of: row).total))
    case .grade: return .text(try score(of: row).grade(cuts).rawValue)
    case .accounts: return .texts(try repository.employers(of: Contact(row.record)))
    case .roles: return .texts(try repository.parts(in: ID(row.record.id)).map(Self.text))
    case .timeSpent: return .number(Int64(try repository.timeSpent(on: ID(row.record.id))))
    case .name, .state, .idleDays, .stale: return .none
    }
  }

  private func score(of row: ListedRecord) throws -> LeadScore {
    let lead = try Lead(row.record)
    return LeadScore(
      lead, try session.repository().traces(of: lead), points, on: session.clock.today,
      by: session.clock)
  }

  /// `decisionMaker: Leila Moradi`
  private static func text(of part: DealPart) -> String { "\(part.affiliation.role): \(part.name)" }

  private func text(_ text: String, of property: Property, _ kind: Kind) -> OutputValue {
    switch property.type {
    case .day: return Day(iso: text).map { .day($0) } ?? .text(text)
    case .due: return Due(iso: text).map { .due($0) } ?? .text(text)
    case .texts, .phones: return .texts(text.split(separator: "\n").map(String.init))
    case .tags: return .texts(text.split(separator: " ").map(String.init))
    case .choice:
      let word = session.phrases.terms.choices.word(text, of: property.name, in: kind)
      return .word(text, shown: word?.full ?? text)
    case .text where property.name == "source":
      return .word(text, shown: session.phrases.leads.source(text))
    case .text, .number, .decimal, .percent, .money, .currency, .instant, .flag, .link, .url,
      .custom:
      return .text(text)
    }
  }

  private func number(_ number: Int64, of property: Property, _ row: ListedRecord) -> OutputValue {
    switch property.type {
    case .money: .money(Money(Amount(minor: number), currency(of: property, row.record)))
    case .decimal: .decimal(DecimalNumber(millionths: number))
    case .percent: .percent(number)
    case .instant: .instant(Instant(milliseconds: number))
    case .flag: .flag(number != 0)
    case .link: .id(number)
    case .text, .number, .currency, .day, .due, .choice, .texts, .phones, .tags, .url, .custom:
      .number(number)
    }
  }

  /// Figures of customers are kept in the file's currency, everything else is in the record's.
  private func currency(of property: Property, _ record: Record) -> Currency {
    let isFigure = property.isKept && record.kind != .opportunity
    return isFigure ? fileCurrency : Currency(record["currency"]) ?? fileCurrency
  }

  private func id(of link: Property, in row: ListedRecord) -> Int64? {
    let schema = row.record.kind.schema
    guard link.isKept else { return row.record[link.name].integer }
    return schema.place(of: link.name).flatMap {
      row.kept[checked: $0 - schema.properties.count]?.integer
    }
  }

  private func kept(_ name: String, of row: ListedRecord) -> Value {
    let schema = row.record.kind.schema
    return schema.place(of: name).flatMap { row.kept[checked: $0 - schema.properties.count] }
      ?? .null
  }
}

/// Names and figures that are worked out.
extension RecordReader {
  /// The name of an unedited default stage or pipeline, which has a key instead.
  private func translatedName(of record: Record) -> OutputValue? {
    switch record.kind {
    case .stage: stages[ID(record.id)].map(stageName)
    case .pipeline: pipelines[ID(record.id)].map(pipelineName)
    default: nil
    }
  }

  /// Files have it in English, so that a script reads the same in every language.
  private func stageName(_ stage: Stage) -> OutputValue {
    .word(
      Phrases.english.terms.stage(stage).full, shown: session.phrases.terms.stage(stage).full)
  }

  private func pipelineName(_ pipeline: Pipeline) -> OutputValue {
    .word(
      Phrases.english.terms.pipeline(pipeline), shown: session.phrases.terms.pipeline(pipeline))
  }

  private func fullName(_ record: Record) -> OutputValue {
    let name: String? =
      switch record.kind {
      case .lead: try? Lead(record).name
      case .contact: try? Contact(record).name
      default: nil
      }
    return name.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none
  }

  private func state(_ row: ListedRecord) -> OutputValue {
    var figures = CustomerFigures()
    figures.openCount = Int(kept("openCount", of: row)) ?? 0
    figures.wonCount = Int(kept("wonCount", of: row)) ?? 0
    figures.firstPurchaseOn = Day(kept("firstPurchaseOn", of: row))
    figures.lastPurchaseOn = Day(kept("lastPurchaseOn", of: row))
    figures.pinnedState = CustomerState(row.record["pinnedState"])
    figures.limits = policies.limits(
      of: policies.segment(kept("inSegment", of: row).text ?? ""))
    // Who may be one is looked up; nobody else costs a query.
    figures.hasReferred = true
    if CustomerState.of(figures, on: session.clock.today) == .advocate {
      figures.hasReferred = hasReferred(row)
    }
    let state = CustomerState.of(figures, on: session.clock.today)
    return .word(state.rawValue, shown: session.phrases.terms.choices.customerState(state).full)
  }

  private func hasReferred(_ row: ListedRecord) -> Bool {
    let customer = Reference(row.record.kind, row.record.id)
    return (try? session.repository().figures(of: customer)?.hasReferred) ?? false
  }

  private func idleDays(_ row: ListedRecord) -> Int {
    let entered = Instant(row.record["stageEnteredAt"]) ?? session.clock.now()
    let last = max(entered, Instant(kept("lastTouchAt", of: row)) ?? entered)
    return max(0, session.clock.today - session.clock.day(of: last))
  }

  private func isStale(_ row: ListedRecord) -> Bool {
    guard let id = row.record["stage"].integer, let stage = stages[ID(id)], stage.type == .open,
      let limit = stage.idleLimit
    else { return false }
    if let day = Day(row.record["snoozedUntil"]), day > session.clock.today { return false }
    return idleDays(row) > limit
  }
}
