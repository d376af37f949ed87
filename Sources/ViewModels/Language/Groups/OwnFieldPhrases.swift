import Domain

/// What is said of the fields that people make.
public nonisolated struct OwnFieldPhrases: PhraseGroup {
  public let open: ActionText
  public let add: ActionText
  public let edit: ActionText
  public let remove: ActionText
  public let title: String
  public let addTitle: String
  public let editTitle: String
  /// Where there are none yet.
  public let empty: String
  let added: @Sendable (_ name: String, _ things: String) -> String
  /// Before a field goes in which something stands.
  let removeQuestion: @Sendable (_ name: String, _ records: String) -> String
  public let form: @Sendable (CustomField.Form) -> Term
  let refusal: @Sendable (FieldRefusal) -> String

  static let english = OwnFieldPhrases(
    open: ActionText(
      "Fields", "Fields of your own for leads, customers, people, deals and activities."),
    add: ActionText("Add", "Adds a field: text, number, money, date, choice, yes or no, link."),
    edit: ActionText("Edit", "What the field is called, and what there is to choose."),
    remove: ActionText("Remove", "Takes the field away with what stands in it; undo brings both."),
    title: "Your own fields", addTitle: "New field", editTitle: "Edit the field",
    empty: "There are none yet. a adds the first, such as “Contract number”.",
    added: { "\($0) added; every form of \($1) has it." },
    removeQuestion: { "\($0) is filled in on \($1). Remove it there?" },
    form: {
      switch $0 {
      case .text: "Text"
      case .number: "Number"
      case .money: "Money"
      case .date: "Date"
      case .choice: "Choice"
      case .flag: Term("Yes or no", "Yes/no")
      case .link: "Link"
      }
    },
    refusal: {
      switch $0 {
      case .noName: "A field needs a name with letters or digits."
      case .taken(let name): "\(name) means something already; choose another name."
      case .noChoices: "Say what there is to choose from, parted by a semicolon."
      case .needlessChoices: "Only a field of the type Choice has something to choose from."
      case .settled: "Kind and owner of a field stay as they are; add another field."
      }
    })

  static let persian = OwnFieldPhrases(
    open: ActionText("فیلدها", "فیلدهای خودتان برای سرنخ، مشتری، مخاطب، فرصت و فعالیت."),
    add: ActionText("افزودن", "فیلدی می‌افزاید: متن، عدد، مبلغ، تاریخ، گزینه، بله/خیر یا پیوند."),
    edit: ActionText("ویرایش", "نام فیلد و گزینه‌های آن."),
    remove: ActionText("حذف", "فیلد و آنچه در آن است برداشته می‌شود؛ با واگرد هر دو برمی‌گردد."),
    title: "فیلدهای شما", addTitle: "فیلد تازه", editTitle: "ویرایش فیلد",
    empty: "هنوز فیلدی نیست. با a اولی را بیفزایید، برای نمونه «شماره قرارداد».",
    added: { "«\($0)» افزوده شد و در فرم‌های \($1) هست." },
    removeQuestion: { "«\($0)» در \($1) پر شده است. از همه برداشته شود؟" },
    form: {
      switch $0 {
      case .text: "متن"
      case .number: "عدد"
      case .money: "مبلغ"
      case .date: "تاریخ"
      case .choice: "گزینه"
      case .flag: "بله/خیر"
      case .link: "پیوند"
      }
    },
    refusal: {
      switch $0 {
      case .noName: "نام فیلد باید حرف یا رقم داشته باشد."
      case .taken(let name): "«\(name)» معنای دیگری دارد؛ نام دیگری برگزینید."
      case .noChoices: "گزینه‌ها را بنویسید و با ؛ از هم جدا کنید."
      case .needlessChoices: "گزینه‌ها فقط برای فیلدی است که نوعش «گزینه» باشد."
      case .settled: "نوع فیلد و جای آن عوض نمی‌شود؛ فیلد دیگری بیفزایید."
      }
    })

  static let greek = OwnFieldPhrases(
    open: ActionText("Πεδία", "Δικά σας πεδία: πιθανοί, πελάτες, επαφές, ευκαιρίες, ενέργειες."),
    add: ActionText(
      "Προσθήκη", "Νέο πεδίο: κείμενο, αριθμός, ποσό, ημερομηνία, επιλογή, ναι/όχι, σύνδεσμος."),
    edit: ActionText("Επεξεργασία", "Το όνομα του πεδίου και οι επιλογές του."),
    remove: ActionText(
      "Αφαίρεση", "Αφαιρεί το πεδίο με ό,τι γράφει· η αναίρεση τα επαναφέρει."),
    title: "Τα δικά σας πεδία", addTitle: "Νέο πεδίο", editTitle: "Επεξεργασία πεδίου",
    empty: "Δεν υπάρχει κανένα. Με a προσθέτετε το πρώτο, π.χ. «Αριθμός σύμβασης».",
    added: { "Το πεδίο «\($0)» προστέθηκε στις φόρμες: \($1)." },
    removeQuestion: { "Το πεδίο «\($0)» είναι συμπληρωμένο σε \($1). Να αφαιρεθεί;" },
    form: {
      switch $0 {
      case .text: "Κείμενο"
      case .number: "Αριθμός"
      case .money: "Ποσό"
      case .date: "Ημερομηνία"
      case .choice: "Επιλογή"
      case .flag: "Ναι/όχι"
      case .link: "Σύνδεσμος"
      }
    },
    refusal: {
      switch $0 {
      case .noName: "Το όνομα του πεδίου χρειάζεται γράμματα ή ψηφία."
      case .taken(let name): "Το «\(name)» σημαίνει ήδη κάτι άλλο· διαλέξτε άλλο όνομα."
      case .noChoices: "Γράψτε τις επιλογές, χωρισμένες με « ; »."
      case .needlessChoices: "Επιλογές έχει μόνο πεδίο τύπου «Επιλογή»."
      case .settled: "Το είδος και η θέση του πεδίου δεν αλλάζουν· προσθέστε άλλο πεδίο."
      }
    })
}
