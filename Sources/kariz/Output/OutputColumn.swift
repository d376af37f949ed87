import Domain

/// A column of what is printed: its name for scripts, and its heading for people.
nonisolated struct OutputColumn {
  let name: String
  let heading: String
  /// Numbers stand at the trailing edge, so that they can be compared.
  var isNumeric = false
}

extension PropertyType {
  nonisolated var isNumeric: Bool {
    switch self {
    case .number, .decimal, .percent, .money: true
    case .text, .currency, .day, .instant, .due, .flag, .choice, .link, .texts, .phones, .tags,
      .url, .custom:
      false
    }
  }
}
