/// An activity as calendars show it, read without the rest of its record.
public struct PlannedActivity: Hashable, Sendable {
  public let id: ID<Activity>
  public var form: Activity.Form
  public var subject: String
  public var due: Due
  /// Minutes.
  public var duration: Int?
  public var priority: Activity.Priority
  public var status: Activity.Status
  public var owner: ID<User>?
  public var ownerName: String
  /// The deal, else the lead, the person or the account that it is about.
  public var about: Reference?
  /// The account, the person or the lead.
  public var customerName: String
  public var dealName: String
  public var money: Money?
  /// A date of a series that is not made yet: it is shown, and nothing can be done with it.
  public var isComing = false

  public init(
    id: ID<Activity>, form: Activity.Form, subject: String, due: Due, duration: Int?,
    priority: Activity.Priority, status: Activity.Status, owner: ID<User>?, ownerName: String,
    about: Reference?, customerName: String, dealName: String, money: Money?
  ) {
    self.id = id
    self.form = form
    self.subject = subject
    self.due = due
    self.duration = duration
    self.priority = priority
    self.status = status
    self.owner = owner
    self.ownerName = ownerName
    self.about = about
    self.customerName = customerName
    self.dealName = dealName
    self.money = money
  }

  /// Minutes that it takes where it says nothing of them.
  public static let usualDuration = 30

  /// Minutes after midnight from which and up to which it lasts on its day; `nil` for a whole day.
  public func minutes(by clock: Clock) -> Range<Int>? {
    guard case .instant(let start) = due else { return nil }
    let first = clock.minute(of: start)
    return first..<first + max(1, duration ?? Self.usualDuration)
  }

  public func isLate(by clock: Clock) -> Bool {
    status.isOpen && due.isPast(by: clock)
  }
}

/// How much is planned and done in a while.
public struct Load: Hashable, Sendable {
  public var planned = 0
  public var done = 0
  /// Of what is planned and of what is done.
  public var minutes = 0

  public init(planned: Int = 0, done: Int = 0, minutes: Int = 0) {
    self.planned = planned
    self.done = done
    self.minutes = minutes
  }

  public var count: Int { planned + done }

  public static func + (a: Load, b: Load) -> Load {
    Load(planned: a.planned + b.planned, done: a.done + b.done, minutes: a.minutes + b.minutes)
  }
}

/// A day of the calendar: what is for the whole day first, then by time.
public struct DayPlan: Hashable, Sendable {
  public let day: Day
  /// The first of them, as many as were asked for.
  public var items: [PlannedActivity]
  /// Of all of them.
  public var load: Load
  /// All of them are counted; else there may be more.
  public var isCounted: Bool

  public init(day: Day, items: [PlannedActivity], load: Load, isCounted: Bool = true) {
    self.day = day
    self.items = items
    self.load = load
    self.isCounted = isCounted
  }

  public var count: Int { load.count }
}

/// What one person has on each of several days.
public struct PersonPlan: Hashable, Sendable {
  /// `nil` is what nobody has taken.
  public let owner: ID<User>?
  public let name: String
  /// In the order of the days that were asked for.
  public var loads: [Load]

  public init(owner: ID<User>?, name: String, loads: [Load]) {
    self.owner = owner
    self.name = name
    self.loads = loads
  }

  public var total: Load { loads.reduce(Load(), +) }
}
