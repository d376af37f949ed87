/// What the common options of one run say, as they were typed.
///
/// They are read by hand: the parser finds its options by reflection, which costs the start of the
/// interface a sixth of its time. `FileOptions` is still their declaration, for help and for errors.
nonisolated struct RunOptions: Sendable {
  var file: String?
  var user: String?
  var lang: String?
  var calendar: String?
  var digits: String?
  var now: String?
  var form: FileOptions.Form?
  var color: FileOptions.Colour?
  var theme: String?
  var isLinear = false

  /// - Parameter arguments: common options only, as `CommonArguments.parted` finds them.
  /// - Throws: the parser's own error where they cannot be read.
  init(_ arguments: [String]) throws {
    var waiting = arguments[...]
    while let argument = waiting.popFirst() {
      guard take(argument, &waiting) else {
        _ = try FileOptions.parse(arguments)
        return
      }
    }
  }

  private mutating func take(_ argument: String, _ waiting: inout ArraySlice<String>) -> Bool {
    if let named = FileOptions.Form(rawValue: String(argument.dropFirst(2))) {
      guard form == nil || form == named else { return false }
      form = named
      return true
    }
    if argument == "--linear" {
      isLinear = true
      return true
    }
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let value = parts.count == 2 ? String(parts[1]) : waiting.popFirst()
    guard let name = parts.first, let value, parts.count == 2 || !value.hasPrefix("-") else {
      return false
    }
    return set(String(name), value)
  }

  private mutating func set(_ name: String, _ value: String) -> Bool {
    switch name {
    case "--file": file = value
    case "--as": user = value
    case "--lang": lang = value
    case "--calendar": calendar = value
    case "--digits": digits = value
    case "--now": now = value
    case "--theme": theme = value
    case "--color":
      color = FileOptions.Colour(rawValue: value)
      return color != nil
    default: return false
    }
    return true
  }
}
