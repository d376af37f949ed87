/// Things and what is to be said of each, to be read and closed.
public struct ReportModel: Rows {
  public struct Row: Sendable {
    public let name: String
    public let text: String
  }

  public let title: String
  public let rows: [Row]
  public internal(set) var selected = 0
  var count: Int { rows.count }

  init(title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
  }
}

/// A question before something that is seldom meant.
public struct ConfirmModel {
  /// More records than this are not changed at once without asking.
  static let most = 50

  public let question: String
  let act: (AppModel) throws -> Void
}

extension AppModel {
  /// All of it, in the person's pager.
  func pageReport() {
    guard case .report(let report) = overlay else { return }
    let lines = report.rows.map { [$0.name, $0.text].filter { !$0.isEmpty } }
    ask(
      for: .page(
        ([report.title, ""] + lines.map { $0.joined(separator: "\t") })
          .joined(separator: "\n")))
  }

  /// No pager is named.
  public func sayNoPager() { say(.info, phrases.outside.noPager) }

  func confirm() throws {
    guard case .confirm(let model) = overlay else { return }
    closeOverlay()
    try model.act(self)
  }
}
