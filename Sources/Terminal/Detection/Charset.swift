import Cells
import Glibc

/// How the terminal's text is encoded, as the locale says.
public nonisolated enum Charset: Hashable, Sendable {
  case utf8
  /// Only ASCII can be trusted.
  case other

  /// Sets the locale of characters, which tells ncurses and `wcwidth` what a letter is. Numbers
  /// and dates stay as they are: they follow the language of the shop, not of the system.
  @MainActor public static func adopt(_ environment: [String: String]) -> Charset {
    let name = locale(environment)
    if setlocale(LC_CTYPE, name) == nil {
      // Often a locale that came along by ssh and was never made here.
      setlocale(LC_CTYPE, saysUTF8(name) ? "C.UTF-8" : "C")
    }
    guard let codeset = nl_langinfo(Int32(CODESET)) else { return .other }
    return saysUTF8(String(cString: codeset)) ? .utf8 : .other
  }

  /// The locale of characters. None, C and POSIX are what containers and ssh leave behind, and say
  /// nothing about the terminal.
  static func locale(_ environment: [String: String]) -> String {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    guard let name = names.first(where: { !$0.isEmpty }), name != "C", name != "POSIX" else {
      return "C.UTF-8"
    }
    return name
  }

  private static func saysUTF8(_ name: String) -> Bool {
    let letters = name.lowercased().filter { $0 != "-" }
    return letters.hasSuffix("utf8") || letters.contains("utf8@")
  }
}

nonisolated extension GlyphSet {
  /// The signs that this terminal can be trusted with. The Linux console has a font of 512.
  public static func detect(_ charset: Charset, _ environment: [String: String]) -> GlyphSet {
    guard charset == .utf8 else { return .asciiText }
    return environment["TERM"]?.hasPrefix("linux") == true ? .ascii : .unicode
  }
}
