/// Where somebody is.
extension CaptureWalk {
  /// The whole of an address that a label announces.
  mutating func take(address text: String) {
    let parts = text.split { ",،".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    var streets: [String] = []
    for part in parts where !take(town: part) { streets.append(part) }
    found.address.street = streets.joined(separator: Self.comma(in: text))
  }

  /// As the script of the text has it.
  private static func comma(in text: String) -> String {
    text.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) } ? "، " : ", "
  }

  mutating func takeAddress(_ place: Int, _ words: [String]) -> Bool {
    let text = pieces[place].text
    let follows =
      placeOfAddress == place - 1 && place > 0
      && pieces[place - 1].line == pieces[place].line
    let isStreet = Self.isStreet(text, words) || Self.isShortStreet(text, isBesideStreet: follows)
    if isStreet, !Self.isCompany(words) {
      let streets = [found.address.street, text].filter { !$0.isEmpty }
      guard found.address.street.isEmpty || follows else { return false }
      found.address.street = streets.joined(separator: Self.comma(in: text))
    } else if !take(town: text, isBesideStreet: follows) {
      guard follows, found.address.city.isEmpty, Self.isName(text), !Self.isCompany(words) else {
        return false
      }
      found.address.city = text
    }
    placeOfAddress = place
    pieces[place].isTaken = true
    return true
  }

  private static func isCompany(_ words: [String]) -> Bool {
    words.contains(where: CaptureVocabulary.legalForms.contains)
  }

  /// A city, a country, or a code beside a city: `546 30 Thessaloniki`, `London SW1A 1AA`.
  /// - Parameter isBesideStreet: a code alone is one there.
  @discardableResult
  mutating func take(town text: String, isBesideStreet: Bool = false) -> Bool {
    let name = CaptureVocabulary.bare(text).joined(separator: " ")
    if found.address.country.isEmpty, CaptureVocabulary.countries.contains(name) {
      found.address.country = text
    } else if found.address.city.isEmpty, CaptureVocabulary.cities.contains(name) {
      found.address.city = text
    } else if let (code, city) = Self.coded(text, isBesideStreet), found.address.postalCode.isEmpty
    {
      found.address.postalCode = code
      if found.address.city.isEmpty { found.address.city = city }
    } else {
      return false
    }
    return true
  }

  /// The code and the city of `10115 Berlin`; either may stand first, the city may be missing behind
  /// a label.
  private static func coded(
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
    guard isLabelled || isFine && (digits == 5 || isBritish) else {
      return nil
    }
    return (code, city)
  }

  /// It names a street, or is a name with the number of a house.
  private static func isStreet(_ text: String, _ words: [String]) -> Bool {
    let hasNumber = text.contains(where: \.isNumber)
    if words.contains(where: CaptureVocabulary.streets.contains) {
      return hasNumber || words.contains { Self.surely.contains($0) }
    }
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count >= 2, parts.count <= 5 else { return false }
    return [(parts.first, parts.dropFirst()), (parts.last, parts.dropLast())].contains {
      house, name in
      isHouse(house ?? "") && name.allSatisfy { isName($0) }
    }
  }

  private static func isShortStreet(_ text: String, isBesideStreet: Bool) -> Bool {
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1 else { return false }
    let short = words.filter { $0.hasSuffix(".") }.map { CaptureVocabulary.bare($0).joined() }
    let isBeside = isBesideStreet || text.contains(where: \.isNumber)
    return short.contains(where: CaptureVocabulary.shortStreets.contains)
      || isBeside && short.contains(where: CaptureVocabulary.shortParts.contains)
  }

  private static let surely: Set = [
    "street", "avenue", "خیابان", "بلوار", "میدان", "οδος", "λεωφορος",
  ]

  private static func isHouse(_ word: String) -> Bool {
    let latin = Numbers.latin(word)
    let digits = latin.prefix { $0.isNumber }
    return (1...4).contains(digits.count) && latin.dropFirst(digits.count).count <= 1
      && latin.dropFirst(digits.count).allSatisfy(\.isLetter)
  }

  /// Nothing but letters and what joins them.
  static func isName(_ text: String) -> Bool {
    text.contains(where: \.isLetter)
      && text.allSatisfy { $0.isLetter || $0.isMark || " -.'’&+\u{200C}".contains($0) }
  }
}

extension Character {
  fileprivate var isMark: Bool {
    unicodeScalars.allSatisfy { $0.properties.generalCategory == .nonspacingMark }
  }
}
