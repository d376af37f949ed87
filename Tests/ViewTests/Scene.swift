import Cells
import Domain
import SampleShop
import ViewModels

@testable import Storage

/// A moment at the interface, and how one gets there.
nonisolated enum Scene: String, CaseIterable {
  case board, moved, nextKeys, won, lost, closedDeals, toman
  case customers, columns, customersSorted, card, cardDeals, cardOverview, cardTasks, cardFiles,
    cardPeople, attaching
  case newCustomer, newCompany, editCustomer, duplicates, merge, mergeRefused
  case leads, leadsPreview, leadsEmpty, leadEntry, leadWrong, leadQualify, leadRest,
    leadsMarked, leadCard, leadCardBecame
  case palette, paletteSearch, paletteBlocked
  case history, historyOfDeal
  case calendar, calendarWeek, calendarDay, calendarAgenda, calendarTeam, calendarMoving
  case zoomed, emptyCustomers, preview, previewCustomers
  case menu, dragging
  case settings, settingText
  case firstLanguage, firstCalendar, firstCurrency, firstBeginning, firstImport, terminalCheck
  case tourOffer, tour, tourOpen
  case marked, markedRefused, markedAssign
  case playbook, playbookForm, held
  case segments
  case fields, fieldsEmpty, fieldForm, fieldsOnCard, fieldsInForm
  case stages, stageForm, stageTarget, enterStage, pipelines, people, peopleWider, importForm, jobs,
    jobAtWork, notices, sorted
  case today, todayPreview, todayDone, todayMarked, todayEmpty, completing, logging, dating
  case repeating, repeatingAsked
  case datePicker
  case facetKeys, facetOwner, chips, completion, savedView
  case newDeal, help, helpSearch, search, filterError, conflict, quit, leaving, empty, nothingFound
  case tooSmall, message

  /// The usual two, unless the scene is about another.
  var sizes: [Size] {
    switch self {
    case .card: [Size(120, 40), Size(100, 30), Size(80, 24), Size(50, 15)]
    case .leads: [Size(120, 40), Size(100, 30), Size(80, 24)]
    case .board, .today, .calendar, .filterError, .segments, .conflict, .duplicates, .merge:
      [Size(120, 40), Size(80, 24), Size(50, 15)]
    case .tooSmall: [Size(30, 8)]
    case .preview, .previewCustomers, .todayPreview: [Size(120, 40), Size(100, 24)]
    default: [Size(120, 40), Size(80, 24)]
    }
  }

  @MainActor func shop() throws -> Shop {
    switch self {
    case .empty, .emptyCustomers, .todayEmpty, .firstLanguage, .firstCalendar, .firstCurrency,
      .firstBeginning,
      .firstImport:
      try Shop(isEmpty: true)
    case .toman: try Shop(currency: .toman)
    default: try Shop()
    }
  }

  private static let signature = """
    Eleni Vlachou
    Head of Purchasing
    Blue Sea Hotels SA
    Tel. +30 2810 555 044
    eleni@bluesea.example
    Heraklion, Greece
    """

  /// Files of three sizes with the customer and their deal.
  @MainActor private func bringFiles(at desk: Desk) throws {
    openNovaFoods(at: desk)
    guard let customer = desk.app.card?.customer else { return }
    let names = [
      ("Offer v2.pdf", 412_000), ("پیش‌نویس قرارداد.docx", 740), ("Plans.zip", 3_400_000),
    ]
    for (name, size) in names {
      var file = Attachment(id: desk.repository.newID(Attachment.self)).on(customer)
      file.name = name
      let bytes = [UInt8](repeating: UInt8(name.utf8.count), count: size)
      _ = try desk.repository.attach(file) { try $0(bytes[...]) }
    }
    desk.press("] ] ] esc enter ] ] ] j")
  }

  /// Two classes of customers, one of them with a long name and rule.
  @MainActor private func bringSegments(at desk: Desk) throws {
    var key = Segment(name: "Key accounts of the north")
    (key.rule, key.contactInterval, key.discountCap) = ("wonRevenue>50k is:open", 30, 15)
    for segment in [key, Segment(name: "کسب‌وکار کوچک")] {
      try desk.repository.commit(desk.repository.saving(segment))
    }
    desk.press("ctrl+l g k")
  }

  /// A field of each kind, filled in on one customer.
  @MainActor private func bringFields(at desk: Desk) throws {
    let repository = desk.repository
    let values: [(String, CustomField.Form, Value)] = [
      ("Contract number", .text, .text("K 77/2026")), ("تعداد شعبه", .number, .integer(12_500_000)),
      ("Ετήσια αμοιβή", .money, .integer(1_200_000)), ("Renewal", .date, .text("2027-03-01")),
      ("Tier", .choice, .text("Gold")), ("NDA", .flag, .integer(1)),
      ("Portal", .link, .text("portal.nova.example/7")),
    ]
    let nova = try repository.resolve(.account, named: "Nova Foods").first
    guard let before = try nova.flatMap(repository.record) else { return }
    var after = before
    for (name, form, value) in values {
      var field = CustomField(id: repository.newID(CustomField.self))
      (field.name, field.type) = (name, form)
      if form == .choice { field.choices = ["Gold", "Silver", "Bronze"] }
      try repository.commit(.add(repository.kept(field, before: nil, builtIn: [])))
      after[field.property.name] = value
    }
    try repository.commit(Change(.edit, [Edit(before: before, after: after)]))
    switch self {
    case .fieldForm: desk.press("g f a tab tab 5 ctrl+s")
    case .fieldsOnCard: openNovaFoods(at: desk)
    case .fieldsInForm:
      openNovaFoods(at: desk)
      desk.press("e shift+tab shift+tab shift+tab")
    default: desk.press("g f j")
    }
  }

  /// Three that come in one after the other.
  @MainActor private func enterLeads(at desk: Desk) {
    desk.press("5 a")
    for line in [
      "Maria Ioannou, Aegean Olive, +30 210 555 0199, call tue 10am, €42k #web",
      "رضا توکلی، نساجی تبریز، +98 912 345 6789 #fair", "wants a webshop, #other",
    ] {
      desk.send(.paste(line))
      desk.press("ctrl+n")
    }
    desk.press("esc")
  }

  @MainActor func play(at desk: Desk) throws {
    switch self {
    case .board, .toman, .empty, .tooSmall: break
    case .moved: desk.press(">")
    case .nextKeys:
      desk.press("m")
      desk.send(.tick)
    case .today, .todayEmpty: desk.press("1")
    case .todayPreview: desk.press("1 i j")
    case .todayDone:
      desk.press("1 x 1 tab tab")
      desk.type("call +3d")
      desk.press("ctrl+s")
    case .todayMarked: desk.press("1 space space")
    case .completing:
      desk.press("1 j x 1 tab tab")
      desk.type(Self.steps[desk.app.language] ?? "")
    case .logging: desk.press("c tab 2")
    case .dating:
      desk.press("1 d")
      desk.type(Self.dates[desk.app.language] ?? "")
    case .repeating: typeRule(at: desk)
    case .repeatingAsked:
      typeRule(at: desk)
      desk.press("ctrl+s e")
      desk.type("!")
      desk.press("ctrl+s")
    case .datePicker: desk.press("1 d ctrl+g j")
    case .zoomed: desk.press("j space z")
    case .preview:
      desk.goOn(2)
      desk.press("i")
    case .previewCustomers: desk.press("4 j i")
    case .menu: desk.mouse(.press, .right, at: .card(lane: 1, line: 1))
    case .firstLanguage: desk.app.beginFirstRun()
    case .firstCalendar: begin("enter", at: desk)
    case .firstCurrency: begin("enter enter", at: desk)
    case .firstBeginning: begin("enter enter enter", at: desk)
    case .firstImport: begin("enter enter enter 3", at: desk)
    case .terminalCheck:
      desk.app.terminalDoor = TerminalDoor(modes: [.visual, .runs, .words, .off], isKitty: true) {
        _ in
      }
      desk.press("g b j")
    case .tourOffer: desk.app.offerTour()
    case .tour: desk.press("g ?")
    case .tourOpen: desk.press("g ? > u / n enter")
    case .settings: try showSettings(at: desk)
    case .settingText:
      try showSettings(at: desk)
      desk.press("j enter")
    case .dragging:
      desk.mouse(.press, at: .card(lane: 0, line: 0))
      desk.mouse(.drag, at: .card(lane: 2, line: 1))
    case .calendar: desk.press("3")
    case .calendarWeek: desk.press("3 o w v j")
    case .calendarDay: desk.press("3 o d")
    case .calendarAgenda: desk.press("3 o a j")
    case .calendarTeam: desk.press("3 o t")
    case .calendarMoving: desk.press("3 m j l")
    case .emptyCustomers: desk.press("4")
    case .marked: desk.press("space space l space")
    case .markedRefused:
      desk.press("space space")
      desk.goOn(4)
      desk.press("space >")
    case .markedAssign: desk.press("space space @ space")
    case .stages: desk.press("g e j")
    case .playbook, .playbookForm, .held:
      try bringPlaybook(at: desk)
      let onward = desk.app.language.direction == .leftToRight ? "L" : "H"
      desk.press(self == .held ? "\(onward) \(onward)" : "g e j p j")
      if self == .playbookForm { desk.press("enter tab tab") }
    case .fieldsEmpty: desk.press("g f")
    case .segments: try bringSegments(at: desk)
    case .fields, .fieldForm, .fieldsOnCard, .fieldsInForm: try bringFields(at: desk)
    case .stageForm: desk.press("g e e tab tab tab tab space right right space")
    case .stageTarget: desk.press("g e D")
    case .enterStage:
      desk.press("g e j e tab tab tab tab space ctrl+s esc")
      desk.press(desk.app.language.direction == .leftToRight ? "j j L" : "j j H")
    case .pipelines:
      desk.press("f p a")
      desk.type("Renewals")
      desk.press("ctrl+s a")
      desk.type("Old deals")
      desk.press("ctrl+s j j D")
    case .people: desk.press("o p j")
    case .peopleWider:
      find("amount>10k", at: desk)
      desk.press("enter o p")
    case .importForm:
      desk.press("g i")
      desk.type("nowhere.csv")
      desk.press("ctrl+s")
    case .jobs:
      runImports(at: desk)
      desk.press("g j")
    case .jobAtWork:
      runImports(at: desk)
      desk.press("esc")
    case .notices: desk.press("> u / esc g n")
    case .sorted: desk.press("o a")
    case .facetKeys:
      desk.press("f")
      desk.send(.tick)
    case .facetOwner: desk.press("f o")
    case .chips:
      find("owner:me is:open amount>10k nova or helios or acme", at: desk)
      desk.press("enter")
    case .savedView:
      desk.press("o a f i down enter F down enter")
      desk.type("Q4")
      desk.press("ctrl+s")
    case .completion: find("nova o", at: desk)
    case .history: desk.press("L j J u l m 4 g h")
    case .historyOfDeal: desk.press("L e ctrl+u X ctrl+s g h tab")
    case .palette: desk.press(":")
    case .paletteSearch:
      desk.press(":")
      desk.type(Self.moving[desk.app.language] ?? "")
    case .paletteBlocked:
      desk.press("4 :")
      desk.type(desk.app.phrases.actions.win.label)
    case .won: desk.press("m w")
    case .lost: desk.press("m l ctrl+s")
    case .closedDeals: find("is:won", at: desk)
    case .customers: desk.press("4 j")
    case .mergeRefused:
      try add(person: "Aaron", at: desk)
      desk.press("4 space j space m m")
    case .columns: desk.press("4 o c down down down down down down space")
    case .customersSorted: desk.press("4 o s down down down down enter")
    case .leadsEmpty: desk.press("5")
    case .leads:
      enterLeads(at: desk)
      desk.press("j")
    case .leadsPreview:
      enterLeads(at: desk)
      desk.press("j i")
    case .leadsMarked:
      enterLeads(at: desk)
      desk.press("space j space")
    case .leadCard:
      enterLeads(at: desk)
      desk.press("j j enter")
    case .leadCardBecame:
      enterLeads(at: desk)
      desk.press("j j m q ctrl+s /")
      desk.type("status:qualified")
      desk.press("enter enter ]")
    case .leadEntry:
      enterLeads(at: desk)
      desk.press("a")
      desk.send(.paste(Self.signature))
    case .leadWrong:
      desk.press("5 a tab")
      desk.type("Maria Ioannou")
      desk.press("tab tab tab")
      desk.type("maria@aegean-olive")
      desk.press("ctrl+s")
    case .leadQualify:
      enterLeads(at: desk)
      desk.press("j m q")
    case .leadRest:
      enterLeads(at: desk)
      desk.press("m n")
      desk.type("+30d")
    case .card: openNovaFoods(at: desk)
    case .newCustomer: desk.press("4 a")
    case .newCompany: addTwin(at: desk)
    case .editCustomer:
      openNovaFoods(at: desk)
      desk.press("e tab tab")
    case .duplicates, .merge:
      addTwin(at: desk)
      desk.press("ctrl+s g d")
      if self == .merge { desk.press("enter j") }
    case .cardDeals:
      openNovaFoods(at: desk)
      desk.press("]")
    case .cardTasks:
      openNovaFoods(at: desk)
      desk.press("] ] j")
    case .cardFiles: try bringFiles(at: desk)
    case .cardPeople:
      openNovaFoods(at: desk)
      desk.press("[ j j")
    case .attaching:
      openNovaFoods(at: desk)
      desk.press("+ f")
    case .cardOverview:
      openNovaFoods(at: desk)
      desk.press("[")
    case .newDeal:
      desk.press("a")
      desk.type("New tills")
      desk.press("tab")
      desk.type("Corner Shop")
      desk.press("tab")
      desk.type("a lot")
      desk.press("ctrl+s")
    case .help: desk.press("?")
    case .helpSearch:
      desk.press("?")
      desk.type("m")
    case .search:
      desk.press("S")
      desk.type("nova")
    case .filterError: find("nova amount>much", at: desk)
    case .conflict: try disagree(at: desk)
    case .quit: desk.press("q")
    case .leaving:
      let other = try desk.shop.desk(as: "omid")
      try other.repository.write { _ in desk.press("> ctrl+q") }
    case .nothingFound: find("nobody", at: desk)
    case .message: desk.press("u")
    }
  }

  /// Finds actions and records alike.
  private static let moving: [Language: String] = [.english: "mo", .persian: "ان", .greek: "με"]

  private static let steps: [Language: String] = [
    .english: "call Anna tue 10am", .persian: "تماس با آنا سه‌شنبه ساعت ۱۰",
    .greek: "κλήση Άννα Τρίτη στις 10",
  ]
  private static let dates: [Language: String] = [
    .english: "in 2 weeks", .persian: "۱۵ آذر", .greek: "αύριο στις 10",
  ]

  @MainActor private func find(_ text: String, at desk: Desk) {
    desk.press("/")
    desk.type(text)
  }

  /// Two imports: one has ended, one goes on.
  @MainActor private func runImports(at desk: Desk) {
    desk.app.countRows = { _ in 21_300 }
    for name in ["accounts.csv", "deals.csv"] {
      desk.press("g i")
      desk.type(name)
      desk.press("ctrl+s")
    }
    desk.app.take(.became(.cancelled), of: 1)
    desk.app.take(.passed(12_400), of: 2)
  }

  @MainActor private func begin(_ keys: String, at desk: Desk) {
    desk.app.beginFirstRun()
    desk.press(keys)
  }

  /// Some settings of a person, as the program would say them.
  /// How the first thing of the day repeats, in the reader's words.
  @MainActor private func typeRule(at desk: Desk) {
    desk.press("1 e tab tab tab tab")
    desk.type(Self.rules[desk.app.language] ?? "")
  }

  private static let rules: [Language: String] = [
    .english: "every 2 weeks on tue and thu, 10 times", .persian: "هر ماه، سه‌شنبهٔ دوم",
    .greek: "δεύτερη Τρίτη του μήνα, 5 φορές",
  ]

  @MainActor private func showSettings(at desk: Desk) throws {
    let words = desk.app.phrases.settings
    let (language, code) = (desk.app.language, desk.app.language.rawValue)
    let rows = [
      SettingRow(
        name: "language", text: words.language, value: code, origin: .settingsFile,
        words: Language.allCases.map(\.rawValue), countsLater: false),
      SettingRow(
        name: "calendar", text: words.calendar, value: Formats(language).calendar.rawValue,
        origin: .usual, words: ["gregorian", "jalali"], countsLater: false),
      SettingRow(
        name: "mouse", text: words.mouse, value: "false", origin: .settingsFile,
        words: ["true", "false"], countsLater: true),
      SettingRow(
        name: "keyboard.layouts", text: words.keyboards, value: "fa,gr", origin: .settingsFile,
        words: [], countsLater: false),
      SettingRow(
        name: "theme", text: words.theme, value: "saffron", origin: .commandLine,
        words: ["auto", "saffron"], countsLater: false),
    ]
    desk.app.settingsDoor = SettingsDoor(read: { rows }, write: { _, _ in true })
    desk.press("g s j j")
  }

  /// A company that is there already, with a slip of the pen.
  @MainActor private func addTwin(at desk: Desk) {
    desk.press("4 + c")
    desk.type("Nova Fods Ltd")
    desk.press("tab tab tab")
    desk.type("info@novafoods.example")
    desk.press("tab tab")
    desk.type("Thessaloniki")
  }

  /// A customer of their own.
  @MainActor private func add(person name: String, at desk: Desk) throws {
    var person = Contact(id: desk.repository.newID(Contact.self))
    person.firstName = name
    try desk.repository.commit(.add(person))
  }

  @MainActor private func openNovaFoods(at desk: Desk) {
    desk.goOn(2)
    desk.press("enter")
  }

  /// Both write an amount, the other one first.
  @MainActor private func disagree(at desk: Desk) throws {
    desk.press("e tab tab ctrl+u")
    desk.type("6100")
    let other = try desk.shop.desk(as: "omid")
    other.press("e tab tab ctrl+u")
    other.type("5900")
    other.press("ctrl+s")
    desk.press("ctrl+s")
  }
}

extension Scene {
  /// What the second stage brings.
  fileprivate func bringPlaybook(at desk: Desk) throws {
    let words = [
      Language.english: ["Workshop on their needs", "Send case studies", "Book the demo room"],
      .persian: ["جلسه نیازسنجی", "ارسال نمونه کارها", "رزرو اتاق نمایش"],
      .greek: ["Συνάντηση για τις ανάγκες", "Αποστολή παραδειγμάτων", "Κράτηση αίθουσας"],
    ]
    let stage = try desk.repository.all(Stage.self)[1]
    let kinds: [Activity.Form] = [.meeting, .email, .task]
    for (place, subject) in words[desk.app.language, default: []].enumerated() {
      var step = PlaybookStep(id: desk.repository.newID(PlaybookStep.self))
      (step.stage, step.kind, step.subject) = (stage.id, kinds[place], subject)
      (step.dueAfter, step.mandatory, step.repeats) = (place * 2, place == 0, place == 2)
      step.priority = place == 0 ? .high : .normal
      try desk.repository.commit(.add(try desk.repository.last(step)))
    }
  }
}
