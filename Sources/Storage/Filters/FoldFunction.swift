import Domain
import GRDB

extension DatabaseFunction {
  /// `fold(text)` in SQL is `Folding.fold`; null gives the empty text.
  static let fold = DatabaseFunction("fold", argumentCount: 1, pure: true) { values in
    guard case .string(let text) = values.first?.storage else { return "" }
    return Folding.fold(text)
  }
}
