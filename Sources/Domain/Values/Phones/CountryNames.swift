import Foundation

extension PhonePlan {
  /// The country of these two letters, or of its name in one of the languages that people read here:
  /// `IR`, `Iran`, `ایران`, `Ιράν`. `nil` for a name that several begin with.
  public static func meant(by text: String) -> PhonePlan? {
    let wanted = Folding.fold(text)
    guard !wanted.isEmpty else { return nil }
    if let plan = of(country: text) { return plan }
    let named = all.map { plan in (plan, names(of: plan.country)) }
    if let same = named.first(where: { $0.1.contains(wanted) }) { return same.0 }
    let begun = named.filter { $0.1.contains { $0.hasPrefix(wanted) } }
    return wanted.count > 2 && begun.count == 1 ? begun[0].0 : nil
  }

  private static func names(of country: String) -> [String] {
    ["en", "fa", "el"].compactMap {
      Locale(identifier: $0).localizedString(forRegionCode: country).map(Folding.fold)
    }
  }
}
