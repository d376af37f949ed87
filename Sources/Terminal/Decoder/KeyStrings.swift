import CNcurses
import Cells

/// The keys that a terminal sends in other forms than the fixed ones, as terminfo tells.
nonisolated struct KeyStrings {
  private let keys: [[UInt8]: Key]
  private let longest: Int

  /// Keeps the strings that the fixed forms do not know already. A string that does not begin with
  /// Esc could be typed by hand and is left to mean itself.
  init(_ strings: [(bytes: [UInt8], key: Key)] = []) {
    let unknown = strings.filter { string in
      string.bytes.count > 1 && string.bytes.first == Byte.escape && !Self.isFixed(string.bytes)
    }
    keys = Dictionary(unknown.map { ($0.bytes, $0.key) }) { first, _ in first }
    longest = keys.keys.map(\.count).max() ?? 0
  }

  /// The key at the beginning of the input; `nil` when no string begins so.
  func reading(_ bytes: ArraySlice<UInt8>) -> Reading? {
    guard !keys.isEmpty, bytes.first == Byte.escape else { return nil }
    for length in stride(from: min(longest, bytes.count), to: 1, by: -1) {
      if let key = keys[Array(bytes.prefix(length))] {
        return .found(.event(.key(key)), length: length)
      }
    }
    let isBeginning = keys.keys.contains { $0.count > bytes.count && $0.starts(with: bytes) }
    return isBeginning ? .incomplete : nil
  }

  private static func isFixed(_ bytes: [UInt8]) -> Bool {
    guard case .found(.event(.key(let key)), bytes.count) = Reading(bytes[...]) else {
      return false
    }
    if case .character = key.code { return false }
    return true
  }
}

nonisolated extension KeyStrings {
  /// The strings of the terminal that ncurses has been started for.
  static func ofTerminal() -> KeyStrings {
    KeyStrings(
      capabilities.compactMap { name, key in
        terminfo_string(name).map { (bytes: Array(String(cString: $0).utf8), key: key) }
      })
  }

  private static let capabilities: [(String, Key)] =
    [
      ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)), ("kcuf1", Key(.right)),
      ("khome", Key(.home)), ("kend", Key(.end)), ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)),
      ("kich1", Key(.insert)), ("kdch1", Key(.delete)), ("kbs", Key(.backspace)),
      ("kent", Key(.enter)), ("kcbt", Key(.tab, .shift)), ("kri", Key(.up, .shift)),
      ("kind", Key(.down, .shift)), ("kLFT", Key(.left, .shift)), ("kRIT", Key(.right, .shift)),
      ("kHOM", Key(.home, .shift)), ("kEND", Key(.end, .shift)), ("kDC", Key(.delete, .shift)),
      ("kIC", Key(.insert, .shift)), ("kPRV", Key(.pageUp, .shift)),
      ("kNXT", Key(.pageDown, .shift)),
    ] + (1...12).map { ("kf\($0)", Key(.function($0))) }
}
