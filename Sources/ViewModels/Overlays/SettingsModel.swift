import Cells

/// A setting as it stands: what it is called, what it does, where its value was said.
nonisolated public struct SettingRow: Equatable, Sendable {
  /// Where the value comes from.
  public enum Origin: Hashable, Sendable {
    /// Nobody has said anything.
    case usual
    case settingsFile
    /// An option of the command line that started this run.
    case commandLine
    /// It belongs to the business, and is kept with the data.
    case dataFile
  }

  public let name: String
  public let text: SettingText
  public let value: String
  public let origin: Origin
  /// What it can be; empty where any text may stand.
  public let words: [String]
  /// It counts from the next start on.
  public let countsLater: Bool

  public init(
    name: String, text: SettingText, value: String, origin: Origin, words: [String],
    countsLater: Bool
  ) {
    self.name = name
    self.text = text
    self.value = value
    self.origin = origin
    self.words = words
    self.countsLater = countsLater
  }

  /// The same row with another value.
  func saying(_ word: String) -> SettingRow {
    SettingRow(
      name: name, text: text, value: word, origin: origin, words: words, countsLater: countsLater)
  }

  /// The word so many places further on.
  func word(_ step: Int) -> String? {
    guard !words.isEmpty else { return nil }
    let place = words.firstIndex(of: value).map { $0 + step } ?? (step > 0 ? 0 : -1)
    return words[(place + words.count) % words.count]
  }
}

/// How the model reaches the person's settings, which the program keeps.
public struct SettingsDoor {
  let read: () -> [SettingRow]
  /// Saves a value, `nil` for as usual, and makes it count. What prevents that is told by the door.
  /// - Returns: whether it was saved.
  let write: (_ name: String, _ value: String?) -> Bool

  public init(
    read: @escaping () -> [SettingRow], write: @escaping (_ name: String, _ value: String?) -> Bool
  ) {
    self.read = read
    self.write = write
  }

  /// Where there are no settings, as in a picture.
  static let closed = SettingsDoor(read: { [] }, write: { _, _ in false })
}

/// All settings, one of them under the cursor.
public struct SettingsModel: Rows {
  public internal(set) var rows: [SettingRow]
  public internal(set) var selected = 0
  var count: Int { rows.count }
  /// The text of the setting under the cursor while it is typed.
  public var field: TextField?

  init(_ rows: [SettingRow], at name: String?) {
    self.rows = rows
    selected = rows.firstIndex { $0.name == name } ?? 0
  }

  public var current: SettingRow? { rows.indices.contains(selected) ? rows[selected] : nil }
}
