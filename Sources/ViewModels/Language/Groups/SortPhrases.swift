import Domain

/// What is said of the order of the cards.
public nonisolated struct SortPhrases: PhraseGroup {
  public let manual: ActionText
  public let amount: ActionText
  public let expectedClose: ActionText
  public let nextStep: ActionText
  public let days: ActionText
  public let name: ActionText
  public let reverse: ActionText
  /// A card is not moved by hand where cards are sorted.
  public let isSorted: String
  public let manualStays: String

  func text(of key: LaneSort.Key) -> ActionText {
    switch key {
    case .manual: manual
    case .amount: amount
    case .expectedClose: expectedClose
    case .nextStep: nextStep
    case .days: days
    case .name: name
    }
  }

  static let english = SortPhrases(
    manual: ActionText("Own order", "As you and your team have put the cards."),
    amount: ActionText("Amount", "The largest amount first; again, the smallest."),
    expectedClose: ActionText("Close date", "The next to close first; again, the last."),
    nextStep: ActionText("Next step", "The most urgent step first; again, those without one."),
    days: ActionText("Days here", "The longest in its stage first; again, the newest."),
    name: ActionText("Name", "By the name of the deal."),
    reverse: ActionText("Reverse", "Turns the order round."),
    isSorted: "The cards are sorted. o m goes back to your own order.",
    manualStays: "Your own order is not turned round.")

  static let persian = SortPhrases(
    manual: ActionText("ترتیب دستی", "همان‌گونه که شما و همکارانتان کارت‌ها را چیده‌اید."),
    amount: ActionText("مبلغ", "بیشترین مبلغ نخست؛ بار دیگر، کمترین."),
    expectedClose: ActionText("تاریخ بستن", "نزدیک‌ترین تاریخ نخست؛ بار دیگر، دورترین."),
    nextStep: ActionText("گام بعدی", "فوری‌ترین گام نخست؛ بار دیگر، آن‌ها که گامی ندارند."),
    days: ActionText("روز در مرحله", "دیرمانده‌ترین نخست؛ بار دیگر، تازه‌ترین."),
    name: ActionText("نام", "به نام فرصت."),
    reverse: ActionText("وارونه", "ترتیب را وارونه می‌کند."),
    isSorted: "کارت‌ها مرتب شده‌اند. با o m به ترتیب دستی برمی‌گردید.",
    manualStays: "ترتیب دستی وارونه نمی‌شود.")

  static let greek = SortPhrases(
    manual: ActionText("Χειροκίνητα", "Όπως τις έχετε βάλει εσείς και η ομάδα σας."),
    amount: ActionText("Ποσό", "Πρώτο το μεγαλύτερο ποσό· ξανά, το μικρότερο."),
    expectedClose: ActionText("Κλείσιμο", "Πρώτη όποια κλείνει νωρίτερα· ξανά, αργότερα."),
    nextStep: ActionText("Βήμα", "Πρώτο το πιο επείγον βήμα· ξανά, όσες δεν έχουν."),
    days: ActionText("Μέρες εδώ", "Πρώτη η παλαιότερη στο στάδιο· ξανά, η νεότερη."),
    name: ActionText("Όνομα", "Με το όνομα της ευκαιρίας."),
    reverse: ActionText("Αντιστροφή", "Αντιστρέφει τη σειρά."),
    isSorted: "Οι κάρτες είναι ταξινομημένες. Με o m γυρίζετε στη δική σας σειρά.",
    manualStays: "Η δική σας σειρά δεν αντιστρέφεται.")
}
