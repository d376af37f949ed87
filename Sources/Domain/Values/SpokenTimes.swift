/// Days and times as people say them: `fri`, `next tuesday`, «دوشنبه», `Δευτέρα`, `10am`.
enum SpokenTimes {
  /// The first such weekday after `today`, so that today's own name means a week from now.
  static func day(_ text: String, after today: Day) -> Day? {
    let words = Folding.words(text)
    let named = (words.first == "next" ? words.dropFirst() : words[...]).joined()
    guard let weekday = weekdays[named] else { return nil }
    let days = (weekday - today.weekday + 6) % 7 + 1
    return today + days
  }

  /// Minutes after midnight of `17:30`, `10am` or `5:30pm`.
  static func minute(_ text: some StringProtocol) -> Int? {
    let body = text.lowercased()
    let half = ["am": 0, "pm": 12].first { body.hasSuffix($0.key) }
    let parts = (half == nil ? body : String(body.dropLast(2))).split(separator: ":").map {
      Int($0)
    }
    guard let first = parts.first, let hour = first, let minute = parts.count > 1 ? parts[1] : 0,
      parts.count == 2 || parts.count == 1 && half != nil, (0..<60).contains(minute)
    else { return nil }
    guard let half else { return (0..<24).contains(hour) ? hour * 60 + minute : nil }
    return (1...12).contains(hour) ? (hour % 12 + half.value) * 60 + minute : nil
  }

  /// Folded, without blanks; Monday is 0.
  private static let weekdays: [String: Int] = {
    let names = [
      "monday mon δευτέρα δευ دوشنبه", "tuesday tue tues τρίτη τρι سه‌شنبه",
      "wednesday wed τετάρτη τετ چهارشنبه", "thursday thu thur thurs πέμπτη πεμ پنجشنبه",
      "friday fri παρασκευή παρ جمعه", "saturday sat σάββατο σαβ شنبه",
      "sunday sun κυριακή κυρ یکشنبه",
    ]
    let rows = names.enumerated().flatMap { day, names in
      names.split(separator: " ").map { (Folding.words(String($0)).joined(), day) }
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }()
}
