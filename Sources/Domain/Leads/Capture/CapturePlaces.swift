/// Where somebody is.
extension CaptureWalk {
  /// The whole of an address that a label announces.
  mutating func take(address text: String) {
    var streets: [String] = []
    for part in Self.parts(of: text) where !take(town: part, isBesideStreet: !streets.isEmpty) {
      streets.append(part)
    }
    found.address.street = streets.joined(separator: Self.comma(in: text))
  }

  /// Between commas, and before what announces a code.
  private static func parts(of text: String) -> [String] {
    text.split { ",،".contains($0) }.flatMap { part in
      part.split(separator: " ").map { CaptureToken.word(String($0)) }.withCodesApart
        .split(separator: .mark).map { $0.compactMap(\.word).joined(separator: " ") }
    }.filter { !$0.isEmpty }
  }

  /// As the script of the text has it.
  private static func comma(in text: String) -> String { text.isArabic ? "، " : ", " }

  mutating func takeAddress(_ place: Int, _ words: [String]) -> Bool {
    let text = pieces[place].text
    let isNext = placeOfAddress == place - 1 && place > 0
    let follows = isNext && pieces[place - 1].line == pieces[place].line
    let isBeside = follows && (!found.address.street.isEmpty || text.isArabic)
    let isStreet =
      Self.isStreet(text, words, isBeside: isBeside)
      || Self.isShortStreet(text, isBesideStreet: follows)
    if isStreet, !Self.isCompany(words) {
      let streets = [found.address.street, text].filter { !$0.isEmpty }
      let goesOn = follows || isNext && words.contains(where: CaptureVocabulary.streets.contains)
      guard found.address.street.isEmpty || goesOn else { return false }
      found.address.street = streets.joined(separator: Self.comma(in: text))
    } else if !take(town: text, isBesideStreet: follows) {
      guard follows, found.address.city.isEmpty, Self.isName(text), !Self.isCompany(words) else {
        return false
      }
      found.address.city = text
    }
    takeTownOfState(place)
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
      take(townOfCode: city)
    } else if isBesideStreet, found.address.region.isEmpty,
      CaptureVocabulary.cities.contains(name)
    {
      found.address.region = text
    } else {
      return false
    }
    return true
  }

  /// It names a street, or is a name with the number of a house.
  /// - Parameter isBeside: another part of an address stands before it in its line.
  static func isStreet(_ text: String, _ words: [String], isBeside: Bool) -> Bool {
    let hasNumber = text.contains(where: \.isNumber)
    if isBeside, words.first.map(CaptureVocabulary.landmarks.contains) ?? false { return true }
    if words.contains(where: CaptureVocabulary.streets.contains) {
      return hasNumber || isBeside || words.contains { Self.surely.contains($0) }
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
