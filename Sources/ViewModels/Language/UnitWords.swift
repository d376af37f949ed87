/// The words round a number of seconds or days.
nonisolated struct UnitWords: Sendable {
  typealias Unit = @Sendable (_ number: String) -> String

  let seconds: Unit
  let days: Unit
  let late: Unit
  /// Beside the sign that says that it is late.
  let lateShort: Unit
  let today: String
  /// Nothing is planned.
  let noStep: String

  static let english = UnitWords(
    seconds: { "\($0) s" }, days: { "\($0)d" },
    late: { "\($0)d late" }, lateShort: { "\($0)d" },
    today: "today", noStep: "none")

  static let persian = UnitWords(
    seconds: { "\($0) ث" }, days: { "\($0) روز" },
    late: { "\($0) روز دیر" }, lateShort: { "\($0) روز" },
    today: "امروز", noStep: "ندارد")

  static let greek = UnitWords(
    seconds: { "\($0) δ." }, days: { "\($0) ημ." },
    late: { "αργεί \($0) ημ." }, lateShort: { "\($0) ημ." },
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
