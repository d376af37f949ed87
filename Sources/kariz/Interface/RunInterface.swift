import Cells
import Domain
import Glibc
import Storage
import Terminal
import ViewModels

/// Opens the interface and stays in it until the person leaves.
/// - Parameter isTrial: the file is of made-up data, for somebody who begins.
/// - Returns: the status to exit with.
func runInterface(_ session: Session, isTrial: Bool = false) throws -> Int32 {
  let isFirst = session.isFirstRun
  let look = try Look(session)
  let repository = try SQLiteRepository(
    opening: session.path, as: session.actor, clock: session.clock,
    options: OpenOptions(patience: .hasty, makesFolder: !session.isNamed))
  // A window that closes says so twice: by the end of its input and by this signal. When the screen
  // has acted on the one and is given back, the other must not end what is being put in order.
  signal(SIGHUP, SIG_IGN)
  let ending =
    session.asksForLines || !look.kind.canAddressCursor && hasTerminal
    ? try runLines(session, look, repository, isFirst: isFirst)
    : try runScreen(session, look, repository, isFirst: isFirst, isTrial: isTrial)
  return ending.wantsDemo ? try runTrial(session) : ending.status
}

/// How the interface was left.
private struct Ending {
  let status: Int32
  /// The person goes on in a file of made-up data.
  let wantsDemo: Bool
}

private func runScreen(
  _ session: Session, _ look: Look, _ repository: SQLiteRepository, isFirst: Bool, isTrial: Bool
) throws -> Ending {
  let screen = try openScreen(look, session)
  defer { screen.close() }
  let app = try openApp(
    session, repository, screen.size, start: isTrial ? .board : session.settings.start)
  let opening = JobOpening(path: repository.path, actor: session.actor, clock: session.clock)
  let desk = SettingsDesk(session, look, screen, app)
  let keysDesk = KeysDesk(session, app)
  app.settingsDoor = desk.door
  app.keysDoor = keysDesk.door
  app.terminalDoor = desk.terminalDoor
  if try isFirst || asksAgain(session, app) { app.beginFirstRun() }
  if isTrial {
    app.isTrial = true
    app.offerTour()
  }
  let loop = Loop(
    app, screen, look, desk, Jobs(opening), LongJobs(session), LogKeeper(repository, opening))
  loop.watch(FileWatch(repository.watchedPaths))
  loop.run()
  screen.close()
  return Ending(status: try keepUnsaved(app, session), wantsDemo: loop.wantsDemo)
}

private func runLines(
  _ session: Session, _ look: Look, _ repository: SQLiteRepository, isFirst: Bool
) throws -> Ending {
  let app = try openApp(session, repository, LinearModel.size, start: session.settings.start)
  let desk = SettingsDesk(session, look, nil, app)
  let keysDesk = KeysDesk(session, app)
  app.settingsDoor = desk.door
  app.keysDoor = keysDesk.door
  if isFirst { app.beginFirstRun() }
  let loop = LinearLoop(
    app, try LinearModel(app), FileWatch(repository.watchedPaths), LongJobs(session),
    session.world)
  try loop.run()
  return Ending(status: try keepUnsaved(app, session), wantsDemo: loop.wantsDemo)
}

/// The questions of the first run were left before the calendar was chosen or skipped.
private func asksAgain(_ session: Session, _ app: AppModel) throws -> Bool {
  try !session.isNamed && session.settings.calendar == nil && app.isUntouched()
}

private var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 || isatty(STDOUT_FILENO) == 1 }

/// The model with all that it knows of this person, and what is odd about their files.
/// - Parameter start: the first page; `nil` leaves it to the person's role.
private func openApp(
  _ session: Session, _ repository: SQLiteRepository, _ size: Size, start: AppModel.Page?
) throws -> AppModel {
  let state = StateFile(session.world.environment)
  let (actions, problems) = session.ownKeys(calling: "keys.toml")
  let previews = state.previews
  let app = try AppModel(
    repository, formats: session.formats, userName: session.actor.login, size: size,
    actions: actions, previews: previews, paneShares: previews.isEmpty ? [:] : state.paneShares,
    start: start)
  session.furnish(app)
  app.keepPreviews = { [unowned app] previews in
    if let problem = session.problem(of: { try state.keep(previews) }) { app.warn(problem) }
  }
  app.keepPaneShares = { [unowned app] shares in
    if let problem = session.problem(of: { try state.keep(shares) }) { app.warn(problem) }
  }
  app.findLayout = { state.text("lists", $0.rawValue) }
  app.keepLayout = { [unowned app] page, layout in
    let problem = session.problem(of: { try state.keep(layout, "lists", page.rawValue) })
    if let problem { app.warn(problem) }
  }
  app.countRows = LongJobs.rows
  app.filesDoor = PersonalFiles(session: session).door
  app.draftStore = DraftFiles(of: repository.path, session)
  if let finding = try repository.openness() { app.warn(session.sentence(for: finding)) }
  if let first = problems.first {
    let more = problems.count - 1
    app.warn(more == 0 ? first : session.phrases.setup.firstOfMore(first, more, session.formats))
  }
  return app
}

/// The interface once more, on a file of made-up data.
private func runTrial(_ session: Session) throws -> Int32 {
  let path = DemoFile.freshPath(session)
  try DemoFile(path, session).make(200, seed: 1, makesFolder: true)
  var options = session.typed
  options.file = path
  let status = try runInterface(try Session(options, in: session.world), isTrial: true)
  session.say(session.phrases.first.demoKept(path))
  return status
}

private func openScreen(_ look: Look, _ session: Session) throws -> CursesScreen {
  do {
    return try CursesScreen(
      theme: look.theme,
      options: ScreenOptions(
        environment: session.world.environment, kind: look.kind,
        usesMouse: session.settings.usesMouse ?? true,
        lastWords: session.phrases.acts.crashed + "\n"))
  } catch {
    switch error {
    case .noTerminal, .noCursorAddressing, .cannotStart:
      throw Exit(.noTerminal, session.phrases.command.noTerminal)
    }
  }
}

/// What was typed or done and not saved goes into a file that only its owner can read.
private func keepUnsaved(_ app: AppModel, _ session: Session) throws -> Int32 {
  app.writeBeforeLeaving()
  if app.hasStoredDrafts { session.say(session.phrases.acts.draftsWait) }
  let texts = app.unsavedTexts
  guard !texts.isEmpty else { return Exit.Status.done.rawValue }
  let path = try Recovery(session.world.environment).write(texts)
  session.say(session.phrases.acts.textKept(path))
  return Exit.Status.done.rawValue
}
