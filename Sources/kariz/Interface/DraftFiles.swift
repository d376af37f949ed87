import Exchange
import Foundation
import ViewModels

/// Drafts of forms, each in a file that only its owner can read.
struct DraftFiles: DraftStore {
  nonisolated private struct Kept: Codable {
    /// The file with the data that the form belongs to.
    var file: String
    var form: String
    var texts: [String: String]
  }

  private let file: String
  private let folder: String
  private let session: Session

  /// - Parameter file: where the data is.
  init(of file: String, _ session: Session) {
    self.file = file
    self.session = session
    folder = Paths(session.world.environment).drafts
  }

  func draft(of form: String) -> [String: String]? {
    guard let text = try? SmallFile.text(path(of: form)),
      let kept = try? JSONDecoder().decode(Kept.self, from: Data(text.utf8)),
      kept.file == file, kept.form == form
    else { return nil }
    return kept.texts
  }

  func keep(_ draft: [String: String], of form: String) -> String? {
    guard !draft.isEmpty else {
      unlink(path(of: form))
      return nil
    }
    return session.problem { try write(Kept(file: file, form: form, texts: draft)) }
  }

  private func write(_ kept: Kept) throws {
    try Recovery.make(folder)
    let file = try SafeFile(path(of: kept.form), force: true)
    try file.write(ArraySlice(JSONEncoder().encode(kept)))
    try file.commit()
  }

  /// Names of files have no room for the name of a form, which may tell of a thousand deals.
  private func path(of form: String) -> String {
    let hash = "\(file)\n\(form)".utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return "\(folder)/form-\(String(hash, radix: 36)).json"
  }
}
