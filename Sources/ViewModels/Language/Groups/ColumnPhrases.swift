/// What is said of the columns of a list.
public nonisolated struct ColumnPhrases: PhraseGroup {
  public let open: ActionText
  public let sort: ActionText
  public let toggle: ActionText
  public let later: ActionText
  public let earlier: ActionText
  public let wider: ActionText
  public let narrower: ActionText
  public let fit: ActionText
  public let reset: ActionText
  /// Above the widths; a width that nobody gave.
  public let width: String
  public let ownWidth: String
  public let isFirm: @Sendable (_ column: String) -> String
  public let noOrder: @Sendable (_ column: String) -> String

  static let english = ColumnPhrases(
    open: ActionText("Columns", "Chooses what the list shows, in which order and how wide."),
    sort: ActionText("Sort", "Sorts by a column; once more, the other way round."),
    toggle: ActionText("Show or hide", "Shows the column, or leaves it out."),
    later: ActionText("Later", "Moves the column one place on."),
    earlier: ActionText("Earlier", "Moves the column one place back."),
    wider: ActionText("Wider", "Makes the column wider."),
    narrower: ActionText("Narrower", "Makes the column narrower."),
    fit: ActionText("Usual width", "Leaves the width of the column to the list."),
    reset: ActionText("As before", "Goes back to the usual columns and their order."),
    width: "Width", ownWidth: "by itself",
    isFirm: { "\($0) is never left out." },
    noOrder: { "The list cannot be sorted by \($0)." })

  static let persian = ColumnPhrases(
    open: ActionText("ستون‌ها", "چه در فهرست بیاید، به چه ترتیب و با چه پهنایی."),
    sort: ActionText("مرتب‌سازی", "بر پایه یک ستون مرتب می‌کند؛ بار دیگر، وارونه."),
    toggle: ActionText("نمایش", "ستون را نشان می‌دهد یا کنار می‌گذارد."),
    later: ActionText("پس‌تر", "ستون را یک جا پس‌تر می‌برد."),
    earlier: ActionText("پیش‌تر", "ستون را یک جا پیش‌تر می‌آورد."),
    wider: ActionText("پهن‌تر", "ستون را پهن‌تر می‌کند."),
    narrower: ActionText("باریک‌تر", "ستون را باریک‌تر می‌کند."),
    fit: ActionText("پهنای خودکار", "پهنای ستون را به فهرست می‌سپارد."),
    reset: ActionText("مانند اول", "به ستون‌ها و ترتیب همیشگی برمی‌گردد."),
    width: "پهنا", ownWidth: "خودکار",
    isFirm: { "ستون \($0) هیچ‌گاه کنار نمی‌رود." },
    noOrder: { "فهرست را نمی‌توان بر پایه \($0) مرتب کرد." })

  static let greek = ColumnPhrases(
    open: ActionText("Στήλες", "Τι δείχνει η λίστα, με ποια σειρά και πόσο πλατιά."),
    sort: ActionText("Ταξινόμηση", "Ταξινομεί κατά μία στήλη· ξανά, αντίστροφα."),
    toggle: ActionText("Εμφάνιση", "Δείχνει ή κρύβει τη στήλη."),
    later: ActionText("Μετά", "Πηγαίνει τη στήλη μία θέση πιο μετά."),
    earlier: ActionText("Πριν", "Φέρνει τη στήλη μία θέση πιο πριν."),
    wider: ActionText("Πλατύτερη", "Κάνει τη στήλη πλατύτερη."),
    narrower: ActionText("Στενότερη", "Κάνει τη στήλη στενότερη."),
    fit: ActionText("Αυτόματη", "Αφήνει το πλάτος της στήλης στη λίστα."),
    reset: ActionText("Όπως πριν", "Επιστρέφει στις συνήθεις στήλες και τη σειρά τους."),
    width: "Πλάτος", ownWidth: "αυτόματο",
    isFirm: { "Η στήλη «\($0)» δεν κρύβεται ποτέ." },
    noOrder: { "Η λίστα δεν ταξινομείται κατά «\($0)»." })
}
