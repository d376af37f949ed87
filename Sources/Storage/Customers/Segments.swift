import Domain
import GRDB

/// Who is in which segment, as SQL over a customer `r`: by hand where a known one is named, else by
/// the first rule that holds.
struct SegmentReading {
  let policies: Policies
  private let db: Database

  init(_ db: Database) throws {
    self.db = db
    policies = Policies(try db.all(Setting.self))
  }

  /// The name of the segment, or null.
  func expression(_ kind: Kind) throws -> Fragment {
    var cases = [Fragment("WHEN 1 = 0 THEN NULL")] + policies.segments.map(byHand)
    // Rules are for customers; who works for one is put into a segment by hand alone.
    if kind == .contact { cases.append(Fragment("WHEN r.account IS NOT NULL THEN NULL")) }
    cases += try policies.segments.compactMap { try rule(of: $0, kind) }
    let all = cases.dropFirst().reduce(cases[0]) { $0 + " " + $1 }
    return "CASE " + all + " END"
  }

  private func byHand(_ segment: Segment) -> Fragment {
    Fragment(
      "WHEN fold(r.segment) = ? THEN ?", binding: Folding.fold(segment.name), segment.name)
  }

  /// A rule that can no longer be read holds for nobody.
  private func rule(of segment: Segment, _ kind: Kind) throws -> Fragment? {
    guard !segment.rule.isEmpty else { return nil }
    // A rule does not depend on the day.
    let clock = Clock.fixed(Instant(milliseconds: 0))
    guard let filter = try? segment.filter(in: try db.fileCurrency(), by: clock) else { return nil }
    let sql = FilterSQL(
      asking: Asking(db: db, me: nil, clock: clock), rows: FilteredRows(kind, as: "r"))
    return "WHEN (" + (try sql.conditions(filter.terms)) + ") IS TRUE"
      + Fragment(" THEN ?", binding: segment.name)
  }
}

extension Policies {
  /// Days of the contact interval of a customer `r` by their segment; null where there is none.
  var interval: String { days(of: "r") { $0.contactInterval } ?? "NULL" }

  /// The last day of purchases for which a customer is not yet so, by their segment.
  func day(of alias: String, today: Day, _ limit: (SilenceLimits) -> Int) -> String {
    let usual = "'\((today - limit(usual)).iso)'"
    let own = segments.filter { $0.dormantAfterDays != nil || $0.lostAfterDays != nil }
    guard !own.isEmpty else { return usual }
    let cases = own.map {
      "WHEN \(Self.quoted($0.name)) THEN '\((today - limit(limits(of: $0))).iso)'"
    }
    return "CASE \(alias).inSegment \(cases.joined(separator: " ")) ELSE \(usual) END"
  }

  private func days(of alias: String, _ days: (Segment) -> Int?) -> String? {
    let cases = segments.compactMap { segment in
      days(segment).map { "WHEN \(Self.quoted(segment.name)) THEN \($0)" }
    }
    return cases.isEmpty ? nil : "CASE \(alias).inSegment \(cases.joined(separator: " ")) END"
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }
}

extension Database {
  func policies() throws -> Policies { Policies(try all(Setting.self)) }

  func fileCurrency() throws -> Currency {
    try first(Fragment("SELECT \(SQLiteRepository.fileCurrency)")) { $0.currency(0) }
      .flatMap { $0 } ?? .euro
  }

  fileprivate func all<E: Entity>(_ type: E.Type) throws -> [E] {
    try rows(Fragment("SELECT \(E.kind.columns(of: "r")) FROM \(E.kind.rawValue) r ORDER BY r.id"))
    {
      try E($0.record(E.kind))
    }
  }

  /// Puts customers into their segments.
  /// - Returns: whether any went from one to another.
  @discardableResult
  func keepSegments(_ kind: Kind, where rows: Fragment, _ segments: SegmentReading) throws -> Bool {
    let expression = try segments.expression(kind)
    let changed = "r.inSegment IS NOT (" + expression + ")"
    try run(
      "UPDATE \(kind.rawValue) AS r SET inSegment = (" + expression + ") WHERE "
        + .all([rows, changed]))
    return changesCount > 0
  }
}

extension CustomerFigures {
  /// With the days of its segment.
  func limited(by policies: Policies) -> CustomerFigures {
    var figures = self
    figures.limits = policies.limits(of: policies.segment(segment))
    return figures
  }
}
