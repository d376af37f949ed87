/// Postcodes that could be telephone numbers.
extension CaptureWalk {
  /// `NY 10118-1234`; in Iran ten digits behind a street.
  func isCode(_ word: String, behind words: [String], _ line: Int) -> Bool {
    let parts = Self.parts(word)
    if parts == [5, 4] { return Self.isState(words.last) || reading.home?.country == "US" }
    guard parts == [10] || parts == [5, 5] else { return false }
    let text = words.isEmpty ? pieces.last.flatMap { $0.line == line ? $0.text : nil } : nil
    let before = text ?? words.joined(separator: " ")
    let isIranian = reading.home.map { $0.country == "IR" } ?? before.isArabic
    return isIranian && Self.isStreet(before, CaptureVocabulary.bare(before), isBeside: true)
  }

  /// How many digits stand between the dashes; empty where there is anything else.
  static func parts(_ word: String) -> [Int] {
    let latin = Numbers.latin(word.trimmingMarks)
    guard latin.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }) else {
      return []
    }
    return latin.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
  }

  /// `NY`
  static func isState(_ word: String?) -> Bool {
    word.map { $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } } ?? false
  }
}

/// Towns that stand beside a postcode.
extension CaptureWalk {
  /// `Albany, NY 12207`, where the town is none that is known.
  mutating func takeTownOfState(_ place: Int) {
    guard found.address.city.isEmpty, !found.address.region.isEmpty, place > 0,
      pieces[place - 1].line == pieces[place].line, !pieces[place - 1].isTaken,
      Self.isName(pieces[place - 1].text)
    else { return }
    found.address.city = pieces[place - 1].text
    pieces[place - 1].isTaken = true
  }

  /// `NY` of `New York, NY 10118`, «Μαρούσι» of «151 25 Μαρούσι», which may stand in a greater one.
  mutating func take(townOfCode name: String) {
    var words = name.split(separator: " ").map(String.init)
    if Self.isState(words.last) { found.address.region = words.removeLast() }
    let town = words.joined(separator: " ")
    if found.address.city.isEmpty {
      found.address.city = town
    } else if !town.isEmpty, town != found.address.city {
      found.address.region = found.address.city
      found.address.city = town
    }
  }

  /// The code and the city of `10115 Berlin`; either may stand first, the city may be missing behind
  /// a label.
  static func coded(
    _ text: String, _ mayStandAlone: Bool
  ) -> (code: String, city: String)? {
    var words = text.replacing(":", with: " ").split(separator: " ").map(String.init)
    var isLabelled = false
    for length in [2, 1] where words.count > length {
      guard CaptureVocabulary.label(words.prefix(length).joined(separator: " ")) == .postalCode
      else { continue }
      words.removeFirst(length)
      isLabelled = true
      break
    }
    let codes = words.indices.filter { words[$0].contains(where: \.isNumber) }
    guard let first = codes.first, let last = codes.last, codes.count == last - first + 1,
      first == 0 || last == words.count - 1
    else { return nil }
    let code = words[first...last].joined(separator: " ")
    let city = (words[..<first] + words[(last + 1)...]).joined(separator: " ")
    let digits = code.count { $0.isNumber }
    let isBritish = codes.count == 2 && code.count { $0.isLetter && $0.isUppercase } >= 3
    let isFine = city.isEmpty ? mayStandAlone : isName(city)
    let isLong =
      parts(code) == [5, 4]
      || [[10], [5, 5]].contains(parts(code)) && (city.isEmpty || isKnown(city))
    guard isLabelled || isFine && (digits == 5 || isBritish || isLong) else { return nil }
    return (code, city)
  }

  private static func isKnown(_ city: String) -> Bool {
    CaptureVocabulary.cities.contains(CaptureVocabulary.bare(city).joined(separator: " "))
  }
}

extension Array where Element == CaptureToken {
  /// «پلاک ۱۲ کد پستی ۱۹۶۸۶۴۳۱۱۱»: what announces a code begins anew.
  var withCodesApart: [CaptureToken] {
    var tokens: [CaptureToken] = []
    for (place, token) in enumerated() {
      let words = self[place...].prefix(2).compactMap(\.word)
      let labels = [words.first ?? "", words.joined(separator: " ")].map(CaptureVocabulary.label)
      if tokens.last?.word != nil, token != .mark, labels.contains(.postalCode) {
        tokens.append(.mark)
      }
      tokens.append(token)
    }
    return tokens
  }
}

extension String {
  var isArabic: Bool { unicodeScalars.contains { (0x600...0x6FF).contains($0.value) } }
}
