import Cells
import Domain
import Glibc
import Storage
import Terminal
import ViewModels

/// Opens the interface and stays in it until the person leaves.
/// - Returns: the status to exit with.
func runInterface(_ session: Session) throws -> Int32 {
  let look = try Look(session)
  let repository = try SQLiteRepository(
    opening: session.path, as: session.actor, clock: session.clock,
    options: OpenOptions(patience: .hasty, makesFolder: !session.isNamed))
  // A window that closes says so twice: by the end of its input and by this signal. When the screen
  // has acted on the one and is given back, the other must not end what is being put in order.
  signal(SIGHUP, SIG_IGN)
  let screen = try openScreen(look, session)
  defer { screen.close() }
  let state = StateFile(path: Paths(session.world.environment).stateFile)
  let (actions, problems) = session.ownKeys(calling: "keys.toml")
  let app = try AppModel(
    repository, formats: session.formats, userName: session.actor.login, size: screen.size,
    actions: actions, previews: state.previews)
  app.keepPreviews = { [unowned app] previews in
    if let problem = session.problem(of: { try state.keep(previews) }) { app.warn(problem) }
  }
  app.hasAsciiSigns = session.glyphs != .unicode
  app.draftStore = DraftFiles(of: repository.path, session)
  app.hasReducedMotion = session.settings.reducesMotion ?? false
  if let finding = try repository.openness() { app.warn(session.sentence(for: finding)) }
  if let first = problems.first {
    let more = problems.count - 1
    app.warn(more == 0 ? first : session.phrases.setup.firstOfMore(first, more, session.formats))
  }
  setKeyboards(of: app, session)
  let jobs = Jobs(
    JobOpening(path: repository.path, actor: session.actor, clock: session.clock))
  let loop = Loop(app, screen, look, jobs)
  loop.watch(FileWatch(repository.watchedPaths))
  loop.run()
  screen.close()
  return try keepUnsaved(app, session)
}

/// One's own keyboards are read when the first letter comes that is not Latin.
private func setKeyboards(of app: AppModel, _ session: Session) {
  app.findKeyboards = { [unowned app] in
    let (keyboards, problems) = session.ownKeyboards()
    problems.first.map(app.warn)
    return keyboards
  }
  if let hints = session.settings.keyHints, hints != .latin {
    app.keyHints = session.keyHints(hints)
  }
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
