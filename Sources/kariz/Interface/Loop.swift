import Cells
import Domain
import Terminal
import ViewModels
import Views

/// The one place where the interface sleeps: an event, what it changes, a frame.
final class Loop {
  private let app: AppModel
  private let screen: CursesScreen
  private let look: Look
  private let desk: SettingsDesk
  private let jobs: Jobs
  private let longJobs: LongJobs
  private let keeper: LogKeeper
  private let outside: OutsideProgram
  private var watch: FileWatch?
  private var lookWatch: LookWatch?
  private var isRunning = true
  /// The person goes on in a file of made-up data.
  private(set) var wantsDemo = false

  /// Events that are handled before a frame is drawn, however many are waiting.
  private static let burst = 2000

  init(
    _ app: AppModel, _ screen: CursesScreen, _ look: Look, _ desk: SettingsDesk, _ jobs: Jobs,
    _ longJobs: LongJobs, _ keeper: LogKeeper
  ) {
    self.app = app
    self.screen = screen
    self.look = look
    self.desk = desk
    self.jobs = jobs
    self.longJobs = longJobs
    self.keeper = keeper
    outside = OutsideProgram(look.environment)
    screen.watch(jobs.descriptor, meaning: .jobSpoke)
    screen.watch(longJobs.descriptor, meaning: .jobSpoke)
  }

  func watch(_ watch: FileWatch) {
    self.watch = watch
    if let descriptor = watch.descriptor { screen.watch(descriptor, meaning: .fileChanged) }
  }

  private func watchLooks() {
    let watch = LookWatch(look.paths)
    lookWatch = watch
    if let descriptor = watch.descriptor { screen.watch(descriptor, meaning: .settingsChanged) }
  }

  func run() {
    screen.setTitle("Kariz")
    draw()
    if look.recall() { draw() }
    for effect in app.takeEffects() { perform(effect) }
    watchLooks()
    while isRunning {
      handle(nextEvent())
      var count = 0
      while isRunning, count < Self.burst, let next = screen.pendingEvent() {
        handle(next)
        count += 1
      }
      draw()
    }
  }

  /// The next event; a pause before it is used to tidy the file.
  private func nextEvent() -> Event {
    let wakes = app.wakesWithin
    guard keeper.isDue, wakes ?? .max > LogKeeper.pause else {
      return screen.nextEvent(within: wakes)
    }
    let event = screen.nextEvent(within: LogKeeper.pause)
    if event == .tick { keeper.start() }
    return event
  }

  private func draw() {
    let frame = look.frame(screen.size) { AppView(app).draw(on: &$0) }
    app.sees(frame.spots)
    screen.present(frame)
  }

  private func handle(_ event: Event) {
    switch event {
    case .jobSpoke:
      for (ticket, result) in jobs.takeAnswers() { app.receive(result, for: ticket) }
      for (job, news) in longJobs.takeNews() { app.take(news, of: job) }
    case .settingsChanged: lookAgain()
    case .terminal(let fact): look.learn(fact, screen)
    default: app.handle(event)
    }
    for effect in app.takeEffects() { perform(effect) }
  }

  private func lookAgain() {
    lookWatch?.arm()
    desk.apply()
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .quit: isRunning = false
    case .demo:
      wantsDemo = true
      isRunning = false
    case .suspend: screen.suspend()
    case .redraw: screen.outside {}
    case .copy(let text): screen.copy(text)
    case .alert(let text, let alert): screen.alert(text, by: alert)
    case .title(let unseen): screen.setTitle(unseen > 0 ? "(\(unseen)) Kariz" : "Kariz")
    case .work(let ticket): jobs.start(ticket)
    case .importFile(let order): longJobs.start(order)
    case .write(let write, let job): longJobs.start(write, job)
    case .attach(let order): longJobs.start(order)
    case .cancelJob(let job): longJobs.cancel(job)
    case .edit(let text):
      var edited = Edited.noEditor
      if outside.editor != nil { screen.outside { edited = outside.edit(text) } }
      app.take(edited)
    case .page(let text):
      guard outside.pager != nil else { return app.sayNoPager() }
      screen.outside { _ = outside.page(text) }
    }
  }
}
