/// The words round a number of seconds or days.
nonisolated struct UnitWords: Sendable {
  typealias Unit = @Sendable (_ number: String) -> String

  let seconds: Unit
  let minutes: Unit
  let hours: Unit
  let days: Unit
  /// So long from now, and so long ago.
  let within: Unit
  let lateBy: Unit
  let late: Unit
  /// Where there is little room.
  let lateShort: Unit
  /// Beside the sign that says that it is late.
  let lateBySign: Unit
  let today: String
  /// Nothing is planned.
  let noStep: String

  static let english = UnitWords(
    seconds: { "\($0) s" }, minutes: { "\($0) min" }, hours: { "\($0) h" }, days: { "\($0)d" },
    within: { "in \($0)" }, lateBy: { "\($0) late" },
    late: { "\($0)d late" }, lateShort: { "\($0)d late" }, lateBySign: { "\($0)d" },
    today: "today", noStep: "none")

  static let persian = UnitWords(
    seconds: { "\($0) ث" }, minutes: { "\($0) دقیقه" }, hours: { "\($0) ساعت" },
    days: { "\($0) روز" }, within: { "\($0) دیگر" }, lateBy: { "\($0) دیر" },
    late: { "\($0) روز دیر" }, lateShort: { "تأخیر \($0)" }, lateBySign: { "\($0) روز" },
    today: "امروز", noStep: "ندارد")

  static let greek = UnitWords(
    seconds: { "\($0) δ." }, minutes: { "\($0) λ." }, hours: { "\($0) ώ." }, days: { "\($0) ημ." },
    within: { "σε \($0)" }, lateBy: { "αργεί \($0)" },
    late: { "αργεί \($0) ημ." }, lateShort: { "αργεί \($0)" }, lateBySign: { "\($0) ημ." },
    today: "σήμερα", noStep: "κανένα")
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
