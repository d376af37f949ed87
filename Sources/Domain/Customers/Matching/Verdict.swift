/// What somebody decided about two records that look alike.
public struct Verdict: Entity {
  public enum Ruling: String, Choice {
    /// They are not the same party, and are not shown as such again.
    case different
    /// They were: `one` went into `other`, and whoever asks for it gets `other`.
    case merged
  }

  public var id: ID<Verdict>
  public var ruling = Ruling.different
  /// The kind of both records.
  public var of = ""
  public var one: Int64 = 0
  public var other: Int64 = 0
  public var at = Instant(milliseconds: 0)

  public init(id: ID<Verdict>) { self.id = id }

  public static let kind = Kind.verdict
  public static let slots: [Slot<Verdict>] = [
    Slot("id", \.id), Slot("ruling", \.ruling), Slot("of", \.of), Slot("one", \.one),
    Slot("other", \.other), Slot("at", \.at),
  ]
  public static let schema = makeSchema()
}

extension Repository {
  /// Remembers that these records are not the same, each pair of them.
  public func dismissal(of records: [Reference]) throws -> Change {
    let pairs = records.indices.flatMap { first in
      records.indices.dropFirst(first + 1).map { (records[first], records[$0]) }
    }
    let edits = pairs.map { one, other in
      var verdict = Verdict(id: newID(Verdict.self))
      verdict.of = one.kind.rawValue
      (verdict.one, verdict.other) = (min(one.raw, other.raw), max(one.raw, other.raw))
      verdict.at = clock.now()
      return Edit(before: nil, after: verdict)
    }
    return Change(.dismissDuplicate, edits)
  }
}
