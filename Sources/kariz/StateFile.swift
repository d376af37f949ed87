import Exchange
import Foundation
import TOMLKit
import ViewModels

/// What is remembered of a person's screens and terminals from one run to the next: `state.toml`.
/// What cannot be read was never kept.
struct StateFile {
  let path: String

  init(_ environment: [String: String]) { path = Paths(environment).stateFile }

  /// Pages with a pane beside them.
  var previews: [AppModel.Page] {
    let names = table?["preview"]?.string ?? ""
    return names.split(separator: " ").compactMap { AppModel.Page(rawValue: String($0)) }
  }

  func keep(_ previews: [AppModel.Page]) throws {
    try change { $0["preview"] = previews.map(\.rawValue).joined(separator: " ") }
  }

  /// Parts of a hundred that the panes beside pages take.
  var paneShares: [AppModel.Page: Int] {
    let all = table?["panes"]?.table
    let pairs = AppModel.Page.allCases.compactMap { page in
      all?[page.rawValue]?.int.map { (page, $0) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  func keep(_ shares: [AppModel.Page: Int]) throws {
    try change { table in
      let part = TOMLTable()
      for (page, share) in shares { part[page.rawValue] = share }
      table["panes"] = part
    }
  }

  /// A text that was kept under two names.
  func text(_ section: String, _ name: String) -> String? {
    table?[section]?.table?[name]?.string
  }

  func keep(_ text: String, _ section: String, _ name: String) throws {
    try change { table in
      let part = table[section]?.table ?? TOMLTable()
      part[name] = text
      table[section] = part
    }
  }

  private var table: TOMLTable? {
    (try? SmallFile.text(path)).flatMap { try? TOMLTable(string: $0) }
  }

  private func change(_ work: (TOMLTable) -> Void) throws {
    let table = table ?? TOMLTable()
    work(table)
    try Recovery.make((path as NSString).deletingLastPathComponent)
    let file = try SafeFile(path, force: true)
    try file.write(ArraySlice((table.convert() + "\n").utf8))
    try file.commit()
  }
}
