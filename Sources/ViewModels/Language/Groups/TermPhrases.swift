import Domain

/// The words of the trade: kinds of thing, default stages, and what can be chosen.
public nonisolated struct TermPhrases: PhraseGroup {
  public let thing: @Sendable (Kind) -> Thing
  public let choices: ChoicePhrases
  /// By the key of an unedited default stage; `nil` when there is no such key.
  public let defaultStage: @Sendable (_ key: String) -> Term?
  /// The pipeline that a new file begins with.
  public let defaultPipeline: String
  public let yes: String
  public let no: String
  /// A letter beside a weighted sum.
  public let weightedMark: String

  /// A stage as its reader calls it: by its key until somebody renames it.
  public func stage(_ stage: Stage) -> Term { self.stage(named: stage.name, key: stage.key) }

  public func stage(named name: String, key: String) -> Term {
    (key.isEmpty ? nil : defaultStage(key)) ?? Term(name, name)
  }

  /// `1 deal`, `8,800 deals`; a Persian number leaves its noun as it is.
  public func count(_ count: Int, _ kind: Kind, _ formats: Formats) -> String {
    let thing = thing(kind)
    let isOne = count == 1 || formats.language == .persian
    return "\(formats.number(count)) \(isOne ? thing.singular : thing.plural)"
  }

  public func pipeline(_ pipeline: Pipeline) -> String {
    pipeline.key.isEmpty ? pipeline.name : defaultPipeline
  }

  static let english: TermPhrases = TermPhrases(
    thing: {
      switch $0 {
      case .lead: Thing("lead", "leads", short: "Lead", object: "the lead")
      case .account: Thing("account", "accounts", short: "Account", object: "the account")
      case .contact: Thing("contact", "contacts", short: "Contact", object: "the contact")
      case .opportunity: Thing("deal", "deals", short: "Deal", object: "the deal")
      case .activity: Thing("activity", "activities", short: "Activity", object: "the activity")
      case .note: Thing("note", "notes", short: "Note", object: "the note")
      case .pipeline: Thing("pipeline", "pipelines", short: "Pipeline", object: "the pipeline")
      case .stage: Thing("stage", "stages", short: "Stage", object: "the stage")
      case .playbook:
        Thing(
          "playbook activity", "playbook activities", short: "Playbook",
          object: "the playbook activity")
      case .user: Thing("user", "users", short: "User", object: "the user")
      case .team: Thing("team", "teams", short: "Team", object: "the team")
      case .setting: Thing("setting", "settings", short: "Setting", object: "the setting")
      case .affiliation:
        Thing("further post", "further posts", short: "Post", object: "the further post")
      case .field: Thing("field", "fields", short: "Field", object: "the field")
      case .attachment: Thing("file", "files", short: "File", object: "the file")
      case .verdict:
        Thing("verdict", "verdicts", short: "Verdict", object: "the verdict on duplicates")
      }
    },
    choices: .english,
    defaultStage: {
      switch $0 {
      case "qualify": "Qualify"
      case "develop": "Develop"
      case "propose": "Propose"
      case "negotiate": "Negotiate"
      case "contractOut": "Contract out"
      case "won": "Won"
      case "lost": "Lost"
      default: nil
      }
    },
    defaultPipeline: "Sales", yes: "yes", no: "no", weightedMark: "w")

  static let persian: TermPhrases = TermPhrases(
    thing: {
      switch $0 {
      case .lead: Thing("سرنخ", "سرنخ‌ها", short: "سرنخ", object: "سرنخ")
      case .account: Thing("حساب مشتری", "حساب‌ها", short: "حساب", object: "حساب مشتری")
      case .contact: Thing("مخاطب", "مخاطبان", short: "مخاطب", object: "مخاطب")
      case .opportunity: Thing("فرصت", "فرصت‌ها", short: "فرصت", object: "فرصت")
      case .activity: Thing("فعالیت", "فعالیت‌ها", short: "فعالیت", object: "فعالیت")
      case .note: Thing("یادداشت", "یادداشت‌ها", short: "یادداشت", object: "یادداشت")
      case .pipeline: Thing("کاریز فروش", "کاریزهای فروش", short: "کاریز", object: "کاریز فروش")
      case .stage: Thing("مرحله", "مراحل", short: "مرحله", object: "مرحله")
      case .playbook:
        Thing("فعالیت الگو", "فعالیت‌های الگو", short: "الگو", object: "فعالیت الگوی مرحله")
      case .user: Thing("کاربر", "کاربران", short: "کاربر", object: "کاربر")
      case .team: Thing("تیم", "تیم‌ها", short: "تیم", object: "تیم")
      case .setting: Thing("تنظیم", "تنظیمات", short: "تنظیم", object: "تنظیم")
      case .affiliation: Thing("سمت دیگر", "سمت‌های دیگر", short: "سمت", object: "سمت دیگر")
      case .field: Thing("فیلد", "فیلدها", short: "فیلد", object: "فیلد")
      case .attachment: Thing("پرونده", "پرونده‌ها", short: "پرونده", object: "پرونده")
      case .verdict:
        Thing("نظر تکراری", "نظرهای تکراری", short: "نظر", object: "نظر درباره تکراری‌ها")
      }
    },
    choices: .persian,
    defaultStage: {
      switch $0 {
      case "qualify": "اعتبارسنجی"
      case "develop": "نیازسنجی"
      case "propose": "پیشنهاد"
      case "negotiate": "مذاکره"
      case "contractOut": Term("قرارداد ارائه شد", "قرارداد")
      case "won": Term("قطعی‌شده", "قطعی")
      case "lost": "ازدست‌رفته"
      default: nil
      }
    },
    defaultPipeline: "فروش", yes: "بله", no: "خیر", weightedMark: "وزنی")

  static let greek: TermPhrases = TermPhrases(
    thing: {
      switch $0 {
      case .lead:
        Thing(
          "πιθανός πελάτης", "πιθανοί πελάτες", short: "Πιθανός", object: "τον πιθανό πελάτη")
      case .account:
        Thing("λογαριασμός", "λογαριασμοί", short: "Λογαριασμός", object: "τον λογαριασμό")
      case .contact: Thing("επαφή", "επαφές", short: "Επαφή", object: "την επαφή")
      case .opportunity: Thing("ευκαιρία", "ευκαιρίες", short: "Ευκαιρία", object: "την ευκαιρία")
      case .activity:
        Thing("δραστηριότητα", "δραστηριότητες", short: "Ενέργεια", object: "τη δραστηριότητα")
      case .note: Thing("σημείωση", "σημειώσεις", short: "Σημείωση", object: "τη σημείωση")
      case .pipeline:
        Thing("ροή πωλήσεων", "ροές πωλήσεων", short: "Ροή", object: "τη ροή πωλήσεων")
      case .stage: Thing("στάδιο", "στάδια", short: "Στάδιο", object: "το στάδιο")
      case .playbook:
        Thing(
          "ενέργεια οδηγού", "ενέργειες οδηγού", short: "Οδηγός", object: "την ενέργεια του οδηγού")
      case .user: Thing("χρήστης", "χρήστες", short: "Χρήστης", object: "τον χρήστη")
      case .team: Thing("ομάδα", "ομάδες", short: "Ομάδα", object: "την ομάδα")
      case .setting: Thing("ρύθμιση", "ρυθμίσεις", short: "Ρύθμιση", object: "τη ρύθμιση")
      case .affiliation:
        Thing("άλλη ιδιότητα", "άλλες ιδιότητες", short: "Ιδιότητα", object: "την άλλη ιδιότητα")
      case .field: Thing("πεδίο", "πεδία", short: "Πεδίο", object: "το πεδίο")
      case .attachment: Thing("αρχείο", "αρχεία", short: "Αρχείο", object: "το αρχείο")
      case .verdict:
        Thing("κρίση", "κρίσεις", short: "Κρίση", object: "την κρίση για διπλότυπα")
      }
    },
    choices: .greek,
    defaultStage: {
      switch $0 {
      case "qualify": "Πρόκριση"
      case "develop": "Ανάλυση"
      case "propose": "Πρόταση"
      case "negotiate": Term("Διαπραγμάτευση", "Διαπραγμ.")
      case "contractOut": Term("Προς υπογραφή", "Υπογραφή")
      case "won": "Κερδισμένη"
      case "lost": "Χαμένη"
      default: nil
      }
    },
    defaultPipeline: "Πωλήσεις", yes: "ναι", no: "όχι", weightedMark: "στ.")
}
