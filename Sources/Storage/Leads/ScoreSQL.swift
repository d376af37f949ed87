import Domain
import GRDB

extension FilteredRows {
  /// How promising a lead is on a day, as `LeadScore` has it.
  func leadScore(_ points: [LeadScore.Sign: Int], by clock: Clock) -> String {
    guard kind == .lead else { return "NULL" }
    let parts = LeadScore.Sign.allCases.compactMap { sign in
      points[sign].map { part(of: sign, worth: $0, by: clock) }
    }
    return "min(100, max(0, \(parts.joined(separator: " + "))))"
  }

  /// Its letter.
  func leadGrade(
    _ points: [LeadScore.Sign: Int], _ cuts: LeadScore.Cuts, by clock: Clock
  ) -> String {
    let cases = LeadScore.Grade.allCases.compactMap { grade in
      cuts[grade].map { "WHEN g.score >= \($0) THEN '\(grade.rawValue)'" }
    }
    return "(SELECT CASE \(cases.joined(separator: " ")) ELSE 'D' END FROM (SELECT "
      + leadScore(points, by: clock) + " AS score) g)"
  }

  private func part(of sign: LeadScore.Sign, worth points: Int, by clock: Clock) -> String {
    switch sign {
    case .fresh: "halved(\(points), \(age(column("createdAt"), by: clock)))"
    case .visit, .download:
      """
      (SELECT coalesce(sum(halved(\(points), \(age("e.at", by: clock)))), 0) FROM
        (SELECT kind, at FROM event WHERE lead = \(id) ORDER BY at DESC
        LIMIT \(LeadRow.mostTraces)) e WHERE e.kind = '\(sign.rawValue)')
      """
    case .referral, .fair, .web, .decides, .company, .phone, .email, .need, .budget, .hot,
      .contacted, .unknown:
      "iif(\(condition(of: sign)), \(points), 0)"
    }
  }

  private func condition(of sign: LeadScore.Sign) -> String {
    switch sign {
    case .referral: "\(column("source")) = 'referral' OR \(has("referrer"))"
    case .fair, .web: "\(column("source")) = '\(sign.rawValue)'"
    case .decides: "decides(\(column("title")))"
    case .company, .need: has(sign.rawValue)
    case .phone: has("phones")
    case .email: has("emails")
    case .budget: "\(column("budget")) IS NOT NULL"
    case .hot: "\(column("rating")) = 'hot'"
    case .contacted: "\(column("firstContactAt")) IS NOT NULL"
    case .unknown: isUnknown
    case .fresh, .visit, .download: "0"
    }
  }

  /// Nothing tells who a lead is, as `Lead.isIdentified` has it.
  var isUnknown: String {
    ["company", "firstName", "lastName", "website", "phones", "emails"]
      .map { "NOT \(has($0))" }.joined(separator: " AND ")
  }

  private func has(_ name: String) -> String { "coalesce(\(column(name)), '') <> ''" }

  /// Days since a moment, none for one of today.
  private func age(_ moment: String, by clock: Clock) -> String {
    let start = clock.instant(clock.today, minute: 0).milliseconds
    return "max(0, (\(start) - \(moment) + 86399999) / 86400000)"
  }
}

extension Asking {
  /// What each sign is worth here; SQL knows from now on how they fade.
  func scorePoints() throws -> [LeadScore.Sign: Int] {
    db.add(function: .halved)
    db.add(function: .decides)
    return LeadScore.usual.merging(LeadScore.points(try scoreText()) ?? [:]) { $1 }
  }

  func gradeCuts() throws -> LeadScore.Cuts { LeadScore.cuts(try scoreText()) }

  private func scoreText() throws -> String { try db.setting(.score) { $0.text(0) } ?? "" }
}

extension DatabaseFunction {
  fileprivate static let halved = DatabaseFunction("halved", argumentCount: 2, pure: true) {
    values in
    guard let points = Int.fromDatabaseValue(values[0]), let age = Int.fromDatabaseValue(values[1])
    else { return 0 }
    return LeadScore.halved(points, after: age)
  }

  fileprivate static let decides = DatabaseFunction("decides", argumentCount: 1, pure: true) {
    values in
    String.fromDatabaseValue(values[0]).map(Lead.decides) ?? false
  }
}
