/// What the commands on single records say.
public nonisolated struct RecordPhrases: PhraseGroup {
  /// The file behind it could be written no further.
  public let outputFailed: String
  /// An option that takes only some words: its name, the words.
  public let oneOf: @Sendable (_ option: String, _ words: String) -> String
  public let clockWanted: String
  /// The command line adds no lead where people work without them.
  public let withoutLeads: String
  public let unknownField: @Sendable (_ option: String, _ nearest: String?) -> String
  /// A figure that is worked out only when it is printed.
  public let noOrder: @Sendable (_ field: String) -> String
  public let valueMissing: @Sendable (_ option: String) -> String
  public let unexpected: @Sendable (_ word: String) -> String
  public let idWanted: String
  public let fieldWanted: String
  public let fieldIsKept: @Sendable (_ option: String) -> String
  /// A field that has commands of its own.
  public let fieldHasCommand: @Sendable (_ option: String, _ command: String) -> String
  /// What was typed is not of the field's kind; then what would be right.
  public let wrongValue: @Sendable (_ option: String, _ text: String, _ right: String) -> String
  public let oneCurrency: String
  public let requiredField: @Sendable (_ option: String) -> String
  /// There is one of the same name: its kind, its name and its id.
  public let namesake: @Sendable (_ thing: String, _ name: String, _ id: String) -> String
  public let leadNeeds: String
  public let noSuchRecord: @Sendable (_ text: String) -> String
  public let several: @Sendable (_ text: String, _ candidates: String) -> String
  public let nothingHere: @Sendable (_ command: String) -> String
  public let moreFollow: @Sendable (_ shown: String) -> String
  public let deleted: Counting
  /// Headings of `--help` for a thing.
  public let fieldsHeading: String
  public let customerWanted: String
  public let stageIsClosed: String
  public let stageIsLastOpen: String
  public let stageHoldsDeals: Counting
  public let activityIsClosed: String
  /// The words of the usual outcomes are given.
  public let outcomeWanted: @Sendable (_ words: String) -> String
  public let endBeforeStart: String
  /// Heading of the latest entries of a record's timeline.
  public let latest: String
  public let idleDays: String
  public let timeSpent: String
  public let stale: String

  static let english = RecordPhrases(
    outputFailed: "The output cannot be written.",
    oneOf: { "\($0) takes one of: \($1)." },
    clockWanted: "--now takes a moment such as 2026-11-21T16:42:00+00:00.",
    withoutLeads:
      "Work begins with deals here: kariz opportunity add. (kariz config set leads yes)",
    unknownField: { option, nearest in
      nearest.map { "There is no \(option) here. Is it \($0)?" }
        ?? "There is no \(option) here; --help lists what there is."
    },
    noOrder: { "\($0) is worked out when it is printed, so a list cannot be sorted by it." },
    valueMissing: { "\($0) needs a value." },
    unexpected: { "“\($0)” has no place here. A field is written --field VALUE." },
    idWanted: "Say which record: its id, the end of its id, or name:TEXT.",
    fieldWanted: "Say what to set: --field VALUE.",
    fieldIsKept: { "\($0) is worked out by Kariz and cannot be set." },
    fieldHasCommand: { "\($0) is not set here. Use \($1)." },
    wrongValue: { "\($0) cannot be “\($1)”. \($2)" },
    oneCurrency: "All amounts of one record are in one currency.",
    requiredField: { "\($0) is needed." },
    namesake: { "There is “\($1)” already (\($0) \($2))." },
    leadNeeds: """
      A lead needs a company, a name, a phone, an e-mail or a website; or else a need and a source: \
      --company, --first-name, --last-name, --phones, --emails, --website, --need, --source.
      """,
    noSuchRecord: { "No record has the id or name “\($0)”." },
    several: { "“\($0)” fits several records: \($1)." },
    nothingHere: { "This is not there yet. Use \($0) first." },
    moreFollow: { "The first \($0) are shown. --limit 0 shows all." },
    deleted: { count, formats in
      count == 1
        ? "Deleted 1 record. kariz undo brings it back."
        : "Deleted \(formats.number(count)) records. kariz undo brings them back."
    },
    fieldsHeading: "Fields",
    customerWanted: "Say what it belongs to: --on ID, of a lead, account, contact or opportunity.",
    stageIsClosed: "The stages for won and lost deals stay at the end of a pipeline.",
    stageIsLastOpen: "A pipeline keeps at least one open stage.",
    stageHoldsDeals: { count, formats in
      let deals = count == 1 ? "1 deal is" : "\(formats.number(count)) deals are"
      return "\(deals) still tied to this stage. Name another stage with --to."
    },
    activityIsClosed: "This activity is done or canceled already.",
    outcomeWanted: { "What came of it? Say it with --outcome: \($0), or in words of your own." },
    endBeforeStart: "The days end before they begin: --to is earlier than --from.",
    latest: "Latest", idleDays: "Days idle", timeSpent: "Time spent", stale: "Stale")

  static let persian = RecordPhrases(
    outputFailed: "خروجی را نمی‌شود نوشت.",
    oneOf: { "\($0) یکی از این‌هاست: \($1)." },
    clockWanted: "مقدار --now یک لحظه است، مانند 2026-11-21T16:42:00+00:00.",
    withoutLeads:
      "اینجا کار با فرصت آغاز می‌شود: kariz opportunity add. (kariz config set leads yes)",
    unknownField: { option, nearest in
      nearest.map { "گزینه \(option) اینجا نیست. منظورتان \($0) است؟" }
        ?? "گزینه \(option) اینجا نیست؛ --help آنچه را هست فهرست می‌کند."
    },
    noOrder: { "\($0) هنگام چاپ محاسبه می‌شود و فهرست بر پایه آن مرتب نمی‌شود." },
    valueMissing: { "گزینه \($0) مقدار می‌خواهد." },
    unexpected: { "«\($0)» اینجا جایی ندارد. فیلد را به شکل --field VALUE بنویسید." },
    idWanted: "بنویسید کدام: شناسه، پایان شناسه، یا name:TEXT.",
    fieldWanted: "بنویسید چه چیزی تغییر کند: --field VALUE.",
    fieldIsKept: { "\($0) را کاریز حساب می‌کند و تغییرپذیر نیست." },
    fieldHasCommand: { "\($0) از اینجا تغییر نمی‌کند. فرمان \($1) برای آن است." },
    wrongValue: { "مقدار \($0) نمی‌تواند «\($1)» باشد. \($2)" },
    oneCurrency: "همه مبلغ‌های یک رکورد به یک ارز است.",
    requiredField: { "\($0) لازم است." },
    namesake: { "\($0) دیگری هم به نام «\($1)» هست: \($2)." },
    leadNeeds: """
      برای سرنخ یکی از این‌ها لازم است: شرکت، نام، تلفن، ایمیل یا وب‌سایت؛ وگرنه نیاز همراه با منبع: \
      --company، --first-name، --last-name، --phones، --emails، --website، --need، --source.
      """,
    noSuchRecord: { "رکوردی با شناسه یا نام «\($0)» نیست." },
    several: { "«\($0)» با چند رکورد جور است: \($1)." },
    nothingHere: { "این هنوز نیست. اول فرمان \($0) را بزنید." },
    moreFollow: { "\($0) مورد اول دیده می‌شود. --limit 0 همه را نشان می‌دهد." },
    deleted: { "\($1.number($0)) رکورد حذف شد. kariz undo آن را برمی‌گرداند." },
    fieldsHeading: "فیلدها",
    customerWanted: "بنویسید برای کیست: --on ID، شناسه سرنخ، حساب، مخاطب یا فرصت.",
    stageIsClosed: "مرحله‌های قطعی و ازدست‌رفته در پایان کاریز می‌مانند.",
    stageIsLastOpen: "هر کاریز دست‌کم یک مرحله باز دارد.",
    stageHoldsDeals: {
      "\($1.number($0)) فرصت هنوز به این مرحله بسته است. مرحله دیگری با --to بنویسید."
    },
    activityIsClosed: "این فعالیت انجام یا لغو شده است.",
    outcomeWanted: { "نتیجه چه بود؟ با --outcome بنویسید: \($0) یا به زبان خودتان." },
    endBeforeStart: "بازه پیش از آغاز پایان می‌یابد: --to پیش از --from است.",
    latest: "تازه‌ترین سوابق", idleDays: "روز راکد", timeSpent: "زمان صرف‌شده", stale: "راکد")

  static let greek = RecordPhrases(
    outputFailed: "Η έξοδος δεν μπορεί να γραφτεί.",
    oneOf: { "Το \($0) δέχεται ένα από: \($1)." },
    clockWanted: "Το --now δέχεται μια στιγμή, όπως 2026-11-21T16:42:00+00:00.",
    withoutLeads:
      "Εδώ η δουλειά αρχίζει με ευκαιρίες: kariz opportunity add. (kariz config set leads yes)",
    unknownField: { option, nearest in
      nearest.map { "Δεν υπάρχει \(option) εδώ. Μήπως εννοείτε \($0);" }
        ?? "Δεν υπάρχει \(option) εδώ· το --help δείχνει τι υπάρχει."
    },
    noOrder: { "Το \($0) υπολογίζεται κατά την εκτύπωση, οπότε η λίστα δεν ταξινομείται με αυτό." },
    valueMissing: { "Το \($0) θέλει τιμή." },
    unexpected: { "Το «\($0)» δεν έχει θέση εδώ. Ένα πεδίο γράφεται --field VALUE." },
    idWanted: "Γράψτε ποια εγγραφή: τον κωδικό της, το τέλος του ή name:TEXT.",
    fieldWanted: "Γράψτε τι αλλάζει: --field VALUE.",
    fieldIsKept: { "Το \($0) το υπολογίζει ο Kariz και δεν ορίζεται." },
    fieldHasCommand: { "Το \($0) δεν ορίζεται εδώ. Χρησιμοποιήστε \($1)." },
    wrongValue: { "Το \($0) δεν μπορεί να είναι «\($1)». \($2)" },
    oneCurrency: "Όλα τα ποσά μιας εγγραφής είναι στο ίδιο νόμισμα.",
    requiredField: { "Χρειάζεται \($0)." },
    namesake: { "Υπάρχει ήδη \($0) με το όνομα «\($1)»: \($2)." },
    leadNeeds: """
      Ένας πιθανός πελάτης θέλει εταιρεία, όνομα, τηλέφωνο, e-mail ή ιστότοπο· αλλιώς ανάγκη και \
      πηγή: --company, --first-name, --last-name, --phones, --emails, --website, --need, --source.
      """,
    noSuchRecord: { "Καμία εγγραφή δεν έχει κωδικό ή όνομα «\($0)»." },
    several: { "Το «\($0)» ταιριάζει σε πολλές εγγραφές: \($1)." },
    nothingHere: { "Δεν υπάρχει ακόμη. Πρώτα χρειάζεται \($0)." },
    moreFollow: { "Φαίνονται οι πρώτες \($0). Με --limit 0 φαίνονται όλες." },
    deleted: { count, formats in
      count == 1
        ? "Διαγράφηκε 1 εγγραφή. Με kariz undo επιστρέφει."
        : "Διαγράφηκαν \(formats.number(count)) εγγραφές. Με kariz undo επιστρέφουν."
    },
    fieldsHeading: "Πεδία",
    customerWanted: """
      Γράψτε πού ανήκει: --on ID, κωδικός πιθανού πελάτη, λογαριασμού, επαφής ή ευκαιρίας.
      """,
    stageIsClosed: "Τα στάδια για κερδισμένες και χαμένες μένουν στο τέλος της ροής.",
    stageIsLastOpen: "Μια ροή έχει τουλάχιστον ένα ανοιχτό στάδιο.",
    stageHoldsDeals: { count, formats in
      let deals = count == 1 ? "1 ευκαιρία ανήκει" : "\(formats.number(count)) ευκαιρίες ανήκουν"
      return "\(deals) ακόμη σε αυτό το στάδιο. Γράψτε άλλο στάδιο με --to."
    },
    activityIsClosed: "Αυτή η δραστηριότητα έχει ολοκληρωθεί ή ακυρωθεί.",
    outcomeWanted: { "Ποιο ήταν το αποτέλεσμα; Γράψτε --outcome: \($0) ή με δικά σας λόγια." },
    endBeforeStart: "Οι ημέρες τελειώνουν πριν αρχίσουν: το --to είναι πριν από το --from.",
    latest: "Τελευταία", idleDays: "Ημέρες στάσης", timeSpent: "Χρόνος", stale: "Στάσιμη")
}
