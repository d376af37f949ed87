import Domain

/// A folded name as a number, so that a million of them fit into memory.
///
/// Among a million names, the chance that two of them meet in one number is one in millions.
nonisolated struct NameKey: Hashable, Sendable {
  let number: UInt64

  init(_ name: String) { self.init(exactly: Folding.fold(name)) }

  /// For what is the same only letter by letter, such as the ids of another system.
  init(exactly text: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    number = hash ^ (hash >> 32)
  }

  /// An id in the place of a name, for files that link by it.
  init(id: Int64) { number = UInt64(bitPattern: id) }
}

/// The answers found lately, by the text that was asked for; older ones are forgotten.
nonisolated struct RecentNames<Answer> {
  private static var halfSize: Int { 50_000 }
  private var young: [String: Answer] = [:]
  private var old: [String: Answer] = [:]

  /// The answer kept for `name`; being asked for keeps it longer.
  mutating func answer(for name: String) -> Answer? {
    if let answer = young[name] { return answer }
    guard let answer = old[name] else { return nil }
    keep(answer, for: name)
    return answer
  }

  mutating func keep(_ answer: Answer, for name: String) {
    if young.count >= Self.halfSize {
      old = young
      young = [:]
    }
    young[name] = answer
  }
}
