import TOMLKit
import ViewModels

/// What is remembered of a person's screens from one run to the next: `state.toml`.
struct StateFile {
  let path: String

  /// Pages with a pane beside them; none where nothing was ever kept.
  var previews: [AppModel.Page] {
    guard let text = try? SmallFile.text(path), let table = try? TOMLTable(string: text),
      let names = table["preview"]?.string
    else { return [] }
    return names.split(separator: " ").compactMap { AppModel.Page(rawValue: String($0)) }
  }

  func keep(_ previews: [AppModel.Page]) throws {
    try SettingsFile(path: path).write(
      "preview", previews.map(\.rawValue).joined(separator: " "))
  }
}
