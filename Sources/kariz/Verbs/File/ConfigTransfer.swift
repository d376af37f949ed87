import ArgumentParser
import Domain
import Exchange
import ViewModels

/// `kariz config export > office.json`.
struct ExportConfig: Verb {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print what the business has settled in this file, for config import on another.",
    discussion:
      "Settings of the file, segments and views that are everybody's, as one object of JSON.")

  @MainActor func run(in session: Session) throws {
    let settings = try session.repository().all(Setting.self).filter(\.isOfBusiness)
    let members = settings.sorted { $0.name < $1.name }.map {
      JSONMember($0.name, .string($0.value))
    }
    try session.printObject(.object(members))
  }
}

/// `kariz config import office.json`.
struct ImportConfig: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Settle this file as config export wrote it: all of it or nothing, as one change.")

  static var makesFile: Bool { true }

  @Argument(help: "The file.", completion: .file(extensions: ["json"])) var path: String

  @MainActor func run(in session: Session) throws {
    let repository = try session.repository()
    let known = try repository.all(Setting.self)
    let edits = try settings(session).map { wanted in
      let before = known.first { $0.name == wanted.name }
      var after = before ?? Setting(id: repository.newID(Setting.self))
      (after.name, after.value) = (wanted.name, try checked(wanted, session))
      return Edit(before: before, after: after)
    }
    let change = Change(.setting, edits)
    if !change.isEmpty { try repository.commit(change) }
  }

  @MainActor private func settings(_ session: Session) throws -> [Setting] {
    var bytes: [UInt8] = []
    try PersonalFiles(session: session).read(path).pieces { bytes += $0 }
    guard case .object(let members)? = try? JSONReader.value(of: bytes) else {
      throw unknown(session)
    }
    return try members.map { member in
      var setting = Setting(id: ID(0))
      setting.name = member.name
      guard case .string(let text) = member.value, setting.isOfBusiness else {
        throw unknown(session)
      }
      setting.value = text
      return setting
    }
  }

  @MainActor private func unknown(_ session: Session) -> Exit {
    Exit(.refused, session.phrases.command.noSettings(path))
  }

  /// The value as it is kept.
  /// - Throws: `Exit`, `SegmentRefusal` for what the setting cannot be.
  @MainActor private func checked(_ setting: Setting, _ session: Session) throws -> String {
    let repository = try session.repository()
    if let segment = Segment(setting) {
      let old = try repository.policies().segment(segment.name)
      _ = try repository.saving(segment, replacing: old?.name)
    }
    guard let name = Setting.Name(rawValue: setting.name) else { return setting.value }
    guard let value = name.value(setting.value) else {
      let right = session.phrases.settings.expected(of: name, session.phrases)
      throw Exit(
        .refused, session.phrases.records.wrongValue(setting.name, setting.value, right))
    }
    return value
  }
}

extension Setting {
  /// Everybody's: no view of one person.
  fileprivate var isOfBusiness: Bool {
    Name(rawValue: name) != nil || Segment(self) != nil || name.hasPrefix("view ")
  }
}
