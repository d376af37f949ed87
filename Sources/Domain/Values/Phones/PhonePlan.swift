/// How numbers are dialled within a country, and into it.
public struct PhonePlan: Hashable, Sendable {
  /// Two letters, as ISO 3166 has them.
  public let country: String
  public let code: String
  /// What is dialled before an area within the country; may be empty.
  let trunk: String
  /// Digits after the calling code.
  let lengths: ClosedRange<Int>
  /// How the digits are parted, by what they begin with; 0 takes all the rest.
  let groups: [Grouping]

  struct Grouping: Hashable, Sendable {
    let start: String
    let sizes: [Int]
  }

  /// - Parameter groups: `21:2 4 4`, parted by commas; the first that fits counts.
  init(
    _ country: String, _ code: Int, _ trunk: String, _ lengths: ClosedRange<Int>, _ groups: String
  ) {
    self.country = country
    self.code = String(code)
    self.trunk = trunk
    self.lengths = lengths
    self.groups = groups.split(separator: ",").map { group in
      let parts = group.split(separator: ":", omittingEmptySubsequences: false)
      return Grouping(
        start: String(parts[0]),
        sizes: (parts.last ?? "").split(separator: " ").compactMap { Int($0) })
    }
  }

  /// The letters of every country that is known.
  public static var allCountries: [String] { all.map(\.country) }

  public static func of(country: String) -> PhonePlan? {
    let wanted = country.trimmed.uppercased()
    return all.first { $0.country == wanted }
  }

  /// The plan that all digits after the `+` are of, and those of them that follow the calling code.
  static func parting(_ digits: String) -> (plan: PhonePlan, national: String)? {
    var code = 0
    for (place, byte) in digits.utf8.prefix(3).enumerated() {
      code = code * 10 + Int(byte) - 0x30
      if let plan = byCode[code] { return (plan, Self.dropping(place + 1, from: digits)) }
    }
    return nil
  }

  /// No code begins with another one.
  private static let byCode: [PhonePlan?] = {
    var plans = [PhonePlan?](repeating: nil, count: 1_000)
    for plan in all.reversed() { plans[Int(plan.code) ?? 0] = plan }
    return plans
  }()

  /// The digits of a number within the country, without what is dialled before an area; `nil` when
  /// there are too few or too many of them.
  func national(_ digits: String) -> String? {
    if !trunk.isEmpty, digits.hasPrefix(trunk) {
      let rest = Self.dropping(trunk.utf8.count, from: digits)
      if fits(rest) { return rest }
    }
    if fits(digits) { return digits }
    guard digits.hasPrefix(code) else { return nil }
    let rest = Self.dropping(code.utf8.count, from: digits)
    return fits(rest) ? rest : nil
  }

  /// Without so many digits before them; letter by letter it takes longer than all else.
  private static func dropping(_ count: Int, from digits: String) -> String {
    String(Substring(digits.utf8.dropFirst(count)))
  }

  /// No area begins with a zero, but in Italy.
  private func fits(_ digits: String) -> Bool {
    lengths.contains(digits.utf8.count) && (!digits.hasPrefix("0") || country == "IT")
  }

  /// The digits behind the first group, by which people of the area call it.
  func withoutArea(_ digits: String) -> String {
    let sizes = groups.first { digits.hasPrefix($0.start) }?.sizes ?? Self.usual(digits.utf8.count)
    return Self.dropping(sizes.first ?? 0, from: digits)
  }

  /// The digits in the groups in which people of the country say them.
  func grouped(_ digits: String) -> [String] {
    let sizes = groups.first { digits.hasPrefix($0.start) }?.sizes ?? Self.usual(digits.count)
    var rest = digits[...]
    var parts: [String] = []
    for size in sizes where !rest.isEmpty {
      parts.append(String(size == 0 ? rest : rest.prefix(size)))
      rest = size == 0 ? "" : rest.dropFirst(size)
    }
    if !rest.isEmpty { parts[parts.count - 1] += rest }
    return parts
  }

  /// Threes, with the last four together.
  private static func usual(_ count: Int) -> [Int] {
    switch count {
    case ...5: [count]
    case 6: [3, 3]
    case 7: [3, 4]
    case 8: [4, 4]
    default: [count - 7 - (count > 10 ? 1 : 0), count > 10 ? 4 : 3, 4]
    }
  }
}
