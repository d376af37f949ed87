import Cells
import Domain

/// What is planned and was done, by day: as a month, a week, a day, a list, or a week of the team.
public struct CalendarModel {
  nonisolated public enum Layout: String, CaseIterable, Hashable, Sendable {
    case day, week, month, agenda, team
  }

  /// A day, and a half hour of it where the layout has hours; without one, the whole day.
  nonisolated public struct Place: Hashable, Sendable {
    public var day: Day
    public var slot: Int?

    public init(day: Day, slot: Int?) {
      self.day = day
      self.slot = slot
    }
  }

  public private(set) var layout = Layout.month
  public private(set) var span = TeamSpan.week
  /// The cursor.
  public internal(set) var place: Place
  /// The other end of what is selected.
  public internal(set) var anchor: Place?
  /// Which of `items` is meant.
  public internal(set) var item = 0
  /// The first half hour in sight.
  public private(set) var top = 16
  /// The person under the cursor of the team.
  public internal(set) var person = 0
  /// The days that the layout shows.
  public private(set) var days: [DayPlan] = []
  /// Days beside a month, one below the other; the cursor's is among them.
  public private(set) var beside: [DayPlan] = []
  /// The first of them. They stay while the cursor's day stands there whole.
  var firstBeside: Day
  /// Dates of series that are not made yet, by day.
  public private(set) var coming: [Day: [PlannedActivity]] = [:]
  public private(set) var team: [PersonPlan] = []
  private var teamShown: [Range<Day>] = []
  public private(set) var filter = Filter()
  /// What is being moved, and where it was.
  public internal(set) var held: Held?
  /// An entry whose end is dragged: its half hours until it is let go.
  public internal(set) var stretched: Stretched?
  public private(set) var isJalali: Bool
  /// Monday is 0.
  public private(set) var firstWeekday: Int
  /// What the cursor is to be on as soon as it is read.
  private var wanted: ID<Activity>?
  private(set) var room = CalendarRoom(Size(80, 24))

  /// An activity that the cursor takes along.
  nonisolated public struct Held: Hashable, Sendable {
    public let activity: PlannedActivity
    public let from: Place
    /// The pointer holds it.
    public let isDragged: Bool
  }

  nonisolated public struct Stretched: Hashable, Sendable {
    public let activity: PlannedActivity
    /// The half hour in which it is to end.
    public internal(set) var last: Int

    /// Minutes from where it begins.
    public func minutes(by clock: Clock) -> Int {
      let start = activity.minutes(by: clock)?.lowerBound ?? 0
      return max(CalendarModel.slotLength, (last + 1) * CalendarModel.slotLength - start)
    }
  }

  /// More than these of a day are not counted.
  public var mostCounted: Int { layout == .month ? 100 : 500 }
  public nonisolated static let slotsOfDay = 48
  /// Minutes of a half hour.
  public nonisolated static let slotLength = 30

  init(today: Day, _ formats: Formats) {
    place = Place(day: today, slot: nil)
    firstBeside = today
    isJalali = formats.calendar == .jalali
    firstWeekday = formats.firstWeekday
  }

  /// Other months and weeks, where another language or calendar has them.
  mutating func speak(_ formats: Formats) {
    isJalali = formats.calendar == .jalali
    firstWeekday = formats.firstWeekday
  }

  public var day: Day { place.day }
  public var month: Month { Month(of: day, isJalali: isJalali) }
  public var hasHours: Bool { layout == .week || layout == .day }

  /// The days that are shown.
  public var window: Range<Day> {
    let start = day.startOfWeek(from: firstWeekday)
    switch layout {
    case .day: return day..<day + 1
    case .week, .agenda: return start..<start + 7
    case .team: return teamWindow
    case .month:
      let weeks = month.weeks(from: firstWeekday)
      return (weeks.first ?? day)..<(weeks.last ?? day) + 7
    }
  }

  public func plan(of day: Day) -> DayPlan? { days.first { $0.day == day } }

  // MARK: Under the cursor

  /// What stands at the cursor.
  public var items: [PlannedActivity] {
    switch layout {
    case .month: beside.first { $0.day == day }?.items ?? []
    case .agenda: plan(of: day)?.items ?? []
    case .day, .week: items(at: place)
    case .team: []
    }
  }

  public var current: PlannedActivity? { items.indices.contains(item) ? items[item] : nil }
  public var currentPerson: PersonPlan? { team.indices.contains(person) ? team[person] : nil }

  /// Rows for what is for the whole day, above the hours: as many as a day needs, up to a few.
  public var wholeDayRows: Int {
    let counts = days.map { plan in plan.items.count { $0.minutes(by: clock) == nil } }
    return max(1, min(counts.max() ?? 1, room.mostWholeDayRows(layout)))
  }

