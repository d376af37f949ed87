/// Labels of what people add to the file itself: fields of their own, and files.
public nonisolated struct MadeFieldPhrases: Sendable {
  public let custom: Term
  public let of: Term
  public let type: Term
  public let choices: Term
  public let position: Term
  public let size: Term
  public let hash: Term
  public let addedAt: Term
  public let addedBy: Term

  static let english = MadeFieldPhrases(
    custom: "Own fields", of: "For", type: Term("Kind of field", "Kind"), choices: "Choices",
    position: "Place", size: "Size", hash: "Fingerprint", addedAt: Term("Attached on", "Attached"),
    addedBy: Term("Attached by", "By"))

  static let persian = MadeFieldPhrases(
    custom: "فیلدهای خود", of: "برای", type: Term("نوع فیلد", "نوع"), choices: "گزینه‌ها",
    position: "جا", size: "اندازه", hash: "اثر انگشت", addedAt: Term("زمان پیوست", "پیوست"),
    addedBy: Term("پیوست‌کننده", "از"))

  static let greek = MadeFieldPhrases(
    custom: Term("Δικά μας πεδία", "Δικά μας"), of: "Για", type: Term("Είδος πεδίου", "Είδος"),
    choices: "Επιλογές",
    position: "Θέση", size: "Μέγεθος", hash: "Αποτύπωμα",
    addedAt: Term("Επισυνάφθηκε", "Επισύναψη"), addedBy: Term("Επισύναψη από", "Από"))
}
