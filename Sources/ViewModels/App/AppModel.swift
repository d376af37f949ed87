import Cells
import Domain

/// The one class of state: where the user is, what is on the screen, and what can be done now.
public final class AppModel {
  public enum Page: String, CaseIterable, Sendable {
    case today, board, calendar, customers, leads
  }

  public let repository: Repository
  public internal(set) var phrases: Phrases
  public internal(set) var formats: Formats
  public internal(set) var wording: Wording
  public internal(set) var language: Language
  /// The person's settings.
  public var settingsDoor = SettingsDoor.closed
  public var terminalDoor = TerminalDoor.closed
  public var filesDoor = FilesDoor.closed
  /// The tour that is being taken.
  public internal(set) var tour: TourModel?
  public internal(set) var size: Size
  public internal(set) var page = Page.board
  public internal(set) var board: BoardModel
  public internal(set) var calendar: CalendarModel
  public internal(set) var customers = CustomersModel()
  public internal(set) var leads = LeadsModel()
  public internal(set) var today: TodayModel
  /// The customer that is open over the page.
  public internal(set) var card: CardModel?
  public internal(set) var overlay: Overlay?
  /// What the palette or the help was opened over; it is there again once they close.
  var covered: [Overlay] = []
  public internal(set) var notice: Notice?
  /// Keys of a sequence that is not complete yet.
  public internal(set) var pendingKeys: [Key] = []
  /// A key that begins something elsewhere and nothing here: the letter after it belongs to it and does
  /// nothing either.
  var lostKey: Key?
  /// The keys that can follow are shown: a sequence has been begun and left standing for a moment.
  public internal(set) var showsNextKeys = false
  /// What the last frame showed, and where; what was drawn last lies on top.
  var spots: [HotSpot] = []
  var lastClick: Click?
  /// A card that the pointer holds.
  public internal(set) var drag: DealDrag?
  var trail = Trail()
  /// Actions chosen in the palette, the newest first, by their identities.
  var recentActions: [String] = []
  /// What the program is to do; it takes them away.
  public internal(set) var effects: [Effect] = []
  public internal(set) var hasFocus = true
  /// The keyboards whose letters are commands too; found out when such a letter comes.
  public var keyboards: Keyboards {
    if let known = knownKeyboards { return known }
    let found = findKeyboards()
    knownKeyboards = found
    return found
  }
  private var knownKeyboards: Keyboards?
  public var findKeyboards: () -> Keyboards = { .usual }
  public var findWorkingCalendar: (() -> WorkingCalendar)?
  var knownWorkingCalendar: WorkingCalendar?
  /// What the hints print of a key, for whom it is not the Latin letter.
  public var keyHints: (form: KeyHints, layout: KeyboardLayout)?
  /// Signs are ASCII here, also those of keys.
  public var hasAsciiSigns = false
  /// The file is of made-up data, and says so.
  public var isTrial = false
  /// Nothing on the screen counts down.
  public var hasReducedMotion = false
  /// The user who acts; `nil` until their first change.
  public internal(set) var me: User?
  /// The currency in which the file adds up.
  public internal(set) var fileCurrency: Currency?
  /// Work begins with leads here, and not at once with deals.
  public internal(set) var usesLeads = true
  /// Where numbers are dialled that name no country; looked up when a number is first shown.
  var knownHome: PhonePlan??
  var knownCustomFields: CustomFields?
  /// Changes that wait for another user's writing to end, in the order in which they were made.
  var pending: [PendingChange] = []
  /// A change that something mandatory holds back; it is made once there is a reason.
  var held: HeldChange?
  /// The text of the filter of each page, as typed.
  public internal(set) var filterTexts: [Page: String] = [:]
  /// Pages beside which the pane is shown that tells of the record under the cursor.
  public internal(set) var previews: [Page]
  public var keepPreviews: ([Page]) -> Void = { _ in }
  /// Parts of a hundred that the pane takes beside each page; none where nobody has moved its edge.
  public internal(set) var paneShares: [Page: Int]
  public var keepPaneShares: ([Page: Int]) -> Void = { _ in }
  /// How lists were arranged last, by the page.
  public var findLayout: (Page) -> String? = { _ in nil }
  public var keepLayout: (Page, String) -> Void = { _, _ in }
  /// The column whose edge the pointer holds.
  var draggedColumn: String?
  /// The pointer holds the edge of the pane.
  var dragsPane = false
  /// What was read last for the pane.
  var preview: Preview?
  /// A job reads it.
  var awaitedPreview: Reference?
  var isPreviewStale = false
  /// The saved view that was chosen last.
  var viewName: String?
  /// Milliseconds from one look for what others have written to the next.
  var looks: [Int] = []
  /// What was said of the last lead and is likely of the next one too, by the names of properties.
  var leadDefaults: [String: String] = [:]
  var drafts: [String: [String: String]] = [:]
  /// Where drafts outlive the program; `nil` keeps them in memory alone.
  public var draftStore: (any DraftStore)?
  /// Forms whose drafts are not on the disk as they are here.
  var unstoredDrafts: [String] = []
  /// The last key that was typed into a form and is not on the disk yet.
  var draftsWaitSince: Instant?
  /// Long work of this run, the oldest first.
  public internal(set) var jobs: [LongJob] = []
  /// Milliseconds that a key waits for what it changes.
  var patienceForWrites = 100
  /// How the interface goes on after changes that jobs make.
  var writeEnds: [Int: (Written) throws -> Void] = [:]
  /// The person leaves though a job goes on.
  var isLeavingJobs = false
  /// Rows of a file that is to be imported; `nil` when it cannot be read.
  public var countRows: (String) -> Int? = { _ in nil }
  /// What was said, with the moment of each, the oldest first.
  var said: [(at: Instant, notice: Notice)] = []
  /// What the editor has, while it has it.
  var editing: Editing?
  var tickets = 0
  public var reminders = Reminders()
  var call: RunningCall?
  /// Pages that do not show the file as it is; each is read when somebody goes there.
  var stalePages = Page.allCases
  /// The last letter that was a command came from a Greek keyboard.
  var typesGreek: Bool
  var keymap: Keymap
  public var keysDoor = KeysDoor.none
  let userName: String

