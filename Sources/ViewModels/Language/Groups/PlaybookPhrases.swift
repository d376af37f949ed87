import Domain

/// What is said of the playbook of a stage, and of a deal that it holds.
public nonisolated struct PlaybookPhrases: PhraseGroup {
  public let open: ActionText
  public let add: ActionText
  public let edit: ActionText
  public let remove: ActionText
  public let copy: ActionText
  let copyTitle: @Sendable (_ stage: String) -> String
  let copied: Counting
  let nothingToCopy: String
  /// The same from pipeline to pipeline.
  public let copyAll: ActionText
  let nothingInPipelines: String
  /// What would be copied has been.
  public let allThere: String
  /// Stages whose steps find no place in the other pipeline.
  let homeless: @Sendable (_ stages: String) -> String
  let activities: Counting
  public let title: @Sendable (_ stage: String) -> String
  public let addTitle: String
  public let editTitle: String
  public let overrideTitle: String
  /// Where a stage brings nothing yet.
  public let empty: String
  /// Working days after a deal enters.
  public let due: Counting
  /// Behind the sentence of a move: what it planned.
  let made: Counting
  /// The same behind that of a win or a loss.
  let canceled: Counting
  public let unfinished: @Sendable (_ stage: String, _ subjects: String) -> String
  /// The ways out on the command line.
  public let command: String
  // MARK: The question about a deal that is held
  public let heldTitle: @Sendable (_ deal: String, _ stage: String) -> String
  public let held: @Sendable (_ subjects: String) -> String
  /// Beside the subject of what is open.
  public let done: String
  public let goOn: String
  public let goOnHelp: String
  /// Of several deals that are held.
  public let stay: String
  public let stayHelp: String
  /// Why work is not deleted.
  public let isMandatory: @Sendable (_ subject: String, _ stage: String) -> String

  /// What came along with a change: the work that was planned and canceled in it.
  public func sentence(of whole: Change, beyond change: Change, _ formats: Formats) -> String {
    let along = whole.edits.dropFirst(change.edits.count)
    let planned = along.count { $0.before == nil }
    let gone = along.count - planned
    return [planned > 0 ? made(planned, formats) : "", gone > 0 ? canceled(gone, formats) : ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What came of taking over the playbooks of a pipeline.
  public func sentence(
    _ change: Change, _ homeless: [Stage], _ terms: TermPhrases, _ formats: Formats
  ) -> String {
    let what = change.isEmpty ? allThere : copied(change.edits.count, formats)
    let left = formats.list(homeless.map { terms.stage($0).full })
    return left.isEmpty ? what : "\(what) \(self.homeless(left))"
  }

  static let english = PlaybookPhrases(
    open: ActionText("Playbook", "What the stage brings to each deal that enters it."),
    add: ActionText("Add", "Adds an activity to the playbook of the stage."),
    edit: ActionText("Edit", "Kind, subject, when it is due, and whether a deal waits for it."),
    remove: ActionText("Remove", "Takes it out of the playbook; what it has planned stays."),
    copy: ActionText("Copy from", "Takes over what another stage brings, of any pipeline."),
    copyTitle: { "Copy into \($0) from" },
    copied: { count, formats in
      count == 1 ? "1 activity copied." : "\(formats.number(count)) activities copied."
    },
    nothingToCopy: "No other stage brings anything yet.",
    copyAll: ActionText("Copy from", "Takes over what the stages of another pipeline bring."),
    nothingInPipelines: "The stages of other pipelines bring nothing yet.",
    allThere: "All of it is there already.",
    homeless: { "No stage is left for what these bring: \($0)." },
    activities: { count, formats in
      count == 1 ? "1 activity" : "\(formats.number(count)) activities"
    },
    title: { "Playbook: \($0)" }, addTitle: "New in the playbook",
    editTitle: "Edit the playbook", overrideTitle: "Go on without it",
    empty: "Deals get nothing here yet. a adds the first activity.",
    due: { count, formats in
      switch count {
      case 0: "same day"
      case 1: "1 workday"
      default: "\(formats.number(count)) workdays"
      }
    },
    made: { count, formats in
      count == 1 ? "1 activity planned." : "\(formats.number(count)) activities planned."
    },
    canceled: { count, formats in
      count == 1
        ? "1 planned activity canceled." : "\(formats.number(count)) planned activities canceled."
    },
    unfinished: { "\($0) asks for this first: \($1). The deal stays where it is." },
    command: "Do it with kariz activity done, or say why not with --reason TEXT.",
    heldTitle: { "\($0) stays in \($1)" },
    held: { "Mandatory here and still open: \($0)." },
    done: "It is done", goOn: "Go on anyway", goOnHelp: "Asks why, for the deal's story.",
    stay: "Leave them", stayHelp: "They stay where they are, and marked.",
    isMandatory: {
      "\($1) asks for \($0), so it stays. Do it, or say why when the deal goes on without it."
    })

  static let persian = PlaybookPhrases(
    open: ActionText("الگوی مرحله", "آنچه مرحله به هر فرصتی که وارد می‌شود می‌دهد."),
    add: ActionText("افزودن", "فعالیتی به الگوی مرحله می‌افزاید."),
    edit: ActionText("ویرایش", "نوع، موضوع، موعد و اینکه فرصت منتظر آن بماند یا نه."),
    remove: ActionText("حذف", "آن را از الگو برمی‌دارد؛ آنچه برنامه‌ریزی شده می‌ماند."),
    copy: ActionText("رونوشت از", "آنچه مرحله دیگری از هر کاریز دارد به اینجا می‌آورد."),
    copyTitle: { "رونوشت به \($0) از" },
    copied: { count, formats in "\(formats.number(count)) فعالیت رونوشت شد." },
    nothingToCopy: "هیچ مرحله دیگری هنوز الگویی ندارد.",
    copyAll: ActionText("رونوشت الگوها", "الگوی مرحله‌های کاریز دیگری را به اینجا می‌آورد."),
    nothingInPipelines: "مرحله‌های کاریزهای دیگر هنوز الگویی ندارند.",
    allThere: "همه آن از پیش اینجاست.",
    homeless: { "برای الگوی این مرحله‌ها جایی نماند: \($0)." },
    activities: { count, formats in "\(formats.number(count)) فعالیت" },
    title: { "الگوی مرحله \($0)" }, addTitle: "فعالیت تازه در الگو",
    editTitle: "ویرایش الگوی مرحله", overrideTitle: "ادامه بدون آن",
    empty: "این مرحله هنوز چیزی به فرصت‌ها نمی‌دهد. کلید a فعالیت می‌افزاید.",
    due: { count, formats in count == 0 ? "همان روز" : "\(formats.number(count)) روز کاری" },
    made: { count, formats in "\(formats.number(count)) فعالیت برنامه‌ریزی شد." },
    canceled: { count, formats in "\(formats.number(count)) فعالیت برنامه‌ریزی‌شده لغو شد." },
    unfinished: { "\($0) نخست این را می‌خواهد: \($1). فرصت سر جایش می‌ماند." },
    command: "با kariz activity done انجامش دهید یا دلیل را با --reason TEXT بنویسید.",
    heldTitle: { "فرصت \($0) در \($1) می‌ماند" },
    held: { "در این مرحله الزامی و هنوز باز است: \($0)." },
    done: "انجام شده", goOn: "ادامه با دلیل",
    goOnHelp: "دلیل را می‌پرسد که در سرگذشت می‌ماند.",
    stay: "بمانند", stayHelp: "همان جا و با علامت می‌مانند.",
    isMandatory: {
      "\($1) این را لازم دارد و حذف نمی‌شود: \($0). انجامش دهید یا هنگام عبور دلیل بیاورید."
    })

  static let greek = PlaybookPhrases(
    open: ActionText("Οδηγός", "Τι φέρνει το στάδιο σε κάθε ευκαιρία που μπαίνει."),
    add: ActionText("Προσθήκη", "Προσθέτει μια ενέργεια στον οδηγό του σταδίου."),
    edit: ActionText("Επεξεργασία", "Είδος, θέμα, προθεσμία και αν η ευκαιρία το περιμένει."),
    remove: ActionText("Αφαίρεση", "Βγαίνει από τον οδηγό· ό,τι προγραμματίστηκε μένει."),
    copy: ActionText("Αντιγραφή", "Φέρνει εδώ όσα έχει άλλο στάδιο, οποιασδήποτε ροής."),
    copyTitle: { "Αντιγραφή στο \($0) από" },
    copied: { count, formats in
      count == 1 ? "Αντιγράφηκε 1 ενέργεια." : "Αντιγράφηκαν \(formats.number(count)) ενέργειες."
    },
    nothingToCopy: "Κανένα άλλο στάδιο δεν φέρνει ακόμη τίποτα.",
    copyAll: ActionText("Αντιγραφή από", "Φέρνει εδώ όσα έχουν τα στάδια άλλης ροής."),
    nothingInPipelines: "Τα στάδια άλλων ροών δεν φέρνουν ακόμη τίποτα.",
    allThere: "Όλα υπάρχουν ήδη εδώ.",
    homeless: { "Δεν έμεινε στάδιο για όσα φέρνουν: \($0)." },
    activities: { count, formats in
      count == 1 ? "1 ενέργεια" : "\(formats.number(count)) ενέργειες"
    },
    title: { "Οδηγός σταδίου: \($0)" }, addTitle: "Νέα ενέργεια οδηγού",
    editTitle: "Επεξεργασία οδηγού", overrideTitle: "Συνέχεια χωρίς αυτό",
    empty: "Το στάδιο δεν φέρνει ακόμη τίποτα. Με a προσθέτετε την πρώτη ενέργεια.",
    due: { count, formats in
      switch count {
      case 0: "αυθημερόν"
      case 1: "1 εργάσιμη"
      default: "\(formats.number(count)) εργάσιμες"
      }
    },
    made: { count, formats in
      count == 1
        ? "Προγραμματίστηκε 1 ενέργεια." : "Προγραμματίστηκαν \(formats.number(count)) ενέργειες."
    },
    canceled: { count, formats in
      count == 1
        ? "Ακυρώθηκε 1 προγραμματισμένη ενέργεια."
        : "Ακυρώθηκαν \(formats.number(count)) προγραμματισμένες ενέργειες."
    },
    unfinished: { "Το στάδιο \($0) ζητά πρώτα: \($1). Η ευκαιρία μένει στη θέση της." },
    command: "Κλείστε το με kariz activity done ή γράψτε τον λόγο με --reason TEXT.",
    heldTitle: { "\($0): μένει στο στάδιο \($1)" },
    held: { "Υποχρεωτικά εδώ και ακόμη ανοιχτά: \($0)." },
    done: "Έχει γίνει", goOn: "Συνέχεια",
    goOnHelp: "Ζητά τον λόγο, που μένει στο ιστορικό.",
    stay: "Να μείνουν", stayHelp: "Μένουν όπου είναι, επιλεγμένες.",
    isMandatory: {
      "Το στάδιο \($1) το ζητά, οπότε μένει: \($0). Κάντε το ή γράψτε τον λόγο όταν προχωρήσετε."
    })
}
