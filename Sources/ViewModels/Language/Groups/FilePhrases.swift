/// What is said about files that come in and go out. Numbers come formatted, and what is in a text
/// file keeps its own words.
public nonisolated struct FilePhrases: PhraseGroup {
  /// How the rows of an import were counted.
  public let importPreview: @Sendable (RowCounts, Formats) -> String
  /// Before the counts of an import that wrote nothing.
  public let dryRun: String
  public let made: Counting
  public let line: @Sendable (_ line: String, _ reason: String) -> String
  public let moreRefused: @Sendable (_ count: Int, Formats) -> String
  /// The header of the column with the reasons.
  public let reason: String
  public let takenFor: @Sendable (_ path: String, _ encoding: String) -> String
  /// Columns that became no field.
  public let leftOut: @Sendable (_ path: String, _ columns: String) -> String
  public let notKept: @Sendable (_ names: String) -> String

  // MARK: Why a row is refused

  public let unreadable: @Sendable (_ column: String, _ text: String, _ right: String) -> String
  public let required: @Sendable (_ label: String) -> String
  public let unidentified: String
  /// The option `--make-missing` would help.
  public let notFound: @Sendable (_ column: String, _ name: String) -> String
  public let notInFile: @Sendable (_ column: String, _ name: String) -> String
  public let several: @Sendable (_ column: String, _ name: String) -> String
  public let mixedCurrencies: String
  public let noMail: String
  public let tooLong: @Sendable (_ bytes: String) -> String
  public let tooManyColumns: @Sendable (_ limit: String) -> String
  public let extraCells: Counting
  public let unclosedQuote: String
  public let zeroByte: String

  // MARK: Why a file is refused

  public let unknownField: @Sendable (_ field: String, _ nearest: String?) -> String
  public let unknownHeaders: @Sendable (_ path: String, _ headers: String) -> String
  public let mapWanted: @Sendable (_ text: String) -> String
  public let unclearTarget: @Sendable (_ path: String) -> String
  public let nothingMapped: @Sendable (_ path: String) -> String
  public let emptyFile: @Sendable (_ path: String) -> String
  public let oneFileForRejects: String
  public let noRejectsOfMails: String
  public let unknownEncoding: @Sendable (_ name: String, _ known: String) -> String
  public let cannotRead: @Sendable (_ path: String, _ why: String) -> String
  public let tooLarge: @Sendable (_ path: String, _ bytes: String) -> String
  public let notText: @Sendable (_ line: String, _ encoding: String, _ proposal: String?) -> String
  public let exists: @Sendable (_ path: String) -> String
  public let notAFile: @Sendable (_ path: String) -> String
  public let cannotWrite: @Sendable (_ path: String, _ why: String) -> String

  // MARK: What was done

  public let exported: @Sendable (_ count: Int, Formats, _ path: String) -> String
  public let onlyLines: String
  public let onlyActivities: String
  public let demoMade: @Sendable (_ count: Int, Formats, _ path: String) -> String
  public let backedUp: @Sendable (_ path: String) -> String
  /// The former contents are at `kept`, where there were any.
  public let restored: @Sendable (_ path: String, _ kept: String?) -> String

  /// What became of the rows of an import.
  public struct RowCounts: Sendable {
    let read, new, updated, duplicate, refused: Int

    public init(read: Int, new: Int, updated: Int, duplicate: Int, refused: Int) {
      self.read = read
      self.new = new
      self.updated = updated
      self.duplicate = duplicate
      self.refused = refused
    }
  }
}

