import Domain

/// Everything that can be done and everything that can be found, narrowed by what is typed.
public struct PaletteModel: Rows {
  /// An action as it stands now.
  public struct Choice {
    public let action: Action
    /// The label, with what it acts on.
    public let name: String
    /// Why it cannot be done now.
    public let obstacle: String?
  }

  public enum Row {
    /// - Parameter places: the characters of the name that were typed.
    case action(Choice, places: [Int])
    case record(SearchHit)
  }

  public var query = TextField()
  public private(set) var rows: [Row] = []
  public internal(set) var selected = 0
  var count: Int { rows.count }
  /// A job looks for records.
  public var isLooking = false

  /// The last ones used first, then those of the place one is at.
  private let choices: [Choice]
  /// The choices as they are compared with what is typed; made at the first letter.
  private var candidates: [Candidate] = []
  private let keyboards: Keyboards
  private var hits: [SearchHit] = []

  /// Records of each kind.
  static let limit = 5

  init(_ choices: [Choice], _ phrases: Phrases, _ keyboards: Keyboards) {
    self.keyboards = keyboards
    self.choices = choices
    arrange(phrases)
  }

  public var current: Row? { rows.indices.contains(selected) ? rows[selected] : nil }

  /// A sign before the text says what alone is wanted: `>` actions, `@` people.
  var sign: Character? { query.text.first.flatMap { ">@".contains($0) ? $0 : nil } }

  /// What is looked for, without the sign.
  var text: String { sign == nil ? query.text : String(query.text.dropFirst()) }

  mutating func take(_ fresh: [SearchHit], _ phrases: Phrases) {
    hits = sign == "@" ? fresh.filter { $0.reference.kind == .contact } : fresh
    isLooking = false
    arrange(phrases)
  }

  /// What fits well comes before records, what fits somehow after them.
  private mutating func arrange(_ phrases: Phrases) {
    let wanted = sign == "@" ? [] : choices
    let records = hits.map { Row.record($0) }
    selected = 0
    guard !text.trimmed.isEmpty else {
      rows = wanted.map { .action($0, places: []) } + records
      return
    }
    if candidates.isEmpty { candidates = choices.map { Candidate($0, phrases) } }
    let query = PaletteQuery(text, keyboards)
    let found = (wanted.isEmpty ? [] : candidates).compactMap { Match($0, query) }
      .enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
    rows = found.filter(\.isStrong).map(\.row) + records + found.filter { !$0.isStrong }.map(\.row)
  }
}
