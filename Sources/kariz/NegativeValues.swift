/// Numbers below zero behind an option: `--revenue -5` is a value and no option of its own.
nonisolated enum NegativeValues {
  /// The command line with each of them joined to its option: `--revenue=-5`.
  static func joined(_ arguments: [String]) -> [String] {
    var joined: [String] = []
    for (place, argument) in arguments.enumerated() {
      guard isNumber(argument), let option = joined.last, option.hasPrefix("--"), option.count > 2,
        !option.contains("="), !arguments[..<place].contains("--")
      else {
        joined.append(argument)
        continue
      }
      joined[joined.count - 1] = "\(option)=\(argument)"
    }
    return joined
  }

  private static func isNumber(_ argument: String) -> Bool {
    guard let sign = argument.first, "-−".contains(sign) else { return false }
    return argument.dropFirst().drop { "€$.,٫".contains($0) }.first?.isWholeNumber ?? false
  }
}
