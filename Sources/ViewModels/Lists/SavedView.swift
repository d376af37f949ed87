import Domain

/// A filter and an order under a name: everybody's, or one person's own.
///
/// It is kept as a setting of the file, `view Q4` or `view@sara Q4`, and so is undone like any change.
nonisolated public struct SavedView: Hashable, Sendable {
  public let name: String
  /// The login of whose view it is; `nil` is everybody's.
  public let owner: String?
  public let filter: String
  public let sort: LaneSort

  public init(name: String, owner: String? = nil, filter: String, sort: LaneSort = .manual) {
    self.name = name
    self.owner = owner
    self.filter = filter
    self.sort = sort
  }

  /// - Returns: `nil` for a setting that is no view.
  init?(_ setting: Setting) {
    let parts = setting.name.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0] == "view" || parts[0].hasPrefix("view@") else { return nil }
    let lines = setting.value.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    name = String(parts[1])
    owner = parts[0] == "view" ? nil : String(parts[0].dropFirst(5))
    sort = lines.first.flatMap { LaneSort(text: String($0)) } ?? .manual
    filter = lines.count > 1 ? String(lines[1]) : ""
  }

  var settingName: String { owner.map { "view@\($0) \(name)" } ?? "view \(name)" }

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
    after.value = "\(sort.text)\n\(filter)"
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