extension FilePhrases {
  nonisolated static let english = FilePhrases(
    importPreview: { rows, formats in
      let number = { (count: Int) in formats.number(count) }
      return "\(number(rows.read)) \(rows.read == 1 ? "row" : "rows"): \(number(rows.new)) new, "
        + "\(number(rows.updated)) updated, \(number(rows.duplicate)) "
        + "\(rows.duplicate == 1 ? "duplicate" : "duplicates"), \(number(rows.refused)) refused."
    },
    dryRun: "Nothing was written.",
    made: { count, formats in
      count == 1
        ? "1 record was made that rows named."
        : "\(formats.number(count)) records were made that rows named."
    },
    line: { "Line \($0): \($1)" },
    moreRefused: { count, formats in
      "And \(formats.number(count)) more. --rejects FILE keeps them with their reasons."
    },
    reason: "Reason",
    takenFor: { "\($0) was read as \($1). --encoding decides otherwise." },
    leftOut: { "\($0): left out, as they are no field: \($1). --map \"COLUMN=FIELD\" takes one." },
    notKept: { "Larger than a file may be, and left in their mails: \($0)." },
    unreadable: { "\($0) holds “\($1)”. What would be right: \($2)" },
    required: { "\($0) is missing." },
    unidentified: "A lead needs a name, a phone, an e-mail or a website; or a need with a source.",
    notFound: { "\($0): “\($1)” is not in the file. --make-missing makes it." },
    notInFile: { "\($0): “\($1)” is not in the file." },
    several: { "\($0): several records are called “\($1)”." },
    mixedCurrencies: "Its amounts are in different currencies.",
    noMail: "This is no mail: it names neither a sender nor a date.",
    tooLong: { "Longer than \($0) bytes." },
    tooManyColumns: { "More than \($0) columns." },
    extraCells: { count, formats in
      count == 1
        ? "1 cell stands beyond the last header."
        : "\(formats.number(count)) cells stand beyond the last header."
    },
    unclosedQuote: "A quote is opened and never closed.",
    zeroByte: "It holds a zero byte, which text never does.",
    unknownField: { field, nearest in
      "There is no field \(field)." + (nearest.map { " Is it \($0)?" } ?? "")
    },
    unknownHeaders: { "\($0) has no column \($1). Nothing was written." },
    mapWanted: { "--map takes \"Their column=field\", not “\($0)”." },
    unclearTarget: { "The headers of \($0) do not say what its rows are. Say --into." },
    nothingMapped: { "No column of \($0) is one of our fields. Say which with --map." },
    emptyFile: { "\($0) is empty." },
    oneFileForRejects: "--rejects keeps the layout of one file. Import the files one by one.",
    noRejectsOfMails: "--rejects keeps rows, and mails have none. Import them without it.",
    unknownEncoding: { "There is no encoding \($0) here. Known are \($1)." },
    cannotRead: { "\($0) cannot be read (\($1)). Nothing was written." },
    tooLarge: { "\($0) is larger than \($1) bytes. Nothing was written; split it." },
    notText: { line, encoding, proposal in
      "Line \(line) is not \(encoding). Nothing was written."
        + (proposal.map { " Try --encoding \($0)." } ?? "")
    },
    exists: { "\($0) is there already and was kept. --force replaces it." },
    notAFile: { "\($0) is a link, a folder or a device. Nothing was written." },
    cannotWrite: { "\($0) cannot be written (\($1))." },
    exported: { count, formats, path in
      count == 1 ? "1 record is in \(path)." : "\(formats.number(count)) records are in \(path)."
    },
    onlyLines: "All kinds together go out as jsonl or json.",
    onlyActivities: "Only activities go into a calendar: kariz export activities --format ics.",
    demoMade: { count, formats, path in
      (count == 1
        ? "1 made-up deal is in \(path)."
        : "\(formats.number(count)) made-up deals are in \(path).")
        + " Open it with: kariz --file \(path)"
    },
    backedUp: { "The backup is in \($0)." },
    restored: { path, kept in
      "\(path) holds the backup now." + (kept.map { " What it held before is in \($0)." } ?? "")
    })

