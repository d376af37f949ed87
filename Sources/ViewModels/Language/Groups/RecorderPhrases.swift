/// New keys for an action.
public nonisolated struct RecorderPhrases: PhraseGroup {
  public let open: ActionText
  public let back: ActionText
  public let usual: ActionText
  public let title: String
  /// Said while nothing has been pressed.
  public let press: String
  public let now: String
  public let isTaken: @Sendable (_ keys: String, _ action: String) -> String
  public let saved: @Sendable (_ action: String, _ keys: [String]) -> String

  static let english = RecorderPhrases(
    open: ActionText("New keys", "Gives this action keys of your own."),
    back: ActionText("Back", "Takes the last key back."),
    usual: ActionText("Usual keys", "Gives the action its usual keys again."),
    title: "New keys", press: "Press the keys, one after the other.", now: "Now",
    isTaken: { "\($0) is the key of “\($1)” here. Press others." },
    saved: {
      $1.isEmpty ? "“\($0)” has no keys now." : "Keys of “\($0)”: \($1.joined(separator: ", "))"
    })

  static let persian = RecorderPhrases(
    open: ActionText("کلید تازه", "برای این کار کلید دلخواه می‌گذارد."),
    back: ActionText("یکی عقب", "آخرین کلید را پس می‌گیرد."),
    usual: ActionText("کلید پیش‌فرض", "کلیدهای پیش‌فرض این کار را برمی‌گرداند."),
    title: "کلید تازه", press: "کلیدها را یکی پس از دیگری فشار دهید.", now: "اکنون",
    isTaken: { "\($0) در اینجا کلید «\($1)» است. کلید دیگری بزنید." },
    saved: {
      $1.isEmpty ? "«\($0)» دیگر کلیدی ندارد." : "کلیدهای «\($0)»: \($1.joined(separator: "، "))"
    })

  static let greek = RecorderPhrases(
    open: ActionText("Νέα πλήκτρα", "Δίνει στην ενέργεια δικά σας πλήκτρα."),
    back: ActionText("Πίσω", "Παίρνει πίσω το τελευταίο πλήκτρο."),
    usual: ActionText("Συνήθη", "Δίνει ξανά στην ενέργεια τα συνήθη πλήκτρα."),
    title: "Νέα πλήκτρα", press: "Πατήστε τα πλήκτρα, το ένα μετά το άλλο.", now: "Τώρα",
    isTaken: { "Το \($0) είναι εδώ το πλήκτρο για «\($1)». Πατήστε άλλα." },
    saved: {
      $1.isEmpty
        ? "Η ενέργεια «\($0)» δεν έχει πια πλήκτρα."
        : "Πλήκτρα για «\($0)»: \($1.joined(separator: ", "))"
    })
}
