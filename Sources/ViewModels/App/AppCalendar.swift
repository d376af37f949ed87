import Cells
import Domain

/// The calendar: going through time, and moving what is planned.
extension AppModel {
  func loadCalendar() throws {
    calendar.measure(size, clock)
    let question = calendar.question
    calendar.clear(for: question)
    try hurried(.calendar(question)) {
      calendar.take(try question.answer(repository), to: question)
    }
  }

  func show(_ layout: CalendarModel.Layout) throws {
    calendar.show(layout, by: clock)
    try loadCalendar()
  }

  func turnPeriod(by step: Int) throws { try moveInCalendar { $0.turn(by: step) } }

  func showToday() throws { try goInCalendar(to: clock.today) }

  func goInCalendar(to day: Day) throws {
    try goInCalendar(to: .init(day: day, slot: calendar.place.slot))
  }

  func goInCalendar(to place: CalendarModel.Place) throws {
    try moveInCalendar { $0.go(to: place) }
  }

  func moveInCalendar(_ step: Step) throws { try moveInCalendar { $0.move(inTime(step)) } }

  /// Moves the cursor, and reads what comes into sight.
  private func moveInCalendar(_ move: (inout CalendarModel) -> Void) throws {
    let before = calendar.question
    move(&calendar)
    let question = calendar.question
    guard before.days == question.days, before.team == question.team else {
      return try loadCalendar()
    }
    guard before.beside != question.beside else { return }
    try hurried(.calendar(question)) {
      calendar.take(beside: try question.besides(knowing: calendar.known, repository))
    }
  }

  /// Steps to the side as they are in time.
  private func inTime(_ step: Step) -> Step {
    guard language.direction == .rightToLeft else { return step }
    return step == .left ? .right : step == .right ? .left : step
  }

  /// Enter: puts down what is held, else goes nearer: from a month to the day, from the team to a
  /// person, from an entry to its customer.
  func openInCalendar() throws {
    if calendar.held != nil { return try dropActivity() }
    if calendar.layout == .team { return try showPerson() }
    if calendar.layout == .month, calendar.anchor == nil { return try show(.day) }
    guard let customer = try calendar.current.flatMap(customer) else {
      return say(.info, phrases.calendar.needsActivity)
    }
    try openCard(customer)
  }

  private func showPerson() throws {
    guard let person = calendar.currentPerson else { return }
    try narrow(to: person.owner == nil ? "no:owner" : "owner:\(FilterText.quoted(person.name))")
    try show(.week)
  }

  /// Whose card tells of an activity.
  func customer(of activity: PlannedActivity) throws -> Reference? {
    guard let whole = try repository.find(activity.id) else { return nil }
    let deal = try whole.opportunity.flatMap { try repository.find($0) }
    return (whole.account ?? deal?.account).map { Reference($0) }
      ?? (whole.contact ?? deal?.contact).map { Reference($0) }
  }

  // MARK: Moving

  func beginMove(byPointer isDragged: Bool = false) {
    guard let activity = calendar.current, activity.status.isOpen else { return }
    calendar.held = .init(activity: activity, from: calendar.place, isDragged: isDragged)
    if !isDragged { say(.info, phrases.calendar.moving(activity.subject)) }
  }

  /// Esc: the entry stays where it was, and the cursor goes back to it.
  func cancelMove() throws {
    guard let held = calendar.held else { return }
    (calendar.held, notice) = (nil, nil)
    try goInCalendar(to: held.from)
  }

  func dropActivity() throws {
    guard let held = calendar.held else { return }
    (calendar.held, notice) = (nil, nil)
    guard calendar.place != held.from else { return }
    try change(held.activity.id) { activity in
      try activity.rescheduled(to: due(of: held.activity, at: calendar.place), at: clock.now())
    } saying: { activity in
      let due = activity.due.map { formats.dueInFull($0, by: clock) } ?? ""
      return phrases.calendar.moved(held.activity.subject, due)
    }
  }

  /// The time of day stays where only the day was chosen.
  private func due(of activity: PlannedActivity, at place: CalendarModel.Place) -> Due {
    guard calendar.hasHours else {
      let minute = activity.minutes(by: clock)?.lowerBound
      return minute.map { .instant(clock.instant(place.day, minute: $0)) } ?? .day(place.day)
    }
    guard let slot = place.slot else { return .day(place.day) }
    return .instant(clock.instant(place.day, minute: slot * CalendarModel.slotLength))
  }

  func changeDuration(by halfHours: Int) throws {
    guard let shown = calendar.current else { return }
    let minutes = shown.duration ?? PlannedActivity.usualDuration
    let step = halfHours * CalendarModel.slotLength
    try change(shown, lasting: max(CalendarModel.slotLength, minutes + step))
  }

  private func change(_ shown: PlannedActivity, lasting minutes: Int) throws {
    try change(shown.id) { activity in
      try activity.lasting(minutes, at: clock.now())
    } saying: { activity in
      phrases.calendar.lasts(activity.subject, formats.span(minutes: activity.duration ?? 0))
    }
  }

  /// The end of an entry goes along with the pointer, within its day.
  private func stretch(
    _ id: ID<Activity>, _ from: CalendarModel.Place, to place: CalendarModel.Place
  ) {
    guard let item = calendar.plan(of: from.day)?.items.first(where: { $0.id == id }),
      item.status.isOpen, let slot = place.slot
    else { return }
    calendar.stretched = .init(activity: item, last: slot)
  }

  func dropEnd() throws {
    guard let stretched = calendar.stretched else { return }
    calendar.stretched = nil
    let minutes = stretched.minutes(by: clock)
    guard minutes != stretched.activity.duration ?? PlannedActivity.usualDuration else { return }
    try change(stretched.activity, lasting: minutes)
  }

  /// Commits what becomes of one activity, and keeps the cursor on it.
  private func change(
    _ id: ID<Activity>, _ body: (Activity) throws -> Activity, saying sentence: (Activity) -> String
  ) throws {
    guard let before = try repository.find(id) else { return }
    let after = try body(before)
    let change = Change(.edit, [Edit(before: before, after: after)])
    try commit(change, saying: sentence(after))
    calendar.select(id)
  }

  // MARK: The pointer

  func clickInCalendar(_ place: CalendarModel.Place, _ item: ID<Activity>?) throws {
    try goInCalendar(to: place)
    if let item { calendar.select(item) }
  }

  /// Takes the entry that was pressed along, once the pointer has left its place.
  func dragInCalendar(to place: CalendarModel.Place) {
    if let click = lastClick, case .activityEnd(let id, let from) = click.target {
      return stretch(id, from, to: place)
    }
    if calendar.held == nil, let click = lastClick, case .activity = click.target,
      place != calendar.place
    {
      beginMove(byPointer: true)
    }
    guard calendar.held?.isDragged ?? false else { return }
    calendar.place = place
  }
}
