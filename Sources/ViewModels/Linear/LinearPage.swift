/// What is said of a place: its name, what there is to know, and what can be chosen by its number.
struct LinearPage {
  struct Choice {
    let name: String
    let act: (LinearModel) throws -> Void

    init(_ name: String, act: @escaping (LinearModel) throws -> Void) {
      self.name = name
      self.act = act
    }
  }

  typealias Taking = (LinearModel, String) throws -> Void

  let title: String
  var lines: [String] = []
  var choices: [Choice] = []
  /// Takes what is typed and is neither a number of a choice nor one of the signs.
  var takesText: Taking?
  /// Digits are text here: an amount, a date.
  var takesNumbers = false
  /// What an empty line does; nothing says the page once more.
  var takesNothing: ((LinearModel) throws -> Void)?
  /// Single signs that do something instead of being text.
  var signs: [String: (LinearModel) throws -> Void] = [:]

  /// What can be chosen is the same, and so are its numbers.
  func isLike(_ other: LinearPage?) -> Bool {
    title == other?.title && choices.map(\.name) == other?.choices.map(\.name)
  }
}
