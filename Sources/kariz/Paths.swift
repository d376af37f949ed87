import Glibc

/// Where a person's files live, as the XDG rules say; all folders are Kariz's own.
nonisolated struct Paths: Sendable {
  let config: String
  let data: String
  let state: String
  let cache: String

  /// What is not an absolute path is ignored, as the XDG rules ask.
  init(_ environment: [String: String]) {
    let home = Self.absolute(environment["HOME"]) ?? Self.homeOfUser ?? "/"
    func folder(_ name: String, _ usual: String) -> String {
      (Self.absolute(environment[name]) ?? "\(home)/\(usual)") + "/kariz"
    }
    config = folder("XDG_CONFIG_HOME", ".config")
    data = folder("XDG_DATA_HOME", ".local/share")
    state = folder("XDG_STATE_HOME", ".local/state")
    cache = folder("XDG_CACHE_HOME", ".cache")
  }

  var dataFile: String { data + "/kariz.db" }
  var stateFile: String { state + "/state.toml" }
  var drafts: String { state + "/drafts" }
  var settingsFile: String { config + "/config.toml" }
  var holidaysFile: String { config + "/holidays.toml" }
  var keysFile: String { config + "/keys.toml" }

  /// Where themes are looked for, the first that has one wins: one's own, those installed with the
  /// program, those beside a program that was just built.
  var themes: [String] {
    var folders = [config + "/themes"]
    guard let program = Self.programFolder else { return folders }
    folders.append(program + "/../share/kariz/themes")
    folders.append(program + "/kariz_kariz.resources/themes")
    return folders
  }

  /// The folder of the running program; links are followed.
  static var programFolder: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    let path = buffer[..<count].map { UInt8(bitPattern: $0) }
    return path.lastIndex(of: UInt8(ascii: "/")).map {
      String(decoding: path[..<$0], as: UTF8.self)
    }
  }

  private static func absolute(_ path: String?) -> String? {
    guard let path, path.hasPrefix("/") else { return nil }
    return path
  }

  private static var homeOfUser: String? {
    getpwuid(getuid()).flatMap { $0.pointee.pw_dir }.map { String(cString: $0) }
  }
}
