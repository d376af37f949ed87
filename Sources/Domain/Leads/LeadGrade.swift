extension LeadScore {
  /// How promising a lead is in one letter, by the points from which each begins.
  public enum Grade: String, CaseIterable, Sendable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
  }

  /// The least points of the three best grades; below them all is D.
  public typealias Cuts = [Grade: Int]

  public static let usualCuts: Cuts = [.a: 70, .b: 50, .c: 30]

  /// What filters call it; no row holds it.
  public static let gradeProperty = Property(
    "grade", .choice(Grade.allCases.map(\.rawValue)), isKept: true)

  public func grade(_ cuts: Cuts = usualCuts) -> Grade {
    Grade.allCases.first { total >= cuts[$0] ?? 0 } ?? .d
  }

  /// The grades in `A 80; B 60; referral 30`; those that are not named are as usual.
  public static func cuts(_ text: String) -> Cuts {
    usualCuts.merging(pieces(text).compactMap(cut)) { $1 }
  }

  /// A piece of such a text that is a grade with its points.
  static func cut(_ piece: [String]) -> (Grade, Int)? {
    guard piece.count == 2, let grade = Grade(rawValue: piece[0].uppercased()), grade != .d,
      let points = Numbers.whole(piece[1]), (1...100).contains(points)
    else { return nil }
    return (grade, Int(points))
  }
}

extension Repository {
  /// From how many points on a lead is A, B or C here.
  public var gradeCuts: LeadScore.Cuts {
    get throws { LeadScore.cuts(try setting(.score)?.value ?? "") }
  }
}
