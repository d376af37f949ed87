/// How promising a lead is, from 0 to 100, and every part that it is made of.
public struct LeadScore: Hashable, Sendable {
  /// What speaks for a lead, or against it.
  public enum Sign: String, CaseIterable, Sendable {
    case referral, fair, web, decides, company, phone, email, need, budget, hot, contacted, fresh
    case visit, download, unknown
  }

  /// Points for a sign.
  public struct Part: Hashable, Sendable {
    public let sign: Sign
    public let points: Int
  }

  /// What filters call it; no row holds it.
  public static let property = Property("score", .number, isKept: true)

  public let parts: [Part]

  /// - Parameters:
  ///   - traces: what the lead looked at and took.
  ///   - points: what a business gives for each sign.
  public init(
    _ lead: Lead, _ traces: [Trace] = [], _ points: [Sign: Int] = usual, on today: Day,
    by clock: Clock
  ) {
    func age(of instant: Instant) -> Int { max(0, today - clock.day(of: instant)) }
    parts = Sign.allCases.compactMap { sign in
      guard let whole = points[sign] else { return nil }
      let share =
        switch sign {
        case .fresh: Self.halved(whole, after: age(of: lead.createdAt))
        case .visit, .download:
          traces.filter { $0.form.rawValue == sign.rawValue }
            .reduce(0) { $0 + Self.halved(whole, after: age(of: $1.at)) }
        case .referral, .fair, .web, .decides, .company, .phone, .email, .need, .budget, .hot,
          .contacted, .unknown:
          lead.shows(sign) ? whole : 0
        }
      return share == 0 ? nil : Part(sign: sign, points: share)
    }
  }

  /// The sum of all parts, not below 0 and not above 100.
  public var total: Int { min(100, max(0, parts.reduce(0) { $0 + $1.points })) }

  /// What came in counts half as much after so many days.
  public static let halfLife = 14

  public static let usual: [Sign: Int] = [
    .referral: 20, .fair: 10, .web: 5, .decides: 15, .company: 10, .phone: 10, .email: 5,
    .need: 15, .budget: 15, .hot: 20, .contacted: 5, .fresh: 10, .visit: 2,
    .download: 6, .unknown: -20,
  ]

  /// `points × 0.5^(age ÷ half-life)`, a whole half at a time with a line between.
  public static func halved(
    _ points: Int, after age: Int, halfLife: Int = halfLife
  ) -> Int {
    let (halves, rest) = age.quotientAndRemainder(dividingBy: halfLife)
    guard halves < 16 else { return 0 }
    let whole = points * 1_000 >> halves
    return (whole - whole / 2 * rest / halfLife + 500) / 1_000
  }
}

extension Lead {
  fileprivate func shows(_ sign: LeadScore.Sign) -> Bool {
    switch sign {
    case .referral: source == "referral" || !referrer.isEmpty
    case .fair: source == "fair"
    case .web: source == "web"
    case .decides: Self.decides(title)
    case .company: !company.isEmpty
    case .phone: !phones.items.isEmpty
    case .email: !emails.items.isEmpty
    case .need: !need.isEmpty
    case .budget: budget != nil
    case .hot: rating == .hot
    case .contacted: firstContactAt != nil
    case .fresh, .visit, .download: false
    case .unknown: !isIdentified
    }
  }

  /// Whether it is the title of somebody who decides.
  public static func decides(_ title: String) -> Bool {
    Folding.words(title).contains(where: deciders.contains)
  }

  /// Words in the titles of those who decide, folded.
  private static let deciders: Set = [
    "ceo", "cfo", "coo", "owner", "founder", "president", "director", "head", "chief", "partner",
    "ιδιοκτητησ", "ιδιοκτητρια", "διευθυντησ", "διευθυντρια", "διευθυνων", "προεδροσ", "ιδρυτησ",
    "مدیرعامل", "مدیر", "رییس", "رئیس", "مالک", "بنیانگذار",
  ]
}

extension Repository {
  /// What the business gives for each sign; what it has not said is as usual.
  public var scorePoints: [LeadScore.Sign: Int] {
    get throws {
      let own = LeadScore.points(try setting(.score)?.value ?? "") ?? [:]
      return LeadScore.usual.merging(own) { $1 }
    }
  }
}

extension LeadScore {
  /// `referral 30; budget 0; unknown -10; A 80`; `nil` when anything in it is no sign, no grade or no
  /// number.
  public static func points(_ text: String) -> [Sign: Int]? {
    var points: [Sign: Int] = [:]
    for words in pieces(text) where cut(words) == nil {
      guard words.count == 2, let sign = Sign(rawValue: words[0].lowercased()),
        let count = Numbers.whole(words[1]), (-100...100).contains(count)
      else { return nil }
      points[sign] = Int(count)
    }
    return points
  }

  static func pieces(_ text: String) -> [[String]] {
    text.split(whereSeparator: { ";,،".contains($0) }).map { piece in
      piece.split(whereSeparator: { $0.isWhitespace || $0 == "=" }).map(String.init)
    }
  }
}
