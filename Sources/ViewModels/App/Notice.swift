import Domain

/// One sentence about what has just happened.
public struct Notice: Equatable, Sendable {
  public enum Tone: Equatable, Sendable { case ok, info, warning, error }

  public let tone: Tone
  public let text: String
  /// `u` takes it back; shown beside it with the seconds that it stays.
  public let offersUndo: Bool
  public let until: Instant

  static let milliseconds: Int64 = 8000
  /// So many are listed.
  static let mostKept = 200

  /// Seconds that it will still be shown.
  public func secondsLeft(at now: Instant) -> Int {
    Int(max(0, (until.milliseconds - now.milliseconds + 999) / 1000))
  }
}

extension AppModel {
  /// What was said in this run.
  func openNotices() {
    let rows = said.reversed().map { entry in
      ReportModel.Row(name: formats.time(entry.at, by: clock), text: entry.notice.text)
    }
    guard !rows.isEmpty else { return say(.info, phrases.jobs.noNotices) }
    overlay = .report(ReportModel(title: phrases.jobs.notices.label, rows: rows))
  }
}