  nonisolated static let persian = FilePhrases(
    importPreview: { rows, formats in
      let number = { (count: Int) in formats.number(count) }
      return "\(number(rows.read)) سطر: \(number(rows.new)) تازه، \(number(rows.updated)) به‌روز، "
        + "\(number(rows.duplicate)) تکراری، \(number(rows.refused)) ردشده."
    },
    dryRun: "چیزی نوشته نشد.",
    made: { "\($1.number($0)) رکورد که سطرها نام برده بودند ساخته شد." },
    line: { "سطر \($0): \($1)" },
    moreRefused: { "و \($1.number($0)) سطر دیگر. --rejects FILE آن‌ها را با دلیل نگه می‌دارد." },
    reason: "دلیل",
    takenFor: { "\($0) با رمزگذاری \($1) خوانده شد. --encoding آن را عوض می‌کند." },
    leftOut: {
      "\($0): این ستون‌ها با هیچ فیلدی جور نبود و کنار ماند: \($1). با --map \"COLUMN=FIELD\" خوانده می‌شود."
    },
    notKept: { "بزرگ‌تر از اندازه مجاز بود و در ایمیل ماند: \($0)." },
    unreadable: { "در ستون \($0) «\($1)» آمده است. درست آن: \($2)" },
    required: { "\($0) خالی است." },
    unidentified: "سرنخ نام، تلفن، ایمیل یا وب‌سایت می‌خواهد؛ یا نیازی همراه با منبع.",
    notFound: { "\($0): «\($1)» در فایل نیست. --make-missing آن را می‌سازد." },
    notInFile: { "\($0): «\($1)» در فایل نیست." },
    several: { "\($0): چند رکورد «\($1)» نام دارند." },
    mixedCurrencies: "مبلغ‌های این سطر به یک ارز نیست.",
    noMail: "این ایمیل نیست: نه فرستنده دارد و نه تاریخ.",
    tooLong: { "بلندتر از \($0) بایت است." },
    tooManyColumns: { "بیش از \($0) ستون دارد." },
    extraCells: { "\($1.number($0)) خانه پس از آخرین سرستون آمده است." },
    unclosedQuote: "گیومه‌ای باز شده و بسته نشده است.",
    zeroByte: "بایت صفر دارد که در متن نمی‌آید.",
    unknownField: { field, nearest in
      "فیلدی به نام \(field) نیست." + (nearest.map { " منظورتان \($0) است؟" } ?? "")
    },
    unknownHeaders: { "\($0) ستونی به نام \($1) ندارد. چیزی نوشته نشد." },
    mapWanted: { "برای --map بنویسید \"Their column=field\"، نه «\($0)»." },
    unclearTarget: { "از سرستون‌های \($0) پیدا نیست سطرها چیستند. با --into بگویید." },
    nothingMapped: { "هیچ ستونی از \($0) فیلد ما نیست. با --map بگویید کدام است." },
    emptyFile: { "\($0) خالی است." },
    oneFileForRejects: "--rejects برای یک فایل است. فایل‌ها را یکی‌یکی درون‌ریزی کنید.",
    noRejectsOfMails: "--rejects سطرها را نگه می‌دارد و ایمیل سطر ندارد. بدون آن درون‌ریزی کنید.",
    unknownEncoding: { "رمزگذاری \($0) اینجا نیست. این‌ها هست: \($1)." },
    cannotRead: { "\($0) خوانده نمی‌شود (\($1)). چیزی نوشته نشد." },
    tooLarge: { "\($0) بزرگ‌تر از \($1) بایت است. چیزی نوشته نشد؛ آن را چند فایل کنید." },
    notText: { line, encoding, proposal in
      "سطر \(line) به رمزگذاری \(encoding) نیست. چیزی نوشته نشد."
        + (proposal.map { " با --encoding \($0) بیازمایید." } ?? "")
    },
    exists: { "\($0) از پیش هست و دست نخورد. --force آن را جایگزین می‌کند." },
    notAFile: { "\($0) پیوند، پوشه یا دستگاه است. چیزی نوشته نشد." },
    cannotWrite: { "\($0) نوشته نمی‌شود (\($1))." },
    exported: { "\($1.number($0)) رکورد در \($2) است." },
    onlyLines: "همه رکوردها با هم به شکل jsonl یا json بیرون می‌رود.",
    onlyActivities: "فقط فعالیت‌ها به تقویم می‌رود: kariz export activities --format ics",
    demoMade: {
      "\($1.number($0)) فرصت ساختگی در \($2) است. برای باز کردن: kariz --file \($2)"
    },
    backedUp: { "نسخه پشتیبان در \($0) است." },
    restored: { path, kept in
      "اکنون \(path) همان نسخه پشتیبان است."
        + (kept.map { " محتوای پیشین در \($0) مانده است." } ?? "")
    })

