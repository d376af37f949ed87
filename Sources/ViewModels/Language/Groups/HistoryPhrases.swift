/// What the list of changes says.
public nonisolated struct HistoryPhrases: PhraseGroup {
  public let ofFile: String
  public let ofRecord: @Sendable (_ title: String) -> String
  /// Beside a change that was undone.
  public let takenBack: String
  public let takenBackCount: Counting
  public let notYours: String
  public let alreadyTakenBack: String
  public let notADeed: String
  public let noRecord: String
  public let empty: String

  static let english = HistoryPhrases(
    ofFile: "Change log", ofRecord: { "Change log: \($0)" },
    takenBack: "undone",
    takenBackCount: {
      "\($1.number($0)) \($0 == 1 ? "change" : "changes") undone. U does it again."
    },
    notYours: "Somebody else did this. Each person undoes only their own changes.",
    alreadyTakenBack: "This is undone already.",
    notADeed: "There is nothing to undo here. U does again what was undone.",
    noRecord: "No record was under the cursor. All changes are shown.",
    empty: "Nothing has been changed yet. What you do stands here, and can be undone from here.")

  static let persian = HistoryPhrases(
    ofFile: "تاریخچه تغییر", ofRecord: { "تاریخچه تغییر: \($0)" },
    takenBack: "واگردشده",
    takenBackCount: { "\($1.number($0)) تغییر واگرد شد. کلید U دوباره انجام می‌دهد." },
    notYours: "این کار را کس دیگری کرده است. هر کس فقط تغییرهای خود را واگرد می‌کند.",
    alreadyTakenBack: "این تغییر پیش‌تر واگرد شده است.",
    notADeed: "اینجا چیزی برای واگرد نیست. کلید U واگردشده را دوباره انجام می‌دهد.",
    noRecord: "رکوردی زیر مکان‌نما نبود. همه تغییرها نشان داده می‌شود.",
    empty: "هنوز چیزی تغییر نکرده است. آنچه انجام دهید اینجا می‌آید و از همین‌جا واگرد می‌شود.")

  static let greek = HistoryPhrases(
    ofFile: "Μεταβολές", ofRecord: { "Μεταβολές: \($0)" },
    takenBack: "αναιρέθηκε",
    takenBackCount: {
      "\($1.number($0)) \($0 == 1 ? "αλλαγή αναιρέθηκε" : "αλλαγές αναιρέθηκαν"). Επανάληψη με U."
    },
    notYours: "Το έκανε άλλος χρήστης. Καθένας αναιρεί μόνο τις δικές του αλλαγές.",
    alreadyTakenBack: "Έχει ήδη αναιρεθεί.",
    notADeed: "Δεν υπάρχει κάτι για αναίρεση εδώ. Με U γίνεται ξανά ό,τι αναιρέθηκε.",
    noRecord: "Δεν υπήρχε εγγραφή στον δρομέα. Φαίνονται όλες οι μεταβολές.",
    empty: "Δεν έχει αλλάξει τίποτα ακόμη. Όσα κάνετε γράφονται εδώ και αναιρούνται από εδώ.")
}
