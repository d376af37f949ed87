/// What the palette says.
public nonisolated struct PalettePhrases: PhraseGroup {
  public let title: String
  /// Where nothing is typed yet.
  public let prompt: String
  public let nothingFound: String
  /// Beside an action that works in another place only.
  public let elsewhere: @Sendable (_ place: String) -> String

  static let english = PalettePhrases(
    title: "Commands", prompt: "an action or a name; > actions only, @ people only",
    nothingFound: "No action and no record is called so.",
    elsewhere: { "Works in: \($0)" })

  static let persian = PalettePhrases(
    title: "فرمان‌ها", prompt: "نام یک کار یا یک رکورد؛ > فقط کارها، @ فقط افراد",
    nothingFound: "نه کاری به این نام هست و نه رکوردی.",
    elsewhere: { "جای کاربرد: \($0)" })

  static let greek = PalettePhrases(
    title: "Εντολές", prompt: "ενέργεια ή όνομα· > μόνο ενέργειες, @ μόνο άτομα",
    nothingFound: "Δεν υπάρχει ενέργεια ή εγγραφή με αυτό το όνομα.",
    elsewhere: { "Ισχύει σε: \($0)" })
}
