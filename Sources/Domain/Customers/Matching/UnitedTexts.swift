extension Texts {
  /// Each once, whatever its case; the first of them stays.
  static func united(_ texts: [String]) -> Texts {
    var seen: Set<String> = []
    return Texts(texts.filter { seen.insert($0.trimmed.lowercased()).inserted })
  }

  /// A number that is written in two ways is one number, and stays as it says most.
  static func united(numbers: [String]) -> Texts {
    Texts(
      numbers.reduce(into: []) { kept, text in
        let same = kept.firstIndex { kept in
          guard let old = PhoneKey(kept), let new = PhoneKey(text) else { return kept == text }
          return old.isSame(as: new)
        }
        guard let same else { return kept.append(text) }
        if PhoneNumber(kept: kept[same]) == nil, PhoneNumber(kept: text) != nil {
          kept[same] = text
        }
      })
  }
}
