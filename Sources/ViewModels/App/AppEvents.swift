import Cells
import Domain

/// Events come in here: one at a time, to the overlay, then the page, then everywhere.
extension AppModel {
  public func handle(_ event: Event) {
    attempt {
      switch event {
      case .key(let key): try handle(key)
      case .paste(let text): try paste(text)
      case .mouse(let mouse):
        lostKey = nil
        try handle(mouse)
      case .resize(let size): try resize(size)
      case .focus(let isHere): hasFocus = isHere
      case .fileChanged: try lookForOthers()
      case .tick: try tick()
      case .jobSpoke, .settingsChanged, .terminal: break
      case .end: ask(for: .quit)
      }
    }
    attempt { try followPreview() }
  }

  /// Whatever goes wrong is told; nothing that the user typed goes with it.
  func attempt(_ work: () throws -> Void) {
    do {
      try work()
    } catch {
      say(.error, wording.sentence(for: error, stage: stageName))
    }
  }

  func handle(_ key: Key) throws {
    seeReminders()
    if let overlay, overlay.isText, try type(key, into: overlay) { return }
    typesGreek = Keyboards.isGreek(key) ?? typesGreek
    let meant = takesText ? key : command(key)
    if let first = lostKey.take(), meant.mayFollow { return leave([first], by: meant) }
    let keys = pendingKeys + [meant]
    switch keymap.answer(keys, in: scopes, meets: meets) {
    case .action(let action):
      forgetKeys()
      try run(action)
    case .prefix: pendingKeys = keys
    case .nothing: try leaveSequence(by: meant)
    }
  }

  /// A key that nothing begins with is passed over; one that does not go on from the keys before it
  /// is said to be wrong, and these stay. Esc takes them back.
  private func leaveSequence(by key: Key) throws {
    guard !pendingKeys.isEmpty else {
      if !takesText, keymap.begins(key) { lostKey = key }
      return sayUnknown(key)
    }
    if key.code == .escape || key == Key(.character("c"), .control) { return forgetKeys() }
    leave(pendingKeys, by: key)
  }

  private func leave(_ keys: [Key], by key: Key) {
    say(.info, phrases.frame.unknownKey(text(of: KeySequence(keys + [key]))))
  }

  /// A letter that means nothing: somebody may be looking for something.
  private func sayUnknown(_ key: Key) {
    guard !takesText, case .character = key.code else { return }
    let keys = text(of: KeySequence([key]))
    say(.info, phrases.frame.strayKey(keys, self.keys(of: action("app.help"))))
  }

  func forgetKeys() {
    pendingKeys = []
    showsNextKeys = false
  }

  /// The scopes in reach, nearest first.
  var scopes: [Scope] {
    if let overlay { return [overlay.scope, .anywhere] }
    if let card { return [card.isLead ? .lead : .card, .page, .app, .anywhere] }
    return [page.scope, .page, .app, .anywhere]
  }

  /// What could be pressed now: after a prefix, only what goes on from it.
  public var actionsInReach: [Action] {
    guard pendingKeys.isEmpty else {
      guard case .prefix(let next) = keymap.answer(pendingKeys, in: scopes) else { return [] }
      return next
    }
    return keymap.actions(in: scopes)
  }

  /// Actions for the hint bar, the most useful first.
  public var hints: [Action] {
    guard pendingKeys.isEmpty else { return actionsInReach }
    let isOnMarks = overlay == nil && hasMarks
    let isOnNothing = overlay == nil && page == .board && !meets(.record)
    let useful = keymap.hints(in: scopes).filter { action in
      let mayBeFaint = !isOnNothing && !Self.telling.contains(action.needs)
      guard mayBeFaint || seemsPossible(action) else { return false }
      guard isOnMarks && action.scope != .anywhere else { return action.rank != nil }
      return action.takesMarks && (action.rank != nil || action.object != nil)
    }
    return useful.sorted { ($0.rank ?? 25) < ($1.rank ?? 25) }
  }

  /// Requirements without which an action is not hinted at.
  private static let telling: [Requirement] = [
    .list, .step, .snooze, .record, .dateField, .newLead, .file,
  ]

  /// Whether a hint says that something can be done. Whether a step is planned changes from row to
  /// row: hints that came and went with it would make the bar jump under a moving cursor.
  public func seemsPossible(_ action: Action) -> Bool {
    let isOfStep = [.step, .snooze].contains(action.needs)
    return meets(action.needs) || isOfStep && meets(.record) && !meets(.closedDeal)
  }

  /// The keys of an action, as far as they are still to be pressed.
  public func nextKeys(of action: Action) -> String {
    guard let sequence = action.keys.first(where: { $0.keys.starts(with: pendingKeys) }) else {
      return ""
    }
    return text(of: KeySequence(Array(sequence.keys.dropFirst(pendingKeys.count))))
  }

  /// The action of this identity, with the person's own keys.
  public func action(_ id: String) -> Action? { keymap.action(id) }

  /// The first keys of an action as they are shown; empty when it has none.
  public func keys(of action: Action?) -> String {
    action?.keys.first.map { text(of: $0) } ?? ""
  }

  /// Keys as hints and help print them.
  public func text(of keys: KeySequence) -> String {
    guard !hasAsciiSigns else { return keys.asciiText }
    return keyHints.map { keys.text($0.form, on: $0.layout) } ?? keys.text
  }

