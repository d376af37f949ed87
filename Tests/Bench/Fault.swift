import Foundation

/// Why there is no figure.
enum Fault: Error, CustomStringConvertible {
  case wrongUse(String)
  /// A call of the system that failed, and its `errno`.
  case system(String, Int32)
  /// A program that ended badly, its status, and what it said.
  case failed([String], Int32, String)
  /// What should have come on the screen of a program, and did not.
  case neverShown(String, [String])

  var description: String {
    switch self {
    case .wrongUse(let word): "\(word) is not understood.\n\(Order.help)"
    case .system(let call, let code): "\(call): \(String(cString: strerror(code)))"
    case .failed(let words, let status, let said):
      "\(words.joined(separator: " ")): status \(status). \(said)"
    case .neverShown(let text, let words): "\(words.joined(separator: " ")): never showed \(text)"
    }
  }
}
