@preconcurrency import Glibc

nonisolated extension [String: String] {
  /// The environment, read without Foundation, whose first use of it is a twentieth of the start.
  static var ofThisProcess: [String: String] {
    var found: [String: String] = [:]
    found.reserveCapacity(64)
    var place = environ
    while let entry = place.pointee {
      let parts = String(cString: entry).split(separator: "=", maxSplits: 1)
      if parts.count == 2 { found[String(parts[0])] = String(parts[1]) }
      place += 1
    }
    return found
  }
}
