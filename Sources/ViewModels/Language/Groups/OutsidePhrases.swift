/// What is said of programs beside Kariz that get the terminal for a while.
public nonisolated struct OutsidePhrases: PhraseGroup {
  public let editNotes: ActionText
  public let editField: ActionText
  public let page: ActionText
  /// Nobody has said which editor to use.
  public let noEditor: String
  public let editorFailed: String
  public let textKept: @Sendable (_ path: String) -> String
  public let unchanged: String
  public let noPager: String

  static let english = OutsidePhrases(
    editNotes: ActionText("Notes", "Edits the notes of the record in your editor (EDITOR)."),
    editField: ActionText("Editor", "Edits the field in your editor (EDITOR)."),
    page: ActionText("Pager", "Shows the text in your pager (PAGER)."),
    noEditor: "No editor is named. Set EDITOR in your shell.",
    editorFailed: "The editor ended with an error. Nothing was changed.",
    textKept: { "The editor ended with an error. Your text is kept in \($0)." },
    unchanged: "Nothing was changed.",
    noPager: "No pager is named. Set PAGER in your shell.")

  static let persian = OutsidePhrases(
    editNotes: ActionText("یادداشت", "یادداشت رکورد را در ویرایشگر شما (EDITOR) باز می‌کند."),
    editField: ActionText("ویرایشگر", "فیلد را در ویرایشگر شما (EDITOR) باز می‌کند."),
    page: ActionText("صفحه‌خوان", "متن را در صفحه‌خوان شما (PAGER) نشان می‌دهد."),
    noEditor: "ویرایشگری تعیین نشده است. EDITOR را در پوسته تنظیم کنید.",
    editorFailed: "ویرایشگر با خطا بسته شد. چیزی تغییر نکرد.",
    textKept: { "ویرایشگر با خطا بسته شد. نوشته شما در \($0) ماند." },
    unchanged: "چیزی تغییر نکرد.",
    noPager: "صفحه‌خوانی تعیین نشده است. PAGER را در پوسته تنظیم کنید.")

  static let greek = OutsidePhrases(
    editNotes: ActionText(
      "Σημειώσεις", "Οι σημειώσεις της εγγραφής στον επεξεργαστή σας (EDITOR)."),
    editField: ActionText("Επεξεργαστής", "Το πεδίο στον επεξεργαστή σας (EDITOR)."),
    page: ActionText("Ανάγνωση", "Το κείμενο στο πρόγραμμα ανάγνωσης (PAGER)."),
    noEditor: "Δεν έχει οριστεί επεξεργαστής. Ορίστε το EDITOR στο κέλυφος.",
    editorFailed: "Ο επεξεργαστής έκλεισε με σφάλμα. Δεν άλλαξε τίποτα.",
    textKept: { "Ο επεξεργαστής έκλεισε με σφάλμα. Το κείμενό σας είναι στο \($0)." },
    unchanged: "Δεν άλλαξε τίποτα.",
    noPager: "Δεν έχει οριστεί πρόγραμμα ανάγνωσης. Ορίστε το PAGER στο κέλυφος.")
}
