/// A way in which other programs turn text into bytes.
///
/// The raw value is the name that `--encoding` takes and that is shown.
public enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case westernWindows = "windows-1252"
  case greekWindows = "windows-1253"
  case arabicWindows = "windows-1256"
  case westernISO = "iso-8859-1"
  case arabicISO = "iso-8859-6"
  case greekISO = "iso-8859-7"

  /// The encoding that people call `name`: `UTF8`, `cp1256`, `Windows 1256`, `latin1`; `nil` if
  /// it is none of ours.
  public init?(named name: String) {
    let key = Self.key(name)
    guard
      let found = Self.otherNames[key]
        ?? Self.allCases.first(where: { Self.key($0.rawValue) == key })
    else { return nil }
    self = found
  }

  private static let otherNames: [String: TextEncoding] = [
    "utf16": .utf16LittleEndian, "unicode": .utf16LittleEndian, "latin1": .westernISO,
    "cp1252": .westernWindows, "cp1253": .greekWindows, "cp1256": .arabicWindows,
    "1252": .westernWindows, "1253": .greekWindows, "1256": .arabicWindows,
  ]

  private static func key(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// The bytes that may stand before the text to say which encoding follows.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .westernWindows, .greekWindows, .arabicWindows: []
    case .westernISO, .arabicISO, .greekISO: []
    }
  }

  /// The encoding that the first bytes of a file declare, if they do.
  static func declared(by bytes: some Collection<UInt8>) -> TextEncoding? {
    allCases.first { !$0.byteOrderMark.isEmpty && bytes.starts(with: $0.byteOrderMark) }
  }
}
