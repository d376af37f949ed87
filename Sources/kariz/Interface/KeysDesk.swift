import Exchange
import ViewModels

/// The way from the interface to `keys.toml`.
final class KeysDesk {
  private let session: Session
  private unowned let app: AppModel

  init(_ session: Session, _ app: AppModel) {
    self.session = session
    self.app = app
  }

  var door: KeysDoor { KeysDoor { [unowned self] in save($1, of: $0) } }

  private func save(_ keys: [KeySequence]?, of action: Action) -> Bool {
    do {
      try session.save(keys, of: action)
      app.use(session.ownKeys().actions)
      return true
    } catch {
      app.warn((error as? Exit)?.message ?? "\(error)")
      return false
    }
  }
}

extension Session {
  /// Saves the keys of an action in the person's file, `nil` for the usual ones.
  /// - Throws: `Exit`, whose message says why these keys are not possible, or the file cannot be
  ///   written; it is then as it was.
  func save(_ keys: [KeySequence]?, of action: Action) throws {
    let path = Paths(world.environment).keysFile
    var lines = TOMLLines(at: path)
    lines.set(
      action.id, in: action.scope.section, to: keys.map { TOMLLines.list($0.map(\.spelling)) })
    do {
      let before = KeyBindings(try KeysFile.read(path) ?? KeyFile()).findings.count
      let findings = KeyBindings(try KeysFile.file(lines.text)).findings
      if findings.count > before, let finding = findings.last {
        throw Exit(.refused, sentence(finding))
      }
      try lines.write(to: path)
    } catch let problem as SettingsProblem {
      throw Exit(.refused, sentence(problem))
    } catch let failure as SafeFile.Failure {
      throw Exit(.refused, sentence(failure))
    }
  }
}
