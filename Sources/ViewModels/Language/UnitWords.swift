/// The words round a number of minutes, hours or days.
nonisolated struct UnitWords: Sendable {
  typealias Unit = @Sendable (_ number: String) -> String
  /// The count decides the form, the text is what is written.
  typealias Counted = @Sendable (_ count: Int, _ number: String) -> String

  let seconds: Unit
  let minutes: Unit
  let hours: Unit
  let days: Unit
  let late: Unit
  /// Beside the sign that says that it is late.
  let lateShort: Unit
  let idle: Unit
  let minutesAgo: Counted
  let hoursAgo: Counted
  let daysAgo: Counted
  let now: String
  let yesterday: String
  let today: String
  /// Nothing is planned.
  let noStep: String

  static let english = UnitWords(
    seconds: { "\($0) s" }, minutes: { "\($0) min" }, hours: { "\($0) h" }, days: { "\($0)d" },
    late: { "\($0)d late" }, lateShort: { "\($0)d" }, idle: { "idle \($0) d" },
    minutesAgo: { "\($1) min ago" },
    hoursAgo: { "\($1) h ago" },
    daysAgo: { $0 == 1 ? "\($1) day ago" : "\($1) days ago" },
    now: "now", yesterday: "yesterday", today: "today", noStep: "none")

  static let persian = UnitWords(
    seconds: { "\($0) ث" }, minutes: { "\($0) دق" }, hours: { "\($0) س" }, days: { "\($0) روز" },
    late: { "\($0) روز دیر" }, lateShort: { "\($0) روز" }, idle: { "\($0) روز راکد" },
    minutesAgo: { "\($1) دقیقه پیش" },
    hoursAgo: { "\($1) ساعت پیش" },
    daysAgo: { "\($1) روز پیش" },
    now: "همین حالا", yesterday: "دیروز", today: "امروز", noStep: "ندارد")

  static let greek = UnitWords(
    seconds: { "\($0) δ." }, minutes: { "\($0) λ." }, hours: { "\($0) ώ." }, days: { "\($0) ημ." },
    late: { "αργεί \($0) ημ." }, lateShort: { "\($0) ημ." }, idle: { "\($0) ημ. στάση" },
    minutesAgo: { $0 == 1 ? "πριν από \($1) λεπτό" : "πριν από \($1) λεπτά" },
    hoursAgo: { $0 == 1 ? "πριν από \($1) ώρα" : "πριν από \($1) ώρες" },
    daysAgo: { $0 == 1 ? "πριν από \($1) ημέρα" : "πριν από \($1) ημέρες" },
    now: "τώρα", yesterday: "χθες", today: "σήμερα", noStep: "κανένα")
}

nonisolated extension Formats {
  var units: UnitWords {
    switch language {
    case .english: .english
    case .persian: .persian
    case .greek: .greek
    }
  }
}
