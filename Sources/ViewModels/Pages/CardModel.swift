import Cells
import Domain

/// One customer or lead: identity and figures, the story, and what is open.
public struct CardModel {
  public enum Tab: Int, CaseIterable, Sendable { case overview, timeline, deals }

  public let customer: Reference
  public private(set) var card: CustomerCard?
  /// Where it is a lead that is open.
  public private(set) var lead: LeadCard?
  public private(set) var stages: [ID<Stage>: Stage] = [:]
  public private(set) var tab = Tab.timeline
  public private(set) var timeline = ListWindow<TimelineItem>(isTrimmed: false)
  /// What the story is narrowed to.
  public private(set) var topic = TimelineTopic.all
  /// Cursor among the deals.
  public private(set) var deal = 0

  init(_ customer: Reference) { self.customer = customer }

  public var currentDeal: Card? {
    guard let deals = card?.deals, deals.indices.contains(deal) else { return nil }
    return deals[deal]
  }

  /// The record under the cursor that a lead became.
  var currentLink: LeadCard.Link? {
    guard let links = lead?.links, links.indices.contains(deal) else { return nil }
    return links[deal]
  }

  /// Deals of a customer, or records that a lead became.
  public var openCount: Int { lead?.links.count ?? card?.deals.count ?? 0 }
  public var work: [Activity] { lead?.work ?? card?.work ?? [] }
  public var isLead: Bool { customer.kind == .lead }
  /// It was deleted meanwhile.
  public var isGone: Bool { card == nil && lead == nil }

  public func name(of tab: Tab, _ phrases: Phrases) -> String {
    isLead && tab == .deals ? phrases.leads.links : tab.name(phrases)
  }

  /// Three panes side by side; else one at a time.
  public static func showsPanes(_ size: Size) -> Bool { size.width >= 100 }

  public static func timelineHeight(_ size: Size) -> Int {
    max(1, size.height - (showsPanes(size) ? 8 : 12))
  }

  mutating func load(_ repository: Repository, size: Size) throws {
    if customer.kind == .lead {
      lead = try repository.leadCard(ID(customer.raw))
    } else {
      card = try repository.customerCard(customer)
    }
    let all = try repository.all(Stage.self)
    stages = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    deal = min(deal, max(0, openCount - 1))
    try timeline.load(height: Self.timelineHeight(size), fetch(repository))
  }

  mutating func show(_ tab: Tab) { self.tab = tab }

  /// Puts the cursor on a line of the story.
  mutating func select(line: Int) {
    tab = .timeline
    timeline.select(line: line)
  }

  mutating func select(deal place: Int) {
    tab = .deals
    deal = place
  }

  mutating func turnTab(by step: Int) {
    let all = Tab.allCases
    tab = all[(tab.rawValue + step + all.count) % all.count]
  }

  mutating func move(_ step: Step, _ repository: Repository) throws {
    tab == .deals ? moveDeal(step) : try moveTimeline(step, repository)
  }

  /// Narrows the story to the next topic, or the one before.
  mutating func turnTopic(by step: Int, _ repository: Repository, size: Size) throws {
    let all = TimelineTopic.allCases
    let place = (all.firstIndex(of: topic) ?? 0) + step + all.count
    topic = all[place % all.count]
    tab = .timeline
    timeline = ListWindow<TimelineItem>(isTrimmed: false)
    try timeline.load(height: Self.timelineHeight(size), fetch(repository))
  }

  private mutating func moveDeal(_ step: Step) {
    let count = openCount
    let target =
      switch step {
      case .down, .right: deal + 1
      case .up, .left: deal - 1
      case .pageDown: deal + 10
      case .pageUp: deal - 10
      case .top: 0
      case .bottom: count - 1
      }
    deal = min(max(0, target), max(0, count - 1))
  }

  private mutating func moveTimeline(_ step: Step, _ repository: Repository) throws {
    guard step != .bottom else { return }
    try timeline.move(step, fetch(repository))
  }

  /// The story is read backwards in time; what is behind the cursor is held or read from the start.
  private func fetch(_ repository: Repository) -> ListWindow<TimelineItem>.Fetch {
    let (customer, topic) = (customer, topic)
    return { part, limit in
      switch part {
      case .after(let item):
        try repository.timeline(of: customer, on: topic, before: item.at, limit: limit)
      case .start, .end, .before:
        try repository.timeline(of: customer, on: topic, before: nil, limit: limit)
      }
    }
  }
}

extension CardModel.Tab {
  public func name(_ phrases: Phrases) -> String {
    switch self {
    case .overview: phrases.customers.overview.short
    case .timeline: phrases.customers.timeline.short
    case .deals: phrases.customers.deals.short
    }
  }
}
