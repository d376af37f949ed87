/// A short list to choose from, narrowed by what is typed.
public struct PickModel: Rows {
  public struct Choice {
    public let name: String
    /// Said beside it.
    public let note: String
    let act: (AppModel) throws -> Void

    init(_ name: String, note: String = "", act: @escaping (AppModel) throws -> Void) {
      self.name = name
      self.note = note
      self.act = act
    }
  }

  public struct Row {
    public let choice: Choice
    /// The characters of the name that were typed.
    public let places: [Int]
  }

  public let title: String
  public var query = TextField()
  public private(set) var rows: [Row] = []
  public internal(set) var selected = 0
  var count: Int { rows.count }
  private let choices: [Choice]

  init(title: String, _ choices: [Choice]) {
    self.title = title
    self.choices = choices
    rows = choices.map { Row(choice: $0, places: []) }
  }

  public var current: Choice? { rows.indices.contains(selected) ? rows[selected].choice : nil }

  /// What fits best comes first. A text typed on the keyboard of another script is meant as well by
  /// the keys it lies on.
  mutating func arrange(_ keyboards: Keyboards) {
    selected = 0
    let readings = [query.text, keyboards.command(query.text)].map(Fuzzy.init)
    guard !query.text.trimmed.isEmpty else {
      rows = choices.map { Row(choice: $0, places: []) }
      return
    }
    let found = choices.enumerated().compactMap { place, choice in
      readings.compactMap { $0.fit(choice.name) }.max { $0.score < $1.score }
        .map { (place: place, fit: $0, row: Row(choice: choice, places: $0.places)) }
    }
    rows = found.sorted { ($1.fit.score, $0.place) < ($0.fit.score, $1.place) }.map(\.row)
  }
}

extension AppModel {
  /// What was chosen is done once the list is closed.
  func choose() throws {
    guard case .pick(let pick) = overlay, let choice = pick.current else { return }
    closeOverlay()
    try choice.act(self)
  }
}
