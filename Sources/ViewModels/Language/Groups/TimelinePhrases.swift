import Domain

/// How entries of the journal are told. `who` is a name, `name` that of the record, `object` the
/// kind of record as the object of a verb.
public nonisolated struct TimelinePhrases: PhraseGroup {
  typealias Told = @Sendable (_ who: String, _ name: String) -> String
  typealias ToldWith = @Sendable (_ who: String, _ name: String, _ more: String) -> String

  /// What was done, in lists and after "Undone:".
  public let act: @Sendable (Act) -> String
  /// What Kariz itself writes, such as the first stages of a new file.
  let system: String
  let added: ToldWith
  let edited: ToldWith
  let deleted: ToldWith
  /// With the stages before and after.
  let moved: ToldWith
  let reordered: Told
  /// With the revenue; with the reason; with the stage.
  let won: ToldWith
  let lost: ToldWith
  let reopened: ToldWith
  /// With the day; with the reason.
  let nurtured: ToldWith
  let disqualified: ToldWith
  let reactivated: Told
  let qualified: Told
  let planned: Told
  let completed: Told
  let logged: Told
  let joined: @Sendable (_ who: String) -> String
  /// `what` counts the records of an import.
  let imported: @Sendable (_ who: String, _ what: String) -> String
  let importOf: @Sendable (_ what: String) -> String
  /// Behind the count of what most records of an import are.
  let otherRecords: @Sendable (_ what: String, _ count: Int, _ number: String) -> String
  let madeDemo: @Sendable (_ who: String, _ number: String) -> String
  let changedSetting: Told
  let merged: Told
  let toldApart: Told
  /// Behind what was done, where somebody said why.
  let reasoned: Told
  let undid: Told
  let redid: Told
  /// Behind the first of several records.
  let others: @Sendable (_ name: String, _ number: String) -> String

  static let english = TimelinePhrases(
    act: {
      switch $0 {
      case .add: "added"
      case .edit: "edited"
      case .delete: "deleted"
      case .moveOpportunity: "deal moved"
      case .reorderOpportunity: "deal reordered"
      case .winOpportunity: "deal won"
      case .loseOpportunity: "deal lost"
      case .reopenOpportunity: "deal reopened"
      case .addStage: "stage added"
      case .editStage: "stage edited"
      case .removeStage: "stage removed"
      case .nurtureLead: "lead put off"
      case .disqualifyLead: "lead disqualified"
      case .reactivateLead: "lead reactivated"
      case .qualifyLead: "lead qualified"
      case .planActivity: "activity planned"
      case .completeActivity: "activity done"
      case .logActivity: "contact logged"
      case .import: "import"
      case .demo: "demo data"
      case .join: "first visit"
      case .setting: "setting changed"
      case .merge: "merged"
      case .dismissDuplicate: "told apart"
      }
    },
    system: "Kariz",
    added: { "\($0) added \($2) \($1)" },
    edited: { "\($0) changed \($1) · \($2)" },
    deleted: { "\($0) deleted \($2) \($1)" },
    moved: { "\($0) moved \($1): \($2)" },
    reordered: { "\($0) moved \($1) within its stage" },
    won: { "\($0) won \($1): \($2)" },
    lost: { "\($0) lost \($1): \($2)" },
    reopened: { "\($0) reopened \($1) in \($2)" },
    nurtured: { "\($0) put off \($1) until \($2)" },
    disqualified: { "\($0) disqualified \($1): \($2)" },
    reactivated: { "\($0) opened \($1) again" },
    qualified: { "\($0) qualified \($1)" },
    planned: { "\($0) planned \($1)" },
    completed: { "\($0) completed \($1)" },
    logged: { "\($0) logged \($1)" },
    joined: { "\($0) began to work with this file" },
    imported: { "\($0) imported \($1)" },
    importOf: { "import of \($0)" },
    otherRecords: { "\($0) and \($2) other \($1 == 1 ? "record" : "records")" },
    madeDemo: { "\($0) filled the file with \($1) made-up records" },
    changedSetting: { "\($0) changed the setting \($1)" },
    merged: { "\($0) merged duplicates into \($1)" },
    toldApart: { "\($0) said that these are not duplicates: \($1)" },
    reasoned: { "\($0), because: \($1)" },
    undid: { "\($0) took back: \($1)" },
    redid: { "\($0) did again: \($1)" },
    others: { "\($0) and \($1) more" })

  static let persian = TimelinePhrases(
    act: {
      switch $0 {
      case .add: "افزودن"
      case .edit: "ویرایش"
      case .delete: "حذف"
      case .moveOpportunity: "جابه‌جایی فرصت"
      case .reorderOpportunity: "تغییر ترتیب فرصت"
      case .winOpportunity: "قطعی شدن فرصت"
      case .loseOpportunity: "از دست رفتن فرصت"
      case .reopenOpportunity: "بازگشایی فرصت"
      case .addStage: "افزودن مرحله"
      case .editStage: "ویرایش مرحله"
      case .removeStage: "حذف مرحله"
      case .nurtureLead: "پرورش سرنخ"
      case .disqualifyLead: "کنار گذاشتن سرنخ"
      case .reactivateLead: "بازگشایی سرنخ"
      case .qualifyLead: "اعتبارسنجی سرنخ"
      case .planActivity: "برنامه‌ریزی فعالیت"
      case .completeActivity: "انجام فعالیت"
      case .logActivity: "ثبت ارتباط"
      case .import: "درون‌ریزی"
      case .demo: "داده نمونه"
      case .join: "آغاز کار کاربر"
      case .setting: "تغییر تنظیم"
      case .merge: "ادغام"
      case .dismissDuplicate: "رد تکراری بودن"
      }
    },
    system: "کاریز",
    added: { "\($0) \($2) \($1) را افزود" },
    edited: { "\($0) در \($1) تغییر داد · \($2)" },
    deleted: { "\($0) \($2) \($1) را حذف کرد" },
    moved: { "\($0) مرحله \($1) را عوض کرد: \($2)" },
    reordered: { "\($0) جای \($1) را در مرحله عوض کرد" },
    won: { "\($0) فروش \($1) را قطعی کرد: \($2)" },
    lost: { "\($0) فرصت \($1) را ازدست‌رفته ثبت کرد: \($2)" },
    reopened: { "\($0) فرصت \($1) را دوباره در \($2) باز کرد" },
    nurtured: { "\($0) پیگیری \($1) را به \($2) گذاشت" },
    disqualified: { "\($0) سرنخ \($1) را کنار گذاشت: \($2)" },
    reactivated: { "\($0) سرنخ \($1) را دوباره باز کرد" },
    qualified: { "\($0) سرنخ \($1) را اعتبارسنجی کرد" },
    planned: { "\($0) فعالیت \($1) را برنامه‌ریزی کرد" },
    completed: { "\($0) فعالیت \($1) را انجام داد" },
    logged: { "\($0) ارتباط \($1) را ثبت کرد" },
    joined: { "\($0) کار با این فایل را آغاز کرد" },
    imported: { "\($0) این‌ها را درون‌ریزی کرد: \($1)" },
    importOf: { "درون‌ریزی \($0)" },
    otherRecords: { "\($0) و \($2) رکورد دیگر" },
    madeDemo: { "\($0) فایل را با \($1) رکورد نمونه پر کرد" },
    changedSetting: { "\($0) تنظیم \($1) را تغییر داد" },
    merged: { "\($0) موارد تکراری را در \($1) ادغام کرد" },
    toldApart: { "\($0) گفت این‌ها تکراری نیستند: \($1)" },
    reasoned: { "\($0)؛ دلیل: \($1)" },
    undid: { "\($0) واگرد کرد: \($1)" },
    redid: { "\($0) دوباره انجام داد: \($1)" },
    others: { "\($0) و \($1) مورد دیگر" })

  static let greek = TimelinePhrases(
    act: {
      switch $0 {
      case .add: "προσθήκη"
      case .edit: "επεξεργασία"
      case .delete: "διαγραφή"
      case .moveOpportunity: "μετακίνηση ευκαιρίας"
      case .reorderOpportunity: "αλλαγή σειράς ευκαιρίας"
      case .winOpportunity: "κερδισμένη ευκαιρία"
      case .loseOpportunity: "χαμένη ευκαιρία"
      case .reopenOpportunity: "επανάνοιγμα ευκαιρίας"
      case .addStage: "προσθήκη σταδίου"
      case .editStage: "επεξεργασία σταδίου"
      case .removeStage: "αφαίρεση σταδίου"
      case .nurtureLead: "αναμονή πιθανού πελάτη"
      case .disqualifyLead: "απόρριψη πιθανού πελάτη"
      case .reactivateLead: "επανάνοιγμα πιθανού πελάτη"
      case .qualifyLead: "πρόκριση πιθανού πελάτη"
      case .planActivity: "προγραμματισμός ενέργειας"
      case .completeActivity: "ολοκλήρωση ενέργειας"
      case .logActivity: "καταγραφή επικοινωνίας"
      case .import: "εισαγωγή"
      case .demo: "δεδομένα επίδειξης"
      case .join: "πρώτη είσοδος"
      case .setting: "αλλαγή ρύθμισης"
      case .merge: "συγχώνευση"
      case .dismissDuplicate: "δεν είναι διπλότυπα"
      }
    },
    system: "Kariz",
    added: { "\($0): πρόσθεσε \($2) \($1)" },
    edited: { "\($0): άλλαξε \($1) · \($2)" },
    deleted: { "\($0): διέγραψε \($2) \($1)" },
    moved: { "\($0): μετακίνησε \($1) · \($2)" },
    reordered: { "\($0): άλλαξε τη σειρά · \($1)" },
    won: { "\($0): κέρδισε \($1) · \($2)" },
    lost: { "\($0): έχασε \($1) · αιτία: \($2)" },
    reopened: { "\($0): άνοιξε ξανά \($1) · στάδιο: \($2)" },
    nurtured: { "\($0): αναμονή για \($1) ως \($2)" },
    disqualified: { "\($0): απόρριψη \($1) · \($2)" },
    reactivated: { "\($0): άνοιξε ξανά \($1)" },
    qualified: { "\($0): πρόκριση \($1)" },
    planned: { "\($0): προγραμμάτισε \($1)" },
    completed: { "\($0): ολοκλήρωσε \($1)" },
    logged: { "\($0): κατέγραψε \($1)" },
    joined: { "\($0): άρχισε να εργάζεται με το αρχείο" },
    imported: { "\($0): εισήγαγε \($1)" },
    importOf: { "εισαγωγή · \($0)" },
    otherRecords: { "\($0) και \($2) \($1 == 1 ? "άλλη εγγραφή" : "άλλες εγγραφές")" },
    madeDemo: { "\($0): γέμισε το αρχείο με \($1) εγγραφές επίδειξης" },
    changedSetting: { "\($0): άλλαξε τη ρύθμιση \($1)" },
    merged: { "\($0): συγχώνευσε διπλότυπα · \($1)" },
    toldApart: { "\($0): δεν είναι διπλότυπα · \($1)" },
    reasoned: { "\($0) · λόγος: \($1)" },
    undid: { "\($0): αναίρεση (\($1))" },
    redid: { "\($0): επανάληψη (\($1))" },
    others: { "\($0) και \($1) ακόμη" })
}
