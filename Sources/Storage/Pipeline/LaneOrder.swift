import Domain
import GRDB

/// How a lane is sorted in SQL. What has no value comes last, unless the order is reversed.
struct LaneOrder {
  /// Closed lanes of more deals keep the order in which people have put them: only open deals have
  /// indexes for the other orders, and sorting more than these takes longer than a key may.
  static let mostClosed = 20_000
  /// Deals of a lane up to which sorting them by name costs less than walking the names of all.
  static let fewNames = 4000

  static let open = "state = 'open'"

  let sort: LaneSort
  /// All deals of the lane are in the indexes of open ones.
  private let isOpen: Bool
  /// The names of all deals are walked, where SQLite would sort those of the lane.
  private let isWalkedByName: Bool
  /// All currencies whose amounts the lane is sorted by, the most used first.
  private let currencies: [String]
  /// The one of them that is read; `nil` where amounts do not matter.
  private var group: Int?

  init(
    _ sort: LaneSort, isOpen: Bool = false, isWalkedByName: Bool = false, currencies: [String] = []
  ) {
    self.sort = sort
    self.isOpen = isOpen
    self.isWalkedByName = isWalkedByName
    self.currencies = currencies
  }

  /// The order that the lane of a stage can be read in before a key is over.
  init(_ sort: LaneSort, of stage: ID<Stage>, _ asking: Asking) throws {
    guard sort.key != .manual else {
      self.init(sort)
      return
    }
    let lane = Fragment("FROM opportunity WHERE stage = ?", binding: stage.raw)
    func has(moreThan count: Int) throws -> Bool {
      try asking.db.count(upTo: count + 1, lane) > count
    }
    let type = try asking.db.first(
      Fragment("SELECT type FROM stage WHERE id = ?", binding: stage.raw)
    ) { $0.text(0) }
    let isOpen = type == "open"
    let isTooLong = try !isOpen && has(moreThan: Self.mostClosed)
    let isWalked = try sort.key == .name && has(moreThan: Self.fewNames)
    self.init(
      isTooLong ? .manual : sort, isOpen: isOpen, isWalkedByName: isWalked,
      currencies: isTooLong ? [] : try Self.currencies(of: sort, asking.db))
  }

  /// Nothing says what one currency is worth in another, so that amounts of each stand by themselves.
  static func currencies(of sort: LaneSort, _ db: Database) throws -> [String] {
    guard sort.key == .amount else { return [] }
    let query = Fragment(
      "SELECT currency FROM laneTotal GROUP BY currency ORDER BY sum(count) DESC, currency")
    return try db.rows(query) { $0.text(0) }
  }

  /// The orders that one after the other make a part of the lane, those of the groups.
  func groups(_ part: LanePart) -> [LaneOrder] {
    guard !currencies.isEmpty else { return [self] }
    let all = currencies.indices.map { group in
      var order = self
      order.group = group
      return order
    }
    let first = part.neighbour?.group
    return part.readsBackwards
      ? all.filter { $0.group ?? 0 <= first ?? .max }.reversed()
      : all.filter { $0.group ?? 0 >= first ?? 0 }
  }

  /// The place of a deal's currency among them.
  static func group(_ currencies: [String], of alias: String) -> String {
    guard currencies.count > 1 else { return "0" }
    let cases = currencies.enumerated().map { "WHEN '\($1)' THEN \($0)" }
    return "CASE \(alias)currency \(cases.joined(separator: " ")) ELSE \(currencies.count) END"
  }

  /// What a place in the lane is made of.
  var place: String { "\(Self.group(currencies, of: "o.")), \(key)" }

  /// The column, or the expression of an index that must be spelt the same.
  static func expression(_ key: LaneSort.Key, of alias: String) -> String {
    switch key {
    case .manual: "\(alias)laneOrder"
    case .amount: "ifnull(\(alias)amount, -9000000000000001)"
    case .expectedClose: "ifnull(\(alias)expectedClose, '~')"
    case .nextStep: "ifnull(\(alias)nextStepDue, '~')"
    case .days: "\(alias)stageEnteredAt"
    case .name: "\(alias)nameKey"
    }
  }

  /// The columns of the index for an order.
  static func index(_ key: LaneSort.Key) -> String {
    "stage, \(key == .amount ? "currency, " : "")\(expression(key, of: ""))"
  }

  var key: String { Self.expression(sort.key, of: "o.") }

  /// The deals of the lane, said so that the right index finds them.
  func scope(_ stage: ID<Stage>) -> [Fragment] {
    let lane = Fragment("o.stage = ?", binding: stage.raw)
    return switch sort.key {
    case .manual: [lane]
    case .name: isWalkedByName ? ["+" + lane] : [lane]
    case .amount, .expectedClose, .nextStep, .days:
      (isOpen ? [lane, Fragment("o.\(Self.open)")] : [lane]) + currency
    }
  }

  private var currency: [Fragment] {
    group.map { [Fragment("o.currency = ?", binding: currencies[$0])] } ?? []
  }

  func order(_ part: LanePart) -> String {
    sort.isDescending != part.readsBackwards ? "\(key) DESC, o.id DESC" : "\(key), o.id"
  }

  func beyond(_ part: LanePart) -> Fragment? {
    guard let place = part.neighbour, place.group == group ?? 0 else { return nil }
    let sign = part.readsBackwards == sort.isDescending ? ">" : "<"
    return Fragment(
      "(\(key), o.id) \(sign) (?, ?)", [place.key.databaseValue, place.id.raw.databaseValue])
  }
}
