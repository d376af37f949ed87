/// What is said of the people on the board.
public nonisolated struct PeoplePhrases: PhraseGroup {
  public let show: ActionText
  public let openBoard: ActionText
  public let title: @Sendable (_ pipeline: String) -> String
  /// Over the sum of all stages.
  public let all: String
  /// The filter asks for what no sums are kept of.
  public let isWider: String

  static let english = PeoplePhrases(
    show: ActionText("By person", "What everybody, or a team, has in each stage."),
    openBoard: ActionText("Board", "Shows the board of this person."),
    title: { "\($0) by person" }, all: "Total",
    isWider: "All open deals are counted; the filter counts on the board of a person.")

  static let persian = PeoplePhrases(
    show: ActionText("افراد", "آنچه هر کس، یا هر عضو تیم، در هر مرحله دارد."),
    openBoard: ActionText("کاریز او", "کاریز همین شخص را نشان می‌دهد."),
    title: { "\($0) به تفکیک افراد" }, all: "جمع",
    isWider: "همه فرصت‌های باز شمرده شده‌اند؛ فیلتر در کاریز هر شخص کار می‌کند.")

  static let greek = PeoplePhrases(
    show: ActionText("Ανά άτομο", "Τι έχει ο καθένας, ή κάθε μέλος της ομάδας, σε κάθε στάδιο."),
    openBoard: ActionText("Πίνακας", "Δείχνει τον πίνακα αυτού του ατόμου."),
    title: { "\($0) ανά άτομο" }, all: "Σύνολο",
    isWider: "Μετρούν όλες οι ανοιχτές· το φίλτρο ισχύει στον πίνακα του ατόμου.")
}
