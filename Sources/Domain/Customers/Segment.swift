/// A class of customers with a policy of its own. Who is in it is said by hand, or follows from a rule.
///
/// It is kept as a setting of the file, `segment Key`, and so is journalled and undone like any change.
public struct Segment: Hashable, Sendable {
  public var name: String
  /// A filter; customers who are in no segment by hand are in the first whose rule holds.
  public var rule = ""
  /// Days from one contact to the next, for whom nothing else is agreed.
  public var contactInterval: Int?
  /// Days without a purchase after which a customer is dormant here, and lost.
  public var dormantAfterDays: Int?
  public var lostAfterDays: Int?
  /// The most that may be taken off a price, in parts of a hundred.
  public var discountCap: Int?
  /// The login of whoever cares for it.
  public var owner = ""
  public var position = 0

  public init(name: String) { self.name = name }

  /// The figures by the names that scripts, forms and the file use.
  public static let figures: [(name: String, path: WritableKeyPath<Segment, Int?> & Sendable)] = [
    ("contactInterval", \.contactInterval), ("dormantAfterDays", \.dormantAfterDays),
    ("lostAfterDays", \.lostAfterDays), ("discountCap", \.discountCap),
  ]

  /// - Returns: `nil` for a setting that is no segment.
  public init?(_ setting: Setting) {
    guard setting.name.hasPrefix(Self.prefix) else { return nil }
    self.init(name: String(setting.name.dropFirst(Self.prefix.count)))
    for line in setting.value.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "rule": rule = parts[1]
      case "owner": owner = parts[1]
      case "position": position = Int(parts[1]) ?? 0
      default:
        let figure = Self.figures.first { $0.name == parts[0] }
        if let figure { self[keyPath: figure.path] = Int(parts[1]) }
      }
    }
  }

  public static let prefix = "segment "

  private var value: String {
    let texts = [("position", String(position)), ("rule", rule), ("owner", owner)]
    let numbers = Self.figures.map { ($0.name, self[keyPath: $0.path].map(String.init) ?? "") }
    return (texts + numbers).filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }
      .joined(separator: "\n")
  }

  func setting(_ before: Setting?, id: ID<Setting>) -> Setting {
    var setting = before ?? Setting(id: id)
    setting.name = Self.prefix + name
    setting.value = value
    return setting
  }
}

/// Days without a purchase after which a customer is dormant, and lost.
public struct SilenceLimits: Hashable, Sendable {
  public var dormant = CustomerState.dormantAfterDays
  public var lost = CustomerState.lostAfterDays

  public init() {}
}

/// The segments of the business in their order, and what counts for customers who are in none.
public struct Policies: Sendable {
  public let segments: [Segment]
  public let usual: SilenceLimits

  public init(_ settings: [Setting]) {
    segments = settings.compactMap(Segment.init)
      .sorted { ($0.position, $0.name) < ($1.position, $1.name) }
    func days(_ name: Setting.Name) -> Int? {
      settings.first { $0.name == name.rawValue }.flatMap { Int($0.value) }
    }
    var usual = SilenceLimits()
    usual.dormant = days(.dormantAfterDays) ?? usual.dormant
    usual.lost = days(.lostAfterDays) ?? usual.lost
    self.usual = usual
  }

  public func segment(_ name: String) -> Segment? {
    let folded = Folding.fold(name)
    return segments.first { Folding.fold($0.name) == folded }
  }

  public func limits(of segment: Segment?) -> SilenceLimits {
    var limits = usual
    limits.dormant = segment?.dormantAfterDays ?? limits.dormant
    limits.lost = segment?.lostAfterDays ?? limits.lost
    return limits
  }
}

/// Why a segment cannot be so.
public enum SegmentRefusal: Error, Hashable, Sendable {
  case noName
  case nameIsTaken(String)
  /// A rule goes by what is known of the customer alone, and not by the day or by who asks.
  case ruleDepends(String)
  /// Days and parts of a hundred have bounds.
  case outOfBounds(String)
}

extension Repository {
  public func policies() throws -> Policies { Policies(try all(Setting.self)) }