  /// What covers a half hour of a day, or is for the whole of it.
  public func items(at place: Place) -> [PlannedActivity] {
    (plan(of: place.day)?.items ?? []).filter { item in
      guard let minutes = item.minutes(by: clock) else { return place.slot == nil }
      guard let slot = place.slot else { return false }
      return minutes.overlaps(slot * Self.slotLength..<(slot + 1) * Self.slotLength)
    }
  }

  /// All days from the first to the last that is selected.
  public var selectedDays: [Day] {
    let other = anchor?.day ?? day
    return (0...abs(day - other)).map { min(day, other) + $0 }
  }

  /// The half hours that are selected on each of these days; `nil` is the whole day.
  public var selectedSlots: ClosedRange<Int>? {
    guard hasHours, let slot = place.slot else { return nil }
    // What was begun on whole days is of whole days.
    guard let other = anchor.map(\.slot) ?? slot else { return nil }
    return min(slot, other)...max(slot, other)
  }

  public func isSelected(_ place: Place) -> Bool {
    guard anchor != nil, selectedDays.contains(place.day) else { return false }
    guard hasHours, let slots = selectedSlots else { return true }
    return place.slot.map(slots.contains) ?? false
  }

  // MARK: Reading

  private(set) var clock = Clock.fixed(Instant(milliseconds: 0))

  /// What the page asks of the file.
  var question: CalendarQuestion {
    CalendarQuestion(
      days: layout == .team ? day..<day : window, team: layout == .team ? teamColumns : [],
      beside: firstBeside..<firstBeside + (layout == .month ? room.daysBeside : 0), filter: filter,
      items: room.items(layout, days: window.count), listed: room.listed, counted: mostCounted)
  }

  /// Days that are read already.
  var known: [DayPlan] { days + beside }

  mutating func measure(_ size: Size, _ clock: Clock) {
    room = CalendarRoom(size)
    self.clock = clock
    turnBeside()
  }

  /// Until an answer is there, days that were not shown before are empty.
  mutating func clear(for question: CalendarQuestion) {
    guard question.days.all != days.map(\.day) || question.team != teamShown else { return }
    take(question.empty, to: question)
  }

  mutating func take(_ answer: CalendarAnswer, to question: CalendarQuestion) {
    (days, beside, team, teamShown) = (answer.days, answer.beside, answer.team, question.team)
    let clock = clock
    coming = Dictionary(grouping: answer.coming) { $0.due.day(by: clock) }
    person = min(person, max(0, team.count - 1))
    arrive()
  }

  mutating func take(beside plans: [DayPlan]) {
    beside = plans
    arrive()
  }

  private mutating func arrive() {
    item = min(item, max(0, items.count - 1))
    select(wanted)
    keepInSight()
  }

  /// What a day shows: what is planned and was done, then what is to come of series.
  public func shown(_ plan: DayPlan) -> [PlannedActivity] {
    plan.items + (plan.count > plan.items.count ? [] : coming[plan.day] ?? [])
  }

  mutating func set(_ filter: Filter) { self.filter = filter }

  mutating func show(_ layout: Layout, by clock: Clock) {
    // Once more, it is a longer while of the team.
    if layout == .team { span = self.layout == .team ? span.next : .week }
    self.layout = layout
    anchor = nil
    item = 0
    if hasHours, place.slot == nil { openHours(by: clock) }
    if !hasHours { place.slot = nil }
  }

  /// Begins with now in sight, where today is shown, and else with the morning.
  private mutating func openHours(by clock: Clock) {
    let now = clock.minute(of: clock.now()) / Self.slotLength
    if items.isEmpty { place.slot = day == clock.today ? now : 18 }
    let rows = room.slots(below: wholeDayRows)
    guard window.contains(clock.today), !(top..<top + rows).contains(now) else { return }
    // Before dawn the day is still to come: it has the room below.
    top = max(0, min(now < top ? now : now - rows / 2, Self.slotsOfDay - rows))
  }

  mutating func go(to target: Place) {
    place = target
    item = 0
    turnBeside()
  }

  /// Where something of this time stands in the layout.
  func place(of due: Due, by clock: Clock) -> Place {
    guard hasHours, case .instant(let instant) = due else {
      return Place(day: due.day(by: clock), slot: nil)
    }
    return Place(
      day: clock.day(of: instant), slot: clock.minute(of: instant) / Self.slotLength)
  }

  /// Puts the cursor on an activity, wherever it stands now, or will once it is read.
  mutating func select(_ id: ID<Activity>?) {
    wanted = id
    guard let place = items.firstIndex(where: { $0.id == id }) else { return }
    (item, wanted) = (place, nil)
  }

  mutating func keepInSight() {
    let rows = room.slots(below: wholeDayRows)
    guard hasHours else { return }
    let slot = place.slot ?? top
    top = min(max(min(top, slot), slot - rows + 1), max(0, Self.slotsOfDay - rows))
    top = max(0, top)
  }
}
