/// Every word that is read, in one language: phrases in groups, each made when it is first read. A
/// phrase that is left out does not compile.
public nonisolated struct Phrases: Sendable {
  public let language: Language

  public var terms: TermPhrases { words() }
  public var fields: FieldPhrases { words() }
  public var frame: FramePhrases { words() }
  public var actions: ActionPhrases { words() }
  public var acts: ActPhrases { words() }
  public var board: BoardPhrases { words() }
  public var calendar: CalendarPhrases { words() }
  public var customers: CustomerPhrases { words() }
  public var forms: FormPhrases { words() }
  public var help: HelpPhrases { words() }
  public var palette: PalettePhrases { words() }
  public var history: HistoryPhrases { words() }
  public var marks: MarkPhrases { words() }
  public var stages: StagePhrases { words() }
  public var playbook: PlaybookPhrases { words() }
  public var ownFields: OwnFieldPhrases { words() }
  public var files: FilesPhrases { words() }
  public var duplicates: DuplicatePhrases { words() }
  public var reports: ReportPhrases { words() }
  public var sorting: SortPhrases { words() }
  public var columns: ColumnPhrases { words() }
  public var facets: FacetPhrases { words() }
  public var views: ViewPhrases { words() }
  public var timeline: TimelinePhrases { words() }
  public var errors: ErrorPhrases { words() }
  public var command: CommandPhrases { words() }
  public var file: FilePhrases { words() }
  public var records: RecordPhrases { words() }
  public var setup: SetupPhrases { words() }
  public var leads: LeadPhrases { words() }
  public var leadActs: LeadActPhrases { words() }
  public var work: WorkPhrases { words() }
  public var series: SeriesPhrases { words() }
  public var reminders: ReminderPhrases { words() }
  public var today: TodayPhrases { words() }
  public var picker: PickerPhrases { words() }
  public var recorder: RecorderPhrases { words() }
  public var people: PeoplePhrases { words() }
  public var outside: OutsidePhrases { words() }
  public var settings: SettingPhrases { words() }
  public var holidays: HolidayPhrases { words() }
  public var first: FirstPhrases { words() }
  public var jobs: JobPhrases { words() }
  var linear: LinearPhrases { words() }

  public static func of(_ language: Language) -> Phrases { Phrases(language: language) }

  public static let english = of(.english)
  public static let persian = of(.persian)
  public static let greek = of(.greek)

  private func words<Group: PhraseGroup>() -> Group {
    switch language {
    case .english: .english
    case .persian: .persian
    case .greek: .greek
    }
  }
}

/// Phrases that belong together, in each language.
nonisolated protocol PhraseGroup: Sendable {
  static var english: Self { get }
  static var persian: Self { get }
  static var greek: Self { get }
}

/// A phrase that counts: the number, and how the reader's numbers look.
public typealias Counting = @Sendable (Int, Formats) -> String
