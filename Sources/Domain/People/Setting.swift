/// A choice that belongs to the business and is kept in the file, such as its currency.
public struct Setting: Entity {
  public var id: ID<Setting>
  public var name = ""
  public var value = ""

  public init(id: ID<Setting>) { self.id = id }

  public static let kind = Kind.setting
  public static let slots: [Slot<Setting>] = [
    Slot("id", \.id), Slot("name", \.name), Slot("value", \.value),
  ]
  public static let schema = makeSchema()

  /// The names that Kariz knows.
  public enum Name: String, CaseIterable, Sendable {
    case currency
    /// After so many a new lead that nobody has contacted stands first.
    case firstContactHours
    /// Two letters: where numbers are dialled that name no country.
    case country
    /// What has to be known before a lead is qualified, parted by blanks; nothing unless it is said.
    case criteria
    /// Where leads come from, parted by semicolons; the usual ones unless it is said.
    case sources
    /// Sales strategies that are offered, parted by semicolons; the usual ones unless it is said.
    case strategies
    /// Days without a purchase after which a customer is dormant, and lost.
    case dormantAfterDays, lostAfterDays
    /// Points of signs that are not given the usual ones, as `LeadScore.points` reads them.
    case score
    /// Who gets new leads, as `Assignment` reads it; whoever enters them unless it is said.
    case assignment
    /// `no` where people work without leads: all begins with a deal.
    case leads
    /// What a status of a lead means here; as usual unless it is said.
    case definitionNew, definitionContacted, definitionNurturing, definitionQualified
    case definitionDisqualified
  }
}

extension Setting {
  /// What gives a setting of the file this value; `nil` when it has it already.
  public static func change(
    _ name: Name, to value: String, in repository: Repository
  ) throws -> Change? {
    let before = try repository.setting(name)
    var after = before ?? Setting(id: repository.newID(Setting.self))
    after.name = name.rawValue
    after.value = value
    return Edit(before: before, after: after).map { Change(.setting, [$0]) }
  }

  /// What makes a setting of the file as usual again; `nil` when it is.
  public static func removal(_ name: Name, in repository: Repository) throws -> Change? {
    try repository.setting(name).map { Change(.setting, [Edit(before: $0, after: nil)]) }
  }
}

extension Repository {
  /// What the business has chosen; `nil` as long as it is as usual.
  public func setting(_ name: Setting.Name) throws -> Setting? {
    try all(Setting.self).first { $0.name == name.rawValue }
  }
}

extension Setting.Name {
  /// A value as it is kept; `nil` for what the setting cannot be.
  public func value(_ text: String) -> String? {
    switch self {
    case .currency: Reading.currency(text)?.code
    case .country: PhonePlan.meant(by: text)?.country
    case .criteria: criteria(text)
    case .firstContactHours: hours(text)
    case .dormantAfterDays, .lostAfterDays: days(text)
    case .score: LeadScore.points(text).map { _ in text.trimmed }
    case .assignment: Assignment(text).map { _ in text.trimmed }
    case .leads: Reading.flag(text).map { $0 ? "yes" : "no" }
    case .definitionNew, .definitionContacted, .definitionNurturing, .definitionQualified,
      .definitionDisqualified:
      text.trimmed
    case .sources, .strategies:
      text.split { ";،,".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: ";")
    }
  }

  /// A number of hours up to a year, in digits of any script.
  private func hours(_ text: String) -> String? {
    guard let hours = Numbers.whole(text.trimmed), (1...8760).contains(hours) else { return nil }
    return String(hours)
  }

  /// A number of days up to ten years.
  private func days(_ text: String) -> String? {
    guard let days = Numbers.whole(text.trimmed), (1...3660).contains(days) else { return nil }
    return String(days)
  }

  private func criteria(_ text: String) -> String? {
    let words = text.split { " ,;،".contains($0) }.map(String.init)
    let known = words.compactMap { Lead.Criterion(rawValue: $0.lowercased()) }
    return known.count == words.count ? known.map(\.rawValue).joined(separator: " ") : nil
  }
}

extension Setting.Name {
  /// The status that it defines.
  public var status: Lead.Status? {
    switch self {
    case .definitionNew: .new
    case .definitionContacted: .contacted
    case .definitionNurturing: .nurturing
    case .definitionQualified: .qualified
    case .definitionDisqualified: .disqualified
    case .currency, .firstContactHours, .country, .criteria, .sources, .strategies, .score,
      .assignment,
      .leads, .dormantAfterDays, .lostAfterDays:
      nil
    }
  }
}

extension Repository {
  /// What the business has said of the states of a lead.
  public var statusDefinitions: [Lead.Status: String] {
    get throws {
      let all = try all(Setting.self).compactMap { setting -> (Lead.Status, String)? in
        let status = Setting.Name(rawValue: setting.name)?.status
        return setting.value.isEmpty ? nil : status.map { ($0, setting.value) }
      }
      return Dictionary(all) { first, _ in first }
    }
  }

  /// Hours within which a new lead is to be contacted.
  public func firstContactHours() throws -> Int {
    try setting(.firstContactHours).flatMap { Int($0.value) } ?? Lead.hoursToContact
  }

  public var requiredCriteria: Set<Lead.Criterion> {
    get throws {
      let words = try setting(.criteria)?.value.split(separator: " ") ?? []
      return Set(words.compactMap { Lead.Criterion(rawValue: String($0)) })
    }
  }
}
