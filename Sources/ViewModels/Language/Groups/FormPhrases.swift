import Domain

/// What forms and dialogs say.
public nonisolated struct FormPhrases: PhraseGroup {
  public let addDeal: String
  public let editDeal: String
  /// Titles of the dialogs that close a deal.
  public let win: String
  public let lose: String
  public let assign: String
  public let tag: String
  /// Beside the label of a field that is empty and must not be.
  public let required: String
  public let wrongEmail: String
  public let wrongNumber: String
  public let unknownName: @Sendable (_ name: String) -> String
  let noChoice: @Sendable (_ typed: String) -> String
  /// The deal's other amounts are in this currency.
  public let otherCurrency: @Sendable (_ code: String) -> String
  /// What would be right, for a text that cannot be read.
  public let expected: @Sendable (PropertyType) -> String
  /// What is right for an amount that is less than nothing.
  public let notNegative: String
  public let notLater: String
  /// Words that are said as a day is, when no calendar has it.
  public let noSuchDay: @Sendable (_ words: String) -> String
  /// Beside a customer's name that nobody has.
  public let newCustomer: String
  public let draftKept: String
  let draftIsBack: @Sendable (_ key: String) -> String
  let draftIsOut: @Sendable (_ key: String) -> String
  let noDraft: String
  let sameStep: @Sendable (_ place: String) -> String
  public let conflictTitle: String
  /// Who, which fields, and at what time.
  public let conflict: @Sendable (_ who: String, _ labels: String, _ time: String) -> String
  /// Somebody changed only what nobody is asked about, such as the order of a lane.
  public let overtaken: @Sendable (_ who: String, _ title: String, _ time: String) -> String
  public let goneTitle: String
  public let gone: @Sendable (_ who: String, _ title: String, _ time: String) -> String
  public let mine: String
  public let theirs: String
  public let original: String
  /// In a field of which several words are taken.
  public let spaceTakes: String
  /// Stands where a field is empty.
  public let empty: String

  func title(_ purpose: FormModel.Purpose, _ phrases: Phrases) -> String {
    let (stages, views) = (phrases.stages, phrases.views)
    return switch purpose {
    case .importFile: phrases.jobs.importTitle
    case .addParty(.contact): phrases.customers.newPerson
    case .addParty: phrases.customers.newCompany
    case .editParty: phrases.customers.editTitle
    case .editNotes(let record): Fields.label("notes", of: record.kind, in: phrases).full
    case .work(let work): phrases.work.title(of: work, phrases)
    case .addLead: phrases.leads.addTitle
    case .editLead: phrases.leads.edit.label
    case .qualify: phrases.leads.qualify.label
    case .saveView(let isShared): isShared ? views.forAll : views.forMe
    case .enterStage: stages.enterTitle
    case .addStage: stages.addTitle
    case .editStage: stages.editTitle
    case .addField: phrases.ownFields.addTitle
    case .attachFile: phrases.files.attachTitle
    case .extractFile: phrases.files.extractTitle
    case .editField: phrases.ownFields.editTitle
    case .addStep: phrases.playbook.addTitle
    case .editStep: phrases.playbook.editTitle
    case .override: phrases.playbook.overrideTitle
    case .snoozeDeal: phrases.work.snoozeDeal.label
    case .segment(let old): old == nil ? phrases.segments.addTitle : phrases.segments.editTitle
    case .addPipeline: stages.addPipelineTitle
    case .renamePipeline: stages.renamePipelineTitle
    case .win: win
    case .lose: lose
    case .addDeal: addDeal
    case .editDeal: editDeal
    case .several(.win, _): win
    case .several(.lose, _): lose
    case .several(.assign, _): assign
    case .several(.tag, _): tag
    case .several(.set, _): phrases.actions.edit.label
    case .addPost, .editPost: phrases.customers.addPart.label
    case .several(.nurture, _): phrases.leads.nurture.label
    case .several(.disqualify, _): phrases.leads.disqualify.label
    }
  }

  /// How a text should be that is no value of a type.
  public func expected(_ type: PropertyType, for text: String, by reading: Reading) -> String {
    type.isOfTime && reading.lacksDay(text) ? noSuchDay(text.trimmed) : expected(type)
  }

  func problem(
    _ problem: FormModel.Problem, _ phrases: Phrases, _ formats: Formats
  ) -> String {
    switch problem {
    case .noFile: phrases.jobs.noFile
    case .sameStep(let place): sameStep(place)
    case .wrongEmail: wrongEmail
    case .wrongNumber: wrongNumber
    case .required: required
    case .unreadable(let type): expected(type)
    case .cannotRepeat(.unknownPart): phrases.series.example
    case .cannotRepeat(.noStart): phrases.series.noStart
    case .negative: notNegative
    case .notLater: notLater
    case .noSuchDay(let words): noSuchDay(words)
    case .unknownName(let name): unknownName(name)
    case .noChoice(let typed): noChoice(typed)
    case .field(let refusal): phrases.ownFields.refusal(refusal)
    case .file(let trouble): trouble.sentence
    case .unanswered(let criteria):
      phrases.leadActs.sentence(for: .unanswered(criteria), formats)
    case .otherCurrency(let currency): otherCurrency(currency.code)
    }
  }

  static let english = FormPhrases(
    addDeal: "New deal", editDeal: "Edit deal",
    win: "Win the deal", lose: "Lose the deal", assign: "Assign", tag: "Tags",
    required: "required",
    wrongEmail: "An e-mail is written like name@example.org.",
    wrongNumber: "A number needs digits, such as +30 210 555 0199.",
    unknownName: { "\($0) is not in the file." },
    noChoice: { "No choice begins with “\($0)”. Backspace clears it." },
    otherCurrency: { "The other amounts of this deal are in \($0)." },
    expected: {
      switch $0 {
      case .text: "Text without control characters."
      case .number: "A whole number, such as 12."
      case .decimal: "A number, such as 12 or 12.5; at most six decimals."
      case .percent: "A percentage from 0 to 100, such as 60."
      case .money: "An amount, such as 42000, 42k or 42000 EUR."
      case .currency: "Three letters, such as EUR."
      case .day: "A date, such as 24 Nov, fri, in 2 weeks or +3d."
      case .instant: "A date and a time, such as 24 Nov 17:30."
      case .due: "A date, with or without a time, such as tue 10am or +3d."
      case .flag: "yes or no."
      case .choice(let words): "One of these: \(words.joined(separator: ", "))."
      case .link(let kind): "No \(TermPhrases.english.thing(kind).singular) has this name."
      case .url: "An address of the web, such as example.com."
      case .custom: "Your own fields."
      case .texts, .phones, .tags: "Entries parted by a semicolon."
      }
    },
    notNegative: "Nothing or more, never less.", notLater: "A day after today.",
    noSuchDay: { "There is no “\($0)”. Write another day, or none." },
    newCustomer: "a new customer",
    draftKept: "The draft is kept.",
    draftIsBack: { "Your draft is back. \($0) discards it." },
    draftIsOut: { "Your draft is discarded. \($0) brings it back." },
    noDraft: "No draft was restored here.",
    sameStep: { "The playbook has this step already, at place \($0)." },
    conflictTitle: "Changed meanwhile",
    conflict: { "\($0) changed \($1) at \($2). Keep yours or theirs?" },
    overtaken: { "\($0) changed \($1) at \($2). Your change was not saved." },
    goneTitle: "Deleted meanwhile",
    gone: { "\($0) deleted \($1) at \($2)." },
    mine: "Yours", theirs: "Theirs", original: "Before",
    spaceTakes: "Space: on/off", empty: "empty")

  static let persian = FormPhrases(
    addDeal: "فرصت تازه", editDeal: "ویرایش فرصت",
    win: "قطعی شدن فرصت", lose: "از دست رفتن فرصت", assign: "واگذاری", tag: "برچسب‌ها",
    required: "الزامی",
    wrongEmail: "ایمیل باید مانند name@example.org نوشته شود.",
    wrongNumber: "شماره باید رقم داشته باشد، مانند ۰۲۱۵۵۵۵۰۱۰۱.",
    unknownName: { "\($0) در فایل نیست." },
    noChoice: { "هیچ گزینه‌ای با «\($0)» آغاز نمی‌شود. Backspace آن را پاک می‌کند." },
    otherCurrency: { "مبلغ‌های دیگر این فرصت به \($0) است." },
    expected: {
      switch $0 {
      case .text: "متنی بدون نویسه کنترلی."
      case .number: "یک عدد، مانند ۱۲."
      case .decimal: "یک عدد، مانند ۱۲ یا ۱۲٫۵؛ حداکثر شش رقم اعشار."
      case .percent: "درصدی از ۰ تا ۱۰۰، مانند ۶۰."
      case .money: "یک مبلغ، مانند ۴۲۰۰۰ یا ۴۲۰۰۰ تومان."
      case .currency: "سه حرف لاتین، مانند IRT."
      case .day: "یک تاریخ، مانند ۱۵ آذر، سه‌شنبه یا ۲ هفته دیگر."
      case .instant: "تاریخ و ساعت، مانند ۱۵ آذر ۱۷:۳۰."
      case .due: "تاریخ با ساعت یا بی آن، مانند فردا ساعت ۱۰."
      case .flag: "بله یا خیر."
      case .choice(let words): "یکی از این‌ها: \(words.joined(separator: "، "))"
      case .link(let kind): "\(TermPhrases.persian.thing(kind).singular) با این نام پیدا نشد."
      case .url: "نشانی وب، مثل example.com."
      case .custom: "فیلدهای خود."
      case .texts, .phones, .tags: "چند مورد که با ، از هم جدا شده‌اند."
      }
    },
    notNegative: "صفر یا بیشتر.", notLater: "روزی پس از امروز.",
    noSuchDay: { "«\($0)» در تقویم نیست. روز دیگری بنویسید یا روز را پاک کنید." },
    newCustomer: "مشتری تازه",
    draftKept: "پیش‌نویس نگه داشته شد.",
    draftIsBack: { "پیش‌نویس شما برگشت؛ \($0) آن را کنار می‌گذارد." },
    draftIsOut: { "پیش‌نویس شما کنار گذاشته شد؛ \($0) آن را برمی‌گرداند." },
    noDraft: "اینجا پیش‌نویسی برگردانده نشده است.",
    sameStep: { "این گام از پیش در دستور کار هست، در جای \($0)." },
    conflictTitle: "تغییر هم‌زمان",
    conflict: { "\($0) ساعت \($2) \($1) را تغییر داد. کدام بماند؟" },
    overtaken: { "\($0) ساعت \($2) \($1) را تغییر داد. تغییر شما ذخیره نشد." },
    goneTitle: "حذف در این میان",
    gone: { "\($0) ساعت \($2) \($1) را حذف کرد." },
    mine: "نوشته شما", theirs: "نوشته او", original: "پیش از تغییر",
    spaceTakes: "فاصله: بله/خیر", empty: "خالی")

  static let greek = FormPhrases(
    addDeal: "Νέα ευκαιρία", editDeal: "Επεξεργασία ευκαιρίας",
    win: "Κερδισμένη ευκαιρία", lose: "Χαμένη ευκαιρία", assign: "Ανάθεση", tag: "Ετικέτες",
    required: "υποχρεωτικό",
    wrongEmail: "Το e-mail γράφεται όπως name@example.org.",
    wrongNumber: "Το τηλέφωνο θέλει ψηφία, π.χ. 210 555 0199.",
    unknownName: { "\($0): δεν υπάρχει στο αρχείο." },
    noChoice: { "Καμία επιλογή δεν αρχίζει με «\($0)». Το Backspace το σβήνει." },
    otherCurrency: { "Τα άλλα ποσά της ευκαιρίας είναι σε \($0)." },
    expected: {
      switch $0 {
      case .text: "Κείμενο χωρίς χαρακτήρες ελέγχου."
      case .number: "Ακέραιος αριθμός, π.χ. 12."
      case .decimal: "Αριθμός, π.χ. 12 ή 12,5· έως έξι δεκαδικά."
      case .percent: "Ποσοστό από 0 έως 100, π.χ. 60."
      case .money: "Ποσό, π.χ. 42000, 42k ή 42000 EUR."
      case .currency: "Τρία λατινικά γράμματα, π.χ. EUR."
      case .day: "Ημερομηνία, π.χ. 15/12, Τρίτη ή σε 2 εβδομάδες."
      case .instant: "Ημερομηνία και ώρα, π.χ. 15/12 17:30."
      case .due: "Ημερομηνία, με ώρα ή χωρίς, π.χ. αύριο στις 10."
      case .flag: "ναι ή όχι."
      case .choice(let words): "Ένα από τα εξής: \(words.joined(separator: ", "))."
      case .link(let kind):
        "Δεν βρέθηκε τέτοιο όνομα (\(TermPhrases.greek.thing(kind).singular))."
      case .url: "Μια διεύθυνση ιστού, π.χ. example.com."
      case .custom: "Δικά μας πεδία."
      case .texts, .phones, .tags: "Στοιχεία χωρισμένα με « ; »."
      }
    },
    notNegative: "Μηδέν ή περισσότερο.", notLater: "Μια ημέρα μετά τη σημερινή.",
    noSuchDay: { "Δεν υπάρχει ημέρα «\($0)». Γράψτε άλλη, ή καμία." },
    newCustomer: "νέος πελάτης",
    draftKept: "Το πρόχειρο κρατήθηκε.",
    draftIsBack: { "Το πρόχειρό σας επανήλθε· το \($0) το απορρίπτει." },
    draftIsOut: { "Το πρόχειρό σας απορρίφθηκε· το \($0) το επαναφέρει." },
    noDraft: "Δεν επανήλθε πρόχειρο εδώ.",
    sameStep: { "Το βήμα υπάρχει ήδη, στη θέση \($0)." },
    conflictTitle: "Άλλαξε στο μεταξύ",
    conflict: { "\($0): άλλαξε στις \($2) το πεδίο \($1). Ποιο να μείνει;" },
    overtaken: { "\($0): άλλαξε στις \($2) το «\($1)». Η αλλαγή σας δεν αποθηκεύτηκε." },
    goneTitle: "Διαγράφηκε στο μεταξύ",
    gone: { "\($0): διέγραψε στις \($2) το «\($1)»." },
    mine: "Δικό σας", theirs: "Δικό τους", original: "Πριν",
    spaceTakes: "Κενό: ναι/όχι", empty: "κενό")
}
