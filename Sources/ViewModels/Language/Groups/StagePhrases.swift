/// What is said of changing the stages of a pipeline, and pipelines themselves.
public nonisolated struct StagePhrases: PhraseGroup {
  public let open: ActionText
  public let openPipelines: ActionText
  public let moveToPipeline: ActionText
  public let add: ActionText
  public let edit: ActionText
  public let order: ActionText
  public let merge: ActionText
  public let remove: ActionText
  public let show: ActionText
  public let addPipeline: ActionText
  public let rename: ActionText
  public let archive: ActionText
  public let choose: ActionText
  /// Titles of the lists and forms.
  public let title: @Sendable (_ pipeline: String) -> String
  public let pipelinesTitle: String
  public let enterTitle: String
  public let addTitle: String
  public let editTitle: String
  public let addPipelineTitle: String
  public let renamePipelineTitle: String
  public let moveTitle: String
  public let removeTitle: @Sendable (_ stage: String, _ count: Int, _ formats: Formats) -> String
  public let mergeTitle: @Sendable (_ stage: String) -> String
  /// Under the title of the form that asks for what a stage requires.
  public let needs: @Sendable (_ stage: String, _ labels: String) -> String
  public let beginsWithUsual: String
  public let added: @Sendable (_ name: String) -> String
  public let ordered: @Sendable (_ name: String) -> String
  public let removed: @Sendable (_ name: String) -> String
  public let merged: @Sendable (_ name: String, _ other: String) -> String
  public let archived: @Sendable (_ name: String) -> String
  public let restored: @Sendable (_ name: String) -> String
  public let isFirst: String
  public let isLast: String
  public let isArchived: String
  public let lastPipeline: String
  public let onlyPipeline: String
  public let noMatch: String

  static let english = StagePhrases(
    open: ActionText("Edit stages", "Adds, renames, orders, merges and removes stages."),
    openPipelines: ActionText("Pipelines", "Shows another pipeline; adds, renames, archives one."),
    moveToPipeline: ActionText("To pipeline…", "Moves the deal to another pipeline."),
    add: ActionText("Add", "Adds a stage after the last open one."),
    edit: ActionText("Edit", "Name, probability, limits, and what a deal must have to enter."),
    order: ActionText("Order", "Moves it up or down."),
    merge: ActionText("Merge", "Moves the stage's deals into another stage and removes it."),
    remove: ActionText("Remove", "Removes the stage; its deals go to a stage that you choose."),
    show: ActionText("Show", "Shows this pipeline on the board."),
    addPipeline: ActionText("Add", "Adds a pipeline with the usual stages."),
    rename: ActionText("Rename", "Renames the pipeline."),
    archive: ActionText("Archive", "Takes the pipeline out of use, or back into use."),
    choose: ActionText("Choose", "Takes what is under the cursor."),
    title: { "Stages: \($0)" }, pipelinesTitle: "Pipelines", enterTitle: "Required here",
    addTitle: "New stage", editTitle: "Edit stage", addPipelineTitle: "New pipeline",
    renamePipelineTitle: "Rename pipeline", moveTitle: "Move to pipeline",
    removeTitle: { "\($0): \(BoardPhrases.english.dealCount($1, $2)) go to" },
    mergeTitle: { "Merge \($0) into" },
    needs: { "To enter \($0), a deal must have: \($1)." },
    beginsWithUsual: "It begins with the usual stages.",
    added: { "\($0) added." }, ordered: { "\($0) has a new place." }, removed: { "\($0) removed." },
    merged: { "\($0) removed; its deals are in \($1)." },
    archived: { "\($0) archived; its deals are kept." }, restored: { "\($0) is in use again." },
    isFirst: "This is the first one already.", isLast: "This is the last one already.",
    isArchived: "This pipeline is archived. D brings it back into use.",
    lastPipeline: "One pipeline stays in use.",
    onlyPipeline: "There is no other pipeline. f p shows where to add one.",
    noMatch: "Nothing is called so.")

  static let persian = StagePhrases(
    open: ActionText("ویرایش مراحل", "مرحله می‌افزاید، نام‌گذاری، مرتب، ادغام یا حذف می‌کند."),
    openPipelines: ActionText(
      "کاریزها", "کاریز دیگری را نشان می‌دهد؛ می‌افزاید، نام می‌گذارد، بایگانی می‌کند."),
    moveToPipeline: ActionText("به کاریز…", "فرصت را به کاریز فروش دیگری می‌برد."),
    add: ActionText("افزودن", "مرحله‌ای پس از آخرین مرحله باز می‌افزاید."),
    edit: ActionText("ویرایش", "نام، احتمال، حدها و آنچه فرصت برای ورود باید داشته باشد."),
    order: ActionText("ترتیب", "آن را بالا یا پایین می‌برد."),
    merge: ActionText("ادغام", "فرصت‌های مرحله را به مرحله دیگری می‌برد و آن را حذف می‌کند."),
    remove: ActionText("حذف", "مرحله را حذف می‌کند؛ فرصت‌ها به مرحله‌ای می‌روند که برمی‌گزینید."),
    show: ActionText("نمایش", "این کاریز را روی تخته نشان می‌دهد."),
    addPipeline: ActionText("افزودن", "کاریزی با مراحل معمول می‌افزاید."),
    rename: ActionText("تغییر نام", "نام کاریز را عوض می‌کند."),
    archive: ActionText("بایگانی", "کاریز را کنار می‌گذارد یا دوباره به کار می‌گیرد."),
    choose: ActionText("انتخاب", "مورد زیر مکان‌نما را برمی‌گزیند."),
    title: { "مراحل: \($0)" }, pipelinesTitle: "کاریزهای فروش", enterTitle: "لازم برای ورود",
    addTitle: "مرحله تازه", editTitle: "ویرایش مرحله", addPipelineTitle: "کاریز تازه",
    renamePipelineTitle: "نام کاریز", moveTitle: "انتقال به کاریز",
    removeTitle: { "\($0): \(BoardPhrases.persian.dealCount($1, $2)) برود به" },
    mergeTitle: { "ادغام \($0) در" },
    needs: { "برای ورود به \($0) این‌ها لازم است: \($1)." },
    beginsWithUsual: "با مراحل معمول آغاز می‌شود.",
    added: { "\($0) افزوده شد." }, ordered: { "جای \($0) عوض شد." },
    removed: { "\($0) حذف شد." },
    merged: { "\($0) حذف شد؛ فرصت‌هایش در \($1) است." },
    archived: { "\($0) بایگانی شد؛ فرصت‌هایش می‌ماند." },
    restored: { "\($0) دوباره به کار گرفته شد." },
    isFirst: "این نخستین است.", isLast: "این آخرین است.",
    isArchived: "این کاریز بایگانی شده است. کلید D آن را برمی‌گرداند.",
    lastPipeline: "دست‌کم یک کاریز در کار می‌ماند.",
    onlyPipeline: "کاریز دیگری نیست. با f p می‌توانید بیفزایید.",
    noMatch: "چیزی به این نام نیست.")

  static let greek = StagePhrases(
    open: ActionText("Στάδια", "Προσθέτει, μετονομάζει, ταξινομεί, συγχωνεύει, αφαιρεί στάδια."),
    openPipelines: ActionText("Ροές", "Δείχνει άλλη ροή· προσθέτει, μετονομάζει, αρχειοθετεί."),
    moveToPipeline: ActionText("Σε ροή…", "Μεταφέρει την ευκαιρία σε άλλη ροή πωλήσεων."),
    add: ActionText("Προσθήκη", "Προσθέτει ένα στάδιο μετά το τελευταίο ανοιχτό."),
    edit: ActionText("Επεξεργασία", "Όνομα, πιθανότητα, όρια και τι απαιτείται για είσοδο."),
    order: ActionText("Σειρά", "Το ανεβάζει ή το κατεβάζει."),
    merge: ActionText("Συγχώνευση", "Μεταφέρει τις ευκαιρίες του σε άλλο στάδιο και το αφαιρεί."),
    remove: ActionText("Αφαίρεση", "Αφαιρεί το στάδιο· οι ευκαιρίες πάνε σε όποιο διαλέξετε."),
    show: ActionText("Προβολή", "Δείχνει αυτή τη ροή στον πίνακα."),
    addPipeline: ActionText("Προσθήκη", "Προσθέτει μια ροή με τα συνήθη στάδια."),
    rename: ActionText("Μετονομασία", "Μετονομάζει τη ροή."),
    archive: ActionText("Αρχειοθέτηση", "Αποσύρει τη ροή ή την επαναφέρει σε χρήση."),
    choose: ActionText("Επιλογή", "Διαλέγει ό,τι είναι στον δρομέα."),
    title: { "Στάδια: \($0)" }, pipelinesTitle: "Ροές πωλήσεων", enterTitle: "Απαιτούνται εδώ",
    addTitle: "Νέο στάδιο", editTitle: "Επεξεργασία σταδίου", addPipelineTitle: "Νέα ροή",
    renamePipelineTitle: "Μετονομασία ροής", moveTitle: "Μεταφορά σε ροή",
    removeTitle: { "\($0): \(BoardPhrases.greek.dealCount($1, $2)) στο στάδιο" },
    mergeTitle: { "Συγχώνευση: \($0) στο" },
    needs: { "Για είσοδο στο στάδιο \($0) απαιτούνται: \($1)." },
    beginsWithUsual: "Αρχίζει με τα συνήθη στάδια.",
    added: { "\($0): προστέθηκε." }, ordered: { "\($0): νέα θέση." },
    removed: { "\($0): αφαιρέθηκε." },
    merged: { "\($0): αφαιρέθηκε· οι ευκαιρίες είναι στο \($1)." },
    archived: { "\($0): αρχειοθετήθηκε· οι ευκαιρίες μένουν." },
    restored: { "\($0): ξανά σε χρήση." },
    isFirst: "Είναι ήδη το πρώτο.", isLast: "Είναι ήδη το τελευταίο.",
    isArchived: "Η ροή είναι αρχειοθετημένη. Με D επανέρχεται.",
    lastPipeline: "Μία ροή μένει πάντα σε χρήση.",
    onlyPipeline: "Δεν υπάρχει άλλη ροή. Με f p προσθέτετε μία.",
    noMatch: "Τίποτα δεν λέγεται έτσι.")
}
