import ArgumentParser
import Exchange
import Foundation

/// `kariz theme import nord.yaml`.
struct ImportTheme: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a theme of a base16 scheme, and keep it with your own.")

  @Argument(help: "The scheme, in YAML.", completion: .file()) var file: String
  @Option(help: "What the theme is called; the scheme's own name unless given.") var name: String?
  @Flag(help: "Replace a theme of that name.") var force = false

  @MainActor func run(in session: Session) throws {
    let scheme = try scheme(session)
    let id = name ?? scheme.id
    guard !id.contains("/"), !id.hasPrefix("."), id != "base", !id.isEmpty else {
      throw Exit(.wrongUse, session.phrases.setup.noName(id))
    }
    let folder = Paths(session.world.environment).config + "/themes"
    let path = "\(folder)/\(id).toml"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let target = try SafeFile(path, force: force)
      try target.write(ArraySlice(scheme.theme.utf8))
      try target.commit()
    } catch let failure as SafeFile.Failure {
      throw Exit(.refused, session.sentence(failure))
    }
    for finding in try session.knownTheme(id).findings() { session.say(finding.description) }
    session.say(session.phrases.setup.themeImported(path, id))
  }

  @MainActor private func scheme(_ session: Session) throws -> Base16 {
    do {
      return try Base16(try SmallFile.text(file))
    } catch let failure as SmallFile.Failure {
      throw Exit(
        .refused, session.phrases.command.brokenFile(file, String(cString: strerror(failure.code))))
    } catch let missing as Base16.Missing {
      throw Exit(.refused, session.phrases.setup.noScheme(file, missing.key))
    }
  }
}