  /// Milliseconds after which an answer is left to a job, so that keys stay quick.
  static let patience = 25
  /// The same for totals: the cards are there and wait for nothing else to be shown.
  static let patienceForTotals = 1

  public init(
    _ repository: Repository, formats: Formats, userName: String, size: Size,
    actions: [Action] = ActionTable.all, previews: [Page] = [], paneShares: [Page: Int] = [:],
    start: Page? = .board
  ) throws {
    self.previews = previews
    self.paneShares = paneShares
    keymap = Keymap(actions)
    self.repository = repository
    language = formats.language
    typesGreek = formats.language == .greek
    self.formats = formats
    self.userName = userName
    self.size = size
    wording = Wording(formats, clock: repository.clock)
    phrases = wording.phrases
    calendar = CalendarModel(today: repository.clock.today, formats)
    today = TodayModel(formats)
    me = try repository.me()
    let currency = try repository.currency()
    fileCurrency = currency
    usesLeads = try repository.usesLeads()
    board = BoardModel(isWordy: language == .persian && [.toman, .rial].contains(currency))
    page = start ?? Self.home(of: me)
    if page == .board { try readFirstBoard() } else { try begin(on: page) }
    try followPreview()
  }

  /// A salesperson works through the day, everybody else looks at the pipeline first. Who has done
  /// nothing here yet begins with the pipeline as well.
  private static func home(of user: User?) -> Page {
    user?.role == .salesperson ? .today : .board
  }

  /// The cards and their totals, with the cursor where there are any.
  func readFirstBoard() throws {
    stalePages.removeAll { $0 == .board }
    try board.load(repository, size: size(of: .board))
    board.takeTotals(try repository.keptTotals(boardPipeline, where: board.filter))
    try board.focusFirstFilled(repository)
  }

  public var clock: Clock { repository.clock }
  public var isTooSmall: Bool {
    size.width < BoardLayout.smallest.width || size.height < BoardLayout.smallest.height
  }

  var boardPipeline: ID<Pipeline> { board.pipeline?.id ?? ID(0) }

  /// Takes what the program is to do.
  public func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// They are found out anew when they are next asked for.
  public func forgetKeyboards() { knownKeyboards = nil }

  func ask(for effect: Effect) { effects.append(effect) }
}