  /// The segment as it is to be; in place of one of another name, whose customers go along.
  /// - Throws: `SegmentRefusal`, `FilterError` where the rule cannot be read.
  public func saving(_ segment: Segment, replacing old: String? = nil) throws -> Change {
    let settings = try all(Setting.self)
    let policies = Policies(settings)
    guard !segment.name.trimmed.isEmpty else { throw SegmentRefusal.noName }
    if let taken = policies.segment(segment.name), taken.name != old {
      throw SegmentRefusal.nameIsTaken(taken.name)
    }
    try segment.checkRule(in: try currency(), by: clock)
    for figure in Segment.figures {
      guard let number = segment[keyPath: figure.path] else { continue }
      let most = figure.name == "discountCap" ? 100 : 36_500
      guard (figure.name == "discountCap" ? 0 : 1)...most ~= number else {
        throw SegmentRefusal.outOfBounds(figure.name)
      }
    }
    let before = old.flatMap { name in
      settings.first { $0.name == Segment.prefix + name }
    }
    var after = segment
    if before == nil { after.position = (policies.segments.map(\.position).max() ?? -1) + 1 }
    let edit = Edit(before: before, after: after.setting(before, id: newID(Setting.self)))
    let isRenamed = old.map { $0 != segment.name } ?? false
    return Change(.setting, [edit] + (isRenamed ? try renamed(old ?? "", segment.name) : []))
  }

  /// Customers who are in it by hand keep the word.
  public func deleting(_ segment: Segment) throws -> Change {
    let before = try all(Setting.self).first { $0.name == Segment.prefix + segment.name }
    return Change(.setting, [Edit(before: before, after: Setting?.none)])
  }

  /// The segment at another place, counted from 0.
  public func ordering(_ segment: Segment, at place: Int) throws -> Change {
    let settings = try all(Setting.self)
    var order = Policies(settings).segments.filter { $0.name != segment.name }
    order.insert(segment, at: min(max(0, place), order.count))
    let edits = order.enumerated().map { place, segment in
      let before = settings.first { $0.name == Segment.prefix + segment.name }
      var moved = segment
      moved.position = place
      return Edit(before: before, after: moved.setting(before, id: newID(Setting.self)))
    }
    return Change(.setting, edits)
  }

  /// Customers who are in a segment by hand, under its new name.
  private func renamed(_ old: String, _ new: String) throws -> [Edit?] {
    let property = Property("segment", .text)
    let filter = Filter([.contains(property, Folding.words(old))])
    let found = try [Kind.account, .contact].flatMap { try list(ListQuestion($0, where: filter)) }
    return found.filter { Folding.fold($0.record["segment"].text ?? "") == Folding.fold(old) }
      .map { listed in
        var after = listed.record
        after["segment"] = .text(new)
        return Edit(before: listed.record, after: after)
      }
  }
}

extension Segment {
  /// The rule as it is read; empty where there is none.
  public func filter(in currency: Currency, by clock: Clock) throws(FilterError) -> Filter {
    try FilterParser(.account, Reading(clock: clock, currency: currency)).parse(rule)
  }

  /// - Throws: `SegmentRefusal.ruleDepends` where another day, or another user, would read it otherwise.
  func checkRule(in currency: Currency, by clock: Clock) throws {
    let filter = try filter(in: currency, by: clock)
    let other = Clock.fixed(clock.now().adding(minutes: 400 * 1440))
    guard try self.filter(in: currency, by: other) == filter else {
      throw SegmentRefusal.ruleDepends(rule)
    }
    for leaf in filter.leaves where !leaf.isOfCustomerAlone {
      throw SegmentRefusal.ruleDepends(rule)
    }
  }
}

extension Filter.Term {
  /// It holds or not whatever the day, whoever asks, and whatever other records say.
  fileprivate var isOfCustomerAlone: Bool {
    switch self {
    case .compare(let property, _, _), .contains(let property, _), .has(let property):
      Self.isLasting(property)
    case .compareProperties(let one, _, let other): Self.isLasting(one) && Self.isLasting(other)
    case .mark(let mark): mark == .open || mark == .won
    case .tag: true
    case .not(let term): term.isOfCustomerAlone
    case .any(let terms), .all(let terms): terms.allSatisfy(\.isOfCustomerAlone)
    case .words, .link, .linkToMe, .team: false
    }
  }

  private static func isLasting(_ property: Property) -> Bool {
    if case .link = property.type { return property.name == "parent" || property.name == "owner" }
    return ![
      "state", "segment", "inSegment", "lastContactAt", "nextTouch", "nextStepDue",
      "nextStepSubject",
    ].contains(property.name)
  }
}