  /// The key as the table has it. Nobody's keyboards are asked about a Latin letter.
  private func command(_ key: Key) -> Key {
    let isPlain = if case .character(let character) = key.code { character.isASCII } else { true }
    return (isPlain ? .latin : keyboards).command(key, typesGreek: typesGreek)
  }

  /// The answers to what is asked, without what can be done everywhere.
  public var answers: [Action] { hints.filter { $0.scope == scopes.first } }

  /// Letters are text now, not commands.
  public var takesText: Bool { overlay?.isText ?? false }

  /// A deal without one, or nothing at all, is under the cursor.
  var whyNoCustomer: String {
    phrases.acts.why(page == .board && board.current != nil ? .customer : .record)
  }

  func run(_ action: Action) throws {
    guard meets(action.needs) else {
      let why = action.needs == .customer ? whyNoCustomer : phrases.acts.why(action.needs)
      return say(.info, why)
    }
    try action.run(self)
    go(onInTourAfter: action.id)
  }

  public func meets(_ requirement: Requirement) -> Bool {
    if hasMarks && Self.metByMarks(on: page).contains(requirement) { return true }
    return switch requirement {
    case .nothing: true
    case .list: card == nil
    case .deal: deal != nil
    case .openDeal: deal?.state == .open
    case .closedDeal: deal.map { $0.state != .open } ?? false
    case .customer: customerUnderCursor != nil
    case .step: hasStep
    case .snooze: hasStep || isOnStaleDeal
    case .leads: usesLeads
    case .newLead: isEnteringLead
    case .file: card?.tab == .files && card?.currentFile != nil
    case .openLead: leadUnderCursor?.status.isOpen ?? false
    case .closedLead: leadUnderCursor.map { !$0.status.isOpen } ?? false
    case .entry: calendar.current?.status.isOpen ?? false
    case .record: workRecord != nil
    case .dateField: hasDateField
    }
  }

  /// What marked records of a page have; whether each allows the act, it says itself.
  private static func metByMarks(on page: Page) -> [Requirement] {
    switch page {
    case .board: [.deal, .openDeal, .closedDeal, .record]
    case .leads: [.openLead, .closedLead, .record]
    case .customers: [.record]
    case .today, .calendar: []
    }
  }

  /// The deal under the cursor.
  var deal: Card? {
    if let card { return card.tab == .deals ? card.currentDeal : nil }
    return page == .board ? board.current : nil
  }

  private var isEnteringLead: Bool {
    if case .form(let form) = overlay { form.purpose == .addLead } else { false }
  }

  var leadUnderCursor: Lead? {
    if let card { return card.lead?.row.lead }
    return page == .leads ? leads.current?.lead : nil
  }

  var customerUnderCursor: Reference? { card == nil ? customerOnPage : nil }

  var customerOnPage: Reference? {
    switch page {
    case .today: today.current?.customer
    case .board: board.current?.customer
    case .calendar: nil
    case .customers: customers.current?.customer
    case .leads: nil
    }
  }

  func say(_ tone: Notice.Tone, _ text: String, offersUndo: Bool = false) {
    let until = Instant(milliseconds: clock.now().milliseconds + Notice.milliseconds)
    let fresh = Notice(tone: tone, text: text, offersUndo: offersUndo, until: until)
    notice = fresh
    said = said.suffix(Notice.mostKept - 1) + [(clock.now(), fresh)]
  }

  /// Says what the program noticed around it.
  public func warn(_ text: String) { say(.warning, text) }

  /// Milliseconds after which the screen changes by itself: a notice counts down, a change is tried
  /// again, the minute turns, something comes due. `nil` when nobody looks and nothing waits.
  public var wakesWithin: Int? {
    let now = clock.now().milliseconds
    var waits = looks.prefix(1) + (pending.isEmpty ? [] : [100])
    if !pendingKeys.isEmpty && !showsNextKeys { waits.append(300) }
    if let draftsDueWithin { waits.append(draftsDueWithin) }
    if dragScroll != nil { waits.append(Self.dragPause) }
    if let notice {
      let left = max(0, notice.until.milliseconds - now - 1)
      waits.append(Int((hasReducedMotion ? left : left % 1000) + 1))
    } else if hasFocus || reminders.isUnread {
      waits.append(Int(60_000 - now % 60_000))
    } else if let next = reminders.next {
      waits.append(Int(min(max(1, next.milliseconds - now), 86_400_000)))
    }
    return waits.min()
  }

  /// The watch speaks when somebody begins to write. What they wrote can be read only once it is on
  /// the disk, of which nothing is heard: so it is looked for again, less and less often.
  private func lookForOthers() throws {
    looks = [20, 40, 80, 160, 320, 640] + Array(repeating: 1000, count: 10)
    try reloadIfOthersWrote()
  }

  private func reloadIfOthersWrote() throws {
    if try repository.othersHaveWritten() { try reload() }
  }

  func tick() throws {
    showsNextKeys = !pendingKeys.isEmpty
    try scrollWhileDragging()
    if !looks.isEmpty {
      looks.removeFirst()
      try reloadIfOthersWrote()
    }
    try turnDay()
    if let notice, notice.until <= clock.now() { self.notice = nil }
    try remind()
    storeDraftsIfDue()
    if case .conflict = overlay { return }
    try writePending()
  }

  func resize(_ size: Size) throws {
    self.size = size
    guard !isTooSmall else { return }
    try reload()
  }
}

extension Key {
  /// It could be a further key of a sequence, as moving about and what control does are not.
  fileprivate var mayFollow: Bool {
    guard case .character = code else { return false }
    return modifiers.isDisjoint(with: [.control, .alt])
  }
}
