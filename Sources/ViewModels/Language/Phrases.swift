/// Every word that is read, in one language. A phrase that is left out does not compile.
public nonisolated struct Phrases: Sendable {
  public let language: Language
  public let terms: TermPhrases
  public let fields: FieldPhrases
  public let frame: FramePhrases
  public let actions: ActionPhrases
  public let acts: ActPhrases
  public let board: BoardPhrases
  public let calendar: CalendarPhrases
  public let customers: CustomerPhrases
  public let forms: FormPhrases
  public let help: HelpPhrases
  public let palette: PalettePhrases
  public let history: HistoryPhrases
  public let marks: MarkPhrases
  public let stages: StagePhrases
  public let playbook: PlaybookPhrases
  public let ownFields: OwnFieldPhrases
  public let files: FilesPhrases
  public let duplicates: DuplicatePhrases
  public let reports: ReportPhrases
  public let sorting: SortPhrases
  public let facets: FacetPhrases
  public let views: ViewPhrases
  public let timeline: TimelinePhrases
  public let errors: ErrorPhrases
  public let command: CommandPhrases
  public let file: FilePhrases
  public let records: RecordPhrases
  public let setup: SetupPhrases
  public let leads: LeadPhrases
  public let leadActs: LeadActPhrases
  public let work: WorkPhrases
  public let series: SeriesPhrases
  public let reminders: ReminderPhrases
  public let today: TodayPhrases
  public let picker: PickerPhrases
  public let recorder: RecorderPhrases

  public static func of(_ language: Language) -> Phrases {
    switch language {
    case .english: english
    case .persian: persian
    case .greek: greek
    }
  }

  public static let english = Phrases(
    language: .english, terms: .english, fields: .english, frame: .english, actions: .english,
    acts: .english,
    board: .english, calendar: .english, customers: .english, forms: .english, help: .english,
    palette: .english,
    history: .english, marks: .english, stages: .english, playbook: .english, ownFields: .english,
    files: .english,
    duplicates: .english,
    reports: .english,
    sorting: .english,
    facets: .english,
    views: .english,
    timeline: .english,
    errors: .english, command: .english, file: .english, records: .english,
    setup: .english, leads: .english, leadActs: .english, work: .english, series: .english,
    reminders: .english,
    today: .english, picker: .english, recorder: .english)

  public static let persian = Phrases(
    language: .persian, terms: .persian, fields: .persian, frame: .persian, actions: .persian,
    acts: .persian,
    board: .persian, calendar: .persian, customers: .persian, forms: .persian, help: .persian,
    palette: .persian,
    history: .persian, marks: .persian, stages: .persian, playbook: .persian, ownFields: .persian,
    files: .persian,
    duplicates: .persian,
    reports: .persian,
    sorting: .persian,
    facets: .persian,
    views: .persian,
    timeline: .persian,
    errors: .persian, command: .persian, file: .persian, records: .persian,
    setup: .persian, leads: .persian, leadActs: .persian, work: .persian, series: .persian,
    reminders: .persian,
    today: .persian, picker: .persian, recorder: .persian)

  public static let greek = Phrases(
    language: .greek, terms: .greek, fields: .greek, frame: .greek, actions: .greek, acts: .greek,
    board: .greek, calendar: .greek, customers: .greek, forms: .greek, help: .greek,
    palette: .greek, history: .greek,
    marks: .greek, stages: .greek, playbook: .greek, ownFields: .greek, files: .greek,
    duplicates: .greek,
    reports: .greek,
    sorting: .greek,
    facets: .greek, views: .greek,
    timeline: .greek,
    errors: .greek, command: .greek, file: .greek, records: .greek,
    setup: .greek, leads: .greek, leadActs: .greek, work: .greek, series: .greek, reminders: .greek,
    today: .greek, picker: .greek, recorder: .greek)
}

/// A phrase that counts: the number, and how the reader's numbers look.
public typealias Counting = @Sendable (Int, Formats) -> String
