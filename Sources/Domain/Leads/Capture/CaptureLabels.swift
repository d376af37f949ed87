/// What a text says of itself: `Company: Aegean Olive`, `source: referral`.
extension CaptureWalk {
  /// A line of a form or a card, where nothing else is announced in it.
  mutating func takeLabelled(_ line: String, _ tokens: [CaptureToken], _ number: Int) -> Bool {
    guard let colon = line.firstIndex(of: ":"),
      let label = CaptureVocabulary.label(String(line[..<colon])),
      label == .note || Self.labels(in: tokens) < 2
    else { return false }
    let text = line[line.index(after: colon)...].trimmed
    guard !text.isEmpty else { return false }
    switch label {
    case .note: pieces.append(Piece(text: text, line: number))
    case .address where found.address.isEmpty: take(address: text)
    case .source, .campaign: return false
    default: return fill(label, text, number)
    }
    return true
  }

  /// The code of an address belongs to it.
  private static func labels(in tokens: [CaptureToken]) -> Int {
    tokens.compactMap(\.word).count { word in
      guard word.hasSuffix(":"), let label = CaptureVocabulary.label(word) else { return false }
      return label != .postalCode
    }
  }

  /// - Returns: `false` where the text has to be understood by itself.
  mutating func fill(
    _ label: CaptureVocabulary.Label?, _ text: String, _ line: Int
  ) -> Bool {
    switch label {
    case .company where found.company.isEmpty: found.company = text
    case .title where found.title.isEmpty: found.title = text
    case .need where found.need.isEmpty: found.need = text
    case .name where found.lastName.isEmpty: take(name: text)
    case .source where found.source.isEmpty: found.source = text
    case .campaign where found.campaign.isEmpty: found.campaign = text
    case .source, .campaign: pieces.append(Piece(text: text, line: line, isNote: true))
    case .budget where found.budget == nil && reading.money(text) != nil:
      found.budget = reading.money(text)
    default: return false
    }
    return true
  }
}
