import Testing

/// A card, a signature or a line, where it is from, and every field of it.
struct SignatureCase: Sendable, CustomTestStringConvertible {
  let country: String
  let text: String
  let fields: [String]
  /// Words that say what others are, and are kept by that alone.
  var understood = ""

  init(_ country: String, _ text: String, _ fields: String, understood: String = "") {
    self.country = country
    self.text = text
    self.fields = fields.split(separator: "\n").map(String.init)
    self.understood = understood
  }

  var testDescription: String { text.replacing("\n", with: " / ") }
}

enum SignatureCases {
  static var all: [SignatureCase] { english + persian + greek + lines + sentences + labelled }
  static var labelled: [SignatureCase] {
    labelledLines + mailHeads + codes + addressLines + disclaimers
  }
  static var sentences: [SignatureCase] {
    englishSentences + persianSentences + greekSentences + englishPeople + persianPeople
      + greekPeople
  }
}
