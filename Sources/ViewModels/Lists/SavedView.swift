import Domain

/// What a page is narrowed to, its order and, of a list, its columns, under a name: everybody's, or
/// one person's own.
///
/// It is kept as a setting of the file, `view Q4` or `view@sara Q4`, and so is undone like any change.
nonisolated public struct SavedView: Hashable, Sendable {
  public let name: String
  /// The login of whose view it is; `nil` is everybody's.
  public let owner: String?
  public let page: AppModel.Page
  public let filter: String
  /// The order of the cards of the board, or the order and the columns of a list.
  public let arrangement: String

  public init(
    name: String, owner: String? = nil, page: AppModel.Page = .board, filter: String,
    arrangement: String = LaneSort.manual.text
  ) {
    self.name = name
    self.owner = owner
    self.page = page
    self.filter = filter
    self.arrangement = arrangement
  }

  /// - Returns: `nil` for a setting that is no view.
  init?(_ setting: Setting) {
    let parts = setting.name.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0] == "view" || parts[0].hasPrefix("view@") else { return nil }
    let lines = setting.value.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    name = String(parts[1])
    owner = parts[0] == "view" ? nil : String(parts[0].dropFirst(5))
    let head = lines[0].split(separator: ":", maxSplits: 1).map(String.init)
    let page = head.count > 1 ? AppModel.Page(rawValue: head[0]) : nil
    self.page = page ?? .board
    arrangement = page == nil ? String(lines[0]) : head[1]
    filter = lines.count > 1 ? String(lines[1]) : ""
  }

  /// Of a view of the board.
  public var sort: LaneSort { LaneSort(text: arrangement) ?? .manual }

  var settingName: String { owner.map { "view@\($0) \(name)" } ?? "view \(name)" }

  /// The board is not named, so that its views stay as they were first kept.
  private var settingValue: String {
    (page == .board ? "" : "\(page.rawValue):") + "\(arrangement)\n\(filter)"
  }

  /// The views that a person may use, by name.
  public static func all(_ repository: Repository, for login: String) throws -> [SavedView] {
    try repository.all(Setting.self).compactMap(SavedView.init)
      .filter { $0.owner == nil || $0.owner == login }
      .sorted { (Folding.fold($0.name), $0.owner ?? "") < (Folding.fold($1.name), $1.owner ?? "") }
  }

  /// Takes the place of a view of the same name.
  public func saved(_ repository: Repository) throws -> Change {
    let before = try setting(in: repository)
    var after = before ?? Setting(id: repository.newID(Setting.self))
    after.name = settingName
    after.value = settingValue
    return Change(.setting, [Edit(before: before, after: after)])
  }

  public func deleted(_ repository: Repository) throws -> Change {
    let before = try setting(in: repository)
    return Change(.setting, [Edit(before: before, after: Setting?.none)])
  }

  private func setting(in repository: Repository) throws -> Setting? {
    try repository.all(Setting.self).first { $0.name == settingName }
  }
}

nonisolated extension LaneSort {
  /// `-amount` is turned round.
  public init?(text: String) {
    let isReversed = text.hasPrefix("-")
    guard let key = Key(rawValue: isReversed ? String(text.dropFirst()) : text) else { return nil }
    self.init(key, isReversed: isReversed)
  }

  public var text: String { (isReversed ? "-" : "") + key.rawValue }
}