  nonisolated static let greek = FilePhrases(
    importPreview: { rows, formats in
      func count(_ count: Int, _ one: String, _ many: String) -> String {
        "\(formats.number(count)) \(count == 1 ? one : many)"
      }
      return count(rows.read, "γραμμή: ", "γραμμές: ") + count(rows.new, "νέα, ", "νέες, ")
        + count(rows.updated, "ενημέρωση, ", "ενημερώσεις, ")
        + count(rows.duplicate, "διπλότυπη, ", "διπλότυπες, ")
        + count(rows.refused, "απορρίφθηκε.", "απορρίφθηκαν.")
    },
    dryRun: "Δεν γράφτηκε τίποτα.",
    made: { count, formats in
      count == 1
        ? "Δημιουργήθηκε 1 εγγραφή που ανέφεραν οι γραμμές."
        : "Δημιουργήθηκαν \(formats.number(count)) εγγραφές που ανέφεραν οι γραμμές."
    },
    line: { "Γραμμή \($0): \($1)" },
    moreRefused: { count, formats in
      "Και άλλες \(formats.number(count)). Με --rejects FILE μένουν μαζί με την αιτία."
    },
    reason: "Αιτία",
    takenFor: { "Το \($0) διαβάστηκε ως \($1). Με --encoding ορίζεται αλλιώς." },
    leftOut: {
      "\($0): έμειναν έξω, γιατί δεν αντιστοιχούν σε πεδίο: \($1). Με --map \"COLUMN=FIELD\" διαβάζονται."
    },
    notKept: { "Ξεπερνούν το όριο και έμειναν στα e-mail τους: \($0)." },
    unreadable: { "Η στήλη \($0) έχει «\($1)». Το σωστό: \($2)" },
    required: { "Λείπει: \($0)." },
    unidentified: """
      Ένας πιθανός πελάτης θέλει όνομα, τηλέφωνο, e-mail ή ιστότοπο· ή ανάγκη με προέλευση.
      """,
    notFound: { "\($0): «\($1)» δεν υπάρχει στο αρχείο. Με --make-missing δημιουργείται." },
    notInFile: { "\($0): «\($1)» δεν υπάρχει στο αρχείο." },
    several: { "\($0): πολλές εγγραφές λέγονται «\($1)»." },
    mixedCurrencies: "Τα ποσά της είναι σε διαφορετικά νομίσματα.",
    noMail: "Δεν είναι e-mail: δεν έχει ούτε αποστολέα ούτε ημερομηνία.",
    tooLong: { "Μεγαλύτερη από \($0) byte." },
    tooManyColumns: { "Περισσότερες από \($0) στήλες." },
    extraCells: { count, formats in
      count == 1
        ? "1 κελί βρίσκεται μετά την τελευταία επικεφαλίδα."
        : "\(formats.number(count)) κελιά βρίσκονται μετά την τελευταία επικεφαλίδα."
    },
    unclosedQuote: "Άνοιξαν εισαγωγικά που δεν κλείνουν.",
    zeroByte: "Περιέχει μηδενικό byte, που δεν υπάρχει σε κείμενο.",
    unknownField: { field, nearest in
      "Δεν υπάρχει πεδίο \(field)." + (nearest.map { " Μήπως εννοείτε \($0);" } ?? "")
    },
    unknownHeaders: { "Το \($0) δεν έχει στήλη \($1). Δεν γράφτηκε τίποτα." },
    mapWanted: { "Το --map δέχεται \"Their column=field\", όχι «\($0)»." },
    unclearTarget: { "Οι επικεφαλίδες του \($0) δεν δείχνουν τι είναι οι γραμμές. Ορίστε --into." },
    nothingMapped: { "Καμία στήλη του \($0) δεν είναι πεδίο μας. Ορίστε ποια είναι με --map." },
    emptyFile: { "Το \($0) είναι κενό." },
    oneFileForRejects: "Το --rejects κρατά τη μορφή ενός αρχείου. Εισαγάγετε τα αρχεία ένα ένα.",
    noRejectsOfMails: "Το --rejects κρατά γραμμές· τα e-mail δεν έχουν. Δοκιμάστε χωρίς αυτό.",
    unknownEncoding: { "Δεν υπάρχει κωδικοποίηση \($0) εδώ. Υπάρχουν: \($1)." },
    cannotRead: { "Το \($0) δεν διαβάζεται (\($1)). Δεν γράφτηκε τίποτα." },
    tooLarge: { "Το \($0) ξεπερνά τα \($1) byte. Δεν γράφτηκε τίποτα· χωρίστε το." },
    notText: { line, encoding, proposal in
      "Η γραμμή \(line) δεν είναι \(encoding). Δεν γράφτηκε τίποτα."
        + (proposal.map { " Δοκιμάστε --encoding \($0)." } ?? "")
    },
    exists: { "Το \($0) υπάρχει ήδη και έμεινε όπως ήταν. Με --force αντικαθίσταται." },
    notAFile: { "Το \($0) είναι σύνδεσμος, φάκελος ή συσκευή. Δεν γράφτηκε τίποτα." },
    cannotWrite: { "Το \($0) δεν γράφεται (\($1))." },
    exported: { count, formats, path in
      count == 1
        ? "1 εγγραφή βρίσκεται στο \(path)."
        : "\(formats.number(count)) εγγραφές βρίσκονται στο \(path)."
    },
    onlyLines: "Όλα τα είδη μαζί εξάγονται ως jsonl ή json.",
    onlyActivities: "Σε ημερολόγιο πηγαίνουν μόνο ενέργειες: kariz export activities --format ics.",
    demoMade: { count, formats, path in
      (count == 1
        ? "1 επινοημένη ευκαιρία βρίσκεται στο \(path)."
        : "\(formats.number(count)) επινοημένες ευκαιρίες βρίσκονται στο \(path).")
        + " Για άνοιγμα: kariz --file \(path)"
    },
    backedUp: { "Το αντίγραφο ασφαλείας βρίσκεται στο \($0)." },
    restored: { path, kept in
      "Το \(path) έχει τώρα τα δεδομένα του αντιγράφου."
        + (kept.map { " Τα προηγούμενα βρίσκονται στο \($0)." } ?? "")
    })
}
