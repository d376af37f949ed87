/// What is said of saved views.
public nonisolated struct ViewPhrases: PhraseGroup {
  public let choose: ActionText
  public let save: ActionText
  public let share: ActionText
  public let delete: ActionText
  public let forMe: String
  public let forAll: String
  /// Before the name of the view on the screen.
  public let view: String
  public let none: String
  public let nothingToSave: String
  public let saved: @Sendable (_ name: String) -> String

  static let english = ViewPhrases(
    choose: ActionText("Views", "Shows a saved view: its filter, order and columns."),
    save: ActionText("Save view", "Saves filter, order and columns under a name."),
    share: ActionText("Share view", "Saves filter, order and columns for everybody."),
    delete: ActionText("Delete view", "Deletes a saved view; undo brings it back."),
    forMe: "My view", forAll: "View for everybody", view: "view",
    none: "No view is saved yet. F saves what is filtered or sorted.",
    nothingToSave: "There is no filter and no order to save yet.",
    saved: { "View \($0) saved." })

  static let persian = ViewPhrases(
    choose: ActionText("نماها", "نمای ذخیره‌شده‌ای را نشان می‌دهد: فیلتر، ترتیب و ستون‌هایش."),
    save: ActionText("ذخیره نما", "فیلتر، ترتیب و ستون‌ها را با یک نام ذخیره می‌کند."),
    share: ActionText("نما برای همه", "فیلتر، ترتیب و ستون‌ها را برای همه ذخیره می‌کند."),
    delete: ActionText("حذف نما", "نمای ذخیره‌شده‌ای را حذف می‌کند؛ با واگرد برمی‌گردد."),
    forMe: "نمای من", forAll: "نما برای همه", view: "نما",
    none: "هنوز نمایی ذخیره نشده است. کلید F فیلتر و ترتیب را ذخیره می‌کند.",
    nothingToSave: "هنوز فیلتر یا ترتیبی برای ذخیره نیست.",
    saved: { "نمای \($0) ذخیره شد." })

  static let greek = ViewPhrases(
    choose: ActionText("Προβολές", "Δείχνει μια αποθηκευμένη προβολή: φίλτρο, σειρά, στήλες."),
    save: ActionText("Νέα προβολή", "Αποθηκεύει φίλτρο, σειρά και στήλες με ένα όνομα."),
    share: ActionText("Για όλους", "Αποθηκεύει φίλτρο, σειρά και στήλες για όλους."),
    delete: ActionText("Διαγραφή", "Διαγράφει μια προβολή· η αναίρεση την επαναφέρει."),
    forMe: "Δική μου προβολή", forAll: "Προβολή για όλους", view: "προβολή",
    none: "Δεν υπάρχει προβολή ακόμη. Με F αποθηκεύετε φίλτρο και σειρά.",
    nothingToSave: "Δεν υπάρχει φίλτρο ή σειρά για αποθήκευση.",
    saved: { "Η προβολή \($0) αποθηκεύτηκε." })
}
