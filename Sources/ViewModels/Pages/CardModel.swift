import Cells
import Domain

/// One customer or lead: identity and figures, the story, and what is open.
public struct CardModel {
  public enum Tab: Int, CaseIterable, Sendable { case overview, timeline, deals, tasks, files }

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
  /// Cursors among what is planned, and among the files.
  public private(set) var files: [Attachment] = []
  public private(set) var task = 0
  public private(set) var file = 0
  /// The person or the further post under the cursor of the overview, counted from 1; 0 is its head.
  public private(set) var person = 0

  init(_ customer: Reference) { self.customer = customer }

  public var currentDeal: Card? {
    guard let deals = card?.deals, deals.indices.contains(deal) else { return nil }
    return deals[deal]
  }

  public var currentPerson: Contact? {
    tab == .overview ? Self.item(person - 1, of: card?.people) : nil
  }
  /// The further post under the cursor, behind the people.
  public var currentPost: Post? {
    tab == .overview ? Self.item(person - 1 - (card?.people.count ?? 0), of: card?.posts) : nil
  }
  public var currentTask: Activity? { Self.item(task, of: work) }
  public var currentFile: Attachment? { Self.item(file, of: files) }

  private static func item<T>(_ place: Int, of all: [T]?) -> T? {
    all.flatMap { $0.indices.contains(place) ? $0[place] : nil }
  }

  /// What stands beside the story: the tab one is on, else the deals.
  public var side: Tab { [.tasks, .files].contains(tab) ? tab : .deals }
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
    max(1, size.height - (showsPanes(size) ? 7 : 11) - (tellsLine(size) ? toldLines + 1 : 0))
  }

  /// Whether the line of the story under the cursor is told in full below, for its row has no room.
  public static func tellsLine(_ size: Size) -> Bool {
    showsPanes(size) && size.width < 120 && size.height >= 20
  }

  /// How many rows it is told in.
  public static let toldLines = 3

  mutating func load(_ repository: Repository, size: Size) throws {
    if customer.kind == .lead {
      lead = try repository.leadCard(ID(customer.raw))
    } else {
      card = try repository.customerCard(customer)
    }
    let all = try repository.all(Stage.self)
    stages = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    files = try card?.files ?? repository.files(of: customer)
    deal = min(deal, max(0, openCount - 1))
    task = min(task, max(0, work.count - 1))
    file = min(file, max(0, files.count - 1))
    person = min(person, (card?.people.count ?? 0) + (card?.posts.count ?? 0))
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

  /// Puts the cursor on a row of the tab that is a list.
  mutating func select(row place: Int) {
    switch tab {
    case .tasks: task = place
    case .files: file = place
    case .overview, .timeline, .deals: break
    }
  }

  mutating func turnTab(by step: Int) {
    let all = Tab.allCases
    tab = all[(tab.rawValue + step + all.count) % all.count]
  }

  mutating func move(_ step: Step, _ repository: Repository) throws {
    switch tab {
    case .deals: deal = moved(deal, step, among: openCount)
    case .tasks: task = moved(task, step, among: work.count)
    case .files: file = moved(file, step, among: files.count)
    case .overview:
      person = moved(person, step, among: 1 + (card?.people.count ?? 0) + (card?.posts.count ?? 0))
    case .timeline: try moveTimeline(step, repository)
    }
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

  private func moved(_ place: Int, _ step: Step, among count: Int) -> Int {
    let target =
      switch step {
      case .down, .right: place + 1
      case .up, .left: place - 1
      case .pageDown: place + 10
      case .pageUp: place - 10
      case .top: 0
      case .bottom: count - 1
      }
    return min(max(0, target), max(0, count - 1))
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
    case .tasks: phrases.files.tasks.short
    case .files: phrases.files.tab.short
    }
  }
}
