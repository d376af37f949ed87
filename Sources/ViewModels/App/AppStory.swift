import Domain

/// An item of a customer's story at length.
extension AppModel {
  /// Columns of its text where a screen is narrow.
  private static let width = 70

  func openStoryItem() {
    guard let item = card?.timeline.current else { return }
    let words = TimelineWords(self, item)
    let when = formats.instant(item.at, by: clock)
    let title = [when, words.kind, words.who].filter { !$0.isEmpty }.joined(separator: " · ")
    let lines = lines(of: item, words).flatMap { Self.broken($0) }
    overlay = .report(ReportModel(title: title, rows: lines.map { .init(name: "", text: $0) }))
  }

  private func lines(of item: TimelineItem, _ words: TimelineWords) -> [String] {
    switch item {
    case .entry(let entry): [words.text] + details(of: entry)
    case .activity(let activity, _): [words.text] + paragraphs(activity.notes)
    case .note(let note, _): paragraphs(note.text)
    case .state, .signal, .closing: [words.text]
    }
  }

  private func paragraphs(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(String.init)
  }

  /// A paragraph in lines that do not cut words where these are short enough.
  private static func broken(_ text: String) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + word.count < width {
        lines[lines.count - 1] = "\(line) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
